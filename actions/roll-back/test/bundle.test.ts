import type { ChildProcess } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { deployRelease } from '../../shared/src/deploy/deploy-release.ts';
import type { Release } from '../../shared/src/release.ts';
import { LocalAws, quickReal } from '../../shared/test/deploy/local-aws.ts';
import { makeContext, makeRecordFile } from '../../shared/test/deploy/make-context.ts';
import { makeRelease } from '../../shared/test/deploy/make-release.ts';
import { runBundle } from '../../shared/test/deploy/run-bundle.ts';
import type { BundleRun } from '../../shared/test/deploy/run-bundle.ts';
import { makeScratchFolder } from '../../shared/test/scratch-folder.ts';

let aws: LocalAws;

/** Returns the record's file, as deploy-services leaves it. */
async function deploy(release: Release): Promise<string> {
  const recordFile = await makeRecordFile();
  await deployRelease({ release, recordFile, onFailure: 'roll-back', onCancel: 'roll-back', force: false, run: { id: '1/1', url: null } }, makeContext(aws, { pollMs: 200 }));
  return recordFile;
}

async function rollBack(inputs: Record<string, string>): Promise<BundleRun> {
  return await runBundle('roll-back', { 'bucket': 'artifacts', 'poll-seconds': '0.2', ...inputs }, { endpoint: aws.endpoint, folder: await makeScratchFolder() });
}

const previous = { release: 'previous', environment: 'test', cluster: 'factory-test' };

describe('roll-back (bundle)', () => {
  beforeEach(async () => {
    aws = await LocalAws.start(quickReal);
    await deploy(makeRelease('r1'));
  });
  afterEach(async () => await aws.stop());

  it('undoes the release of a record, as after a failed smoke test', async () => {
    const run = await rollBack({ 'record-file': await deploy(makeRelease('r2')) });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: 'rolled-back', release: 'r2' });
    expect(run.summary).toMatch(/\| factory-web \| factory-test-web:1<br>`web:r1@sha256:[\da-f]+…` \| factory-test-web:2<br>`web:r2@sha256:[\da-f]+…` \| [^|]* \| rolled-back \|/);
    expect(aws.revisionOf('factory-web')).toBe('factory-test-web:1');
  }, 30_000);

  it('is content where deploy-services has rolled back already', async () => {
    const recordFile = await deploy(makeRelease('r2', { web: 'crash' }));
    aws.calls.length = 0;
    const run = await rollBack({ 'record-file': recordFile });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: 'nothing-to-do' });
    expect(run.log).toContain('Release r2 was rolled back already');
    expect(aws.changes()).toEqual([]);
  }, 30_000);

  it('goes on when the job is cancelled, and finishes in its post step what was killed', async () => {
    await deploy(makeRelease('r2'));
    const folder = await makeScratchFolder();
    const endAt = (signal: 'SIGINT' | 'SIGKILL') => (child: ChildProcess): void => {
      aws.fault = ({ name, body }) => {
        if (name === 'ecs:UpdateService' && body['service'] === 'factory-web') child.kill(signal);
        return null;
      };
    };
    const inputs = { ...previous, 'bucket': 'artifacts', 'poll-seconds': '0.2' };
    const cancelled = await runBundle('roll-back', inputs, { endpoint: aws.endpoint, folder, onStart: endAt('SIGINT') });
    expect(cancelled).toMatchObject({ exitCode: 0, log: expect.stringContaining('a roll-back goes on to its end') });
    expect(aws.revisionOf('factory-api')).toBe('factory-test-api:1');

    await deploy(makeRelease('r3'));
    const killed = await runBundle('roll-back', inputs, { endpoint: aws.endpoint, folder, onStart: endAt('SIGKILL') });
    expect(killed).toMatchObject({ exitCode: null, state: { release: 'r3', environment: 'test' } });
    expect(aws.json('/artifacts/releases/test/r3.json')['status']).toBe('rolling-back');
    aws.fault = () => null;
    const post = await runBundle('roll-back', inputs, { endpoint: aws.endpoint, folder, state: killed.state });
    expect(post).toMatchObject({ exitCode: 0, log: expect.stringContaining('The interrupted release was rolled back.') });
    expect(['factory-api', 'factory-web', 'factory-runner-controller'].map((name) => aws.revisionOf(name)?.split(':')[1])).toEqual(['1', '1', '1']);
  }, 60_000);

  it('undoes the newest release by the records in the bucket', async () => {
    await deploy(makeRelease('r2'));
    const plan = await rollBack({ ...previous, 'dry-run': 'true' });
    expect(plan.outputs).toMatchObject({ outcome: 'planned', release: 'r2' });
    expect(aws.revisionOf('factory-api')).toBe('factory-test-api:2');
    const run = await rollBack(previous);
    expect(run.outputs).toMatchObject({ outcome: 'rolled-back', release: 'r2' });
    expect(aws.revisionOf('factory-api')).toBe('factory-test-api:1');
  }, 30_000);

  it('says which command a person must run when AWS refuses', async () => {
    const recordFile = await deploy(makeRelease('r2'));
    aws.fault = ({ name, body }) => (name === 'ecs:UpdateService' && body['service'] === 'factory-web' ? { code: 'AccessDeniedException', message: 'not allowed', status: 400 } : null);
    const run = await rollBack({ 'record-file': recordFile });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'roll-back-failed' });
    expect(run.log).toMatch(/A person has to run::aws ecs update-service --cluster factory-test --service factory-web --task-definition \S+factory-test-web:1/);
    expect(aws.revisionOf('factory-api')).toBe('factory-test-api:1');
  }, 30_000);

  it('refuses unclear inputs', async () => {
    const file = await makeRecordFile();
    await writeFile(file, '{}');
    const [neither, noRecord, otherCluster] = await Promise.all([rollBack({}), rollBack({ 'record-file': file }), rollBack({ ...previous, cluster: 'factory-other' })]);
    expect([neither, noRecord, otherCluster].map(({ exitCode }) => exitCode)).toEqual([1, 1, 1]);
    expect(neither.log).toContain('Set record-file');
    expect(noRecord.log).toContain('is no release record');
    expect(otherCluster.log).toContain("cluster is 'factory-other', but release r1 was deployed to 'factory-test'");
  }, 30_000);
});
