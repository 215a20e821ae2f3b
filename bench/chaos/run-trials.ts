import { Lane, type TrialResult } from './lane.ts';
import { listPoints, planTrials, type Recorded } from './plan.ts';
import type { Point } from './tap.ts';

export interface ChaosOptions {
  /** Superuser of a PostgreSQL on which each lane makes a database. */
  readonly postgresUrl: string;
  readonly directory: string;
  /** Trials side by side. */
  readonly lanes: number;
  readonly seed: number;
  /** So many; without it every point once, and at least `leastTrials`. Twice as many as points: every point with both actions. */
  readonly trials: number | undefined;
  readonly onResult: (result: TrialResult, progress: { readonly done: number; readonly planned: number }) => void;
}

export interface ChaosReport {
  readonly points: readonly Point[];
  readonly results: readonly TrialResult[];
}

export const leastTrials = 500;
const recordings = 3;
// Where the path took another turn, the point was not met, and nothing was tried.
const mostAttempts = 3;

/** Lists the points from runs without faults, then tries them. */
export async function runTrials(options: ChaosOptions): Promise<ChaosReport> {
  const lanes: Lane[] = [];
  try {
    for (let number = 1; number <= options.lanes; number += 1) {
      lanes.push(await Lane.open({ postgresUrl: options.postgresUrl, directory: options.directory, name: `chaos_lane_${String(process.pid)}_${String(number)}` }));
    }
    const points = await recordPoints(lanes);
    const waiting = [...planTrials(points, { trials: options.trials ?? Math.max(leastTrials, points.length), seed: options.seed })];
    const planned = waiting.length;
    const results: TrialResult[] = [];
    await Promise.all(
      lanes.map(async (lane) => {
        for (let fault = waiting.shift(); fault !== undefined; fault = waiting.shift()) {
          let result = await lane.try(fault);
          for (let attempt = 2; attempt <= mostAttempts && isUntried(result); attempt += 1) result = await lane.try(fault);
          results.push(result);
          options.onResult(result, { done: results.length, planned });
        }
      }),
    );
    return { points, results };
  } finally {
    await Promise.all(lanes.map((lane) => lane.close()));
  }
}

export function isFailure({ verdict }: TrialResult): boolean {
  return verdict.problems.length > 0;
}

function isUntried(result: TrialResult): boolean {
  return !result.isReached && !isFailure(result);
}

async function recordPoints(lanes: readonly Lane[]): Promise<readonly Point[]> {
  const recorded: Recorded[] = [];
  let left = recordings;
  await Promise.all(
    lanes.map(async (lane) => {
      while (left > 0) {
        left -= 1;
        const { points, verdict } = await lane.record();
        if (verdict.problems.length > 0) throw new Error(`Already without a fault: ${verdict.problems.join('; ')}`);
        recorded.push(points);
      }
    }),
  );
  return listPoints(recorded);
}
