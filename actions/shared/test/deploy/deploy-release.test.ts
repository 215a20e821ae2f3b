import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DeployContext } from '../../src/deploy/deploy-context.ts';
import { deployRelease } from '../../src/deploy/deploy-release.ts';
import type { DeployOptions, DeployResult } from '../../src/deploy/deploy-release.ts';
import { findRecord, rollBackRelease } from '../../src/deploy/roll-back-release.ts';
import type { RollBackResult } from '../../src/deploy/roll-back-release.ts';
import type { Release } from '../../src/release.ts';
import { makeContext, makeRecordFile } from './make-context.ts';
import { makeRelease } from './make-release.ts';
import { LocalAws } from './local-aws.ts';

let aws: LocalAws;
beforeEach(async () => {
  aws = await LocalAws.start();
});
afterEach(async () => await aws.stop());

interface Deployed extends DeployResult {
  lines: string[];
  recordFile: string;
}

async function deploy(release: Release, options: Partial<DeployOptions> = {}, override: Partial<DeployContext> = {}): Promise<Deployed> {
  const context = makeContext(aws, override);
  const recordFile = await makeRecordFile();
  const result = await deployRelease({ release, recordFile, onFailure: 'roll-back', onCancel: 'roll-back', force: false, run: { id: '1/1', url: null }, ...options }, context);
  return { ...result, lines: context.lines, recordFile };
}

async function rollBack(release: string, dryRun = false): Promise<RollBackResult> {
  const context = makeContext(aws);
  const record = await findRecord({ environment: 'test', release }, context);
  return await rollBackRelease({ record, recordFile: await makeRecordFile(), dryRun, run: { id: '2/1', url: null } }, context);
}

function running(): (string | undefined)[] {
  return ['factory-api', 'factory-web', 'factory-runner-controller'].map((name) => aws.revisionOf(name));
}

const first = ['factory-test-api:1', 'factory-test-web:1', 'factory-test-controller:1'];
const second = ['factory-test-api:2', 'factory-test-web:2', 'factory-test-controller:2'];
const outcomes = (result: { record: DeployResult['record'] }): string[] => result.record.services.map(({ outcome }) => outcome);

