import { EcsError } from '../ecs-error.ts';
import type { TaskDefinitionInput } from '../state/records.ts';

const latest = '1.4.0';
/** Of Fargate on Linux (developer guide, "Fargate platform versions"). 1.3.0 is the only older one that still takes tasks. */
const known = ['1.3.0', latest];

/** The version that a task runs on. Throws ECS's errors for one that does not exist or cannot run the definition. */
export function resolvePlatformVersion(wanted: string | undefined, definition: TaskDefinitionInput): string {
  const version = wanted === undefined || wanted === '' || wanted === 'LATEST' ? latest : wanted;
  if (!known.includes(version)) throw new EcsError('PlatformUnknownException', 'The specified platform version does not exist.');
  if (version !== latest && needsLatest(definition)) {
    throw new EcsError('PlatformTaskDefinitionIncompatibilityException', 'One or more of the requested capabilities are not supported.');
  }
  return version;
}

/** What came with 1.4.0: the tables of the developer guide. */
function needsLatest(definition: TaskDefinitionInput): boolean {
  const containers = definition.containerDefinitions ?? [];
  return definition.ephemeralStorage !== undefined || Number(definition.cpu) >= 8192
    || definition.volumes?.some(({ efsVolumeConfiguration }) => efsVolumeConfiguration !== undefined) === true
    || containers.some(({ environmentFiles, linuxParameters }) => (environmentFiles ?? []).length > 0 || linuxParameters?.tmpfs !== undefined)
    || containers.some(({ secrets }) => secrets?.some(({ valueFrom = '' }) => /:secret:[^:]+:/.test(valueFrom)) === true);
}
