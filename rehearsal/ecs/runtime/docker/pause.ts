import type { Clock } from '../../clock/clock.ts';
import { createDeferred } from './deferred.ts';

/** Resolves after that time, at once for none; rejects with the signal's reason. */
export async function pause(clock: Clock, milliseconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (milliseconds <= 0) return;
  const over = createDeferred<undefined>();
  const leave = (): void => over.reject(signal.reason as Error);
  const cancel = clock.after(milliseconds, () => over.resolve(undefined));
  signal.addEventListener('abort', leave, { once: true });
  try {
    await over.promise;
  } finally {
    cancel();
    signal.removeEventListener('abort', leave);
  }
}
