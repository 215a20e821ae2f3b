/**
 * Aborts on SIGINT and SIGTERM, which GitHub sends when a job is cancelled (7.5 s and 2.5 s apart, then SIGKILL). The
 * process itself lives on: what follows is the roll-back.
 */
export function cancelOnSignals(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => controller.abort(new Error(`The job was cancelled (${signal}).`)));
  return controller.signal;
}

/** For a roll-back: half of it is worse than all of it. It says that it goes on, and does. */
export function outliveSignals(say: (line: string) => void): void {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => say(`The job was cancelled (${signal}); a roll-back goes on to its end.`));
}
