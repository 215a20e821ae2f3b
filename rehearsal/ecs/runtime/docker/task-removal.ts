import type Dockerode from 'dockerode';
import { statusOf } from './docker-errors.ts';

export interface Leftovers {
  readonly containerIds: readonly string[];
  readonly volumes: readonly string[];
}

/** Removes containers as they are, running or not, and then volumes. What cannot be removed is left to `removeLabelled`. */
export async function removeAll(docker: Dockerode, { containerIds, volumes }: Leftovers, log: (line: string) => void): Promise<void> {
  const ignoreMissing = (what: string) => (error: unknown): void => {
    if (statusOf(error) !== 404) log(`${what} could not be removed: ${String(error)}`);
  };
  await Promise.all(containerIds.map((id) => docker.getContainer(id).remove({ force: true, v: true }).catch(ignoreMissing(`Container ${id.slice(0, 12)}`))));
  await Promise.all(volumes.map((name) => docker.getVolume(name).remove().catch(ignoreMissing(`Volume ${name}`))));
}

/** Whatever is left on the engine with these labels. */
export async function removeLabelled(docker: Dockerode, labels: Readonly<Record<string, string>>, log: (line: string) => void): Promise<void> {
  const filters = { label: Object.entries(labels).map(([name, value]) => `${name}=${value}`) };
  const [containers, { Volumes }] = await Promise.all([docker.listContainers({ all: true, filters }), docker.listVolumes({ filters })]);
  await removeAll(docker, { containerIds: containers.map(({ Id }) => Id), volumes: (Volumes as typeof Volumes | null ?? []).map(({ Name }) => Name) }, log);
}
