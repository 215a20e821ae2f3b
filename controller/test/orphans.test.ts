import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sweepOrphans } from '../src/sweep-orphans.ts';
import { eventually, TestSite } from './test-site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await TestSite.open();
});
afterAll(() => site.close());
beforeEach(() => site.reset());

const age = (seconds: number): void => {
  for (const task of site.ecs.tasks.values()) task.createdAt = new Date(Date.now() - seconds * 1000);
};

describe('a task that no dispatch knows', () => {
  it('is stopped after a grace; tasks of dispatches and of others are left alone', async () => {
    const controller = await site.startController();
    const [known, expected, orphan] = [await site.queueRun(), await site.queueRun(), await site.queueRun()];
    for (const runId of [known, expected, orphan]) await site.statusBecomes(runId, 'RUNNING');
    await controller.stop();
    await site.pool.query(`UPDATE factory_ecs.dispatch SET state = 'intended', task_arn = NULL WHERE run_id = $1`, [expected]);
    await site.pool.query('DELETE FROM factory_ecs.dispatch WHERE run_id = $1', [orphan]);
    const [task] = site.ecs.tasksOf(orphan);
    if (task === undefined) throw new Error('no task');
    site.ecs.tasks.set('foreign', { ...task, taskArn: 'foreign', startedBy: 'somebody' });
    const parts = site.buildParts();
    expect(await sweepOrphans(parts)).toEqual([]);
    age(121);
    expect(await sweepOrphans(parts)).toEqual([task.taskArn]);
    expect(site.ecs.callsOf('StopTask')).toMatchObject([{ task: task.taskArn, reason: 'No dispatch of the controller knows this task.' }]);
    expect(await sweepOrphans(parts)).toEqual([]);
  });

  it('is found when a run has two: the one that its dispatch does not name', async () => {
    await site.startController();
    const runId = await site.queueRun();
    await site.statusBecomes(runId, 'RUNNING');
    const [task] = site.ecs.tasksOf(runId);
    if (task === undefined) throw new Error('no task');
    const second = { ...task, taskArn: `${task.taskArn.slice(0, -1)}f` };
    site.ecs.tasks.set(second.taskArn, second);
    age(121);
    await eventually('the second task to stop', () => second.lastStatus === 'STOPPED');
    expect(task.lastStatus).toBe('RUNNING');
  });
});
