import { shortArn } from '../../../actions/shared/src/deploy/deployment-verdict.ts';
import type { RegisteredDefinition } from '../../../actions/shared/src/ecs/ecs-gateway.ts';
import { primaryDeployment } from '../../../actions/shared/src/ecs/observation.ts';
import type { ServiceObservation } from '../../../actions/shared/src/ecs/observation.ts';
import { imagesOf } from '../../../actions/shared/src/ecs/task-definition-content.ts';
import type { CurrentRelease } from '../../../actions/shared/src/record-store/record-store.ts';
import { isUnfinished } from '../../../actions/shared/src/release-record.ts';
import type { ReleaseRecord } from '../../../actions/shared/src/release-record.ts';
import { describeGroup } from './observe.ts';
import type { TargetGroup } from './observe.ts';
import type { Paint } from './terminal-reporter.ts';

/** A part of the screen. Its head is what a change is told by. */
export interface Block {
  /** The same block of another screen has the same. */
  readonly key: string;
  readonly head: string;
  readonly details: readonly string[];
}

export function drawNoRelease(environment: string): Block {
  return { key: 'release', head: `No release was ever deployed to ${environment}.`, details: [] };
}

/** The newest release, and what to do about one that nobody finished. */
export function drawRelease({ release, previous }: CurrentRelease, record: ReleaseRecord | null, paint: Paint): Block {
  const head = `Release ${release}${record === null ? '' : `, ${record.status}, commit ${record.commit}`}; before it ${previous ?? 'none'}`;
  const advice = record === null ? null : adviceFor(record);
  return { key: 'release', head, details: advice === null ? [] : [paint(['bold', 'red'], advice)] };
}

function adviceFor(record: ReleaseRecord): string | null {
  if (isUnfinished(record)) return `It is unfinished. Where its run ${record.run.id} is no longer at work: deploy it again to go on, or \`factory-ecs roll-back ${record.release}\`.`;
  return record.status === 'roll-back-failed' ? `Its roll-back failed: ${record.reason ?? 'reason unknown'} Then \`factory-ecs roll-back ${record.release}\`.` : null;
}

interface ServiceFacts {
  readonly definition: RegisteredDefinition;
  readonly groups: readonly TargetGroup[];
  readonly paint: Paint;
}

export function drawService(service: ServiceObservation, { definition, groups, paint }: ServiceFacts): Block {
  const primary = primaryDeployment(service);
  const state = primary?.rolloutState ?? 'UNKNOWN';
  const isWell = state === 'COMPLETED' && service.runningCount === service.desiredCount && service.pendingCount === 0;
  const since = primary?.createdAt == null ? '' : ` since ${primary.createdAt.toISOString().slice(0, 19).replace('T', ' ')}`;
  const pending = service.pendingCount === 0 ? '' : `, ${service.pendingCount} pending`;
  const others = service.deployments.filter((deployment) => deployment !== primary && deployment.runningCount > 0).map(({ taskDefinition, runningCount }) => `${runningCount} still of ${shortArn(taskDefinition)}`);
  const [event] = service.events;
  const reason = primary?.rolloutStateReason ?? '';
  const details = [
    ...(others.length === 0 ? [] : [`  ${others.join(', ')}`]),
    ...(reason === '' || isWell ? [] : [`  ${reason}`]),
    `  release ${definition.tags['factory-ecs:release'] ?? 'unknown'}, commit ${definition.tags['factory-ecs:commit'] ?? 'unknown'}`,
    ...Object.entries(imagesOf(definition.definition)).map(([container, image]) => `  ${container} ${shortImage(image)}`),
    ...groups.map((group) => `  ${describeGroup(group)}`),
    ...(event === undefined ? [] : [paint('dim', `  ${event.message}`)]),
  ];
  const head = `${paint(['bold', isWell ? 'green' : 'yellow'], service.name)}  ${shortArn(service.taskDefinition)}  ${service.runningCount} of ${service.desiredCount} tasks${pending}  ${state}${since}`;
  return { key: service.name, head, details };
}

/** Without the registry; of a digest as much as tells one image from another. */
function shortImage(image: string): string {
  return image.slice(image.lastIndexOf('/') + 1).replace(/@sha256:([0-9a-f]{12})[0-9a-f]+$/, '@sha256:$1…');
}
