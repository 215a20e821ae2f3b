import { request } from 'node:http';

/** A request that did not answer 200. `cause` is the status, or the error of the connection. */
export interface FailedProbe {
  readonly at: Date;
  readonly path: string;
  readonly cause: string;
}

export interface ProbeResult {
  readonly sent: number;
  readonly failed: readonly FailedProbe[];
}

export interface SiteProbe {
  stop(): Promise<ProbeResult>;
}

export interface ProbeOptions {
  readonly url: string;
  /** Asked in turn. */
  readonly paths: readonly string[];
  readonly perSecond: number;
  readonly timeoutMs: number;
}

/** Asks the site at a fixed rate, whatever the answers take, until it is stopped. */
export function startSiteProbe(options: ProbeOptions): SiteProbe {
  const failed: FailedProbe[] = [];
  const pending = new Set<Promise<void>>();
  let sent = 0;
  const timer = setInterval(() => {
    const path = options.paths[sent % options.paths.length] ?? '/';
    sent += 1;
    const at = new Date();
    const probe: Promise<void> = ask(new URL(path, options.url), options.timeoutMs).then((cause) => {
      if (cause !== undefined) failed.push({ at, path, cause });
      pending.delete(probe);
    });
    pending.add(probe);
  }, 1000 / options.perSecond);
  return {
    stop: async () => {
      clearInterval(timer);
      await Promise.all(pending);
      return { sent, failed };
    },
  };
}

/** Failures counted by path and cause, most frequent first. */
export function countCauses(failed: readonly FailedProbe[]): { cause: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { path, cause } of failed) counts.set(`${path}: ${cause}`, (counts.get(`${path}: ${cause}`) ?? 0) + 1);
  return [...counts].map(([cause, count]) => ({ cause, count })).sort((a, b) => b.count - a.count);
}

/** The reason why the answer is no 200, or undefined. A connection of its own for each request: no reuse hides a dead target. */
async function ask(url: URL, timeoutMs: number): Promise<string | undefined> {
  return await new Promise((resolve) => {
    const call = request(url, { agent: false, timeout: timeoutMs }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => {
        if (body.length < 200) body += chunk;
      });
      answer.on('end', () => resolve(answer.statusCode === 200 ? undefined : `HTTP ${String(answer.statusCode)} ${body.slice(0, 80).trim()}`.trim()));
      answer.on('error', (error) => resolve(error.message));
    });
    call.on('timeout', () => call.destroy(new Error(`no answer within ${String(timeoutMs)} ms`)));
    call.on('error', (error) => resolve(error.message));
    call.end();
  });
}
