/**
 * Aborts on SIGINT and SIGTERM, which GitHub sends when a job is cancelled (7.5 s and 2.5 s apart, then SIGKILL). The
 * process itself lives on: what follows is the roll-back.
 */
export function cancelOnSignals(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => controller.abort(new Error(`The job was cancelled (${signal}).`)));
  return controller.signal;
}
