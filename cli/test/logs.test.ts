import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LocalAws } from '../../actions/shared/test/deploy/local-aws.ts';
import { makeRelease } from '../../actions/shared/test/deploy/make-release.ts';
import { LocalLogs } from './local-logs.ts';
import { runCli } from './run-cli.ts';
import type { OnPrint, Run } from './run-cli.ts';

let aws: LocalAws;
let logs: LocalLogs;
beforeEach(async () => {
  aws = await LocalAws.start();
  logs = await LocalLogs.start();
});
afterEach(async () => {
  await aws.stop();
  await logs.stop();
});

async function run(args: readonly string[], onPrint?: OnPrint): Promise<Run> {
  return await runCli(['logs', '--cluster', 'factory-test', ...args], {
    AWS_ENDPOINT_URL: aws.endpoint, AWS_ENDPOINT_URL_CLOUDWATCH_LOGS: logs.endpoint, AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b',
  }, onPrint);
}

async function createWeb(desiredCount: number): Promise<void> {
  await register('web', 'r1');
  await aws.call('CreateService', { cluster: 'factory-test', ...makeRelease('r1').services['web'], taskDefinition: 'factory-test-web', desiredCount });
  await aws.ecs.advance(30_000);
}

async function register(part: string, id: string): Promise<void> {
  await aws.call('RegisterTaskDefinition', { ...makeRelease(id).taskDefinitions[part] });
}

/** Ids of the tasks of a part that are there, the oldest first. */
function tasksOf(part: string): string[] {
  const tasks = [...aws.ecs.kernel.state.allTasks()].filter(({ taskDefinitionArn }) => taskDefinitionArn.includes(`/factory-test-${part}:`));
  return tasks.sort((a, b) => a.createdAtMs - b.createdAtMs).map(({ arn }) => arn.slice(arn.lastIndexOf('/') + 1));
}

const short = (id: string | undefined): string => (id ?? '').slice(0, 8);

describe('factory-ecs logs', () => {
  it('prints the last lines of each running task of a service, with task and container', async () => {
    await createWeb(2);
    const [first = '', second = ''] = tasksOf('web');
    for (const message of ['one', 'two', 'three']) logs.write(`web/web/${first}`, message);
    logs.write(`web/web/${second}`, 'other');
    const { code, out, error } = await run(['web', '--lines', '2']);
    expect({ code, error, lines: out.split('\n').sort() }).toEqual({ code: 0, error: '', lines: ['', `${short(first)} web three`, `${short(first)} web two`, `${short(second)} web other`].sort() });
    expect((await run(['factory-web', '--task', second.slice(0, 6)])).out).toBe(`${short(second)} web other\n`);
  }, 30_000);

  it('leaves out with --since what is older', async () => {
    await createWeb(1);
    const [task = ''] = tasksOf('web');
    logs.write(`web/web/${task}`, 'old', Date.now() - 20 * 60_000);
    logs.write(`web/web/${task}`, 'new', Date.now() - 60_000);
    expect((await run(['web', '--since', '15m'])).out).toBe(`${short(task)} web new\n`);
    expect((await run(['web', '--since', '2020-01-01T00:00:00Z'])).out).toBe(`${short(task)} web old\n${short(task)} web new\n`);
    expect(await run(['web', '--since', 'soon'])).toMatchObject({ code: 2, error: expect.stringContaining('It must be a time ago (90s, 15m, 2h, 1d) or an ISO time') });
  }, 30_000);

  it('finds the newest task of a part that has no service, stopped or not', async () => {
    for (const id of ['r1', 'r2']) {
      await register('migrate', id);
      await aws.call('RunTask', { cluster: 'factory-test', taskDefinition: 'factory-test-migrate', launchType: 'FARGATE', networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } } });
      await aws.ecs.advance(30_000);
    }
    const [older = '', newer = ''] = tasksOf('migrate');
    logs.write(`migrate/migrate/${older}`, 'migrated to 1');
    logs.write(`migrate/migrate/${newer}`, 'migrated to 2');
    expect((await run(['migrate'])).out).toBe(`${short(newer)} migrate migrated to 2\n`);
    expect((await run(['migrate', '--task', older])).out).toBe(`${short(older)} migrate migrated to 1\n`);
  }, 30_000);

  it('follows: what is written after, and what tasks write that start after', async () => {
    await createWeb(1);
    const [first = ''] = tasksOf('web');
    logs.write(`web/web/${first}`, 'before');
    let seen = 0;
    const { code, out } = await run(['web', '--follow'], (printed, child) => {
      if (seen === 0 && printed.includes('before')) {
        seen = 1;
        logs.write(`web/web/${first}`, 'after');
      } else if (seen === 1 && printed.includes('after')) {
        seen = 2;
        void replaceTask(first);
      } else if (printed.includes('from the next')) child.kill('SIGINT');
    });
    const next = tasksOf('web').find((id) => id !== first);
    expect({ code, out }).toEqual({ code: 0, out: `${short(first)} web before\n${short(first)} web after\n${short(first)} web its last words\n${short(next)} web from the next\n` });
  }, 30_000);

  /** The last words of a task come when it is no longer listed. */
  async function replaceTask(id: string): Promise<void> {
    await aws.call('StopTask', { cluster: 'factory-test', task: id });
    await aws.ecs.advance(30_000);
    logs.write(`web/web/${id}`, 'its last words');
    for (const other of tasksOf('web').filter((task) => task !== id)) logs.write(`web/web/${other}`, 'from the next');
  }

  it.each([
    [['wep'], 'There is no service wep in the cluster factory-test, nor a task of such a family in the last hour; allowed: factory-web'],
    [['web', '--task', 'ffff'], /^web has no task ffff; it has [0-9a-f]{32}\.\n$/],
  ])('refuses %j', async (args, message) => {
    await createWeb(1);
    const { code, error } = await run(args);
    expect({ code, error }).toEqual({ code: 2, error: typeof message === 'string' ? `${message}\n` : expect.stringMatching(message) });
  }, 30_000);
});
