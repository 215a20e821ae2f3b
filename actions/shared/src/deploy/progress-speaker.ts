import type { DeployContext } from './deploy-context.ts';

/** A waiting person sees a line at least this often. */
const silenceLimitMs = 5000;
const shortestPauseMs = 1000;
/** A roll-out that takes long is looked at less often: a tenth of what has passed is no loss. */
const pauseShare = 0.1;

export interface ProgressSpeaker {
  /** Says a change at once, and the same again now and then. */
  say: (service: string, text: string) => void;
  /** Milliseconds until the next look: short at first, never above the interval of the context, with jitter below it. */
  pauseMs: () => number;
}

export function progressSpeaker({ clock, reporter, pollMs, random = Math.random }: Pick<DeployContext, 'clock' | 'reporter' | 'pollMs' | 'random'>): ProgressSpeaker {
  const last = new Map<string, { text: string; atMs: number }>();
  const startedMs = clock.monotonicMs();
  return {
    say: (service, text) => {
      const nowMs = clock.monotonicMs();
      const before = last.get(service);
      if (before !== undefined && before.text === text && nowMs - before.atMs < silenceLimitMs) return;
      last.set(service, { text, atMs: nowMs });
      reporter.info(`${String(Math.round((nowMs - startedMs) / 1000)).padStart(4)} s  ${service}: ${text}`);
    },
    // Many deployments of one account, begun together, must not go on asking together.
    pauseMs: () => Math.min(pollMs, Math.max(shortestPauseMs, (clock.monotonicMs() - startedMs) * pauseShare)) * (0.85 + 0.15 * random()),
  };
}
