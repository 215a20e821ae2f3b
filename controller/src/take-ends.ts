import { loadDispatchesOf } from './dispatch-store.ts';
import type { EndSource, ToldEnd } from './dispatcher.ts';
import type { Parts } from './parts.ts';
import { Round } from './round.ts';
import { settleEnd } from './settle-end.ts';

// A task that is not known may be one whose RunTask answer is being recorded, or was lost and is being asked for again.
const timesUntilUnknown = 3;

/** One batch of ends as they are told: each has its effect before it is settled. Any controller can take any of them. */
export async function takeEnds(ends: EndSource, parts: Parts, signal: AbortSignal): Promise<void> {
  const told = await ends.receive(signal);
  if (told.length === 0) return;
  const dispatches = await loadDispatchesOf(parts.pool, told.map(({ handle }) => handle));
  const round = new Round();
  const done: ToldEnd[] = [];
  for (const one of told) {
    await round.attempt(async () => {
      const dispatch = dispatches.find(({ taskArn }) => taskArn === one.handle);
      if (dispatch === undefined && one.timesTold < timesUntilUnknown) return;
      if (dispatch !== undefined) await settleEnd(dispatch, one.end, parts);
      done.push(one);
    });
  }
  await ends.settle(done);
  round.finish();
}
