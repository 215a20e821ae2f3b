import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cleanUpRevisions } from '../../shared/src/clean-up/clean-up-revisions.ts';
import { CleanUpGateway } from '../../shared/src/clean-up/clean-up-gateway.ts';
import { deployRelease } from '../../shared/src/deploy/deploy-release.ts';
import { ECSClient } from '@aws-sdk/client-ecs';
import { LocalAws } from '../../shared/test/deploy/local-aws.ts';
import { makeContext, makeRecordFile } from '../../shared/test/deploy/make-context.ts';
import { makeRelease } from '../../shared/test/deploy/make-release.ts';
import { runBundle } from '../../shared/test/deploy/run-bundle.ts';
import { makeScratchFolder } from '../../shared/test/scratch-folder.ts';

let aws: LocalAws;
beforeEach(async () => {
  aws = await LocalAws.start();
});
afterEach(async () => await aws.stop());

async function deploy(id: string): Promise<void> {
  const result = await deployRelease({ release: makeRelease(id), recordFile: await makeRecordFile(), onFailure: 'roll-back', onCancel: 'roll-back', force: false, run: { id: '1/1', url: null } }, makeContext(aws));
  expect(result.outcome).toBe('completed');
}

async function register(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) await aws.call('RegisterTaskDefinition', { ...makeRelease(`old-${index}`).taskDefinitions['web'] });
}

const inputs = { 'cluster': 'factory-test', 'bucket': 'artifacts', 'environment': 'test', 'family-prefix': 'factory-test-', 'keep': '1', 'keep-records': '1' };

describe('clean-up-revisions (bundle)', () => {
  it('says in a dry run what would go, and why the rest stays', async () => {
    await register(2);
    await deploy('r1');
    await deploy('r2');
    await register(1);
    const run = await runBundle('clean-up-revisions', { ...inputs, 'dry-run': 'true' }, { endpoint: aws.endpoint, folder: await makeScratchFolder() });
    expect({ exitCode: run.exitCode, log: run.log }).toMatchObject({ exitCode: 0 });
    // web:3 and web:4 are what r2 went from and to, web:5 the newest; the runner's r1 is named by the controller's, which r2 goes back to.
    const obsolete = (JSON.parse(run.outputs['obsolete'] ?? '') as string[]).map((arn) => arn.split('/')[1]);
    expect(obsolete).toEqual(['factory-test-migrate:1', 'factory-test-web:1', 'factory-test-web:2']);
    expect(run.summary).toContain('| factory-test-web | 5 | 1, 2 | 3: record of r2<br>4: service factory-web |');
    expect(run.summary).toMatch(/\| factory-test-runner \| 2 \| – \| 1: factory-test-controller:1, used by record of r2/);
    expect(aws.calls.map(({ name }) => name)).not.toContain('ecs:DeregisterTaskDefinition');
  }, 30_000);

  it('writes outputs and summary of what was done before the credentials ended, and fails', async () => {
    await register(5);
    aws.fault = ({ name }) => (name === 'ecs:DeregisterTaskDefinition' && aws.callsOf(name).length === 2 ? { code: 'ExpiredTokenException', message: 'The security token is expired', status: 400 } : null);
    const run = await runBundle('clean-up-revisions', { ...inputs, keep: '2' }, { endpoint: aws.endpoint, folder: await makeScratchFolder() });
    expect(run).toMatchObject({ exitCode: 1, log: expect.stringContaining('::error::Stopped after 1 of 3 revisions: ExpiredTokenException: The security token is expired (the AWS credentials have expired') });
    expect((JSON.parse(run.outputs['deregistered'] ?? '') as string[]).map((arn) => arn.split('/')[1])).toEqual(['factory-test-web:1']);
    expect(run.summary).toContain('## Deregistered 1 of 3 old revisions\n');
  }, 30_000);

  it.each(['*', 'we*b', 'web; api'])('refuses the families %s before it asks AWS anything', async (families) => {
    const run = await runBundle('clean-up-revisions', { ...inputs, families }, { endpoint: aws.endpoint, folder: await makeScratchFolder() });
    expect(run).toMatchObject({ exitCode: 1, log: expect.stringContaining(`families must be names separated by commas (letters, digits, hyphens and underscores, * at the end of a name only), got '${families}'.`) });
    expect(aws.calls).toEqual([]);
  }, 30_000);
});

describe('cleanUpRevisions', () => {
  it('deregisters one a second, waits where it is throttled, and leaves all that is used', async () => {
    await register(3);
    await deploy('r1');
    const { clock, records, reporter } = makeContext(aws);
    const gateway = new CleanUpGateway('factory-test', new ECSClient({ endpoint: aws.endpoint, region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' }, maxAttempts: 1 }));
    let throttled = 0;
    aws.fault = ({ name }) => (name === 'ecs:DeregisterTaskDefinition' && (throttled += 1) === 2 ? { code: 'ThrottlingException', message: 'Rate exceeded', status: 400 } : null);
    const startedMs = clock.monotonicMs();
    const options = { environment: 'test', familyPrefix: 'factory-test-', families: ['web'], keep: 1, keepRecords: 1, dryRun: false };
    const result = await cleanUpRevisions(options, { gateway, records, clock, reporter, signal: new AbortController().signal });
    expect(result.deregistered.map((arn) => arn.split('/')[1])).toEqual(['factory-test-web:1', 'factory-test-web:2', 'factory-test-web:3']);
    expect(clock.monotonicMs() - startedMs).toBe(3 * 1000 + 10_000);
    expect(aws.revisionOf('factory-web')).toBe('factory-test-web:4');
  }, 30_000);

  it('keeps the revisions of an unfinished release, however old its record is', async () => {
    await deploy('r1');
    await deploy('r2');
    aws.bucket.write('/artifacts/releases/test/r1.json', JSON.stringify({ ...aws.json('/artifacts/releases/test/r1.json'), status: 'in-progress' }));
    await deploy('r3').catch(() => undefined);
    const { records, clock, reporter } = makeContext(aws);
    const gateway = new CleanUpGateway('factory-test', new ECSClient({ endpoint: aws.endpoint, region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } }));
    const { planned } = await cleanUpRevisions({ environment: 'test', familyPrefix: 'factory-test-', families: ['migrate'], keep: 1, keepRecords: 1, dryRun: true }, { gateway, records, clock, reporter, signal: new AbortController().signal });
    expect(planned.find(({ revision }) => revision === 1)?.keptFor).toBe('record of r1');
  }, 30_000);
});
