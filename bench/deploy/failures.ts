import { playFailure } from '../../actions/shared/test/deploy/play-failure.ts';
import type { PlayedFailure } from '../../actions/shared/test/deploy/play-failure.ts';
import { readFailures } from '../../actions/shared/test/deploy/read-failure.ts';
import type { Failure } from '../../actions/shared/test/deploy/read-failure.ts';
import { printTable } from './table.ts';

/** Polls after the third identical stop (or the first sign, where no task stops) until the right cause must be named. */
const mostPollsLate = 2;

/** Every failing roll-out that is written down as a file, on scripted tasks: was its cause named, and how soon? */
export async function measureFailures(): Promise<string[]> {
  const failures = readFailures();
  const played: { failure: Failure; result: PlayedFailure }[] = [];
  for (const failure of failures) played.push({ failure, result: await playFailure(failure) });
  console.log(`\n${failures.length} failing roll-outs (virtual clock, a poll every 5 s):\n`);
  printTable(['failure', 'cause named', 'container', 'polls after the third stop'], played.map(({ failure, result }) => [failure.name, result.cause, result.container ?? '–', result.pollsLate === null ? 'never' : String(result.pollsLate)]));
  return played.flatMap(({ failure, result }) => missesOf(failure, result));
}

function missesOf({ name, expect }: Failure, { cause, container, headline, hint, pollsLate }: PlayedFailure): string[] {
  const words = expect.words.filter((word) => !`${headline} ${hint}`.includes(word)).map((word) => `${name}: nothing says "${word}"`);
  if (cause !== expect.cause || container !== expect.container) return [`${name}: ${cause} of ${container ?? 'no container'} was named instead of ${expect.cause} of ${expect.container ?? 'no container'}`, ...words];
  return pollsLate === null || pollsLate > mostPollsLate ? [`${name}: named ${pollsLate ?? 'never'} polls late`, ...words] : words;
}
