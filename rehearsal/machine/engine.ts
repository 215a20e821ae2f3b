import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { docker, type DockerConnection } from './docker.ts';
import type { ProcessIdentity } from './managed-process.ts';
import { acquireOwnEngine, destroyOwnEngine, releaseOwnEngine, type EngineClaim, type OwnEngineOptions } from './own-engine.ts';
import { runCommand } from './run-command.ts';
import { runtimeRoot } from './state-directory.ts';

/** A Docker Engine to build images and run tasks on. */
export interface Engine extends DockerConnection {
  /** The address of this machine that containers reach as host.docker.internal; servers for them listen there. */
  readonly hostGatewayAddress: string;
  /** True for one that rehearsals started, false for one that was running already. */
  readonly isOurs: boolean;
  readonly version: string;
  /** Only of an engine of ours. */
  readonly logFile?: string;
  readonly process?: ProcessIdentity;
  /** Gives the engine up. The last rehearsal that does so stops an engine of ours. */
  release(): Promise<void>;
}

export interface EngineOptions extends EngineClaim {
  readonly log: (line: string) => void;
}

/**
 * A running engine (DOCKER_HOST, or where the docker command points) is used as it is. Where there is none, root gets
 * one engine per machine, shared by all clones. Throws with what to do where neither is to be had.
 */
export async function acquireEngine(options: EngineOptions): Promise<Engine> {
  const running = await findRunningEngine();
  if (running.engine !== undefined) return running.engine;
  const obstacles = findObstacles();
  if (process.env['DOCKER_HOST'] !== undefined || obstacles.length > 0) throw new Error(explainMissingEngine(running.reason, obstacles));
  return acquireOwnEngine(sharedEngine(options.log), options);
}

/** For a process that did not acquire the engine itself. An engine that was running already is left alone. */
export async function releaseEngine(rehearsalId: string, log: (line: string) => void): Promise<void> {
  await releaseOwnEngine(sharedEngine(log), rehearsalId);
}

/** Deletes the shared engine with its images, unless another rehearsal uses it. */
export async function destroyEngine(log: (line: string) => void): Promise<'destroyed' | 'in-use' | 'absent'> {
  return destroyOwnEngine(sharedEngine(log));
}

function sharedEngine(log: (line: string) => void): OwnEngineOptions {
  return { home: runtimeRoot(), log };
}

async function findRunningEngine(): Promise<{ engine: Engine } | { engine?: undefined; reason: string }> {
  let dockerHost: string;
  let version: string;
  try {
    const environment = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
    dockerHost = (await runCommand('docker', ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'], { environment, timeoutMs: 5000 })).trim();
    version = await docker({ dockerHost }, ['version', '--format', '{{.Server.Version}}'], { timeoutMs: 5000 });
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
  const engine = { dockerHost, version, isOurs: false, hostGatewayAddress: await findHostGateway({ dockerHost }), release: () => Promise.resolve() };
  return { engine };
}

/** Throws where containers cannot reach this machine, nor this machine them: a rootless engine, or one in a virtual machine. */
async function findHostGateway(connection: DockerConnection): Promise<string> {
  const config = await docker(connection, ['network', 'inspect', 'bridge', '--format', '{{(index .IPAM.Config 0).Subnet}} {{(index .IPAM.Config 0).Gateway}}']);
  const [subnet = '', gateway = ''] = config.split(' ');
  // Before the first container an engine may not tell the gateway; it is the first address.
  const address = /^[\d.]+$/.test(gateway) ? gateway : subnet.replace(/\d+\/\d+$/, '1');
  if (await canListenOn(address)) return address;
  throw new Error(
    `The Docker Engine at ${connection.dockerHost} keeps its containers away from this machine: ${address} is no address of it. ` +
      'A rehearsal needs an engine with a bridge on this machine (not rootless, not in a virtual machine). Set DOCKER_HOST to one, or stop this one and run as root.',
  );
}

function canListenOn(host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(0, host, () => server.close(() => resolve(true)));
  });
}

/** Why we cannot start an engine ourselves; empty where we can. */
function findObstacles(): string[] {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  const missing = ['dockerd', 'containerd', 'runc', 'docker', 'ip', 'iptables'].filter((name) => !folders.some((folder) => existsSync(join(folder, name))));
  return [...(process.getuid?.() === 0 ? [] : ['only root may start one']), ...missing.map((name) => `${name} is not installed`)];
}

function explainMissingEngine(reason: string, obstacles: readonly string[]): string {
  const dockerHost = process.env['DOCKER_HOST'];
  return [
    dockerHost === undefined ? 'No Docker Engine is to be had.' : `No Docker Engine answers at DOCKER_HOST=${dockerHost}.`,
    `  Looking for a running one: ${reason.split('\n')[0] ?? ''}`,
    ...obstacles.map((obstacle) => `  Starting one: ${obstacle}.`),
    'Do one of these:',
    '  - start Docker Engine, and see that `docker info` works as this user;',
    ...(dockerHost === undefined ? [] : ['  - unset DOCKER_HOST, or set it to an engine that runs;']),
    '  - run as root with Docker Engine installed (Debian: docker.io, iptables, iproute2; ./scripts/setup installs them).',
  ].join('\n');
}
