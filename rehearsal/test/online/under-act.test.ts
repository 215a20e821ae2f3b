import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCommand } from '../../machine/run-command.ts';
import { runWorkflow, type WorkflowResult } from '../../push/run-workflow.ts';

/** Does to act what the real actions do, as far as that needs no code of theirs: they cannot be had without GitHub. */
const workflow = `
name: As real actions
on: push
jobs:
  only:
    runs-on: ubuntu-24.04
    steps:
      - name: Fetch as checkout does
        run: |
          test -n "$TOKEN"
          git init --quiet .
          git fetch --quiet --depth 1 "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY" "+$GITHUB_SHA:refs/remotes/origin/main"
          git checkout --quiet --force refs/remotes/origin/main
        env: { TOKEN: '\${{ github.token }}' }
      - name: Store as upload-artifact does
        run: node upload.mjs
`;

const upload = `
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
const service = process.env.ACTIONS_RESULTS_URL + 'twirp/github.actions.results.api.v1.ArtifactService/';
const ids = { workflow_run_backend_id: process.env.GITHUB_RUN_ID, workflow_job_run_backend_id: process.env.GITHUB_RUN_ID, name: 'release' };
const call = async (method, body) => {
  const answer = await fetch(service + method, { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer ' + process.env.ACTIONS_RUNTIME_TOKEN }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(method + ' ' + answer.status);
  return await answer.json();
};
// With \`overwrite\`, it looks for an older one first.
const { artifacts = [] } = await call('ListArtifacts', { ...ids, name: undefined, name_filter: 'release' });
if (artifacts.length > 0) throw new Error('There is an artifact already.');
const { signedUploadUrl } = await call('CreateArtifact', { ...ids, version: 7, mime_type: 'application/zip' });
writeFileSync('release.json', 'stored');
execFileSync('python3', ['-m', 'zipfile', '-c', 'release.zip', 'release.json']);
const stripped = signedUploadUrl.replace('=&expires', '&expires');
for (const comp of ['block', 'blocklist']) {
  const answer = await fetch(stripped + '&comp=' + comp, { method: 'PUT', body: comp === 'block' ? readFileSync('release.zip') : '<BlockList/>' });
  if (!answer.ok) throw new Error(comp + ' ' + answer.status);
}
await call('FinalizeArtifact', { ...ids, size: '1' });
`;

describe('runWorkflow with real actions', () => {
  let folder: string;
  let result: WorkflowResult;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'online-act-'));
    const directory = join(folder, 'repository');
    await mkdir(join(directory, '.github/workflows'), { recursive: true });
    await writeFile(join(directory, '.github/workflows/deploy.yml'), workflow);
    await writeFile(join(directory, 'upload.mjs'), upload);
    const git = async (...args: string[]): Promise<string> => await runCommand('git', ['-C', directory, '-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args]);
    await git('init', '--quiet', '--initial-branch', 'main');
    await git('add', '.');
    await git('commit', '--quiet', '--message', 'First');
    const after = (await git('rev-parse', 'HEAD')).trim();
    const environment = {
      repository: { directory, name: 'acme/site', actions: [], commit: () => Promise.reject(new Error('Nothing is committed here.')), propose: () => Promise.reject(new Error('not used')) },
      actions: { kind: 'online', repositories: ['actions/checkout'] } as const,
      ...{ steps: {}, variables: {}, scratch: join(folder, 'scratch'), logDirectory: join(folder, 'logs') },
      path: [join(import.meta.dirname, '../../../.tools/bin'), '/usr/bin', '/bin'].join(delimiter),
    };
    const event = { kind: 'push', before: '0'.repeat(40), after, message: 'First' } as const;
    result = await runWorkflow(environment, { workflow: 'deploy.yml', event, runId: 3, onStep: () => undefined, failure: new Promise<never>(() => undefined) });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('lets steps fetch the pushed repository from its address on GitHub, with a token', () => {
    expect(result.log.errors).toEqual([]);
    expect(result.log.steps.map(({ step, result: outcome }) => `${step}: ${outcome}`)).toEqual(['Fetch as checkout does: success', 'Store as upload-artifact does: success']);
    expect(result.succeeded).toBe(true);
  });

  it('keeps the artifact of the run, unpacked', async () => {
    expect(await readFile(join(result.artifactDirectory, 'release/release.json'), 'utf8')).toBe('stored');
  });

  it('shows the made-up token nowhere', async () => {
    const token = /'(.+)'/.exec(await readFile(join(folder, 'scratch/run-3/secrets.env'), 'utf8'))?.[1] ?? '';
    expect(token).toHaveLength(40);
    expect(await readFile(result.logFile, 'utf8')).not.toContain(token);
  });
});
