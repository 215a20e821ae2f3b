import { describe, expect, it } from '@jest/globals';
import { planCleanUp } from '../../src/clean-up/plan-clean-up.ts';
import { seededRandom } from '../rules/seeded-random.ts';

const revisions = (family: string, numbers: readonly number[]) => numbers.map((revision) => ({ arn: `${family}:${revision}`, revision }));

describe('planCleanUp', () => {
  it('keeps the newest and what is used, and lets the rest go, the oldest first', () => {
    const families = new Map([['web', revisions('web', [1, 2, 3, 4, 5])]]);
    const planned = planCleanUp({ families, used: new Map([['web:2', 'record of r2']]), keep: 2 });
    expect(planned.map(({ revision, keptFor }) => [revision, keptFor])).toEqual([[1, null], [2, 'record of r2'], [3, null], [4, 'among the newest 2'], [5, 'among the newest 2']]);
  });

  it('never lets go what is used or among the newest, in 500 random states', () => {
    const random = seededRandom(7);
    for (let round = 0; round < 500; round += 1) {
      const families = new Map(['api', 'web', 'runner-x'].map((family) => [family, revisions(family, Array.from({ length: random.below(30) }, (_, index) => index + 1).filter(() => random.below(3) > 0))]));
      const all = [...families.values()].flat();
      const used = new Map(all.filter(() => random.below(4) === 0).map(({ arn }) => [arn, 'somebody']));
      const keep = 1 + random.below(5);
      const goes = planCleanUp({ families, used, keep }).filter(({ keptFor }) => keptFor === null);
      for (const { arn, family, revision } of goes) {
        expect(used.has(arn)).toBe(false);
        expect((families.get(family) ?? []).filter((other) => other.revision > revision).length).toBeGreaterThanOrEqual(keep);
      }
    }
  });
});
