import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

// Holds the lock until its input ends. That also happens when we are killed, so a lock cannot be left behind.
const HOLD_SCRIPT = 'exec 9>>"$1" && flock -w "$2" 9 && stat -L -c %d:%i /proc/self/fd/9 && cat >/dev/null';

export interface LockOptions {
  readonly file: string;
  /** Completes the message `Waited 30 s for …`. */
  readonly what: string;
  readonly waitSeconds?: number;
}

/** Runs `work` while no other process of this machine does so under the same file. */
export async function withFileLock<T>(options: LockOptions, work: () => Promise<T>): Promise<T> {
  for (;;) {
    const lock = await takeLock(options);
    try {
      // The previous holder may have removed the file; whoever comes next would then lock another one.
      if (lock.inode === inodeOf(options.file)) return await work();
    } finally {
      await lock.release();
    }
  }
}

async function takeLock({ file, what, waitSeconds = 30 }: LockOptions): Promise<{ inode: string; release: () => Promise<void> }> {
  mkdirSync(dirname(file), { recursive: true });
  closeSync(openSync(file, 'a'));
  const holder = spawn('/bin/sh', ['-c', HOLD_SCRIPT, 'sh', file, String(waitSeconds)], { stdio: ['pipe', 'pipe', 'ignore'], detached: true });
  const ended = once(holder, 'exit');
  const inode = await new Promise<string | undefined>((resolve, reject) => {
    holder.once('error', reject);
    holder.once('exit', () => resolve(undefined));
    holder.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
  });
  if (inode === undefined) {
    throw new Error(`Waited ${String(waitSeconds)} s for ${what}; another rehearsal holds ${file}. Try again, or end that rehearsal.`);
  }
  return {
    inode,
    release: async () => {
      holder.stdin.end();
      await ended;
    },
  };
}

function inodeOf(file: string): string {
  try {
    const { dev, ino } = statSync(file);
    return `${String(dev)}:${String(ino)}`;
  } catch {
    return '';
  }
}
