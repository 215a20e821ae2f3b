import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ecsConfig, eventually, TestSite } from './test-site.ts';

let site: TestSite;
const children: ChildProcess[] = [];
beforeAll(async () => {
  site = await TestSite.open();
});
afterAll(() => site.close());
beforeEach(() => site.reset());
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

interface Running {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly exitCode: Promise<number | null>;
}

function start(environment: Record<string, string>): Running {
  const child = spawn(process.execPath, ['src/main.ts'], { cwd: new URL('..', import.meta.url), env: { PATH: process.env['PATH'] ?? '', ...environment } });
  children.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return { child, output: () => output, exitCode: once(child, 'close').then(([code]) => code as number | null) };
}

const settings = (overrides: Record<string, string> = {}): Record<string, string> => ({
  ...{ DATABASE_URL: site.databaseUrl, REDIS_URL: site.redisUrl, PORT: '0', ECS_CLUSTER: ecsConfig.cluster, RUNNER_TASK_DEFINITION: ecsConfig.taskDefinition },
  ...{ RUNNER_SUBNETS: ecsConfig.subnets.join(','), RUNNER_SECURITY_GROUPS: ecsConfig.securityGroups.join(','), RUN_SECRETS_PREFIX: 'factory/test/runs', KUBERNETES_JOB_ENVIRONMENTS: 'ALL' },
  ...{ AWS_ENDPOINT_URL: site.ecs.url, AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' },
  ...overrides,
});

async function started(running: Running): Promise<string> {
  await eventually('the marker line', () => /^factory-runner-controller started$/m.test(running.output()));
  return await healthUrl(running);
}

/** The line may come after the marker, which goes through another pipe, and in two pieces. */
async function healthUrl(running: Running): Promise<string> {
  const find = (): string | undefined => /"port":(\d+)\D/.exec(running.output())?.[1];
  await eventually('the health server', () => find() !== undefined);
  return `http://127.0.0.1:${find() ?? ''}`;
}

async function readiness(url: string): Promise<number> {
  return (await fetch(`${url}/readyz`)).status;
}

describe('the process', () => {
  it('dispatches, answers health checks, and ends with 0 on SIGTERM', async () => {
    const running = start(settings());
    const url = await started(running);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ status: 'ready', checks: { postgres: 'ok', redis: 'ok', loops: 'ok' } });
    const runId = await site.queueRun();
    await site.statusBecomes(runId, 'RUNNING');
    await eventually('a log line with the run’s id', () => running.output().includes(`"runId":"${runId}"`));
    const figures = await (await fetch(`${url}/metrics`)).text();
    for (const line of ['factory_launches_total{result="launched"} 1', 'factory_live_dispatches{state="launched"} 1', 'factory_aws_calls_total{operation="RunTask",outcome="ok"} 1', 'factory_queue_length 0', 'factory_queue_seconds_count 1']) {
      expect(figures.split('\n')).toContain(line);
    }
    running.child.kill('SIGTERM');
    expect(await running.exitCode).toBe(0);
    expect((await site.redis.keys('factory-ecs:*')).filter((key) => !key.startsWith('factory-ecs:rate:'))).toEqual([]);
    expect(running.output()).not.toContain(site.databaseUrl);
  });

  it('leaves the queue alone when dispatch is off', async () => {
    const runId = await site.queueRun();
    const running = start(settings({ DISPATCH_MODE: 'off' }));
    expect(await readiness(await started(running))).toBe(200);
    expect(await site.redis.lrange('runs:queued', 0, -1)).toEqual([runId]);
    running.child.kill('SIGTERM');
    expect(await running.exitCode).toBe(0);
  });

  it('lists every wrong setting and ends with 1', async () => {
    const running = start({ PORT: 'x', DATABASE_URL: site.databaseUrl });
    expect(await running.exitCode).toBe(1);
    for (const name of ['REDIS_URL', 'PORT', 'ECS_CLUSTER', 'RUNNER_TASK_DEFINITION', 'RUNNER_SUBNETS', 'RUNNER_SECURITY_GROUPS']) expect(running.output()).toContain(`- ${name} must be`);
  });

  it('waits for a PostgreSQL that is away, not ready but alive, and still stops at once', async () => {
    const running = start(settings({ DATABASE_URL: 'postgresql://postgres@127.0.0.1:1/none' }));
    const url = await healthUrl(running);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(await readiness(url)).toBe(503);
    running.child.kill('SIGTERM');
    expect(await running.exitCode).toBe(0);
  });

  it('is replaced after kill -9 without losing or doubling a run', async () => {
    const first = start(settings());
    await started(first);
    const early = await site.queueRun();
    await site.statusBecomes(early, 'RUNNING');
    first.child.kill('SIGKILL');
    await first.exitCode;
    const late = await site.queueRun();
    await started(start(settings()));
    await site.statusBecomes(late, 'RUNNING');
    expect(site.ecs.tasks.size).toBe(2);
  });
});
