import { describe, expect, it } from '@jest/globals';
import { ListClustersCommand } from '@aws-sdk/client-ecs';
import type { Kernel } from '../../kernel.ts';
import type { Operations } from '../../operations/operation.ts';
import { createRealClock } from '../../clock/real-clock.ts';
import { startEndpoint, type TestEndpoint } from './start-endpoint.ts';

const operations: Operations = { ListClusters: () => ({ clusterArns: ['arn'] }) };

async function ask({ server }: TestEndpoint, path: string, init: RequestInit = {}): Promise<{ readonly status: number; readonly body: unknown }> {
  const answer = await fetch(`${server.url}/_ecs/${path}`, init);
  return { status: answer.status, body: await answer.json() };
}

function rules(...list: readonly object[]): string {
  return JSON.stringify({ rules: list });
}

describe('the pages below /_ecs/', () => {
  it('tell health and state', async () => {
    await using endpoint = await startEndpoint(operations);
    expect(await ask(endpoint, 'health')).toEqual({ status: 200, body: { status: 'ok', runtime: 'scripted', region: 'us-east-1', accountId: '123456789012' } });
    expect(await ask(endpoint, 'state')).toMatchObject({ status: 200, body: { clusters: 0, tasks: { total: 0, byLastStatus: {} }, calls: { recorded: 0, forgotten: 0 } } });
  });

  it('tell the calls, by action, time and number', async () => {
    await using endpoint = await startEndpoint(operations);
    await endpoint.client.send(new ListClustersCommand({ maxResults: 1 }));
    await endpoint.kernel.clock.advance(1000);
    await endpoint.client.send(new ListClustersCommand({ maxResults: 2 }));
    expect(await ask(endpoint, 'calls?action=ListClusters&limit=1')).toMatchObject({ body: { recorded: 2, forgotten: 0, calls: [{ sequence: 1, parameters: { maxResults: 1 } }] } });
    const since = new Date(endpoint.kernel.clock.now() - 500).toISOString();
    for (const path of [`calls?since=${since}`, `calls?since=${Date.parse(since)}`, 'calls?after=1']) {
      expect(await ask(endpoint, path)).toMatchObject({ body: { calls: [{ sequence: 2 }] } });
    }
    expect(await ask(endpoint, 'calls?action=RunTask')).toMatchObject({ body: { calls: [] } });
    expect(await ask(endpoint, 'calls?since=yesterday')).toMatchObject({ status: 400, body: { message: 'since must be a number that is not negative or a time such as 2026-01-31T12:00:00Z, got "yesterday".' } });
  });

  it('advance a virtual clock', async () => {
    await using endpoint = await startEndpoint(operations);
    let hasRun = false;
    endpoint.kernel.clock.after(59_000, () => { hasRun = true; });
    const before = endpoint.kernel.clock.now();
    expect(await ask(endpoint, 'clock', { method: 'POST', body: '{"advanceMs": 60000}' })).toMatchObject({ status: 200, body: { kind: 'virtual', nowMs: before + 60_000 } });
    expect(hasRun).toBe(true);
    for (const body of ['{"advanceMs": -1}', '{}', 'null', '{']) expect(await ask(endpoint, 'clock', { method: 'POST', body })).toMatchObject({ status: 400 });
  });

  it('cannot advance a real clock', async () => {
    const clock = createRealClock();
    await using endpoint = await startEndpoint(operations);
    await using real = await startEndpoint(operations, { kernel: { ...endpoint.kernel, clock } satisfies Kernel });
    expect(await ask(real, 'clock', { method: 'POST', body: '{"advanceMs": 1}' })).toEqual({ status: 409, body: { message: 'This ECS runs on real time, which cannot be advanced. Start it with a virtual clock.' } });
    expect(await ask(real, 'clock')).toMatchObject({ status: 200, body: { kind: 'real' } });
    clock.stop();
  });

  it('set, add, list and remove faults', async () => {
    await using endpoint = await startEndpoint(operations);
    expect(await ask(endpoint, 'faults', { method: 'PUT', body: rules({ fault: 'throttle', on: { action: 'ListClusters' }, times: 1 }) })).toMatchObject({ status: 200 });
    expect(await ask(endpoint, 'faults', { method: 'POST', body: rules({ id: 'mine', fault: 'slow-pull', milliseconds: 5 }) })).toMatchObject({ status: 200, body: { ids: ['mine'] } });
    await expect(endpoint.client.send(new ListClustersCommand({}))).rejects.toMatchObject({ name: 'ThrottlingException' });
    await expect(endpoint.client.send(new ListClustersCommand({}))).resolves.toBeDefined();
    expect(await ask(endpoint, 'faults')).toEqual({ status: 200, body: { rules: [
      { rule: { id: 'rule-1', fault: 'throttle', on: { action: 'ListClusters' }, times: 1 }, matched: 2, fired: 1 },
      { rule: { id: 'mine', fault: 'slow-pull', milliseconds: 5 }, matched: 0, fired: 0 },
    ] } });
    expect(await ask(endpoint, 'faults?id=yours', { method: 'DELETE' })).toMatchObject({ status: 404 });
    expect(await ask(endpoint, 'faults?id=mine', { method: 'DELETE' })).toMatchObject({ body: { rules: [{ rule: { id: 'rule-1' } }] } });
    expect(await ask(endpoint, 'faults', { method: 'DELETE' })).toEqual({ status: 200, body: { rules: [] } });
  });

  it('refuse a scenario with everything that is wrong, and keep the one that holds', async () => {
    await using endpoint = await startEndpoint(operations);
    endpoint.faults.add([{ id: 'kept', fault: 'throttle' }]);
    const answer = await ask(endpoint, 'faults', { method: 'PUT', body: rules({ fault: 'latency' }, { fault: 'explode' }) });
    expect(answer).toMatchObject({ status: 400, body: { message: expect.stringMatching(/rules\[0\]\.milliseconds is missing[^]*rules\[1\]\.fault: got "explode", allowed: latency, throttle/) } });
    expect(endpoint.faults.rules()).toMatchObject([{ rule: { id: 'kept' } }]);
  });

  it('say what there is where something is asked that is not', async () => {
    await using endpoint = await startEndpoint(operations);
    expect(await ask(endpoint, 'secrets')).toMatchObject({ status: 404, body: { message: expect.stringContaining('GET /_ecs/health') } });
    expect(await ask(endpoint, 'health', { method: 'POST', body: '{}' })).toMatchObject({ status: 404 });
    expect(await ask(endpoint, 'faults', { method: 'PUT', body: 'x'.repeat(1024 * 1024 + 1) })).toMatchObject({ status: 413 });
  });
});
