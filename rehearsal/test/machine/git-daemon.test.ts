import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGitDaemon, type GitDaemon } from '../../machine/git-daemon.ts';
import { runCommand } from '../../machine/run-command.ts';

let home: string;
let daemon: GitDaemon;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'git-daemon-'));
  daemon = await startGitDaemon({ directory: join(home, 'git'), logFile: join(home, 'git.log'), repository: 'acme/sample' });
});

afterAll(async () => {
  await daemon.stop();
  await rm(home, { recursive: true });
});

async function git(directory: string, ...args: string[]): Promise<string> {
  return runCommand('git', ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', ...args], { directory, environment: { PATH: process.env['PATH'] ?? '', HOME: home } });
}

/** A clone as the runner makes it, with one commit more on this branch. */
async function commitOn(branch: string): Promise<string> {
  const clone = await mkdtemp(join(home, 'clone-'));
  await git(home, 'clone', '--quiet', '--depth', '1', '--branch', 'main', daemon.url(), clone);
  await git(clone, 'checkout', '--quiet', '-B', branch);
  await writeFile(join(clone, 'change.txt'), branch);
  await git(clone, 'add', '--all');
  await git(clone, 'commit', '--quiet', '--message', 'Change');
  return clone;
}

describe('startGitDaemon', () => {
  it('takes a push of another branch, and tells what is there', async () => {
    const clone = await commitOn('feature/a');
    await git(clone, 'push', '--quiet', 'origin', 'feature/a', '--force-with-lease');
    expect(await daemon.run('show', 'feature/a:change.txt')).toBe('feature/a');
    expect(await daemon.run('rev-parse', 'feature/a^')).toBe(`${daemon.commit}\n`);
  });

  it.each([['main'], ['HEAD:refs/heads/main', '--force'], ['--delete', 'main']])('refuses to change main: push %s', async (...refs: string[]) => {
    const clone = await commitOn('main');
    await expect(git(clone, 'push', '--quiet', 'origin', ...refs)).rejects.toThrow(/main is not pushed to in a rehearsal|deletion of the current branch prohibited/);
    expect(await daemon.run('rev-parse', 'main')).toBe(`${daemon.commit}\n`);
  });
});
