import { docker, dockerLines, REHEARSAL_LABEL, removeContainers, type DockerConnection } from './docker.ts';
import { waitUntil } from './wait-until.ts';

/** Ids of every container of a rehearsal. */
export async function listContainersOf(connection: DockerConnection, rehearsalId: string): Promise<string[]> {
  return await dockerLines(connection, ['ps', '--all', '--quiet', '--no-trunc', '--filter', ownedBy(rehearsalId)]);
}

/** Removes a rehearsal's containers, volumes and networks from an engine. Safe to repeat. Its local ECS must be dead: it would start new ones. */
export async function removeRehearsalFromEngine(connection: DockerConnection, rehearsalId: string): Promise<void> {
  await removeContainers(connection, await listContainersOf(connection, rehearsalId));
  for (const kind of ['volume', 'network']) {
    // For a moment after a container is gone, its network still counts it among its endpoints.
    await waitUntil(() => removeOwned(connection, kind, rehearsalId), { what: `the engine to let go of every ${kind} of ${rehearsalId}`, deadlineMs: 10_000 });
  }
}

async function removeOwned(connection: DockerConnection, kind: string, rehearsalId: string): Promise<true> {
  const names = await dockerLines(connection, [kind, 'ls', '--quiet', '--filter', ownedBy(rehearsalId)]);
  if (names.length > 0) await docker(connection, [kind, 'rm', ...names]);
  return true;
}

function ownedBy(rehearsalId: string): string {
  return `label=${REHEARSAL_LABEL}=${rehearsalId}`;
}
