import type { Clock } from '../../clock/clock.ts';
import type { Faults } from '../../faults/faults.ts';
import { noFaults } from '../../faults/no-faults.ts';
import type { Random } from '../../random.ts';
import type { TaskLaunch, TaskRuntime } from '../task-runtime.ts';
import { AddressPool } from './address-pool.ts';
import { containerBehaviour } from './behaviour.ts';
import type { Scenario } from './scenario.ts';
import { ScriptedTask, type ScriptedContainer } from './scripted-task.ts';

export interface ScriptedRuntimeParts {
  readonly clock: Clock;
  readonly random: Random;
  /** Default: services run for ever, other tasks exit with 0 after one second. */
  readonly scenario?: Scenario;
  /** For slow pulls on demand. */
  readonly faults?: Pick<Faults, 'pullDelayMs'>;
}

/** Tasks without containers: a scenario says how they behave. Carries tens of thousands of them. */
export function createScriptedRuntime({ clock, random, scenario = {}, faults = noFaults }: ScriptedRuntimeParts): TaskRuntime {
  const addresses = new AddressPool();
  const tasks = new Map<string, ScriptedTask>();
  const containersOf = (task: TaskLaunch): ScriptedContainer[] => task.containers.map((launch) => {
    const behaviour = containerBehaviour(scenario, { task, container: launch }, random);
    return { launch, behaviour: { ...behaviour, pullMs: behaviour.pullMs + faults.pullDelayMs(launch.image) } };
  });
  return {
    name: 'scripted',
    launch: (launch, report) => {
      const privateIp = addresses.take(launch.subnetId);
      const onEnded = (): void => {
        tasks.delete(launch.taskArn);
        addresses.give(launch.subnetId, privateIp);
      };
      // ECS names a container on Fargate by the task's id and ten digits.
      const runtimeId = (): string => `${launch.taskId}-${random.digits(10)}`;
      const task = new ScriptedTask({ launch, report, clock, privateIp, runtimeId, onEnded }, containersOf(launch));
      tasks.set(launch.taskArn, task);
      task.begin();
    },
    stop: (taskArn) => tasks.get(taskArn)?.stop(),
    kill: (taskArn, container) => tasks.get(taskArn)?.kill(container),
    close: () => {
      for (const task of tasks.values()) task.close();
      tasks.clear();
      return Promise.resolve();
    },
  };
}
