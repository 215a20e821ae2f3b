import { isReference } from './rule.ts';
import type { Container, TaskDefinition } from './rule.ts';

type MountPoint = NonNullable<Container['mountPoints']>[number];
/** Container name → what it mounts, for those that take it over by volumesFrom. */
export type MountsByContainer = ReadonlyMap<string | undefined, readonly MountPoint[]>;

export function mountsByContainer({ containerDefinitions = [] }: TaskDefinition): MountsByContainer {
  return new Map(containerDefinitions.map(({ name, mountPoints = [] }) => [name, mountPoints]));
}

/** Whether /tmp, or what TMPDIR names instead, can be written to although the root file system is read-only. */
export function hasWritableTemporaryFolder(container: Container, others: MountsByContainer): boolean {
  const mounts = writableMounts(container, others);
  const named = (container.environment ?? []).find(({ name }) => name === 'TMPDIR')?.value;
  return [...(named === undefined ? [] : [named]), '/tmp'].some((folder) => isReference(folder) || mounts.some((mount) => isReference(mount) || isWithin(folder, mount)));
}

function writableMounts(container: Container, others: MountsByContainer): string[] {
  const tmpfs = (container.linuxParameters?.tmpfs ?? []).filter(({ mountOptions = [] }) => !mountOptions.includes('ro'));
  const borrowed = (container.volumesFrom ?? []).filter(({ readOnly }) => readOnly !== true).flatMap(({ sourceContainer }) => others.get(sourceContainer) ?? []);
  const volumes = [...(container.mountPoints ?? []), ...borrowed].filter(({ readOnly }) => readOnly !== true);
  return [...tmpfs, ...volumes].flatMap(({ containerPath = '' }) => (containerPath === '' ? [] : [containerPath]));
}

function isWithin(folder: string, mount: string): boolean {
  const [inner, outer] = [folder, mount].map((path) => `${path.replace(/\/+$/, '')}/`);
  return inner !== undefined && outer !== undefined && inner.startsWith(outer);
}
