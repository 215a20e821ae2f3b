import { holderNameOf, removeRehearsalFromEngine } from './containers.ts';
import { docker, REHEARSAL_LABEL, type DockerConnection } from './docker.ts';

/** A rehearsal's own network, and the container by which MiniStack finds it (see docs/decisions/0003). */
export interface RehearsalNetwork {
  readonly name: string;
  /** Name of a container on the network that is never started: MiniStack's HOSTNAME. */
  readonly holder: string;
}

/** Makes both anew; what an earlier rehearsal of the same id left on the engine is removed first. `image` is any local image. */
export async function createNetwork(connection: DockerConnection, options: { rehearsalId: string; image: string }): Promise<RehearsalNetwork> {
  await removeRehearsalFromEngine(connection, options.rehearsalId);
  const name = holderNameOf(options.rehearsalId);
  const label = `${REHEARSAL_LABEL}=${options.rehearsalId}`;
  await docker(connection, ['network', 'create', '--label', label, name]);
  await docker(connection, ['create', '--name', name, '--network', name, '--label', label, options.image]);
  return { name, holder: name };
}
