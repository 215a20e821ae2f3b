import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { listContainersOf, removeRehearsalFromEngine } from './containers.ts';
import { removeBaseImages } from './base-image.ts';
import { dockerLines, type DockerConnection } from './docker.ts';
import { releaseEngine } from './engine.ts';
import { findProcessesByEnvironment } from './find-processes.ts';
import type { ProcessIdentity } from './managed-process.ts';
import { endProcess, isRunning } from './process-identity.ts';

/** Name of the variable that marks every process of a rehearsal, with the rehearsal's id as its value. */
export const REHEARSAL_MARK = 'REHEARSAL_ID';

/** What a rehearsal has to note while it works, so that another process can remove what it made. All of it is optional but the id. */
export interface TearDownState {
  readonly rehearsalId: string;
  readonly engine?: (DockerConnection & { readonly isOurs: boolean }) | undefined;
  readonly ministack?: ProcessIdentity | undefined;
  /** Ended before any container is removed: it would start others. */
  readonly ecs?: ProcessIdentity | undefined;
  /** Those without the mark in their environment, above all. */
  readonly processes?: readonly ProcessIdentity[] | undefined;
  /** Folders and files outside the checkout's state directory. */
  readonly paths?: readonly string[] | undefined;
}

export interface TearDownOptions {
  readonly log: (line: string) => void;
  /** How the engine is given up. Default: the machine's shared one, by `releaseEngine`. */
  readonly releaseEngine?: () => Promise<void>;
}

/**
 * Removes every container, network, process and file of a rehearsal, in the order in which nothing comes back: the local
 * ECS first (it replaces tasks), then containers, then the other processes, the engine's lease, files. It goes on after a
 * problem and throws all of them at the end. Safe to repeat, from any process. Remove the state file yourself afterwards.
 */
export async function tearDown(state: TearDownState, options: TearDownOptions): Promise<void> {
  const problems: unknown[] = [];
  const attempt = async (what: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      problems.push(new Error(`${what}: ${error instanceof Error ? error.message : String(error)}`, { cause: error }));
    }
  };
  const { ecs, ministack, engine } = state;
  for (const process of [ecs, ministack]) if (process !== undefined) await attempt(`${process.name} could not be ended`, () => endProcess(process, { signal: 'SIGKILL' }));
  // One that was started a moment before its id was noted has the mark, too.
  await attempt('A process could not be ended', () => endProcesses(state, options.log));
  if (engine !== undefined && (await isAnswering(engine))) {
    await attempt('Containers could not be removed', () => removeFromEngine(engine, state, options.log));
  }
  await attempt('The engine could not be released', options.releaseEngine ?? (() => releaseEngine(state.rehearsalId, options.log)));
  for (const path of state.paths ?? []) await attempt(`${path} could not be removed`, () => rm(path, { recursive: true, force: true }));
  if (problems.length > 0) throw new AggregateError(problems, `Not everything could be removed:\n${problems.map((problem) => `  ${String(problem)}`).join('\n')}`);
}

/** What of a rehearsal is still there; empty after a tear-down. */
export async function findLeftovers(state: TearDownState): Promise<string[]> {
  const { engine, rehearsalId } = state;
  const noted = [state.ecs, state.ministack, ...(state.processes ?? [])].filter((process) => process !== undefined);
  const running = [...findProcessesByEnvironment(REHEARSAL_MARK, rehearsalId), ...noted.filter(isRunning)];
  const processes = [...new Map(running.map((process) => [process.pid, process])).values()];
  const containers = engine !== undefined && (await isAnswering(engine)) ? await listContainersOf(engine, rehearsalId) : [];
  return [
    ...processes.map(({ name, pid }) => `process ${String(pid)} (${name})`),
    ...containers.map((id) => `container ${id}`),
    ...(state.paths ?? []).filter((path) => existsSync(path)),
  ];
}

async function endProcesses(state: TearDownState, log: (line: string) => void): Promise<void> {
  const marked = findProcessesByEnvironment(REHEARSAL_MARK, state.rehearsalId);
  const processes = [...(state.processes ?? []), ...marked].filter(isRunning);
  if (processes.length > 0) log(`Ending ${String(new Set(processes.map(({ pid }) => pid)).size)} processes`);
  // PostgreSQL waits for its clients on SIGTERM; on SIGINT it ends at once and leaves no shared memory behind.
  await Promise.all(processes.map((process) => endProcess(process, { signal: /postgres/i.test(process.name) ? 'SIGINT' : 'SIGTERM', graceMs: 3000 })));
}

async function removeFromEngine(engine: DockerConnection & { readonly isOurs: boolean }, { rehearsalId }: TearDownState, log: (line: string) => void): Promise<void> {
  const containers = await listContainersOf(engine, rehearsalId);
  if (containers.length > 0) log(`Removing ${String(containers.length)} containers`);
  await removeRehearsalFromEngine(engine, rehearsalId);
  if (!engine.isOurs) await removeBaseImages(engine);
}

async function isAnswering(engine: DockerConnection): Promise<boolean> {
  return dockerLines(engine, ['ps', '--quiet']).then(() => true, () => false);
}
