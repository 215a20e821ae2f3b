import { describe, expect, it } from '@jest/globals';
import type { VirtualClock } from '../../clock/clock.ts';
import { createVirtualClock } from '../../clock/virtual-clock.ts';
import type { LoadBalancing, Target } from '../../aws/aws-services.ts';
import { createRandom } from '../../random.ts';
import type { TargetRule } from '../../runtime/scripted/scenario.ts';
import { createScriptedLoadBalancing } from '../../runtime/scripted/scripted-load-balancing.ts';
import { EcsState } from '../../state/ecs-state.ts';

const targetGroupArn = 'arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/0123456789abcdef';
const target: Target = { targetGroupArn, taskArn: 'task', host: '10.0.0.4', port: 8080 };

function make(rule: TargetRule = {}, scale = 1): { clock: VirtualClock; balancing: LoadBalancing; told: string[]; register: () => void } {
  const clock = createVirtualClock(0);
  const balancing = createScriptedLoadBalancing({ clock, random: createRandom(1), scenario: { targets: [rule] }, state: new EcsState(), scale });
  const told: string[] = [];
  return { clock, balancing, told, register: () => balancing.register(target, (change) => void told.push(`${String(clock.now())} ${change.kind}${change.kind === 'unhealthy' ? ` ${change.reason}` : ''}`)) };
}

describe('createScriptedLoadBalancing', () => {
  it('makes a target healthy, then unhealthy, as the scenario says', async () => {
    const { clock, told, register } = make({ healthyAfterMs: 200, unhealthyAfterMs: 900, unhealthyReason: 'Health checks failed with these codes: [502]' });
    register();
    await clock.advance(2000);
    expect(told).toEqual(['200 healthy', '900 unhealthy Health checks failed with these codes: [502]']);
  });

  it('drains and reports nothing else after deregister', async () => {
    const { clock, balancing, told, register } = make({ healthyAfterMs: 200, drainMs: 1000 });
    register();
    await clock.advance(100);
    balancing.deregister(target);
    balancing.deregister(target);
    await clock.advance(5000);
    expect(told).toEqual(['1100 drained']);
  });

  it('scales its times', async () => {
    const { clock, told, register } = make({ healthyAfterMs: 200 }, 0.5);
    register();
    await clock.advance(2000);
    expect(told).toEqual(['100 healthy']);
  });

  it('knows every well-formed target group, and no other', async () => {
    const { balancing } = make();
    await expect(balancing.checkTargetGroups([targetGroupArn])).resolves.toEqual([{ TargetGroupArn: targetGroupArn, TargetGroupName: 'web', TargetType: 'ip' }]);
    await expect(balancing.checkTargetGroups([targetGroupArn, 'web'])).rejects.toMatchObject({ code: 'InvalidParameterException' });
  });
});
