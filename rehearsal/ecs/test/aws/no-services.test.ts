import { describe, expect, it } from '@jest/globals';
import { createNoServices } from '../../aws/no-services.ts';
import type { TargetChange } from '../../aws/aws-services.ts';
import { createVirtualClock } from '../../clock/virtual-clock.ts';

const target = { targetGroupArn: 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/web/0123456789abcdef', taskArn: 'task', host: '10.0.0.1', port: 80 };

describe('createNoServices', () => {
  const clock = createVirtualClock(1000);
  const services = createNoServices({ clock });

  it('knows no secret, alarm, digest or target group', async () => {
    await expect(services.secrets.read({ name: 'TOKEN', valueFrom: 'arn:x', executionRoleArn: undefined })).rejects.toThrow(/^ResourceInitializationError: unable to pull secrets or registry auth: .*TOKEN.*without other AWS services/);
    await expect(services.secrets.readEnvironmentFile({ arn: 'arn:aws:s3:::a/b.env', executionRoleArn: undefined })).rejects.toThrow(/b\.env/);
    expect(await services.alarms.read(['a'])).toEqual(new Map());
    expect(await services.registry.resolveDigest('a:b')).toBeUndefined();
    await expect(services.loadBalancing.checkTargetGroups([target.targetGroupArn])).rejects.toMatchObject({ code: 'InvalidParameterException' });
    expect(await services.loadBalancing.checkTargetGroups([])).toEqual([]);
  });

  it('never calls a target healthy, and drains it at once', async () => {
    const changes: TargetChange[] = [];
    services.loadBalancing.register(target, (change) => changes.push(change));
    await clock.advance(60_000);
    expect(changes).toEqual([]);
    services.loadBalancing.deregister(target);
    services.loadBalancing.deregister(target);
    expect(changes).toEqual([]);
    await clock.advance(1);
    expect(changes).toEqual([{ kind: 'drained' }]);
  });

  it('gives each role and session credentials of its own', async () => {
    const [one, same, other] = await Promise.all([services.roles.assume('role', 'a'), services.roles.assume('role', 'a'), services.roles.assume('role', 'b')]);
    expect(one).toEqual(same);
    expect(one.accessKeyId).not.toBe(other.accessKeyId);
    expect(one.expiresAtMs).toBe(clock.now() + 3_600_000);
  });
});
