import { join } from 'node:path';
import { startProcess, type ManagedProcess } from '../machine/managed-process.ts';
import { waitUntil } from '../machine/wait-until.ts';

export interface EcsProcessOptions {
  readonly port: number;
  readonly accountId: string;
  readonly region: string;
  /** The other AWS services. */
  readonly awsUrl: string;
  readonly dockerHost: string;
  readonly network: string;
  /** With node and busybox; holds the tasks' networks. */
  readonly nodeImage: string;
  readonly rehearsalId: string;
  /** `host:port` of the registry that stands in for ECR. */
  readonly registry: string;
  readonly taskAddress: string;
  readonly taskAwsUrl: string;
  /** Multiplies the waits of load balancers and between health checks. */
  readonly timeScale: number;
  readonly drainMs: number;
  readonly logFile: string;
  /** Marks the process for tear-down. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface EcsProcess {
  readonly port: number;
  readonly url: string;
  readonly process: ManagedProcess;
}

/** Starts the local ECS with real containers as a process of its own, so that it outlives us where a site is kept. Throws within 10 s, with the end of its log. */
export async function startEcsProcess(options: EcsProcessOptions): Promise<EcsProcess> {
  const url = `http://127.0.0.1:${String(options.port)}`;
  const server = await startProcess({
    name: 'Local ECS',
    command: process.execPath,
    arguments: [join(import.meta.dirname, 'main.ts'), ...argumentsOf(options)],
    logFile: options.logFile,
    environment: { PATH: process.env['PATH'] ?? '/usr/bin:/bin', DOCKER_HOST: options.dockerHost, ...options.environment },
  });
  const isHealthy = async (): Promise<boolean> => (await fetch(`${url}/_ecs/health`, { signal: AbortSignal.timeout(1000) })).ok;
  try {
    await waitUntil(isHealthy, { what: `the local ECS to answer on port ${String(options.port)} (log: ${options.logFile})`, deadlineMs: 9500, failure: server.failure });
  } catch (error) {
    await server.stop({ signal: 'SIGKILL' });
    throw error;
  }
  return { port: options.port, url, process: server };
}

function argumentsOf(options: EcsProcessOptions): string[] {
  return [
    ...['--port', String(options.port), '--account', options.accountId, '--region', options.region],
    ...['--aws', options.awsUrl, '--network', options.network, '--node-image', options.nodeImage, '--label', options.rehearsalId, '--registry', options.registry],
    ...['--task-address', options.taskAddress, '--task-aws-url', options.taskAwsUrl],
    ...['--time-scale', String(options.timeScale), '--drain-ms', String(options.drainMs)],
  ];
}
