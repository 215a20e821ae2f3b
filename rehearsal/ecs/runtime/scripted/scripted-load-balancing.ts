import type { LoadBalancing, Target, TargetChange } from '../../aws/aws-services.ts';
import { targetKey } from '../../aws/target-key.ts';
import type { Cancel, Clock } from '../../clock/clock.ts';
import { invalidParameter } from '../../ecs-error.ts';
import type { Random } from '../../random.ts';
import type { EcsState } from '../../state/ecs-state.ts';
import { targetBehaviour, type TargetBehaviour } from './behaviour.ts';
import type { Scenario } from './scenario.ts';

export interface ScriptedLoadBalancingParts {
  readonly clock: Clock;
  readonly random: Random;
  readonly scenario?: Scenario;
  /** Tells family, group and startedBy of the task behind a target. */
  readonly state: Pick<EcsState, 'task'>;
  /** `EcsTimings.loadBalancerScale`. */
  readonly scale?: number;
}

interface RegisteredTarget {
  readonly report: (change: TargetChange) => void;
  readonly behaviour: TargetBehaviour;
  readonly timers: readonly Cancel[];
}

/** Load balancers that are only played: every well-formed target group exists, and its targets do as the scenario says. */
export function createScriptedLoadBalancing({ clock, random, scenario = {}, state, scale = 1 }: ScriptedLoadBalancingParts): LoadBalancing {
  const targets = new Map<string, RegisteredTarget>();
  const behaviourOf = ({ taskArn, targetGroupArn }: Target): TargetBehaviour => {
    const task = state.task(taskArn);
    const family = task === undefined ? undefined : /task-definition\/([^:]+):/.exec(task.taskDefinitionArn)?.[1];
    return targetBehaviour(scenario, { family, group: task?.group, startedBy: task?.startedBy, targetGroup: targetGroupArn }, random);
  };
  return {
    checkTargetGroups: (arns) => {
      const groups = arns.map((arn) => ({ arn, name: /^arn:aws[a-z-]*:elasticloadbalancing:[^:]+:\d{12}:targetgroup\/([^/]+)\/[^/]+$/.exec(arn)?.[1] }));
      const wrong = groups.find(({ name }) => name === undefined);
      if (wrong !== undefined) return Promise.reject(invalidParameter(`The target group with targetGroupArn ${wrong.arn} does not exist.`));
      return Promise.resolve(groups.map(({ arn, name = '' }) => ({ TargetGroupArn: arn, TargetGroupName: name, TargetType: 'ip' as const })));
    },
    register: (target, report) => {
      const behaviour = behaviourOf(target);
      const after = (delayMs: number | undefined, change: TargetChange): Cancel[] => (delayMs === undefined ? [] : [clock.after(delayMs * scale, () => report(change))]);
      const timers = [...after(behaviour.healthyAfterMs, { kind: 'healthy' }), ...after(behaviour.unhealthyAfterMs, { kind: 'unhealthy', reason: behaviour.unhealthyReason })];
      targets.set(targetKey(target), { report, behaviour, timers });
    },
    deregister: (target) => {
      const registered = targets.get(targetKey(target));
      if (registered === undefined) return;
      targets.delete(targetKey(target));
      for (const cancel of registered.timers) cancel();
      clock.after(registered.behaviour.drainMs * scale, () => registered.report({ kind: 'drained' }));
    },
  };
}
