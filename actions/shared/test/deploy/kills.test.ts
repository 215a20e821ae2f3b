import { describe, expect, it } from '@jest/globals';
import { createRandom } from '../../../../rehearsal/ecs/random.ts';
import { makeScratchFolder } from '../scratch-folder.ts';
import { KillGround, killCases } from './kills.ts';
import type { KillCase, KillEnd } from './kills.ts';

/** `node bench/deploy.ts kills` takes every call. */
const points = 3;

async function killAtSome(killCase: KillCase, seed: number): Promise<KillEnd[]> {
  const ground = await KillGround.open(await makeScratchFolder());
  try {
    const calls = await ground.enumerate(killCase);
    const random = createRandom(seed);
    const ends: KillEnd[] = [];
    for (let count = 0; count < points; count += 1) ends.push(await ground.kill(1 + random.below(calls.length), killCase));
    return ends;
  } finally {
    await ground.close();
  }
}

describe('the process of deploy-services, killed with SIGKILL after a call and run once more', () => {
  it('leaves all services on the old or all on the new release, and the record says which', async () => {
    const ends = (await Promise.all(killCases.map(killAtSome))).flat();
    expect(ends.filter(({ side }) => side === null)).toEqual([]);
    expect(ends).toHaveLength(points * killCases.length);
    // A release that cannot come to run must not.
    expect(ends.slice(points).map(({ side }) => side)).toEqual(Array<string>(points).fill('old'));
  });
});
