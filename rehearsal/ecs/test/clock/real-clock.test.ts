import { afterEach, describe, expect, it } from '@jest/globals';
import type { Clock } from '../../clock/clock.ts';
import { createRealClock } from '../../clock/real-clock.ts';
import { waitUntil } from '../../../machine/wait-until.ts';

const clocks: Clock[] = [];

function makeClock(): Clock {
  const clock = createRealClock();
  clocks.push(clock);
  return clock;
}

afterEach(() => {
  for (const clock of clocks.splice(0)) clock.stop();
});

describe('createRealClock', () => {
  it('tells the time', () => {
    const before = Date.now();
    const now = makeClock().now();
    expect([now >= before, now <= Date.now()]).toEqual([true, true]);
  });

  it('runs work in order, not before its time and never within the call', async () => {
    const clock = makeClock();
    const ran: { name: string; lateMs: number }[] = [];
    const plan = (name: string, delayMs: number): void => {
      const dueMs = clock.now() + delayMs;
      clock.after(delayMs, () => void ran.push({ name, lateMs: clock.now() - dueMs }));
    };
    plan('third', 40);
    plan('first', 0);
    plan('second', 20);
    expect(ran).toEqual([]);
    await waitUntil(() => ran.length === 3, { what: 'three pieces of work', deadlineMs: 10_000, intervalMs: 5 });
    expect(ran.map(({ name }) => name)).toEqual(['first', 'second', 'third']);
    expect(ran.every(({ lateMs }) => lateMs >= 0)).toBe(true);
  });

  it('does not run what was cancelled, or what a timer cannot hold, in between', async () => {
    const clock = makeClock();
    const ran: string[] = [];
    clock.after(1, () => void ran.push('cancelled'))();
    // Node runs a timer of more than 2^31 ms at once.
    clock.after(3_000_000_000, () => void ran.push('in a month'));
    clock.after(20, () => void ran.push('due'));
    await waitUntil(() => ran.length > 0, { what: 'the work that is due', deadlineMs: 10_000, intervalMs: 5 });
    expect(ran).toEqual(['due']);
  });

  it('drops everything on stop, and goes on with what comes later', async () => {
    const clock = makeClock();
    const ran: string[] = [];
    clock.after(5, () => void ran.push('dropped'));
    clock.stop();
    clock.after(20, () => void ran.push('later'));
    await waitUntil(() => ran.length > 0, { what: 'the work after the stop', deadlineMs: 10_000, intervalMs: 5 });
    expect(ran).toEqual(['later']);
  });
});
