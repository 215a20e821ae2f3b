import { removeRehearsalFromEngine } from './containers.ts';
import { docker, REHEARSAL_LABEL, type DockerConnection } from './docker.ts';

/** Makes a rehearsal's own network anew and returns its name; what an earlier rehearsal of the same id left on the engine is removed first. */
export async function createNetwork(connection: DockerConnection, rehearsalId: string): Promise<string> {
  await removeRehearsalFromEngine(connection, rehearsalId);
  const name = `factory-${rehearsalId}`;
  await docker(connection, ['network', 'create', '--label', `${REHEARSAL_LABEL}=${rehearsalId}`, name]);
  return name;
}
