import { describe, expect, it } from '@jest/globals';
import { CallJournal, type CallToRecord } from '../../protocol/journal.ts';

function makeRecord(call: Partial<CallToRecord> = {}): CallToRecord {
  return { atMs: 0, action: 'RunTask', caller: 'arn', accessKeyId: 'A', region: 'us-east-1', requestId: 'r', parametersText: '{}', outcome: { kind: 'answered' }, milliseconds: 0, ...call };
}

describe('CallJournal', () => {
  it('keeps the last calls', () => {
    const journal = new CallJournal({ calls: 3 });
    for (let index = 1; index <= 5; index += 1) journal.record(makeRecord({ parametersText: JSON.stringify({ count: index }) }));
    expect(journal.read().map(({ sequence, parameters }) => [sequence, parameters])).toEqual([[3, { count: 3 }], [4, { count: 4 }], [5, { count: 5 }]]);
    expect(journal.counts).toEqual({ recorded: 5, forgotten: 2 });
  });

  it('forgets the oldest where their parameters take too much room', () => {
    const journal = new CallJournal({ calls: 100, characters: 1000 });
    for (let index = 1; index <= 10; index += 1) journal.record(makeRecord({ parametersText: JSON.stringify('x'.repeat(300)) }));
    expect(journal.read().map(({ sequence }) => sequence)).toEqual([8, 9, 10]);
    journal.record(makeRecord({ parametersText: JSON.stringify('x'.repeat(2000)) }));
    expect(journal.read()).toEqual([]);
    journal.record(makeRecord());
    expect(journal.read()).toHaveLength(1);
  });

  it.each<[string, Parameters<CallJournal['read']>[0], readonly number[]]>([
    ['everything', {}, [1, 2, 3, 4]],
    ['one action', { action: 'StopTask' }, [2, 4]],
    ['since a time', { sinceMs: 300 }, [3, 4]],
    ['after a call', { after: 1 }, [2, 3, 4]],
    ['so many', { limit: 2 }, [1, 2]],
    ['all of these', { action: 'StopTask', sinceMs: 100, after: 2, limit: 1 }, [4]],
  ])('reads %s', (_what, filter, sequences) => {
    const journal = new CallJournal();
    ['RunTask', 'StopTask', 'RunTask', 'StopTask'].forEach((action, index) => journal.record(makeRecord({ action, atMs: (index + 1) * 100 })));
    expect(journal.read(filter).map(({ sequence }) => sequence)).toEqual(sequences);
  });
});
