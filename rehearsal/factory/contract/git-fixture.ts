import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A small repository that stands where the runner expects `https://github.com/<fullName>.git`. */
export interface GitFixture {
  readonly fullName: string;
  readonly head: string;
  /** For the runner: its clones go where the fixture is removed, and it sends github.com to this machine. With a token, only URLs that carry it. */
  environment(token?: string): Record<string, string>;
  /** Asks the repository itself. */
  run(...args: string[]): Promise<string>;
  remove(): Promise<void>;
}

export async function createGitFixture(): Promise<GitFixture> {
  const root = await mkdtemp(join(tmpdir(), 'factory-contract-git-'));
  const fullName = 'contract/sample';
  const folder = join(root, `${fullName}.git`);
  const git = async (...args: string[]): Promise<string> => (await run('git', args, { cwd: root, env: { PATH: process.env['PATH'], HOME: root } })).stdout.trim();
  await git('init', '--quiet', '--initial-branch', 'main', folder);
  const identity = ['-c', 'user.name=Contract Suite', '-c', 'user.email=contract@example.com'];
  await git('-C', folder, ...identity, 'commit', '--quiet', '--allow-empty', '--message', 'Start');
  return {
    fullName,
    head: await git('-C', folder, 'rev-parse', 'HEAD'),
    environment: (token) => ({
      TMPDIR: root,
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: `url.file://${root}/.insteadOf`,
      GIT_CONFIG_VALUE_0: token === undefined ? 'https://github.com/' : `https://x-access-token:${token}@github.com/`,
      GIT_CONFIG_KEY_1: 'safe.directory',
      GIT_CONFIG_VALUE_1: '*',
    }),
    run: (...args) => git('-C', folder, ...args),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
