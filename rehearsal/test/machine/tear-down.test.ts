import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { docker } from '../../machine/docker.ts';
import type { Engine } from '../../machine/engine.ts';
import { findProcessesByCommand } from '../../machine/find-processes.ts';
import { acquireOwnEngine, destroyOwnEngine, releaseOwnEngine } from '../../machine/own-engine.ts';
import { runtimeRoot } from '../../machine/state-directory.ts';
import { findLeftovers, tearDown, type TearDownState } from '../../machine/tear-down.ts';

const log = (): void => undefined;
let home: string;
/** No other test's, on this machine: processes are found by it. */
let rehearsalId: string;
let child: ChildProcess | undefined;

beforeEach(() => {
  home = mkdtempSync(join(dirname(runtimeRoot()), 'fr-down-'));
  chmodSync(home, 0o755);
  rehearsalId = basename(home);
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await tearDown({ rehearsalId }, { log, releaseEngine: () => releaseOwnEngine({ home, log }, rehearsalId) });
  await releaseOwnEngine({ home, log }, 'other');
  await destroyOwnEngine({ home, log });
  rmSync(home, { recursive: true, force: true });
});

/** Starts things in another process, and kills that without a chance to clean up. */
async function startAndKill(): Promise<TearDownState> {
  const stateFile = join(home, `${rehearsalId}.json`);
  child = spawn(process.execPath, [join(import.meta.dirname, 'start-things.ts'), home, rehearsalId, stateFile], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const isReady = child.stdout === null ? Promise.resolve() : once(child.stdout, 'data');
  await Promise.race([isReady, exited.then(() => Promise.reject(new Error('start-things.ts ended before it was ready')))]);
  child.kill('SIGKILL');
  await exited;
  return JSON.parse(readFileSync(stateFile, 'utf8')) as TearDownState;
}

function release(): { log: () => void; releaseEngine: () => Promise<void> } {
  return { log, releaseEngine: () => releaseOwnEngine({ home, log }, rehearsalId) };
}

describe('tearDown', () => {
  it('removes every container, process and file of a rehearsal that was killed, and may be repeated', async () => {
    const state = await startAndKill();
    // In the order of process ids, which start anew after the highest.
    const before = (await findLeftovers(state)).map((leftover) => leftover.replace(/ \S*\d\S*/, ''));
    expect(before).toEqual(expect.arrayContaining(['process (MiniStack)', 'process (redis-server)', 'process (git)']));
    expect(before.filter((leftover) => leftover.startsWith('container'))).toHaveLength(2);
    await tearDown(state, release());
    expect(await findLeftovers(state)).toEqual([]);
    expect(findProcessesByCommand(home)).toEqual([]);
    await tearDown(state, release());
  }, 40_000);

  it('leaves another rehearsal on the same engine alone', async () => {
    const state = await startAndKill();
    const other: Engine = await acquireOwnEngine({ home, log }, { rehearsalId: 'other' });
    const container = await docker(other, ['create', '--label', 'factory.rehearsal=other', 'test/busybox']);
    await tearDown(state, release());
    expect(await findLeftovers(state)).toEqual([]);
    expect(await docker(other, ['ps', '--all', '--quiet', '--no-trunc'])).toBe(container);
    for (const kind of ['network', 'volume']) expect(await docker(other, [kind, 'ls', '--quiet', '--filter', 'label=factory.rehearsal'])).toBe('');
  }, 40_000);

  it('goes on after a problem and tells all of them at the end', async () => {
    const path = join(home, 'file');
    const failing = tearDown({ rehearsalId: 'none', paths: [path] }, { log, releaseEngine: () => Promise.reject(new Error('no engine')) });
    await expect(failing).rejects.toThrow(/Not everything could be removed:\n.*The engine could not be released: no engine/);
  });
});
