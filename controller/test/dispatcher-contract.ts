import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Dispatcher, LaunchOrder, RunToLaunch } from '../src/dispatcher.ts';

/** A place with a dispatcher for it, and what only the place itself can do. */
export interface DispatcherRig {
  readonly dispatcher: Dispatcher;
  /** Runners there are, or were, for the run. */
  readonly countRunners: (runId: string) => number;
  /** The runner ends by itself. */
  readonly end: (handle: string, exitCode: number) => void;
  /** The next launch has its effect, and its answer gets lost. */
  readonly loseNextAnswer: () => void;
  /** The next launch finds no capacity. */
  readonly refuseNext: () => void;
  /** A handle of the place's form that no runner ever had. */
  readonly unknownHandle: string;
}

const run: RunToLaunch = { runId: 'r1', projectId: 'p1', runType: 'task', environmentName: 'default', executionSpec: '{"runId":"r1","environment":{"name":"default"}}', settings: {}, secrets: [] };

/** What the controller counts on, wherever runners are started: each dispatcher's test calls this. */
export function describeDispatcher(name: string, open: () => DispatcherRig): void {
  describe(`${name}, as every dispatcher`, () => {
    let rig: DispatcherRig;
    beforeEach(() => {
      rig = open();
    });
    const order = async (attempt = 1): Promise<LaunchOrder> => ({ runId: run.runId, attempt, request: await rig.dispatcher.prepare(run), clientToken: `factory-${run.runId}-${attempt}` });
    const launch = async (attempt = 1): Promise<string> => {
      const result = await rig.dispatcher.launch(await order(attempt));
      if (result.kind !== 'launched') throw new Error(`not launched: ${JSON.stringify(result)}`);
      return result.handle;
    };

    it('has a place', () => {
      expect(rig.dispatcher.place).not.toBe('');
    });

    it('makes the same request for the same run', async () => {
      expect(await rig.dispatcher.prepare(run)).toBe(await rig.dispatcher.prepare({ ...run }));
    });

    it('starts one runner for a token, however often it is asked', async () => {
      const handles = [await launch(), await launch(), ...(await Promise.all([launch(), launch()]))];
      expect(new Set(handles).size).toBe(1);
      expect(rig.countRunners(run.runId)).toBe(1);
    });

    it('starts another runner for another token', async () => {
      expect(await launch(1)).not.toBe(await launch(2));
      expect(rig.countRunners(run.runId)).toBe(2);
    });

    it('leaves a lost answer open, and finds its runner by the same token and by the run', async () => {
      rig.loseNextAnswer();
      expect(await rig.dispatcher.launch(await order())).toMatchObject({ kind: 'retry-later', token: 'unanswered' });
      const found = await rig.dispatcher.find(run.runId);
      expect(found).toBeDefined();
      expect(await launch()).toBe(found);
    });

    it('says of a want of capacity that the token is used up and nothing was started', async () => {
      rig.refuseNext();
      expect(await rig.dispatcher.launch(await order())).toMatchObject({ kind: 'retry-later', token: 'refused' });
      expect(rig.countRunners(run.runId)).toBe(0);
      expect(await rig.dispatcher.find(run.runId)).toBeUndefined();
    });

    it('tells of a runner that it runs, with its run, until it has ended with its exit code', async () => {
      const handle = await launch();
      expect((await rig.dispatcher.describe([handle])).get(handle)).toMatchObject({ kind: 'running' });
      expect(await rig.dispatcher.listRunning()).toMatchObject([{ handle, runId: run.runId }]);
      rig.end(handle, 3);
      expect((await rig.dispatcher.describe([handle])).get(handle)).toMatchObject({ kind: 'stopped', exitCode: 3 });
      expect(await rig.dispatcher.listRunning()).toEqual([]);
    });

    it('stops a runner, and takes a repetition or an unknown handle for no error', async () => {
      const handle = await launch();
      await rig.dispatcher.stop(handle, 'The run was canceled.');
      await rig.dispatcher.stop(handle, 'The run was canceled.');
      await rig.dispatcher.stop(rig.unknownHandle, 'The run was canceled.');
      expect((await rig.dispatcher.describe([handle])).get(handle)).toMatchObject({ kind: 'stopped' });
    });

    it('says of a handle that it does not know that it is missing, beside one that it knows', async () => {
      const handle = await launch();
      const reports = await rig.dispatcher.describe([rig.unknownHandle, handle]);
      expect([reports.get(rig.unknownHandle)?.kind, reports.get(handle)?.kind]).toEqual(['missing', 'running']);
    });

    it('has no lines of a log that is not there', async () => {
      expect(await rig.dispatcher.readTail('nowhere:at/all')).toEqual([]);
    });
  });
}
