import { describe, expect, it } from '@jest/globals';
import { createCallsUnderWay } from '../../aws/calls-under-way.ts';
import { createVirtualClock } from '../../clock/virtual-clock.ts';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('createCallsUnderWay', () => {
  it('lets a virtual clock stand still while calls, and those they lead to, are under way', async () => {
    const calls = createCallsUnderWay();
    const clock = createVirtualClock(0, () => calls.settle());
    const began = clock.now();
    const seen: string[] = [];
    const work = async (name: string): Promise<void> => {
      await calls.track(turn);
      await calls.track(turn);
      seen.push(`${name} ${String(clock.now() - began)}`);
      if (seen.length < 4) clock.after(10, () => void work('next'));
    };
    clock.after(5, () => void work('first'));
    await clock.advance(30);
    expect(seen).toEqual(['first 5', 'next 15', 'next 25']);
    await clock.advance(5);
    expect(seen[3]).toBe('next 35');
    expect(clock.pending).toBe(0);
  });

  it('settles after a failed call, and hands the failure on', async () => {
    const calls = createCallsUnderWay();
    const failing = calls.track(() => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await calls.settle();
  });
});
