import { describe, expect, it } from '@jest/globals';
import { DueQueue, type Due } from '../../clock/due-queue.ts';
import { createRandom } from '../../random.ts';

const nothing = (): void => undefined;

function drain(queue: DueQueue, nowMs: number): Due[] {
  const taken: Due[] = [];
  for (let due = queue.takeDue(nowMs); due !== undefined; due = queue.takeDue(nowMs)) taken.push(due);
  return taken;
}

describe('DueQueue', () => {
  it('gives what is due in the order of time, and of one moment in the order of addition', () => {
    const random = createRandom(3);
    const queue = new DueQueue();
    const added = Array.from({ length: 2000 }, () => queue.add(random.below(50), nothing));
    const cancelled = new Set(added.filter(() => random.below(3) === 0));
    for (const due of cancelled) queue.cancel(due);
    expect(queue.size).toBe(added.length - cancelled.size);
    const expected = added.filter((due) => !cancelled.has(due)).sort((one, other) => one.atMs - other.atMs || one.sequence - other.sequence);
    expect([...drain(queue, 24), ...drain(queue, 100)].map(({ sequence }) => sequence)).toEqual(expected.map(({ sequence }) => sequence));
    expect(queue.size).toBe(0);
  });

  it('keeps what is not due', () => {
    const queue = new DueQueue();
    const due = queue.add(10, nothing);
    expect(queue.takeDue(9)).toBeUndefined();
    expect(queue.first()).toBe(due);
    expect(queue.takeDue(10)).toBe(due);
  });

  it('counts right where work is cancelled twice, or after it was taken', () => {
    const queue = new DueQueue();
    const [first, second] = [queue.add(1, nothing), queue.add(2, nothing)];
    queue.cancel(second);
    queue.cancel(second);
    expect(queue.size).toBe(1);
    queue.takeDue(1);
    queue.cancel(first);
    expect(queue.size).toBe(0);
    expect(queue.first()).toBeUndefined();
  });

  it('forgets everything on clear', () => {
    const queue = new DueQueue();
    queue.cancel(queue.add(1, nothing));
    queue.add(2, nothing);
    queue.clear();
    expect([queue.size, queue.takeDue(10)]).toEqual([0, undefined]);
  });
});
