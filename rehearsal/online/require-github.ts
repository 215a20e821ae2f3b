import { spawn } from 'node:child_process';
import { networkVariables } from './network-variables.ts';

export interface GitHubCheck {
  /** A repository that act will fetch an action from. */
  readonly url: string;
  readonly timeoutMs: number;
  readonly environment: NodeJS.ProcessEnv;
}

/** Throws with what was tried, and what to do, unless GitHub answers in time. */
export async function requireGitHub({ url, timeoutMs, environment }: GitHubCheck): Promise<void> {
  const problem = await listRemote({ url, timeoutMs, environment });
  if (problem === undefined) return;
  throw new Error(`--online fetches other people's actions from GitHub, and GitHub cannot be reached: \`git ls-remote ${url} HEAD\` ${problem}. Check the network (behind a proxy: HTTPS_PROXY), or leave --online out: the rehearsal then uses its stand-ins and needs no network.`);
}

/** Answers what went wrong, or undefined. */
async function listRemote({ url, timeoutMs, environment }: GitHubCheck): Promise<string | undefined> {
  // act knows nothing of the user's git configuration, so a detour in it would prove nothing.
  const isolated = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
  // The same file of authorities under the name that git reads it by.
  const authorities = environment['SSL_CERT_FILE'] === undefined ? {} : { GIT_SSL_CAINFO: environment['SSL_CERT_FILE'] };
  const child = spawn('git', ['ls-remote', '--exit-code', url, 'HEAD'], {
    cwd: '/',
    env: { PATH: environment['PATH'] ?? '/usr/bin:/bin', ...networkVariables(environment), ...authorities, ...isolated },
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own: the helper that waits for the network is a child of git and would outlive it.
    detached: true,
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  return await new Promise((resolve) => {
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      resolve(`gave no answer within ${String(timeoutMs / 1000)} s`);
    }, timeoutMs);
    child.once('error', (error) => {
      clearTimeout(timer);
      resolve(`could not be started (${error.message})`);
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve(code === 0 ? undefined : `failed (${complaint.trim().replaceAll(/\s*\n\s*/g, ' ') || `exit code ${String(code)}`})`);
    });
  });
}
