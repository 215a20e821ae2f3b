import type { ContainerRule, Scenario, TargetRule } from '../../runtime/scripted/scenario.ts';
import { familySuffix, type BehaviourName } from '../behaviours.ts';

const imageDigest = `sha256:${'c0ffee'.padEnd(64, '0')}`;

/** What the shell scripts of `behaviours.ts` do, for tasks without containers. */
const containers: Readonly<Record<BehaviourName, ContainerRule>> = {
  'runs': { runMs: 'forever', stopExitCode: 0 },
  'exits-0': { runMs: 300, exitCode: 0 },
  'exits-3': { runMs: 300, exitCode: 3 },
  'crashes': { runMs: 0, exitCode: 1 },
  'ignores-term': { runMs: 'forever', stopMs: 'ignored' },
  'no-image': { startFailure: 'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref 127.0.0.1:9/conformance/missing:1' },
  'web': { runMs: 'forever', stopExitCode: 0 },
  'deaf': { runMs: 'forever', stopExitCode: 0 },
  'healthy': { runMs: 'forever', stopExitCode: 0, healthyAfterMs: 1000 },
  'unhealthy': { runMs: 'forever', stopExitCode: 0, healthyAfterMs: 'never', unhealthyAfterMs: 1000 },
};

const targets: Partial<Record<BehaviourName, TargetRule>> = {
  web: { healthyAfterMs: 500 },
  deaf: { healthyAfterMs: 'never', unhealthyAfterMs: 1000, unhealthyReason: 'Request timed out' },
};

export const caseScenario: Scenario = {
  containers: entriesOf(containers).map(([behaviour, rule]) => ({ imageDigest, ...rule, match: { family: `*${familySuffix(behaviour)}` } })),
  targets: entriesOf(targets).map(([behaviour, rule]) => ({ ...rule, match: { family: `*${familySuffix(behaviour)}` } })),
};

function entriesOf<T>(rules: Partial<Record<BehaviourName, T>>): [BehaviourName, T][] {
  return Object.entries(rules) as [BehaviourName, T][];
}
