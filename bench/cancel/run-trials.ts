import type { Timing } from '../../controller/src/controller.ts';
import type { Written } from './factory-side.ts';
import { points, type Point } from './points.ts';
import { openSite, type CancelSite } from './site.ts';
import { playTrial, type TrialResult } from './trial.ts';

export interface Trial {
  readonly point: Point;
  readonly written: Written | undefined;
}

export const statuses: readonly Written[] = ['RUNNING', 'SUCCEEDED', 'FAILED'];

/** Each point with each status; once where there is no runner. */
export const allTrials: readonly Trial[] = points.flatMap((point): readonly Trial[] => (point.runner === 'none' ? [{ point, written: undefined }] : statuses.map((written) => ({ point, written }))));

export interface RunOptions {
  readonly postgresUrl: string;
  readonly directory: string;
  readonly timing: Timing;
  /** Sites side by side. */
  readonly lanes: number;
  readonly onResult: (result: TrialResult) => void;
}

/** Plays the trials; the results come in the order of the trials. */
export async function runTrials(trials: readonly Trial[], { lanes, onResult, ...options }: RunOptions): Promise<readonly TrialResult[]> {
  const sites: CancelSite[] = [];
  try {
    for (let number = 0; number < Math.min(lanes, trials.length); number += 1) sites.push(await openSite(options));
    const results = new Map<Trial, TrialResult>();
    const waiting = [...trials];
    await Promise.all(
      sites.map(async (site) => {
        for (let trial = waiting.shift(); trial !== undefined; trial = waiting.shift()) {
          const result = await playTrial(site, trial.point, trial.written);
          results.set(trial, result);
          onResult(result);
        }
      }),
    );
    return trials.flatMap((trial) => results.get(trial) ?? []);
  } finally {
    for (const site of sites) await site.close();
  }
}
