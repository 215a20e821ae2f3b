import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { runCommand } from '../../machine/run-command.ts';
import { prepareStandIns, standIns } from '../stand-ins.ts';
import { issuedSecrets, startFakeIdentityServices, type FakeIdentityServices } from './fake-token-and-sts.ts';

const act = join(import.meta.dirname, '../../../.tools/bin/act');
const pinned = (name: string): string => {
  const standIn = standIns.find(({ uses }) => uses.endsWith(name));
  if (standIn === undefined) throw new Error(`No stand-in is called ${name}`);
  return `${standIn.uses}@${standIn.commit}`;
};

const workflow = `
name: All four
on: push
jobs:
  produce:
    runs-on: ubuntu-24.04
    outputs:
      commit: \${{ steps.tree.outputs.commit }}
      digest: \${{ steps.keep.outputs.artifact-digest }}
    steps:
      - id: tree
        uses: ${pinned('/checkout')}
        with: { persist-credentials: false }
      - id: aws
        uses: ${pinned('/configure-aws-credentials')}
        with: { aws-region: us-east-1, role-to-assume: 'arn:aws:iam::123456789012:role/deployer', allowed-account-ids: '123456789012', retry-max-attempts: 3 }
      - run: |
          test "$(cat hello.txt)" = hello
          test "$AWS_REGION" = us-east-1
          test -n "$AWS_SESSION_TOKEN"
          echo "session $AWS_SESSION_TOKEN of $ARN"
          mkdir out && echo "$ARN" >out/arn.txt
        env: { ARN: '\${{ steps.aws.outputs.authenticated-arn }}' }
      - id: keep
        uses: ${pinned('/upload-artifact')}
        with: { name: result, path: out/arn.txt, if-no-files-found: error }
  consume:
    needs: produce
    runs-on: ubuntu-24.04
    steps:
      - id: fetch
        uses: ${pinned('/download-artifact')}
        with: { name: result, path: in }
      - run: |
          test -z "$AWS_SESSION_TOKEN"
          echo "read $(cat "$FOLDER/arn.txt") built from $COMMIT with \${#DIGEST} digits"
        env: { FOLDER: '\${{ steps.fetch.outputs.download-path }}', COMMIT: '\${{ needs.produce.outputs.commit }}', DIGEST: '\${{ needs.produce.outputs.digest }}' }
`;

describe('the four stand-ins in one workflow under act', () => {
  let folder: string;
  let services: FakeIdentityServices;
  let commit: string;
  let mappings: string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stand-ins-act-'));
    services = await startFakeIdentityServices();
    mappings = await prepareStandIns(join(folder, 'actions'));
    const repository = join(folder, 'repository');
    await mkdir(join(repository, '.github/workflows'), { recursive: true });
    await mkdir(join(folder, 'home'));
    await writeFile(join(repository, '.github/workflows/all-four.yml'), workflow);
    await writeFile(join(repository, 'hello.txt'), 'hello\n');
    const git = async (...args: string[]): Promise<string> => await runCommand('git', ['-C', repository, '-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args]);
    await git('init', '--quiet', '--initial-branch', 'main');
    await git('add', '.');
    await git('commit', '--quiet', '-m', 'First');
    commit = (await git('rev-parse', 'HEAD')).trim();
    await writeFile(join(folder, 'event.json'), JSON.stringify({ ref: 'refs/heads/main', after: commit, repository: { full_name: 'acme/site', default_branch: 'main' } }));
    const steps = { ...services.variables, REHEARSAL_REPOSITORY: repository, REHEARSAL_ARTIFACTS: join(folder, 'artifacts') };
    await writeFile(join(folder, 'steps.env'), Object.entries(steps).map(([name, value]) => `${name}='${value}'\n`).join(''));
  });
  afterAll(async () => {
    await services.close();
    await rm(folder, { recursive: true });
  });

  it('hands on the tree, a session and an artifact, and hides the session', async () => {
    const run = await runAct(folder, mappings);
    expect(run.log).toContain(`read arn:aws:sts::123456789012:assumed-role/deployer/GitHubActions built from ${commit} with 64 digits`);
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain('session *** of');
    expect(run.log.split('\n').filter((line) => line.includes(issuedSecrets.sessionToken) && !/add-mask|GITHUB_ENV|set-env/i.test(line))).toEqual([]);
    expect(await readFile(join(folder, 'artifacts/result/arn.txt'), 'utf8')).toContain('assumed-role/deployer');
  }, 60_000);
});

async function runAct(folder: string, mappings: readonly string[]): Promise<{ exitCode: number | null; log: string }> {
  const child = spawn(act, [
    ...['push', '--workflows', '.github/workflows/all-four.yml', '--no-recurse', '--eventpath', join(folder, 'event.json'), '--platform', 'ubuntu-24.04=-self-hosted'],
    ...['--defaultbranch', 'main', '--no-skip-checkout', '--env-file', join(folder, 'steps.env'), '--var-file', '/dev/null', '--secret-file', '/dev/null', '--input-file', '/dev/null'],
    ...mappings.flatMap((mapping) => ['--local-repository', mapping]),
    ...['--action-cache-path', join(folder, 'cache'), '--no-cache-server', '--pull=false', '--rm', '--concurrent-jobs', '1'],
  ], {
    cwd: join(folder, 'repository'),
    // No engine is needed: jobs run on this machine.
    env: { PATH: [dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter), HOME: join(folder, 'home'), ACT_DISABLE_VERSION_CHECK: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { exitCode, log };
}
