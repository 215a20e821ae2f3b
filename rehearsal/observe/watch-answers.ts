import type { Site } from '../../actions/shared/src/smoke-test/site.ts';
import { repeat } from './repeat.ts';

export interface WatchedAnswers {
  readonly asked: number;
  /** `GET /path: 500 …`, each different one once. */
  readonly failed: readonly string[];
}

/** Asks for everything that shows environments and runs, again and again until it is stopped, and keeps each answer of 500 and above. */
export function watchAnswers(site: Site, paths: readonly string[], pauseMs: number): { readonly stop: () => Promise<WatchedAnswers> } {
  const failed = new Set<string>();
  let asked = 0;
  const ask = async (): Promise<void> => {
    for (const path of paths) {
      const { status, text } = await site.request(path).catch((error: unknown) => ({ status: 599, text: String(error) }));
      asked += 1;
      if (status >= 500) failed.add(`GET ${path}: ${String(status)} ${text.slice(0, 200)}`);
    }
  };
  const asking = repeat(ask, pauseMs);
  return {
    stop: async () => {
      await asking.stop();
      return { asked, failed: [...failed] };
    },
  };
}
