import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it, expect } from '@jest/globals';

const outputs = {
  'factory-rehearsal-platform': { ClusterName: 'factory-rehearsal', PublicUrl: 'http://factory.example.com', AuthSessionSecretArn: 'arn:session' },
  'factory-rehearsal-access': { DeployerRoleArn: 'arn:deployer', SmokeTestRoleArn: 'arn:smoke', ArtifactBucketName: 'factory-artifacts' },
};
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-environment-'));
  await mkdir(join(folder, 'environments'));
  await cp('environments/rehearsal.yml', join(folder, 'environments/rehearsal.yml'));
  await writeFile(join(folder, 'environments/rehearsal.outputs.json'), JSON.stringify(outputs));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('the bundle', () => {
  it('hands on what the files say', async () => {
    const { exitCode, output } = await runBundle({ 'INPUT_ENVIRONMENT': 'rehearsal' });
    expect(exitCode).toBe(0);
    expect(output).toEqual({
      account: '123456789012',
      region: 'us-east-1',
      cluster: 'factory-rehearsal',
      'deployer-role-arn': 'arn:deployer',
      'smoke-test-role-arn': 'arn:smoke',
      'release-bucket': 'factory-artifacts',
      url: 'http://factory.example.com',
      'session-secret-arn': 'arn:session',
      'allowed-domain': 'example.com',
      'smoke-test-repository': 'factory-ecs/smoke',
      'smoke-test-branch': 'main',
    });
  });

  it('leaves the session secret out where the gate is open', async () => {
    const file = join(folder, 'environments/rehearsal.yml');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/mode: google\n.*\n.*\n/, 'mode: open\n'));
    const { exitCode, output } = await runBundle({ INPUT_ENVIRONMENT: 'rehearsal' });
    expect([exitCode, output['session-secret-arn'], output['allowed-domain']]).toEqual([0, '', '']);
  });

  it('names every output that is missing, and the file', async () => {
    await writeFile(join(folder, 'environments/rehearsal.outputs.json'), '{}');
    const { exitCode, printed, output } = await runBundle({ INPUT_ENVIRONMENT: 'rehearsal' });
    expect(exitCode).toBe(1);
    expect(printed).toContain('::error::environments/rehearsal.outputs.json lacks the outputs ClusterName, DeployerRoleArn, SmokeTestRoleArn, ArtifactBucketName, PublicUrl, AuthSessionSecretArn.');
    expect(output).toEqual({});
  });

  it('says how to make a file that is not there', async () => {
    await rm(join(folder, 'environments/rehearsal.outputs.json'));
    const { exitCode, printed } = await runBundle({ INPUT_ENVIRONMENT: 'rehearsal' });
    expect(exitCode).toBe(1);
    expect(printed).toContain('There are no infrastructure outputs at environments/rehearsal.outputs.json. They are written by');
  });
});

async function runBundle(inputs: Record<string, string>): Promise<{ exitCode: number; printed: string; output: Record<string, string> }> {
  const file = join(folder, 'output');
  await writeFile(file, '');
  const { exitCode, printed } = await new Promise<{ exitCode: number; printed: string }>((resolve) => {
    const child = execFile('node', [join(process.cwd(), 'actions/read-environment/dist/index.js')], { cwd: folder, env: { PATH: process.env['PATH'], GITHUB_OUTPUT: file, ...inputs } }, (_error, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? 1, printed: stdout + stderr });
    });
  });
  const output = Object.fromEntries([...(await readFile(file, 'utf8')).matchAll(/^(.+?)<<(.+)\n([^]*?)\n?\2$/gm)].map((match) => [match[1] ?? '', (match[3] ?? '').replace(/\n$/, '')]));
  return { exitCode, printed, output };
}
