import { existsSync } from 'node:fs';
import { chmod, mkdir, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { removeForgottenNetworks, removeRehearsalFromEngine } from './containers.ts';
import { docker } from './docker.ts';
import { connectionTo, deleteEngine, engineLogOf, findEngine, startEngine, stopEngine } from './engine-daemon.ts';
import { readLeases, removeLease, writeLease } from './engine-leases.ts';
import type { Engine } from './engine.ts';
import { withFileLock } from './file-lock.ts';

export interface OwnEngineOptions {
  /** Folder that all clones of this machine share; see `runtimeRoot`. Its path must have fewer than 80 characters. */
  readonly home: string;
  readonly log: (line: string) => void;
}

export interface EngineClaim {
  readonly rehearsalId: string;
  /** While this file exists the claim outlives our process: see `Lease.stateFile`. */
  readonly stateFile?: string | undefined;
}

/** Starts the shared engine where it does not run, and notes that this rehearsal needs it. Needs root. */
export async function acquireOwnEngine(options: OwnEngineOptions, claim: EngineClaim): Promise<Engine> {
  const folder = await prepareFolder(options.home);
  return withEngineLock(options, 'the engine to be free to start', async () => {
    const { bridge, dockerd } = (await findEngine(folder)) ?? (await startUnusedEngine(folder, options.log));
    await writeLease(leasesOf(folder), { rehearsalId: claim.rehearsalId, stateFile: claim.stateFile });
    await sweepDeadLeases(folder, options.log);
    return {
      ...connectionTo(folder),
      hostGatewayAddress: bridge.gateway,
      isOurs: true,
      version: await docker(connectionTo(folder), ['version', '--format', '{{.Server.Version}}']),
      logFile: engineLogOf(folder),
      process: dockerd,
      release: () => releaseOwnEngine(options, claim.rehearsalId),
    };
  });
}

/** With nothing on it but what a later start may need: images, and containers of rehearsals that still hold it. */
async function startUnusedEngine(folder: string, log: (line: string) => void): ReturnType<typeof startEngine> {
  const started = await startEngine(folder, log);
  const { held } = await readLeases(leasesOf(folder));
  if (held.length === 0) await removeForgottenNetworks(connectionTo(folder));
  return started;
}

/** Gives the engine up; the last one stops it. The engine's data stays for the next start. Safe to repeat, from any process. */
export async function releaseOwnEngine(options: OwnEngineOptions, rehearsalId: string): Promise<void> {
  const folder = folderOf(options);
  if (!existsSync(folder)) return;
  await withEngineLock(options, 'the engine to be free to stop', async () => {
    await removeLease(leasesOf(folder), rehearsalId);
    await sweepDeadLeases(folder, options.log);
    const { held } = await readLeases(leasesOf(folder));
    if (held.length === 0) return stopEngine(folder, options.log);
    // An engine that was killed is revived for the others: only then can our containers go.
    if ((await findEngine(folder)) === undefined) await startEngine(folder, options.log);
    await removeRehearsalFromEngine(connectionTo(folder), rehearsalId);
  });
}

/** Stops the engine and deletes its images and data, unless another rehearsal holds it: then nothing happens. */
export async function destroyOwnEngine(options: OwnEngineOptions): Promise<'destroyed' | 'in-use' | 'absent'> {
  const folder = folderOf(options);
  if (!existsSync(folder)) return 'absent';
  return withEngineLock(options, 'the engine to be free to be deleted', async () => {
    await sweepDeadLeases(folder, options.log);
    const { held } = await readLeases(leasesOf(folder));
    if (held.length > 0) return 'in-use';
    await stopEngine(folder, options.log);
    await deleteEngine(folder);
    await rm(lockOf(options), { force: true });
    await rmdir(options.home).catch(() => undefined); // stays where others keep something in it
    return 'destroyed';
  });
}

const folderOf = ({ home }: OwnEngineOptions): string => join(home, 'engine');
const leasesOf = (folder: string): string => join(folder, 'leases');
const lockOf = ({ home }: OwnEngineOptions): string => join(home, 'engine.lock');

function withEngineLock<T>(options: OwnEngineOptions, what: string, work: () => Promise<T>): Promise<T> {
  return withFileLock({ file: lockOf(options), what }, work);
}

async function prepareFolder(home: string): Promise<string> {
  if (home.length >= 80) throw new Error(`The engine's folder ${home} has too long a path: that of its socket may have 107 characters.`);
  const folder = join(home, 'engine');
  await mkdir(folder, { recursive: true });
  // The folder has a well-known name where everybody may write: what another user made there must not become root's.
  const { uid } = await stat(home);
  if (uid !== process.getuid?.()) throw new Error(`${home} belongs to another user (${String(uid)}). Remove it, or run as that user.`);
  await chmod(folder, 0o700);
  return folder;
}

async function sweepDeadLeases(folder: string, log: (line: string) => void): Promise<void> {
  const { dead } = await readLeases(leasesOf(folder));
  for (const rehearsalId of dead) {
    log(`Removing what the rehearsal ${rehearsalId} left on the engine`);
    if ((await findEngine(folder)) !== undefined) await removeRehearsalFromEngine(connectionTo(folder), rehearsalId);
    await removeLease(leasesOf(folder), rehearsalId);
  }
}
