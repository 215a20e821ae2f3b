import { beforeAll, describe, expect, it } from '@jest/globals';
import { playRealFailures, realFailures } from '../../../../../bench/deploy/real-failures.ts';
import type { PlayedFailure } from '../play-failure.ts';

/** The whole list: bench/deploy.ts real-failures. These cover a stop by an exit code, one that only the log explains, and a failed start. */
const failures = realFailures(['side-car-crashes', 'exec-format-in-log', 'secret-key-missing']);

describe('a failed deployment of real containers', () => {
  let played: ReadonlyMap<string, PlayedFailure>;
  beforeAll(async () => {
    played = await playRealFailures(failures);
  }, 180_000);

  it('can be played in at least ten ways', () => {
    expect(realFailures([]).length).toBeGreaterThanOrEqual(10);
  });

  it.each(failures.map((failure) => [failure.name, failure] as const))('is explained: %s', (name, { expect: { cause, container, words } }) => {
    const result = played.get(name);
    expect(result).toMatchObject({ cause, container });
    for (const word of words) expect(`${result?.headline ?? ''} ${result?.hint ?? ''}`).toContain(word);
    expect(result?.pollsLate).not.toBeNull();
    expect(result?.pollsLate).toBeLessThanOrEqual(2);
  });
});
