import { runCommand, type CommandOptions } from './run-command.ts';

/** Which engine the docker command talks to, and where it keeps log-ins and plug-ins. */
export interface DockerConnection {
  readonly dockerHost: string;
  /** DOCKER_CONFIG; without it docker's own default, which needs HOME. */
  readonly dockerConfig?: string;
}

/** Everything we make on an engine carries this label with the rehearsal's id. */
export const REHEARSAL_LABEL = 'factory.rehearsal';

/** Runs the docker command on one engine and returns what it printed, trimmed. Throws with docker's own text. */
export async function docker(connection: DockerConnection, args: readonly string[], options: CommandOptions = {}): Promise<string> {
  const output = await runCommand('docker', args, { ...options, environment: { ...dockerEnvironment(connection), ...options.environment } });
  return output.trim();
}

/** The environment in which `docker` reaches that engine; also for steps and scripts that call it themselves. */
export function dockerEnvironment({ dockerHost, dockerConfig }: DockerConnection): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: process.env['HOME'] ?? '/',
    DOCKER_HOST: dockerHost,
    ...(dockerConfig === undefined ? {} : { DOCKER_CONFIG: dockerConfig }),
  };
}

/** The lines of an answer, none for an empty one. */
export async function dockerLines(connection: DockerConnection, args: readonly string[]): Promise<string[]> {
  const output = await docker(connection, args);
  return output === '' ? [] : output.split('\n');
}

/** Removes containers whatever they do; those that are gone already are no problem. */
export async function removeContainers(connection: DockerConnection, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  try {
    await docker(connection, ['rm', '--force', '--volumes', ...ids], { timeoutMs: 30_000 });
  } catch (error) {
    const left = await dockerLines(connection, ['ps', '--all', '--quiet', '--no-trunc']);
    const remaining = ids.filter((id) => left.some((other) => other.startsWith(id)));
    if (remaining.length > 0) throw new Error(`Containers ${remaining.join(', ')} could not be removed.`, { cause: error });
  }
}
