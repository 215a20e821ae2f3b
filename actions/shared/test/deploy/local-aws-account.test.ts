import { describe, expect, it } from '@jest/globals';
import { deployInOneAccount, threeServices, withCopies } from './local-aws-account.ts';
import { makeRecordFile } from './make-context.ts';
import { makeRelease } from './make-release.ts';

// `node bench/deploy.ts critical-path` does it with ten others.
describe('a deployment in an account with the documented rates', () => {
  it('takes at most a tenth longer than what it waits for, beside others that run', async () => {
    const others = [0, 1, 2, 3].map((index) => ({ name: `other${index}`, release: threeServices, delayMs: index * 8000 }));
    const reports = await deployInOneAccount([...others, { name: 'test', release: threeServices, delayMs: 40_000 }], await makeRecordFile());
    expect(reports.map(({ outcome, throttled }) => ({ outcome, throttled }))).toEqual(reports.map(() => ({ outcome: 'completed', throttled: 0 })));
    const own = reports.at(-1);
    // Migration 45 s, api 60 s, web 90 s, and what ECS itself needs.
    expect(own?.criticalPathMs).toBeGreaterThan(195_000);
    expect((own?.totalMs ?? 0) / (own?.criticalPathMs ?? 1)).toBeLessThanOrEqual(1.1);
  });

  it('asks once a tick for all services, however many they are', async () => {
    const recordFile = await makeRecordFile();
    const looks: number[] = [];
    for (const count of [3, 9]) {
      const [report] = await deployInOneAccount([{ name: 'test', release: (tag) => withCopies(makeRelease(tag), count), delayMs: 0 }], recordFile);
      expect(report).toMatchObject({ outcome: 'completed', looksPerTick: 1, throttled: 0 });
      looks.push((report?.calls ?? []).filter(({ name }) => name === 'ecs:DescribeServices').length);
    }
    expect(looks[1]).toBe(looks[0]);
  });
});
