import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DeployContext } from '../../src/deploy/deploy-context.ts';
import { deployRelease } from '../../src/deploy/deploy-release.ts';
import type { DeployOptions, DeployResult } from '../../src/deploy/deploy-release.ts';
import { findRecord, rollBackRelease } from '../../src/deploy/roll-back-release.ts';
import type { RollBackResult } from '../../src/deploy/roll-back-release.ts';
import type { Release, ReleaseChecks } from '../../src/release.ts';
import { LocalAws } from './local-aws.ts';
import { makeContext, makeRecordFile } from './make-context.ts';
import { makeRelease } from './make-release.ts';

let aws: LocalAws;
beforeEach(async () => {
  aws = await LocalAws.start();
});
afterEach(async () => await aws.stop());

async function deploy(release: Release, options: Partial<DeployOptions> = {}, override: Partial<DeployContext> = {}): Promise<DeployResult> {
  return await deployRelease({ release, recordFile: await makeRecordFile(), onFailure: 'roll-back', onCancel: 'roll-back', force: false, run: { id: '1/1', url: null }, ...options }, makeContext(aws, override));
}

async function rollBack(release: string): Promise<RollBackResult> {
  const context = makeContext(aws);
  return await rollBackRelease({ record: await findRecord({ environment: 'test', release }, context), recordFile: await makeRecordFile(), dryRun: false, run: { id: '2/1', url: null } }, context);
}

const running = (): (string | undefined)[] => ['factory-api', 'factory-web', 'factory-runner-controller'].map((name) => aws.revisionOf(name));
const first = ['factory-test-api:1', 'factory-test-web:1', 'factory-test-controller:1'];
const second = first.map((revision) => revision.replace(':1', ':2'));
const checks: ReleaseChecks = { url: 'http://factory.test', sessionSecretArn: null, allowedDomain: null, repository: 'o/r', branch: 'main', roleArn: null };

/** Aborts when that service is updated. */
function cancelAt(service: string): AbortSignal {
  const controller = new AbortController();
  aws.fault = ({ name, body }) => {
    if (name === 'ecs:UpdateService' && body['service'] === service) controller.abort(new Error('SIGINT'));
    return null;
  };
  return controller.signal;
}

describe('checks', () => {
  it('are asked for the commit, once all services are done, and decide', async () => {
    const asked: unknown[] = [];
    const check = async (settings: ReleaseChecks, expected: { version: string }): Promise<{ passed: boolean; reason: string; details: string[] }> => {
      asked.push([settings, expected, running()]);
      return await Promise.resolve({ passed: true, reason: '', details: [] });
    };
    const result = await deploy({ ...makeRelease('r1'), checks }, {}, { checks: check });
    expect(asked).toEqual([[checks, { version: 'commit-r1' }, first]]);
    expect(result).toMatchObject({ outcome: 'completed', record: { checks: 'passed' } });
  });

  it('put every service back where they fail, with what they saw', async () => {
    await deploy(makeRelease('r1'));
    const fails = () => Promise.resolve({ passed: false, reason: 'The smoke test failed: no login.', details: ['web root: 500'] });
    const result = await deploy({ ...makeRelease('r2'), checks }, {}, { checks: fails });
    expect(result).toMatchObject({ outcome: 'rolled-back', verdict: 'checks-failed', reason: 'The smoke test failed: no login.', details: ['web root: 500'], record: { checks: 'failed' } });
    expect(running()).toEqual(first);
  });

  it('are not waited for by a cancelled job', async () => {
    await deploy(makeRelease('r1'));
    const controller = new AbortController();
    const hangs = async (): Promise<never> => {
      controller.abort(new Error('SIGINT'));
      return await new Promise(() => undefined);
    };
    const result = await deploy({ ...makeRelease('r2'), checks }, {}, { checks: hangs, cancelled: controller.signal });
    expect(result).toMatchObject({ outcome: 'rolled-back', verdict: 'cancelled' });
    expect(running()).toEqual(first);
  });
});

describe('a schema that does not fit the code before', () => {
  const breaking = (id: string, images: Parameters<typeof makeRelease>[1] = {}): Release => ({ ...makeRelease(id, images), schemaFitsPreviousCode: false });

  it('forbids the way back once the migration has begun, to us and to ECS', async () => {
    await deploy(makeRelease('r1'));
    aws.calls.length = 0;
    const result = await deploy(breaking('r2', { web: 'crash' }));
    expect(result).toMatchObject({ outcome: 'failed', verdict: 'failed', reason: expect.stringMatching(/It is not rolled back: .*schemaFitsPreviousCode: false.*Deploy a release that mends it/) });
    expect(running()).toEqual([second[0], second[1], first[2]]);
    const breakers = aws.calls.filter(({ name }) => name === 'ecs:UpdateService').map(({ body }) => (body['deploymentConfiguration'] as { deploymentCircuitBreaker: object }).deploymentCircuitBreaker);
    expect(breakers).toEqual([{ enable: true, rollback: false }, { enable: true, rollback: false }]);
    await expect(rollBack('r2')).rejects.toThrow(/cannot be rolled back, nothing was changed:\n- It is not rolled back/);
  });

  it('forbids nothing where the migration itself fails: no service was touched', async () => {
    await deploy(makeRelease('r1'));
    expect(await deploy(breaking('r2', { migrate: 'fails' }))).toMatchObject({ outcome: 'failed', verdict: 'migration-failed' });
    expect(running()).toEqual(first);
  });

  it('lets the next release mend it', async () => {
    await deploy(makeRelease('r1'));
    await deploy(breaking('r2', { web: 'crash' }));
    expect(await deploy(makeRelease('r3'))).toMatchObject({ outcome: 'completed' });
  });
});

