import { describe, expect, it } from '@jest/globals';
import { createVirtualClock } from '../../clock/virtual-clock.ts';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('createVirtualClock', () => {
  it('stands still until it is advanced, then runs each piece of work at its time', async () => {
    const clock = createVirtualClock(1000);
    const ran: string[] = [];
    const note = (name: string) => (): void => void ran.push(`${name} ${String(clock.now())}`);
    clock.after(20, note('b'));
    clock.after(10, note('a'));
    clock.after(20, note('c'));
    clock.after(31, note('late'));
    await turn();
    expect([clock.now(), ran]).toEqual([1000, []]);
    await clock.advance(30);
    expect([clock.now(), ran, clock.pending]).toEqual([1030, ['a 1010', 'b 1020', 'c 1020'], 1]);
  });

  it('includes what work starts, where it is due in time', async () => {
    const clock = createVirtualClock(0);
    const ran: number[] = [];
    const again = (): void => {
      ran.push(clock.now());
      clock.after(10, again);
    };
    clock.after(0, again);
    await clock.advance(35);
    expect(ran).toEqual([0, 10, 20, 30]);
  });

  it('never runs work within the call that asks for it, and takes a negative delay for none', async () => {
    const clock = createVirtualClock(0);
    let ran = 0;
    clock.after(-5, () => (ran += 1));
    expect(ran).toBe(0);
    await clock.advance(0);
    expect([ran, clock.now()]).toEqual([1, 0]);
  });

  it('does not run what was cancelled or stopped', async () => {
    const clock = createVirtualClock(0);
    let ran = 0;
    clock.after(1, () => (ran += 1))();
    clock.after(2, () => (ran += 1));
    clock.stop();
    await clock.advance(10);
    expect([ran, clock.pending]).toEqual([0, 0]);
  });

  it('waits for what runs outside of it before time goes on', async () => {
    const calls: Promise<void>[] = [];
    const clock = createVirtualClock(0, async () => {
      await Promise.all(calls);
      await turn();
    });
    const answers: number[] = [];
    const call = (): void => {
      calls.push(turn().then(() => {
        answers.push(clock.now());
        clock.after(5, () => void answers.push(clock.now()));
      }));
    };
    clock.after(10, call);
    clock.after(100, call);
    await clock.advance(103);
    expect(answers).toEqual([10, 15, 100]);
    await clock.advance(2);
    expect(answers).toEqual([10, 15, 100, 105]);
  });

  it('runs what the last call asked for, where it is due in time', async () => {
    const calls: Promise<void>[] = [];
    const clock = createVirtualClock(0, async () => {
      await Promise.all(calls);
      await turn();
    });
    const ran: number[] = [];
    clock.after(900, () => void calls.push(turn().then(() => void clock.after(50, () => void ran.push(clock.now())))));
    await clock.advance(1000);
    expect([ran, clock.now()]).toEqual([[950], 1000]);
  });

  it('does not let time go to work that is cancelled meanwhile', async () => {
    let cancel = (): void => undefined;
    const clock = createVirtualClock(0, () => {
      cancel();
      return Promise.resolve();
    });
    cancel = clock.after(50, () => undefined);
    expect(await clock.runUntilIdle(1000)).toBe(0);
  });

  it('runs until nothing is left, or the limit', async () => {
    const clock = createVirtualClock(0);
    clock.after(10, () => clock.after(20, () => undefined));
    expect(await clock.runUntilIdle(1000)).toBe(30);
    const again = (): void => void clock.after(10, again);
    again();
    expect(await clock.runUntilIdle(95)).toBe(90);
  });

  it('refuses to be advanced twice at once', async () => {
    const clock = createVirtualClock(0, turn);
    clock.after(10, () => undefined);
    const first = clock.advance(100);
    await expect(clock.advance(5)).rejects.toThrow('The virtual clock is being advanced already; wait for that call to end.');
    await first;
    expect(clock.now()).toBe(100);
  });

  it('can be advanced again after work threw', async () => {
    const clock = createVirtualClock(0);
    clock.after(10, () => {
      throw new Error('broken');
    });
    await expect(clock.advance(20)).rejects.toThrow('broken');
    await clock.advance(20);
    expect(clock.now()).toBe(30);
  });
});
