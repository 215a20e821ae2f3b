import { runCommand } from './shell.ts';

/** What git printed. Throws with its output, credentials hidden, where it fails. */
export async function git(args: readonly string[], options: { cwd: string; env: NodeJS.ProcessEnv }): Promise<string> {
  const { exitCode, output } = await runCommand(['git', ...args], { ...options, env: { ...options.env, GIT_TERMINAL_PROMPT: '0' } });
  if (exitCode !== 0) throw new Error(`Command failed: git ${args.map(hideCredentials).join(' ')}\n${hideCredentials(output)}`);
  return output;
}

function hideCredentials(text: string): string {
  return text.replaceAll(/x-access-token:[^@\s]+@/g, 'x-access-token:***@');
}
