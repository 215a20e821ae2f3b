import type { ContainerDefinitionInput, TaskDefinitionInput } from '../state/records.ts';
import { containerNamed, containersOf, duplicateOf, firstOf, inContainers, type Rule } from './rule.ts';

type MountPoint = NonNullable<ContainerDefinitionInput['mountPoints']>[number];

/** Volumes, and who mounts them. */
export const volumeRules: readonly Rule[] = [
  {
    name: 'volume-name', text: 'assumed', find: ({ volumes }) => firstOf(volumes, ({ name = '' }) =>
      /^[A-Za-z0-9_-]{1,255}$/.test(name) ? undefined : 'Volume.name contains invalid characters.'),
  },
  { name: 'volume-twice', text: 'assumed', find: ({ volumes }) => duplicateOf((volumes ?? []).map(({ name }) => name)) === undefined ? undefined : 'Volume names must be unique within a Task Definition.' },
  {
    name: 'volume-unknown', text: 'reported', find: (definition) => firstOf(mountPointsOf(definition), ({ sourceVolume }) =>
      (definition.volumes ?? []).some(({ name }) => name === sourceVolume) ? undefined : `Unknown volume '${sourceVolume ?? 'null'}'.`),
  },
  { name: 'mount-path', text: 'assumed', find: (definition) => firstOf(mountPointsOf(definition), ({ containerPath }) => (containerPath ?? '') === '' ? 'Container.mountPoint.containerPath should not be null or empty.' : undefined) },
  {
    name: 'volume-unmounted', text: 'reported', find: (definition) => {
      const mounted = new Set(mountPointsOf(definition).map(({ sourceVolume }) => sourceVolume));
      const unused = (definition.volumes ?? []).filter(({ name, configuredAtLaunch }) => configuredAtLaunch === true && !mounted.has(name));
      return unused.length === 0 ? undefined : `Volumes [${unused.map(({ name = '' }) => name).join(', ')}] are not referenced by any of the containers.`;
    },
  },
  {
    name: 'volumes-from-unknown', text: 'reported', find: inContainers(({ volumesFrom }, definition) => firstOf(volumesFrom, ({ sourceContainer = '' }) =>
      containerNamed(definition, sourceContainer) === undefined ? `Invalid 'volumesFrom' setting. Unknown container: '${sourceContainer}'.` : undefined)),
  },
  {
    name: 'tmpfs-size', text: 'assumed', find: inContainers(({ name = '', linuxParameters }) => firstOf(linuxParameters?.tmpfs, ({ size = 0 }) =>
      size < 1 ? `Invalid 'tmpfs' setting for container '${name}'. The size must be at least 1 MiB.` : undefined)),
  },
];

function mountPointsOf(definition: TaskDefinitionInput): readonly MountPoint[] {
  return containersOf(definition).flatMap(({ mountPoints }) => mountPoints ?? []);
}
