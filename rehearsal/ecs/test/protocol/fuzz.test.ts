import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { clientException } from '../../ecs-error.ts';
import type { Operations } from '../../operations/operation.ts';
import { CallJournal } from '../../protocol/journal.ts';
import { operationShapes } from '../../protocol/check-shape.ts';
import { fuzz } from './fuzz.ts';
import { callByHand, startEndpoint } from './start-endpoint.ts';

/** Every operation there is: every third fails, the others answer nothing, some of them late. */
function makeOperations(): Operations {
  return Object.fromEntries([...operationShapes.keys()].map((action, index) => [action, index % 3 === 0 ? () => { throw clientException('No.'); } : index % 3 === 1 ? () => ({}) : () => Promise.resolve({})]));
}

function heapUsedMiB(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

describe('the endpoint under a fuzz of 20,000 requests', () => {
  it('answers each with a well-formed success or error, lives on and keeps its memory', async () => {
    await using endpoint = await startEndpoint(makeOperations(), { journal: new CallJournal({ calls: 2000, characters: 4 * 1024 * 1024 }) });
    const heap: number[] = [];
    const report = await fuzz({ port: endpoint.server.port, seed: 20261125, requests: 20_000, concurrency: 50, batch: 4000, betweenBatches: () => { heap.push(heapUsedMiB()); return []; } });
    expect(report.faults).toEqual([]);
    expect(endpoint.log).toEqual([]);
    // Each kind was met often: the fuzz itself is not idle.
    const { answers } = report;
    for (const kind of ['200', '400 ClientException', '400 SerializationException', '400 InvalidParameterException', '400 UnknownOperationException', '413 RequestEntityTooLargeException', 'page 200', 'page 400', 'page 404', 'hung up']) {
      expect({ kind, isMet: (answers[kind] ?? 0) >= 20 }).toEqual({ kind, isMet: true });
    }
    expect(heap).toHaveLength(5);
    // What the first batch left behind (code, connections, a full journal) is there to stay; the rest must not add to it.
    expect((heap.at(-1) ?? 0) - (heap[0] ?? 0)).toBeLessThan(16);
    expect((await callByHand(endpoint.server.url, { action: 'ListClusters' })).status).toBeLessThan(500);
  }, 120_000);
});
