import { runCommand } from '../machine/run-command.ts';

const author = ['-c', 'user.name=Rehearsal', '-c', 'user.email=rehearsal@example.com', '-c', 'commit.gpgsign=false'];

/** Runs git in a repository of the rehearsal and returns what it printed. */
export async function git(directory: string, args: readonly string[]): Promise<string> {
  return await runCommand('git', ['-C', directory, ...args]);
}

export async function initRepository(directory: string): Promise<void> {
  await git(directory, ['init', '--quiet', '--initial-branch', 'main']);
}

/** Commits the whole folder, ignored files too, whether anything has changed or not. */
export async function commitAll(directory: string, message: string): Promise<void> {
  await git(directory, ['add', '--all', '--force', '.']);
  await git(directory, [...author, 'commit', '--quiet', '--no-verify', '--allow-empty', '--message', message]);
}
