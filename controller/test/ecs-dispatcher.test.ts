import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import { describeDispatcher } from './dispatcher-contract.ts';
import { TestSite } from './test-site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await TestSite.open();
});
afterAll(() => site.close());
beforeEach(() => site.reset());
afterEach(() => site.stopControllers());

describeDispatcher('EcsDispatcher', () => ({
  dispatcher: site.buildParts().dispatcher,
  countRunners: (runId) => site.ecs.tasksOf(runId).length,
  end: (handle, exitCode) => {
    const task = site.ecs.tasks.get(handle);
    if (task === undefined) throw new Error(`There is no task ${handle}.`);
    site.ecs.finish(task, { exitCode });
  },
  loseNextAnswer: () => site.ecs.next('RunTask', { kind: 'cut-after-effect' }),
  refuseNext: () => site.ecs.next('RunTask', { kind: 'failures', reason: 'RESOURCE:FARGATE' }),
  unknownHandle: 'arn:aws:ecs:eu-central-1:123456789012:task/factory-test/ffffffffffffffffffffffffffffffff',
}));
