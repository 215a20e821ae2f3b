import { createRandom, type Random } from '../../rehearsal/ecs/random.ts';
import { describePoint, type Fault, type Point } from './tap.ts';

export type Recorded = readonly { readonly point: Point; readonly count: number }[];

// What is met more often on one path comes round by the clock: only its first time is a step of the path.
const mostSteps = 4;
// Each transaction begins with the same word.
const countedAlways = 'BEGIN';
const seedsApart = 100_000;

/** The points that every recording met, each as often as all of them met it; what also comes while nothing is to do counts once for each path. */
export function listPoints(recordings: readonly Recorded[]): readonly Point[] {
  const counts = recordings.map((recorded) => new Map(recorded.map(({ point, count }) => [describePoint(point), count])));
  const idle = new Set(recordings.flat().filter(({ point }) => point.path === 'idle').map(({ point }) => nameOf(point)));
  return (recordings[0] ?? []).flatMap(({ point }) => {
    if (point.path === 'idle') return [];
    const count = Math.min(...counts.map((counted) => counted.get(describePoint(point)) ?? 0));
    const steps = point.name !== countedAlways && (idle.has(nameOf(point)) || count > mostSteps) ? Math.min(1, count) : count;
    return Array.from({ length: steps }, (_, index) => ({ ...point, occurrence: index + 1 }));
  });
}

/** Each point once, with one of the actions in turn, in an order of the seed's; then with the other, and so on until there are `trials`. */
export function planTrials(points: readonly Point[], { trials, seed }: { readonly trials: number; readonly seed: number }): readonly Fault[] {
  const random = createRandom(seed);
  const plan: Fault[] = [];
  for (let round = 0; plan.length < trials && points.length > 0; round += 1) {
    const faults = points.map((point, index) => ({ point, action: (index + round + seed) % 2 === 0 ? 'kill' : 'cut' }) as const);
    plan.push(...shuffle(faults, random).map((fault, index) => ({ ...fault, seed: seed * seedsApart + plan.length + index })));
  }
  return plan.slice(0, trials);
}

function shuffle<T>(values: readonly T[], random: Random): readonly T[] {
  const left = [...values];
  return values.flatMap(() => left.splice(random.below(left.length), 1));
}

function nameOf({ service, name }: Point): string {
  return `${service} ${name}`;
}
