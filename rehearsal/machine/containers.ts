import { docker, dockerLines, REHEARSAL_LABEL, removeContainers, type DockerConnection } from './docker.ts';

/** Name of a rehearsal's network and of its holder container (see docs/decisions/0003). */
export function holderNameOf(rehearsalId: string): string {
  return `factory-${rehearsalId}`;
}

/** Ids of every container of a rehearsal: with our label, or started by its MiniStack. */
export async function listContainersOf(connection: DockerConnection, rehearsalId: string): Promise<string[]> {
  const format = `{{.ID}} {{.Label "${REHEARSAL_LABEL}"}} {{.Label "ministack.instance"}}`;
  const lines = await dockerLines(connection, ['ps', '--all', '--format', format]);
  const instance = `${holderNameOf(rehearsalId)}:`;
  return lines.filter((line) => line.split(' ').slice(1).some((value) => value === rehearsalId || value.startsWith(instance))).map((line) => line.split(' ')[0] ?? '');
}

/** Removes a rehearsal's containers and networks from an engine. Safe to repeat. MiniStack must be dead: it would start new ones. */
export async function removeRehearsalFromEngine(connection: DockerConnection, rehearsalId: string): Promise<void> {
  await removeContainers(connection, await listContainersOf(connection, rehearsalId));
  const networks = await dockerLines(connection, ['network', 'ls', '--quiet', '--filter', `label=${REHEARSAL_LABEL}=${rehearsalId}`]);
  if (networks.length > 0) await docker(connection, ['network', 'rm', ...networks]);
}
