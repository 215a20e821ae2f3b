import { describe, expect, it } from '@jest/globals';
import { createRandom } from '../../../../rehearsal/ecs/random.ts';
import { crashAt, crashCases } from './crash-consistency.ts';
import { makeRecordFile } from './make-context.ts';

/** A few points of each case; `node bench/deploy.ts crashes` takes all. */
const points = 2;

describe('a deployment that is cut dead at any call, and the next one', () => {
  it.each(crashCases)('leaves all services on one release: $name', async (crashCase) => {
    const recordFile = await makeRecordFile();
    const undisturbed = await crashAt(Number.POSITIVE_INFINITY, crashCase, recordFile);
    expect(undisturbed).toMatchObject({ faults: [], status: crashCase.ends[undisturbed.runs] });
    const random = createRandom(crashCases.indexOf(crashCase));
    for (let count = 0; count < points; count += 1) {
      const calls = Math.floor(random.next() * undisturbed.calls);
      const end = await crashAt(calls, crashCase, recordFile);
      expect({ ...end, cutAfter: calls }).toMatchObject({ cutAfter: calls, faults: [], status: crashCase.ends[end.runs] ?? `none that goes with ${end.runs}` });
    }
  });
});
