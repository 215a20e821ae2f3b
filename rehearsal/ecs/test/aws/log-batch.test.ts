import { describe, expect, it } from '@jest/globals';
import { batchLength, splitLine } from '../../aws/log-batch.ts';

describe('splitLine', () => {
  it('keeps a line, drops an empty one, and cuts a long one between characters', () => {
    expect(splitLine('a')).toEqual(['a']);
    expect(splitLine('')).toEqual([]);
    const long = `${'€'.repeat(100_000)}x`;
    const pieces = splitLine(long);
    expect(pieces.join('')).toBe(long);
    expect(pieces.map((piece) => Buffer.byteLength(piece))).toEqual([262_116, 37_885]);
  });
});

describe('batchLength', () => {
  const events = (count: number, message: string, stepMs = 0): { timestamp: number; message: string }[] => Array.from({ length: count }, (_, index) => ({ timestamp: index * stepMs, message }));
  it.each([
    ['10,000 events', events(10_001, 'a'), 10_000],
    ['1 MiB with 26 bytes an event', events(12, 'x'.repeat(100_000 - 26)), 10],
    ['24 hours', events(30, 'a', 3_600_000), 25],
    ['all that fits', events(3, 'a'), 3],
    ['nothing', [], 0],
  ])('ends at %s', (_, list, expected) => {
    expect(batchLength(list)).toBe(expected);
  });
});
