import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { docker, dockerLines, removeContainers, type DockerConnection } from './docker.ts';
import { allowWayOut, createBridge, hasBridge, removeBridge, type EngineBridge } from './engine-bridge.ts';
import { findProcessesByCommand, findProcessesInContainers } from './find-processes.ts';
import { startProcess, tailOf, type ProcessIdentity } from './managed-process.ts';
import { withOwnRoot } from './own-root.ts';
import { endProcess, isRunning } from './process-identity.ts';
import { runCommand } from './run-command.ts';
import { waitUntil } from './wait-until.ts';

/** A Docker Engine that keeps everything in one folder: socket, data, log, and this, its `state.json`. */
export interface EngineState {
  readonly bridge: EngineBridge;
  readonly dockerd: ProcessIdentity;
}

type Log = (line: string) => void;

export function connectionTo(folder: string): DockerConnection {
  return { dockerHost: `unix://${join(folder, 'docker.sock')}` };
}

export function engineLogOf(folder: string): string {
  return join(folder, 'dockerd.log');
}

export async function findEngine(folder: string): Promise<EngineState | undefined> {
  const state = await readState(folder);
  if (state === undefined || !isRunning(state.dockerd) || !(await hasBridge(state.bridge))) return undefined;
  const isAnswering = await docker(connectionTo(folder), ['version'], { timeoutMs: 3000 }).then(() => true, () => false);
  return isAnswering ? state : undefined;
}

/** Starts dockerd, on the bridge of a predecessor that was killed where there is one: its containers are on it. */
export async function startEngine(folder: string, log: Log): Promise<EngineState> {
  const before = await readState(folder);
  if (before !== undefined) {
    await endProcess(before.dockerd, { graceMs: 3000 });
    await endLeftovers(folder);
  }
  const bridge = before !== undefined && (await hasBridge(before.bridge)) ? before.bridge : await createBridge();
  // Noted before dockerd starts, so that whatever happens next the bridge is found and removed.
  await writeState(folder, { bridge, dockerd: { name: 'Docker Engine', pid: 0, startTime: '' } });
  await allowWayOut(bridge).catch((error: unknown) => log(`Build steps cannot reach package registries: ${String(error)}`));
  // A configuration of the machine's own must not mix with ours.
  await writeFile(join(folder, 'daemon.json'), '{}');
  const searchPath = `${process.env['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin:/sbin:/usr/bin:/bin`;
  const dockerd = await startProcess({
    name: 'Docker Engine',
    ...withOwnRoot({ command: 'dockerd', arguments: dockerdArguments(folder, bridge) }, searchPath),
    logFile: engineLogOf(folder),
    environment: { PATH: searchPath },
  });
  const state = { bridge, dockerd: { name: dockerd.name, pid: dockerd.pid, startTime: dockerd.startTime } };
  await writeState(folder, state);
  const isAnswering = (): Promise<boolean> => docker(connectionTo(folder), ['version'], { timeoutMs: 2000 }).then(() => true);
  try {
    await waitUntil(isAnswering, { what: 'Docker Engine to answer', deadlineMs: 9000, failure: dockerd.failure });
  } catch (error) {
    await endEngine(folder, state);
    throw new Error(`Docker Engine does not start.${tailOf(engineLogOf(folder))}`, { cause: error });
  }
  dockerd.leaveRunning();
  return state;
}

/** Stops an engine with all its containers. After a dockerd that was killed, too. Safe to repeat. */
export async function stopEngine(folder: string, log: Log): Promise<void> {
  let state = await readState(folder);
  if (state === undefined) return;
  // A dockerd that was killed still has its containers in its books; a new one on the same folders removes them.
  if (!isRunning(state.dockerd) && state.dockerd.pid !== 0) state = await startEngine(folder, log);
  if (isRunning(state.dockerd)) {
    const connection = connectionTo(folder);
    // Containers first: dockerd waits for each that ignores SIGTERM.
    await dockerLines(connection, ['ps', '--all', '--quiet'])
      .then((ids) => removeContainers(connection, ids))
      .then(() => docker(connection, ['network', 'prune', '--force']))
      .catch((error: unknown) => log(`The engine is stopped with containers on it: ${String(error)}`));
  }
  await endEngine(folder, state);
}

/** Deletes what a stopped engine left on disk. */
export async function deleteEngine(folder: string): Promise<void> {
  const mounts = (await readFile('/proc/self/mounts', 'utf8')).split('\n').map((line) => line.split(' ')[1] ?? '');
  for (const mount of mounts.filter((path) => path.startsWith(`${folder}/`)).reverse()) await runCommand('umount', ['-l', mount]);
  await rm(folder, { recursive: true, force: true });
}

async function endEngine(folder: string, state: EngineState): Promise<void> {
  await endProcess(state.dockerd, { graceMs: 12_000 });
  await endLeftovers(folder);
  await removeBridge(state.bridge);
  await rm(join(folder, 'state.json'), { force: true });
}

/** What a dockerd that was killed leaves running: its containerd, the shims, and the containers themselves. */
async function endLeftovers(folder: string): Promise<void> {
  const containers = await readdir(join(folder, 'data', 'containers')).catch(() => []);
  for (const leftover of [...findProcessesByCommand(folder), ...findProcessesInContainers(containers)]) await endProcess(leftover, { signal: 'SIGKILL' });
  // A new dockerd takes even a zombie under the noted id for a containerd at work, and waits for it.
  for (const file of ['dockerd.pid', 'exec/containerd/containerd.pid']) await rm(join(folder, file), { force: true });
}

function dockerdArguments(folder: string, bridge: EngineBridge): string[] {
  return [
    ...['--host', `unix://${join(folder, 'docker.sock')}`, '--config-file', join(folder, 'daemon.json')],
    ...['--data-root', join(folder, 'data'), '--exec-root', join(folder, 'exec'), '--pidfile', join(folder, 'dockerd.pid')],
    ...['--bridge', bridge.name, '--iptables=false', '--ip6tables=false', '--host-gateway-ip', bridge.gateway],
    ...['--default-address-pool', `base=${bridge.pool},size=24`, '--shutdown-timeout', '5', '--log-level', 'warn'],
  ];
}

async function readState(folder: string): Promise<EngineState | undefined> {
  const file = join(folder, 'state.json');
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as EngineState) : undefined;
}

async function writeState(folder: string, state: EngineState): Promise<void> {
  await writeFile(join(folder, 'state.json'), JSON.stringify(state));
}