describe('deployRelease', () => {
  it('creates the services in order after the migration, with the runner\'s ARN in the controller', async () => {
    const result = await deploy(makeRelease('r1'));
    expect(result.outcome).toBe('completed');
    expect(running()).toEqual(first);
    expect(aws.changes()).toEqual([...Array<string>(5).fill('ecs:RegisterTaskDefinition'), 'ecs:RunTask', ...Array<string>(3).fill('ecs:CreateService')]);
    const registered = aws.calls.filter(({ name }) => name === 'ecs:RegisterTaskDefinition').map(({ body }) => body);
    expect(registered.map(({ family }) => family)[0]).toBe('factory-test-runner');
    const controller = registered.find(({ family }) => family === 'factory-test-controller');
    expect(JSON.stringify(controller)).toContain('task-definition/factory-test-runner:1');
    expect(JSON.stringify(controller?.['tags'])).toContain('commit-r1');
  });

  it('keeps a record before the first change and brings it up to date', async () => {
    const statuses: unknown[] = [];
    aws.fault = ({ name }) => {
      if (name === 'ecs:RegisterTaskDefinition') statuses.push(aws.json('/artifacts/releases/test/r1.json')['status'], aws.json('/artifacts/releases/test/current.json')['release']);
      return null;
    };
    const result = await deploy(makeRelease('r1'));
    expect(statuses.slice(0, 2)).toEqual(['in-progress', 'r1']);
    expect(JSON.parse(await readFile(result.recordFile, 'utf8'))).toEqual(aws.json('/artifacts/releases/test/r1.json'));
    expect(result.record).toMatchObject({ status: 'completed', services: [{ key: 'api', before: null, outcome: 'completed' }, { key: 'web' }, { key: 'controller' }] });
  });

  it('changes nothing without a place for the record', async () => {
    aws.fault = ({ name }) => (name.startsWith('s3:PUT') ? { code: 'AccessDenied', message: 'no', status: 403 } : null);
    await expect(deploy(makeRelease('r1'))).rejects.toThrow(/Could not write the release record, so nothing was changed: AccessDenied/);
    expect(aws.changes()).toEqual([]);
  });

  it('says that there is nothing to do when all runs already', async () => {
    await deploy(makeRelease('r1'));
    const before = aws.changes().length;
    const result = await deploy({ ...makeRelease('r1'), id: 'r2' });
    expect(result.outcome).toBe('nothing-to-do');
    expect(outcomes(result)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(aws.changes()).toHaveLength(before);
    expect(aws.json('/artifacts/releases/test/current.json')).toEqual({ release: 'r1', previous: null });
  });

  it('rolls out only what changed and registers only that', async () => {
    await deploy(makeRelease('r1'));
    aws.calls.length = 0;
    const result = await deploy(makeRelease('r2', { api: 'r1', controller: 'r1', runner: 'r1', migrate: 'r1' }));
    expect(outcomes(result)).toEqual(['unchanged', 'completed', 'unchanged']);
    expect(aws.changes()).toEqual(['ecs:RegisterTaskDefinition', 'ecs:RunTask', 'ecs:UpdateService']);
  });

  it('deploys again what runs already when forced', async () => {
    await deploy(makeRelease('r1'));
    aws.calls.length = 0;
    expect((await deploy(makeRelease('r1'), { force: true })).outcome).toBe('completed');
    const updates = aws.calls.filter(({ name }) => name === 'ecs:UpdateService');
    expect(updates.map(({ body }) => body['forceNewDeployment'])).toEqual([true, true, true]);
  });

  it('asks for all services in one DescribeServices per look', async () => {
    await deploy(makeRelease('r1'));
    aws.calls.length = 0;
    let pauses = 0;
    const { clock } = aws.time;
    const sleep: typeof clock.sleep = async (ms, signal) => {
      if (aws.changes().includes('ecs:UpdateService')) pauses += 1;
      await clock.sleep(ms, signal);
    };
    await deploy({ ...makeRelease('r2'), order: [['api', 'web', 'controller']] }, {}, { clock: { ...clock, sleep } });
    const looks = aws.calls.filter(({ name }) => name === 'ecs:DescribeServices');
    expect(new Set(looks.map(({ body }) => String(body['services'])))).toEqual(new Set(['factory-api,factory-web,factory-runner-controller']));
    // One for the snapshot, one after the update, one for each pause.
    expect(looks.length).toBe(2 + pauses);
  });

  it('waits until the load balancer finds the tasks healthy', async () => {
    const release = makeRelease('r1');
    Object.assign(release.services['web'] ?? {}, { loadBalancers: [{ targetGroupArn: 'arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/1', containerName: 'web', containerPort: 80 }] });
    aws.targetState = (looks) => (looks < 5 ? 'initial' : 'healthy');
    const result = await deploy(release);
    expect(result.outcome).toBe('completed');
    expect(result.lines.join('\n')).toMatch(/factory-web: 1 of 1 tasks are not yet healthy in the load balancer: [^\n]*initial/);
  });

  it('touches no service when the migration fails, and shows its log', async () => {
    await deploy(makeRelease('r1'));
    aws.calls.length = 0;
    aws.logs.set('migrate', ['applying 0042', 'relation "Run" does not exist']);
    const result = await deploy(makeRelease('r2', { migrate: 'fails' }));
    expect(result.outcome).toBe('failed');
    expect(result.reason).toContain('The migration failed: Essential container in task exited; container migrate: exit code 1');
    expect(result.details.join()).toContain('relation "Run" does not exist');
    expect(aws.changes().filter((name) => name.includes('Service'))).toEqual([]);
    expect(running()).toEqual(first);
    expect(aws.json('/artifacts/releases/test/current.json')['release']).toBe('r1');
  });

  it('stops a migration that does not end', async () => {
    const result = await deploy(makeRelease('r1', { migrate: 'hang' }));
    expect(result.reason).toContain('did not end before the deadline');
    expect(aws.changes()).toContain('ecs:StopTask');
  });
});

describe('deployRelease after a failed roll-out', () => {
  beforeEach(async () => {
    await deploy(makeRelease('r1'));
    aws.calls.length = 0;
  });

  it('names the cause, undoes what ECS has not, and deregisters the bad revisions', async () => {
    aws.logs.set('web', ['listening', 'TypeError: cannot read properties of undefined']);
    const result = await deploy(makeRelease('r2', { web: 'crash' }));
    expect(result).toMatchObject({ outcome: 'rolled-back', failedService: 'factory-web' });
    expect(result.details.join('\n')).toMatch(/3 tasks stopped: .*exit code 1[^]*TypeError/);
    expect(running()).toEqual(first);
    expect(outcomes(result)).toEqual(['rolled-back', 'rolled-back-by-ecs', 'pending']);
    const updates = aws.calls.filter(({ name }) => name === 'ecs:UpdateService').map(({ body }) => [body['service'], String(body['taskDefinition']).split('/')[1]]);
    expect(updates).toEqual([['factory-api', second[0]], ['factory-web', second[1]], ['factory-api', first[0]]]);
    expect(aws.changes().filter((name) => name === 'ecs:DeregisterTaskDefinition')).toHaveLength(5);
    expect(aws.json('/artifacts/releases/test/r2.json')['status']).toBe('rolled-back');
    expect(aws.json('/artifacts/releases/test/current.json')['release']).toBe('r1');
    expect(result.lines.some((line) => line.startsWith('error: Deployment failed: factory-web'))).toBe(true);
  });

  it('ends a crash loop at the third stop where the breaker takes longer', async () => {
    const release = makeRelease('r2', { api: 'crash' });
    Object.assign(release.services['api'] ?? {}, { deploymentConfiguration: { maximumPercent: 200, minimumHealthyPercent: 100, deploymentCircuitBreaker: { enable: true, rollback: true, thresholdConfiguration: { type: 'COUNT', value: 50 } } } });
    const result = await deploy(release);
    expect(result.reason).toContain('3 tasks stopped for the same cause');
    expect(result.outcome).toBe('rolled-back');
    expect(running()).toEqual(first);
  });

  it('rolls back at the deadline', async () => {
    const result = await deploy(makeRelease('r2', { controller: 'hang' }));
    expect(result.reason).toContain('The deadline passed');
    expect(outcomes(result)).toEqual(['rolled-back', 'rolled-back', 'rolled-back']);
    expect(running()).toEqual(first);
  });

  it('leaves a service alone that somebody else deployed to meanwhile', async () => {
    const other = await aws.call('RegisterTaskDefinition', { ...makeRelease('other').taskDefinitions['web'] });
    let done = false;
    aws.fault = async ({ name }) => {
      if (done || name !== 'ecs:DescribeServices' || aws.revisionOf('factory-web') !== 'factory-test-web:3') return null;
      done = true;
      await aws.call('UpdateService', { cluster: 'factory-test', service: 'factory-web', taskDefinition: (other['taskDefinition'] as { taskDefinitionArn: string }).taskDefinitionArn });
      return null;
    };
    const result = await deploy(makeRelease('r2'));
    expect(result.outcome).toBe('failed');
    expect(result.reason).toMatch(/Another deployment took over.*factory-web was left as it is/);
    expect(running()).toEqual([first[0], 'factory-test-web:2', first[2]]);
  });

  it('leaves everything as it is when told to', async () => {
    const result = await deploy(makeRelease('r2', { controller: 'hang' }), { onFailure: 'leave' });
    expect(result.outcome).toBe('failed');
    expect(running()).toEqual(second);
  });

  it('rides out throttling', async () => {
    let throttled = 0;
    aws.fault = ({ name }) => (name === 'ecs:DescribeServices' && aws.changes().includes('ecs:UpdateService') && (throttled += 1) <= 8 ? { code: 'ThrottlingException', message: 'Rate exceeded', status: 400 } : null);
    expect((await deploy(makeRelease('r2'))).outcome).toBe('completed');
    expect(throttled).toBeGreaterThan(8);
  });

  it('gives up at once on an expired token and prints the commands for a person', async () => {
    aws.fault = ({ name }) => (name.startsWith('ecs:') && aws.changes().includes('ecs:UpdateService') && name !== 'ecs:UpdateService' ? { code: 'ExpiredTokenException', message: 'The security token included in the request is expired', status: 400 } : null);
    const result = await deploy(makeRelease('r2'));
    expect(result.outcome).toBe('roll-back-failed');
    expect(result.reason).toContain('the AWS credentials have expired');
    expect(result.commands).toEqual([`aws ecs update-service --cluster factory-test --service factory-api --task-definition arn:aws:ecs:us-east-1:123456789012:task-definition/${first[0] ?? ''} --desired-count 1 --force-new-deployment`]);
    expect(aws.calls.filter(({ name }) => name === 'ecs:DescribeServices').length).toBeLessThanOrEqual(3);
  });

  it('rolls back what it touched when the job is cancelled', async () => {
    const controller = new AbortController();
    aws.fault = ({ name, body }) => {
      if (name === 'ecs:UpdateService' && body['service'] === 'factory-web') controller.abort(new Error('SIGINT'));
      return null;
    };
    const result = await deploy(makeRelease('r2'), {}, { cancelled: controller.signal });
    expect(result).toMatchObject({ outcome: 'rolled-back', reason: 'The job was cancelled.' });
    expect(running()).toEqual(first);
  });

  it('scales a service to zero that the bad release created', async () => {
    await aws.call('DeleteService', { cluster: 'factory-test', service: 'factory-web', force: true });
    await aws.ecs.advance(60_000);
    const result = await deploy(makeRelease('r2', { web: 'crash' }));
    expect(result.outcome).toBe('rolled-back');
    expect(aws.serviceRecord('factory-web')?.desiredCount).toBe(0);
  });

  it('goes back to the first state when an interrupted run of the release is repeated', async () => {
    await deploy(makeRelease('r2', { web: 'hang' }), { onFailure: 'leave' });
    const record = aws.json('/artifacts/releases/test/r2.json');
    aws.bucket.write('/artifacts/releases/test/r2.json', JSON.stringify({ ...record, status: 'in-progress' }));
    const result = await deploy(makeRelease('r2', { web: 'hang' }));
    expect(result.record.services[0]?.before?.taskDefinition).toContain(first[0]);
    expect(result.outcome).toBe('rolled-back');
    expect(running()).toEqual(first);
  });
});

describe('deployRelease\'s preflight', () => {
  it('refuses with all findings before anything is changed', async () => {
    await deploy(makeRelease('r1'));
    aws.account = '210987654321';
    aws.calls.length = 0;
    await aws.call('UpdateService', { cluster: 'factory-test', service: 'factory-api', forceNewDeployment: true });
    await expect(deploy(makeRelease('r2'))).rejects.toThrow(/210987654321[^]*factory-api has a deployment under way/);
    expect(aws.changes()).toEqual([]);
    expect(aws.bucket.read('/artifacts/releases/test/r2.json')).toBeUndefined();
  });
});

describe('rollBackRelease', () => {
  beforeEach(async () => {
    await deploy(makeRelease('r1'));
    await deploy(makeRelease('r2'));
    aws.calls.length = 0;
  });

  it('undoes the newest release, the last rolled out first', async () => {
    const result = await rollBack('previous');
    expect(result).toMatchObject({ outcome: 'rolled-back', record: { release: 'r2', status: 'rolled-back' } });
    expect(running()).toEqual(first);
    expect(aws.calls.filter(({ name }) => name === 'ecs:UpdateService').map(({ body }) => body['service'])).toEqual(['factory-runner-controller', 'factory-web', 'factory-api']);
    expect(aws.json('/artifacts/releases/test/current.json')).toEqual({ release: 'r1', previous: null });
    expect(aws.json('/artifacts/releases/test/r2.json')['status']).toBe('rolled-back');
  });

  it('does nothing a second time, and says so', async () => {
    await rollBack('r2');
    aws.calls.length = 0;
    expect(await rollBack('r2')).toMatchObject({ outcome: 'nothing-to-do', reason: expect.stringMatching(/r2 was rolled back already/) });
    expect(aws.changes()).toEqual([]);
  });

  it('changes nothing in a dry run', async () => {
    expect(await rollBack('r2', true)).toMatchObject({ outcome: 'planned', reason: expect.stringMatching(/factory-web: back to factory-test-web:1/) });
    expect(aws.changes()).toEqual([]);
    expect(aws.json('/artifacts/releases/test/r2.json')['status']).toBe('completed');
  });

  it('refuses to undo a release under a newer one', async () => {
    await deploy(makeRelease('r3'));
    await expect(rollBack('r2')).rejects.toThrow(/cannot be rolled back, nothing was changed:[^]*factory-web: it runs factory-test-web:3/);
    expect(running()[1]).toBe('factory-test-web:3');
  });

  it('names what is missing when there is no such release', async () => {
    await expect(rollBack('r9')).rejects.toThrow('There is no record of release r9');
  });
});
