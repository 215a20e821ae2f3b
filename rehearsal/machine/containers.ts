import { docker, dockerLines, REHEARSAL_LABEL, removeContainers, type DockerConnection } from './docker.ts';
import { waitUntil } from './wait-until.ts';

/** Ids of every container of a rehearsal. */
export async function listContainersOf(connection: DockerConnection, rehearsalId: string): Promise<string[]> {
  return await dockerLines(connection, ['ps', '--all', '--quiet', '--no-trunc', '--filter', ownedBy(rehearsalId)]);
}

/** Removes a rehearsal's containers, volumes and networks from an engine. Safe to repeat. Its local ECS must be dead: it would start new ones. */
export async function removeRehearsalFromEngine(connection: DockerConnection, rehearsalId: string): Promise<void> {
  await removeContainers(connection, await listContainersOf(connection, rehearsalId));
  await removeOwned(connection, 'volume', ownedBy(rehearsalId));
  try {
    // For a moment after a container is gone, its network still counts it among its endpoints.
    await waitUntil(() => removeOwned(connection, 'network', ownedBy(rehearsalId)), { what: `the engine to let go of the networks of ${rehearsalId}`, deadlineMs: 5000 });
  } catch (error) {
    if (await isAnyAttached(connection, rehearsalId)) throw error;
    // The engine has lost count: where many containers come and go at once it does, and counts anew at its next start (see `removeForgottenNetworks`).
  }
}

/** For an engine that nobody uses yet: networks that could not be removed before it was stopped. */
export async function removeForgottenNetworks(connection: DockerConnection): Promise<void> {
  await removeOwned(connection, 'network', `label=${REHEARSAL_LABEL}`);
}

async function removeOwned(connection: DockerConnection, kind: 'volume' | 'network', filter: string): Promise<true> {
  const names = await dockerLines(connection, [kind, 'ls', '--quiet', '--filter', filter]);
  if (names.length > 0) await docker(connection, [kind, 'rm', ...names]);
  return true;
}

async function isAnyAttached(connection: DockerConnection, rehearsalId: string): Promise<boolean> {
  const networks = await dockerLines(connection, ['network', 'ls', '--quiet', '--filter', ownedBy(rehearsalId)]);
  const attached = networks.length === 0 ? [] : await dockerLines(connection, ['network', 'inspect', ...networks, '--format', '{{len .Containers}}']);
  return attached.some((count) => count !== '0');
}

function ownedBy(rehearsalId: string): string {
  return `label=${REHEARSAL_LABEL}=${rehearsalId}`;
}
