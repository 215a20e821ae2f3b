import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeRelease } from '../../shared/src/release.ts';
import type { Release } from '../../shared/src/release.ts';
import { LocalAws, quickReal } from '../../shared/test/deploy/local-aws.ts';
import { makeRelease } from '../../shared/test/deploy/make-release.ts';
import { runBundle } from '../../shared/test/deploy/run-bundle.ts';
import type { BundleOptions, BundleRun } from '../../shared/test/deploy/run-bundle.ts';
import { makeScratchFolder } from '../../shared/test/scratch-folder.ts';

let aws: LocalAws;
beforeEach(async () => {
  aws = await LocalAws.start(quickReal);
});
afterEach(async () => await aws.stop());

type Start = Pick<BundleOptions, 'onStart' | 'state'> & { inputs?: Record<string, string> };

async function deploy(release: Release, { inputs = {}, ...start }: Start = {}): Promise<BundleRun> {
  const folder = await makeScratchFolder();
  const file = join(folder, 'release.json');
  await writeRelease(file, release);
  return await runBundle('deploy-services', { 'release-file': file, 'poll-seconds': '0.2', ...inputs }, { endpoint: aws.endpoint, folder, ...start });
}

describe('deploy-services (bundle)', () => {
  it('deploys, and says what it did in outputs, summary and record', async () => {
    const run = await deploy(makeRelease('r1'));
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ 'outcome': 'completed', 'release': 'r1', 'commit': 'commit-r1', 'failed-service': '', 'reason': '' });
    expect(JSON.parse(await readFile(run.outputs['record-file'] ?? '', 'utf8'))).toMatchObject({ release: 'r1', status: 'completed' });
    expect(run.summary).toMatch(/\| factory-web \| not there \| factory-test-web:1<br>`web:r1@sha256:[\da-f]+…` \| [^|]* \| completed \|/);
    expect(run.summary).toMatch(/```mermaid\ngantt[^]*section migration[^]*Roll out factory-web \(\d/);
    expect(run.log).toContain('::group::Roll out factory-api');
  }, 30_000);

  it('rolls back a crashing release, with the reason where people look for it', async () => {
    await deploy(makeRelease('r1'));
    aws.logs.set('web', ['TypeError: cannot read properties of undefined']);
    const run = await deploy(makeRelease('r2', { web: 'crash' }));
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ 'outcome': 'rolled-back', 'failed-service': 'factory-web' });
    expect(run.outputs['record-file']).toMatch(/release-record\.json$/);
    expect(run.log).toMatch(/::error title=Deployment failed::factory-web: ECS deployment circuit breaker[^\n]*exit code 1[^\n]*TypeError/);
    expect(run.summary).toContain('every service is back on what it ran before');
    expect(aws.revisionOf('factory-api')).toBe('factory-test-api:1');
  }, 30_000);

  it('rolls back when the job is cancelled', async () => {
    await deploy(makeRelease('r1'));
    const run = await deploy(makeRelease('r2', { web: 'hang' }), {
      onStart: (child) => {
        aws.onEffect = ({ name, body }) => {
          if (name === 'ecs:UpdateService' && body['service'] === 'factory-web') child.kill('SIGINT');
        };
      },
    });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'rolled-back', reason: 'The job was cancelled.' });
    expect(aws.revisionOf('factory-web')).toBe('factory-test-web:1');
  }, 30_000);

  it('finishes in its post step what a killed main step left', async () => {
    await deploy(makeRelease('r1'));
    const killed = await deploy(makeRelease('r2'), {
      onStart: (child) => {
        aws.onEffect = ({ name, body }) => {
          if (name === 'ecs:UpdateService' && body['service'] === 'factory-web') child.kill('SIGKILL');
        };
      },
    });
    expect(killed).toMatchObject({ exitCode: null, state: { release: 'r2' } });
    aws.onEffect = () => undefined;
    const post = await deploy(makeRelease('r2'), { state: killed.state });
    expect(post.exitCode).toBe(0);
    expect(post.summary).toContain('The interrupted release was rolled back');
    expect(aws.revisionOf('factory-web')).toBe('factory-test-web:1');
    expect(aws.json('/artifacts/releases/test/r2.json')).toMatchObject({ status: 'rolled-back', reason: 'The run 77/1 was interrupted.' });
  }, 30_000);

  it('does nothing in its post step where the main step began nothing', async () => {
    const main = await deploy(makeRelease('r1'), { inputs: { 'poll-seconds': '0' } });
    expect(main).toMatchObject({ exitCode: 1, state: { step: 'main' } });
    const post = await deploy(makeRelease('r1'), { state: main.state });
    expect(post).toMatchObject({ exitCode: 0, log: '' });
    expect(aws.calls).toEqual([]);
  }, 30_000);

  it('gives up within ten seconds when AWS no longer answers, with the commands for a person', async () => {
    await deploy(makeRelease('r1'));
    let goneAtMs = 0;
    aws.fault = ({ name, body }) => {
      if (name === 'ecs:UpdateService' && body['service'] === 'factory-web') {
        goneAtMs = performance.now();
        void aws.disconnect();
      }
      return null;
    };
    const run = await deploy(makeRelease('r2'));
    expect(performance.now() - goneAtMs).toBeLessThan(10_000);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ 'outcome': 'roll-back-failed', 'reason': expect.stringContaining('the AWS endpoint does not answer') });
    expect(run.log.match(/A person has to run::aws ecs update-service/g)).toHaveLength(2);
  }, 30_000);

  it('names what is wrong before anything is changed, and hands on no record', async () => {
    aws.account = '210987654321';
    const run = await deploy(makeRelease('r1'));
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'failed', release: 'r1' });
    expect(run.outputs['record-file']).toBeUndefined();
    expect(run.log).toContain('The credentials belong to account 210987654321');
    expect(aws.changes()).toEqual([]);
  }, 30_000);

  it.each([
    [{ 'poll-seconds': '0' }, "poll-seconds must be a number between 0.2 and 60, got '0'."],
    [{ 'deadline-minutes': 'soon' }, "deadline-minutes must be a whole number between 1 and 360, got 'soon'."],
    [{ 'on-failure': 'ignore' }, "on-failure must be one of roll-back, leave, got 'ignore'."],
    [{ 'release-file': '/nowhere.json' }, 'Could not read the release /nowhere.json.'],
  ])('refuses %j', async (inputs, message) => {
    const run = await deploy(makeRelease('r1'), { inputs });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(message);
  }, 30_000);
});