describe('a cancelled job', () => {
  it('leaves what it touched when told to, and the next release begins from there', async () => {
    await deploy(makeRelease('r1'));
    const result = await deploy(makeRelease('r2'), { onCancel: 'leave' }, { cancelled: cancelAt('factory-web') });
    expect(result).toMatchObject({ outcome: 'cancelled', verdict: 'cancelled' });
    expect(running()).toEqual([second[0], second[1], first[2]]);
    aws.fault = () => null;
    await aws.ecs.advance(60_000);
    expect(await deploy(makeRelease('r3'))).toMatchObject({ outcome: 'completed' });
  });

  it('stops a migration that runs', async () => {
    await deploy(makeRelease('r1'));
    const controller = new AbortController();
    aws.fault = ({ name }) => {
      if (name === 'ecs:RunTask') controller.abort(new Error('SIGINT'));
      return null;
    };
    const result = await deploy(makeRelease('r2', { migrate: 'hang' }), {}, { cancelled: controller.signal });
    expect(result).toMatchObject({ outcome: 'cancelled', record: { migration: { outcome: 'failed' } } });
    expect(aws.changes()).toContain('ecs:StopTask');
    expect(running()).toEqual(first);
  });
});

describe('two runs at once', () => {
  it('changes nothing where another release was named meanwhile', async () => {
    await deploy(makeRelease('r1'));
    aws.calls.length = 0;
    let isNamed = false;
    aws.fault = ({ name }) => {
      if (name === 's3:PUT /artifacts/releases/test/current.json' && !isNamed) {
        isNamed = true;
        aws.bucket.write('/artifacts/releases/test/current.json', JSON.stringify({ release: 'other', previous: 'r1' }));
      }
      return null;
    };
    await expect(deploy(makeRelease('r2'))).rejects.toThrow(/Could not write the release record, so nothing was changed: .*was written by another run in the meantime/);
    expect(aws.changes()).toEqual([]);
  });

  it('stops before its next change where another run has taken over', async () => {
    await deploy(makeRelease('r1'));
    aws.fault = ({ name }) => {
      if (name === 'ecs:RunTask') aws.bucket.write('/artifacts/releases/test/r2.json', JSON.stringify({ ...aws.json('/artifacts/releases/test/r2.json'), run: { id: '9/1', url: null } }));
      return null;
    };
    await expect(deploy(makeRelease('r2'))).rejects.toThrow(/this run no longer owns the release and changes nothing more/);
    expect(running()).toEqual(first);
  });
});

describe('rollBackRelease refuses', () => {
  beforeEach(async () => {
    await deploy(makeRelease('r1'));
    await deploy(makeRelease('r2'));
  });

  it('a revision that is deregistered, and an image by tag, with all reasons at once', async () => {
    await aws.call('DeregisterTaskDefinition', { taskDefinition: first[0] });
    const record = aws.json('/artifacts/releases/test/r2.json') as { services: { before: { images: Record<string, string> } }[] };
    if (record.services[1] !== undefined) record.services[1].before.images = { web: 'registry/web:latest' };
    aws.bucket.write('/artifacts/releases/test/r2.json', JSON.stringify(record));
    aws.calls.length = 0;
    const refusal = rollBack('r2');
    await expect(refusal).rejects.toThrow(/factory-web: web of .*factory-test-web:1 runs registry\/web:latest, a tag that may mean another image/);
    await expect(refusal).rejects.toThrow(/factory-api: .*factory-test-api:1 is INACTIVE: a deregistered revision cannot be deployed/);
    expect(aws.changes()).toEqual([]);
    expect(running()).toEqual(second);
  });
});

describe('services side by side', () => {
  it('begins a group at once and takes all of it back when one fails', async () => {
    const order = [['api', 'web'], ['controller']];
    await deploy({ ...makeRelease('r1'), order });
    aws.calls.length = 0;
    const result = await deploy({ ...makeRelease('r2', { web: 'crash' }), order });
    expect(result).toMatchObject({ outcome: 'rolled-back', failedService: 'factory-web' });
    const updates = aws.calls.filter(({ name }) => name === 'ecs:UpdateService').map(({ body }) => String(body['taskDefinition']).split('/')[1]);
    expect(updates.slice(0, 2)).toEqual([second[0], second[1]]);
    expect(running()).toEqual(first);
  });
});

describe('auto-scaled services', () => {
  it('never get a count', async () => {
    await deploy(makeRelease('r1'));
    await aws.call('UpdateService', { cluster: 'factory-test', service: 'factory-web', desiredCount: 0 });
    await aws.ecs.advance(60_000);
    aws.calls.length = 0;
    const scaling = { targets: () => Promise.resolve(new Map([['factory-web', { minCapacity: 0, maxCapacity: 4 }]])), register: () => Promise.resolve() };
    expect(await deploy(makeRelease('r2'), {}, { scaling })).toMatchObject({ outcome: 'completed' });
    expect(aws.calls.filter(({ name }) => name === 'ecs:UpdateService').map(({ body }) => body['desiredCount'])).toEqual([undefined, undefined, undefined]);
  });
});
