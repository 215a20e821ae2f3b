import { createHash } from 'node:crypto';
import type Dockerode from 'dockerode';
import { containerName, type ContainerPlan } from './container-plan.ts';
import { explainContainerError } from './docker-errors.ts';
import { StartFailure } from './start-failure.ts';

/** What a container sees beside its image. */
export interface Storage {
  readonly mounts: readonly Dockerode.MountSettings[];
  readonly tmpfs: Readonly<Record<string, string>>;
  readonly volumesFrom: readonly string[];
}

type StoragePlan = Pick<ContainerPlan, 'task' | 'container' | 'prefix' | 'labels' | 'allowsHostPaths'>;

/** Options that runc takes from the image's directory instead, where a tmpfs is mounted on one. */
const OWNERSHIP = /^(mode|uid|gid)=/;

export function storageOf(plan: StoragePlan): Storage {
  const filesystems = (plan.container.definition.linuxParameters?.tmpfs ?? []).map((one) => {
    const size = one.size === undefined ? [] : [`size=${String(one.size)}m`];
    return { path: one.containerPath ?? '', options: [...size, ...(one.mountOptions ?? [])] };
  });
  const owned = filesystems.filter(({ options }) => options.some((option) => OWNERSHIP.test(option)));
  const plain = filesystems.filter((one) => !owned.includes(one));
  return {
    mounts: [...mountPoints(plan), ...owned.map((one) => ownedTmpfs(plan, one))],
    tmpfs: Object.fromEntries(plain.map(({ path, options }) => [path, options.join(',')])),
    volumesFrom: (plan.container.definition.volumesFrom ?? []).map(({ sourceContainer, readOnly }) => `${containerName(plan.prefix, sourceContainer ?? '')}:${readOnly === true ? 'ro' : 'rw'}`),
  };
}

/** Names of the volumes that a container makes the engine make, to be removed with the task. */
export function volumeNames(plan: StoragePlan): string[] {
  return storageOf(plan).mounts.filter(({ Type }) => Type === 'volume').map(({ Source }) => Source);
}

function mountPoints(plan: StoragePlan): Dockerode.MountSettings[] {
  return (plan.container.definition.mountPoints ?? []).map(({ sourceVolume = '', containerPath = '', readOnly }): Dockerode.MountSettings => {
    const source = plan.task.definition.volumes?.find(({ name }) => name === sourceVolume)?.host?.sourcePath;
    const mount = { Target: containerPath, ReadOnly: readOnly ?? false };
    if (source === undefined) return { ...mount, Type: 'volume', Source: `${plan.prefix}-${sourceVolume}`, VolumeOptions: { NoCopy: false, Labels: { ...plan.labels }, DriverConfig: { Name: 'local', Options: {} } } };
    if (plan.allowsHostPaths) return { ...mount, Type: 'bind', Source: source };
    throw new StartFailure(explainContainerError('create', `volume ${sourceVolume} names a path of the machine, which Fargate does not know: leave out host.sourcePath`), { container: plan.container.name });
  });
}

/**
 * runc 1.1 gives a tmpfs the mode of the image's directory below it, whatever `mode=` says, so that a user of a container
 * could not write. A volume that is a tmpfs is mounted by the engine and keeps its own.
 */
function ownedTmpfs(plan: StoragePlan, { path, options }: { readonly path: string; readonly options: readonly string[] }): Dockerode.MountSettings {
  const source = `${containerName(plan.prefix, plan.container.name)}-tmpfs-${createHash('sha256').update(path).digest('hex').slice(0, 8)}`;
  const driver = { Name: 'local', Options: { type: 'tmpfs', device: 'tmpfs', o: ['nosuid', 'nodev', 'noexec', ...options].join(',') } };
  return { Type: 'volume', Source: source, Target: path, VolumeOptions: { NoCopy: true, Labels: { ...plan.labels }, DriverConfig: driver } };
}
