import { describe, expect, it } from '@jest/globals';
import { playFailure } from './play-failure.ts';
import { readFailures } from './read-failure.ts';

const failures = readFailures();

describe('a failed deployment', () => {
  it('fails in at least forty ways here', () => {
    expect(failures.length).toBeGreaterThanOrEqual(40);
  });

  it.each(failures.map((failure) => [failure.name, failure] as const))('is explained: %s', async (_name, failure) => {
    const played = await playFailure(failure);
    expect(played).toMatchObject({ cause: failure.expect.cause, container: failure.expect.container });
    for (const word of failure.expect.words) expect(`${played.headline} ${played.hint}`).toContain(word);
    expect(played.pollsLate).not.toBeNull();
    expect(played.pollsLate).toBeLessThanOrEqual(2);
    // The same cause three times ends it, unless ECS itself was as fast: then it is waited for where it goes back to.
    if (failure.kind !== 'task' && failure.sign === undefined) expect(played.pollsToVerdict).toBeLessThanOrEqual(2);
  }, 20_000);
});
