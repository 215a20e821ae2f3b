import { docker, dockerLines, REHEARSAL_LABEL, removeContainers, type DockerConnection } from './docker.ts';

/** Ids of every container of a rehearsal. */
export async function listContainersOf(connection: DockerConnection, rehearsalId: string): Promise<string[]> {
  return await dockerLines(connection, ['ps', '--all', '--quiet', '--no-trunc', '--filter', ownedBy(rehearsalId)]);
}

/** Removes a rehearsal's containers, volumes and networks from an engine. Safe to repeat. Its local ECS must be dead: it would start new ones. */
export async function removeRehearsalFromEngine(connection: DockerConnection, rehearsalId: string): Promise<void> {
  await removeContainers(connection, await listContainersOf(connection, rehearsalId));
  for (const kind of ['volume', 'network']) {
    const names = await dockerLines(connection, [kind, 'ls', '--quiet', '--filter', ownedBy(rehearsalId)]);
    if (names.length > 0) await docker(connection, [kind, 'rm', ...names]);
  }
}

function ownedBy(rehearsalId: string): string {
  return `label=${REHEARSAL_LABEL}=${rehearsalId}`;
}
