import { describe, expect, it } from '@jest/globals';
import { makeRecordFile } from './make-context.ts';
import { allowedMs, offsets, pollMs, verdictOn } from './verdict-offsets.ts';

// `node bench/deploy.ts verdicts` takes all offsets.
describe('the verdict on a deployment of 600 s', () => {
  it.each([
    [30, 5], [120, 17], [400, 11], [480, 23], [590, 0],
  ])('is told within a poll interval of its completion after %i s, offset %i of 24', async (stableSeconds, offset) => {
    const { outcome, completedMs, toldMs } = await verdictOn({ stableMs: stableSeconds * 1000, offset }, await makeRecordFile());
    expect(outcome).toBe('completed');
    expect(Math.abs(completedMs - stableSeconds * 1000 - (offset * pollMs) / offsets)).toBeLessThan(500);
    expect(toldMs).toBeGreaterThanOrEqual(completedMs);
    expect(toldMs - completedMs).toBeLessThanOrEqual(pollMs);
  });

  it('uses the whole of the time, and no more than a look after it', async () => {
    const { outcome, toldMs } = await verdictOn({ stableMs: 2 * allowedMs, offset: 0 }, await makeRecordFile());
    expect(outcome).toBe('failed');
    expect(toldMs).toBeGreaterThanOrEqual(allowedMs);
    expect(toldMs - allowedMs).toBeLessThan(1000);
  });
});
