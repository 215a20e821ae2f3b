/** The workflow run and its attempt, and its page: who works on a release. */
export function runOfJob(env: NodeJS.ProcessEnv): { id: string; url: string | null } {
  const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1', GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  if (run === undefined || run === '') return { id: `terminal/${new Date().toISOString()}`, url: null };
  const url = server === undefined || repository === undefined ? null : `${server}/${repository}/actions/runs/${run}/attempts/${attempt}`;
  return { id: `${run}/${attempt}`, url };
}
