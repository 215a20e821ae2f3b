import { containersOf } from './containers-of.ts';
import { isReference } from './rule.ts';
import type { Container, TaskDefinition } from './rule.ts';

/** Whether /tmp, or what TMPDIR names instead, can be written to although the root file system is read-only. */
export function hasWritableTemporaryFolder(container: Container, definition: TaskDefinition): boolean {
  const mounts = writableMounts(container, definition);
  const named = (container.environment ?? []).find(({ name }) => name === 'TMPDIR')?.value;
  return [...(named === undefined ? [] : [named]), '/tmp'].some((folder) => isReference(folder) || mounts.some((mount) => isReference(mount) || isWithin(folder, mount)));
}

function writableMounts(container: Container, definition: TaskDefinition): string[] {
  const tmpfs = (container.linuxParameters?.tmpfs ?? []).filter(({ mountOptions = [] }) => !mountOptions.includes('ro'));
  const borrowed = (container.volumesFrom ?? []).filter(({ readOnly }) => readOnly !== true).flatMap(({ sourceContainer }) =>
    containersOf(definition).flatMap(({ container: { name, mountPoints = [] } }) => (name === sourceContainer ? mountPoints : [])));
  const volumes = [...(container.mountPoints ?? []), ...borrowed].filter(({ readOnly }) => readOnly !== true);
  return [...tmpfs, ...volumes].flatMap(({ containerPath = '' }) => (containerPath === '' ? [] : [containerPath]));
}

function isWithin(folder: string, mount: string): boolean {
  const [inner, outer] = [folder, mount].map((path) => `${path.replace(/\/+$/, '')}/`);
  return inner !== undefined && outer !== undefined && inner.startsWith(outer);
}
