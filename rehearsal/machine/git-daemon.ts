import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findFreePort } from './free-port.ts';
import { startProcess, type ManagedProcess } from './managed-process.ts';
import { runCommand } from './run-command.ts';
import { waitUntil } from './wait-until.ts';

export interface GitDaemonOptions {
  /** Replaced: holds the served repository. */
  readonly directory: string;
  readonly logFile: string;
  /** `OWNER/REPO`. */
  readonly repository: string;
  /** Addresses to listen on beside 127.0.0.1. */
  readonly extraAddresses?: readonly string[];
  readonly port?: number;
  /** Marks the process for tear-down. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface GitDaemon {
  readonly port: number;
  readonly process: ManagedProcess;
  /** The one commit on `main`, which no push can change. */
  readonly commit: string;
  /** `git://host:port/OWNER/REPO.git`; host defaults to 127.0.0.1. */
  url(host?: string): string;
  /** Asks the served repository itself: `run('log', '--format=%s', 'main')`. */
  run(...args: string[]): Promise<string>;
  stop(): Promise<void>;
}

const NAME = 'Rehearsal';
const EMAIL = 'rehearsal@localhost';
/** Runs push branches of their own; the smoke test clones `main` and reports its commit. */
const UPDATE_HOOK = `#!/bin/sh
[ "$1" != refs/heads/main ] || { echo 'main is not pushed to in a rehearsal' >&2; exit 1; }
`;

/** Makes a repository with one commit on `main` and serves it until stopped. Whoever reaches it may push any other branch. */
export async function startGitDaemon(options: GitDaemonOptions): Promise<GitDaemon> {
  const bare = join(options.directory, `${options.repository}.git`);
  const commit = await createRepository(options, bare);
  const port = options.port ?? (await findFreePort());
  const path = process.env['PATH'] ?? '/usr/bin:/bin';
  const daemon = await startProcess({
    name: 'The git daemon',
    command: 'git',
    arguments: [
      ...['daemon', '--reuseaddr', '--export-all', '--enable=receive-pack', `--base-path=${options.directory}`, `--port=${String(port)}`, '--informative-errors', '--verbose'],
      ...['127.0.0.1', ...(options.extraAddresses ?? [])].map((address) => `--listen=${address}`),
      options.directory,
    ],
    logFile: options.logFile,
    environment: { PATH: path, HOME: options.directory, ...options.environment },
  });
  const url = (host = '127.0.0.1'): string => `git://${host}:${String(port)}/${options.repository}.git`;
  const answers = async (): Promise<boolean> => (await git(['ls-remote', url()], options.directory)).includes(commit);
  try {
    await waitUntil(answers, { what: `the git daemon to answer on port ${String(port)} (log: ${options.logFile})`, deadlineMs: 9000, failure: daemon.failure });
  } catch (error) {
    await daemon.stop();
    throw error;
  }
  return {
    port,
    process: daemon,
    commit,
    url,
    run: (...args) => git(args, bare),
    stop: async () => {
      await daemon.stop();
    },
  };
}

async function createRepository({ directory, repository }: GitDaemonOptions, bare: string): Promise<string> {
  await rm(directory, { recursive: true, force: true });
  const work = join(directory, 'work');
  await mkdir(work, { recursive: true });
  await writeFile(join(work, 'README.md'), `# ${repository}\n\nA small repository for the rehearsal's runs.\n`);
  await git(['init', '--quiet', '--initial-branch=main', '.'], work);
  await git(['add', '.'], work);
  await git(['commit', '--quiet', '--message', 'Say what this is'], work);
  await git(['clone', '--quiet', '--bare', work, bare], directory);
  // A git without templates makes no such folder.
  await mkdir(join(bare, 'hooks'), { recursive: true });
  await writeFile(join(bare, 'hooks/update'), UPDATE_HOOK, { mode: 0o755 });
  const commit = (await git(['rev-parse', 'HEAD'], work)).trim();
  await rm(work, { recursive: true });
  return commit;
}

/** Git without the machine's and the user's configuration. */
function git(args: readonly string[], directory: string): Promise<string> {
  return runCommand('git', args, {
    directory,
    environment: {
      ...{ PATH: process.env['PATH'] ?? '/usr/bin:/bin', HOME: directory, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', GIT_TERMINAL_PROMPT: '0' },
      ...{ GIT_AUTHOR_NAME: NAME, GIT_AUTHOR_EMAIL: EMAIL, GIT_COMMITTER_NAME: NAME, GIT_COMMITTER_EMAIL: EMAIL },
    },
    timeoutMs: 5000,
  });
}
