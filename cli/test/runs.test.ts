import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually, TestSite } from '../../controller/test/test-site.ts';
import { explainRun } from '../src/runs/run-text.ts';
import { RunLookStore, type RunLook } from '../src/runs/run-look-store.ts';
import { runCli } from './run-cli.ts';

let site: TestSite;
beforeAll(async () => {
  site = await TestSite.open();
});
afterAll(() => site.close());
beforeEach(() => site.reset());

const ask = async (...args: string[]): ReturnType<typeof runCli> => await runCli(args, { DATABASE_URL: site.databaseUrl });

describe('factory-ecs runs', () => {
  it('lists what is at work, what waits and for what, and what ended and why', async () => {
    await site.startController({ projectConcurrencyLimit: 1 });
    const first = await site.queueRun();
    await site.statusBecomes(first, 'RUNNING');
    const waiting = await site.queueRun();
    await eventually('the second run to wait', async () => (await site.readEvents(waiting)).length === 1);
    const failed = await site.queueRun({ projectId: 'p2' });
    await site.statusBecomes(failed, 'RUNNING');
    for (const task of site.ecs.tasksOf(failed)) site.ecs.finish(task, { exitCode: 3 });
    await site.statusBecomes(failed, 'FAILED');

    const { code, out } = await ask('runs');
    expect(code).toBe(0);
    const line = (runId: string): string | undefined => out.split('\n').find((text) => text.startsWith(runId));
    expect(line(first)).toMatch(/p1 +task +RUNNING +launched +1 +\d+ s$/);
    expect(line(waiting)).toMatch(/p1 +task +QUEUED +waits: concurrency +\d+ s$/);
    expect(line(failed)).toMatch(/p2 +task +FAILED +stopped +1 +\d+ s +The runner exited with code 3/);
    expect(JSON.parse((await ask('runs', '--project', 'p2', '--json')).out)).toMatchObject([{ runId: failed, status: 'FAILED', exitCode: 3 }]);

    const one = await ask('run', failed);
    expect(one.out).toContain(`${failed}: It ended as FAILED: The runner exited with code 3`);
    expect(one.out).toMatch(/exit code 3\n/);
    expect(one.out).toMatch(/log +\/factory\/test\/runner:run\/runner\//);
    expect([...one.out.matchAll(/^ {2}20\S+Z {2}(\S+(?: \S+)*)/gm)].map((match) => match[1]).join()).toMatch(/RunQueued.*slot taken.*RunDispatched.*RunFailed/);
    expect((await ask('run', waiting)).out).toContain('It waits for a free slot of its project.');
  });

  it('shows a task that is being stopped, also of a run that is over or was deleted', async () => {
    site.ecs.stopExitCode = undefined;
    await site.startController();
    const [canceled, deleted] = [await site.queueRun(), await site.queueRun({ projectId: 'p2' })];
    for (const runId of [canceled, deleted]) await site.statusBecomes(runId, 'RUNNING');
    await site.cancelRun(canceled);
    await site.pool.query('DELETE FROM "Run" WHERE "id" = $1', [deleted]);
    for (const runId of [canceled, deleted]) await site.dispatchBecomes(runId, 'stopping');
    const { out } = await ask('runs', '--state', 'stopping');
    expect(out).toMatch(new RegExp(`^${canceled} .* CANCELED +stopping `, 'm'));
    expect(out).toMatch(new RegExp(`^${deleted} .* deleted +stopping `, 'm'));
    expect((await ask('run', deleted)).out).toMatch(/Its task was asked to stop because the run was canceled; ECS has not confirmed it yet\.[^]*slot taken[^]*task launched[^]*task asked to stop/);
    expect((await ask('runs', '--state', 'launched')).out).toMatch(/^No run /);
  });

  it('cannot be made to write by the URL', async () => {
    await site.startController();
    const url = new URL(site.databaseUrl);
    url.searchParams.set('options', '-c default_transaction_read_only=off');
    const store = new RunLookStore(url.href);
    const attempt = (store as unknown as { read: (text: string, values: unknown[]) => Promise<unknown> }).read.bind(store);
    await expect(attempt('DELETE FROM "Run"', [])).rejects.toThrow('read-only transaction');
    await store.close();
  });

  it('says what to do where it cannot look', async () => {
    const none = await runCli(['runs']);
    expect(none).toMatchObject({ code: 2, error: expect.stringContaining('Set DATABASE_URL') });
    const away = await runCli(['runs'], { DATABASE_URL: 'postgresql://user:hunter22@127.0.0.1:1/none' });
    expect(away).toMatchObject({ code: 2, error: expect.stringMatching(/cannot be reached \(ECONNREFUSED\)/) });
    expect(away.error).not.toContain('hunter22');
    expect(await ask('runs')).toMatchObject({ code: 2, error: expect.stringContaining('no schema factory_ecs') });
    await site.startController();
    expect(await ask('runs')).toMatchObject({ code: 0, out: 'No run is queued or at work, and none ended in the last hour.\n' });
    expect(await ask('run', 'r1')).toMatchObject({ code: 2, error: expect.stringContaining('There is no run r1') });
  });
});

describe('explainRun', () => {
  const run: RunLook = {
    ...{ runId: 'r', projectId: 'p', runType: 'task', status: 'RUNNING', error: null, ageSeconds: 1, state: null, attempt: 1, waitsFor: null, taskArn: null },
    ...{ taskStatus: null, runsForSeconds: null, deadlineInSeconds: null, stopCause: null, exitCode: null, stopCode: null, endReason: null, logLocation: null },
  };
  it.each<[Partial<RunLook>, string]>([
    [{ status: 'QUEUED' }, 'It is in the queue.'],
    [{}, 'It is RUNNING without a task of this controller: something else started it.'],
    [{ status: 'QUEUED', waitsFor: 'branch-lock' }, 'It waits for the run that works on its branch.'],
    [{ status: 'QUEUED', state: 'intended', attempt: 2 }, 'Its slot is taken and attempt 2 is being launched, or waits for capacity.'],
    [{ state: 'launched', runsForSeconds: 65, deadlineInSeconds: 7135 }, 'Its task was launched 65 s ago and is stopped in 119 min at the latest.'],
    [{ state: 'launched', taskStatus: 'PENDING', runsForSeconds: 3, deadlineInSeconds: 7197 }, 'Its task was launched 3 s ago, is PENDING in ECS and is stopped in 120 min at the latest.'],
    [{ state: 'stopping', stopCause: 'canceled', status: 'CANCELED' }, 'Its task was asked to stop because the run was canceled; ECS has not confirmed it yet.'],
    [{ state: 'stopped', stopCause: 'canceled', status: 'CANCELED' }, 'It ended as CANCELED; its task was stopped because the run was canceled.'],
    [{ state: 'stopped', status: 'SUCCEEDED' }, 'It ended as SUCCEEDED.'],
  ])('%j', (changes, expected) => {
    expect(explainRun({ ...run, ...changes })).toBe(expected);
  });
});
