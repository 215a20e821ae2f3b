import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { dispatchLife, dispatchStates, isLive, nextState, type DispatchEvent, type DispatchState } from '../src/dispatch-life.ts';

const expected: Record<DispatchState, Partial<Record<DispatchEvent, DispatchState>>> = {
  intended: { 'task-launched': 'launched', 'launch-refused': 'intended', 'launch-rejected': 'rejected', 'launch-withdrawn': 'withdrawn' },
  launched: { 'start-failed': 'intended', 'stop-requested': 'stopping', 'task-stopped': 'stopped', 'task-lost': 'lost' },
  stopping: { 'task-stopped': 'stopped', 'task-lost': 'lost' },
  stopped: {},
  rejected: {},
  withdrawn: {},
  lost: {},
};
const events = Object.keys(dispatchLife) as DispatchEvent[];

describe('nextState', () => {
  it.each(dispatchStates.flatMap((state) => events.map((event) => ({ state, event, next: expected[state][event] }))))('$state, $event → $next', ({ state, event, next }) => {
    expect(nextState(state, event)).toBe(next);
  });
});

describe('isLive', () => {
  it('is true exactly for the states that can still change', () => {
    expect(dispatchStates.filter(isLive)).toEqual(['intended', 'launched', 'stopping']);
  });
});

describe('the diagram in docs/dispatch-life.md', () => {
  it('shows every step of the table and no other', async () => {
    const page = await readFile(new URL('../../docs/dispatch-life.md', import.meta.url), 'utf8');
    const drawn = [...page.matchAll(/^ {2}(\w+) --> (\w+): ([a-z-]+)$/gm)].map(([, from = '', to = '', event = '']) => `${from} ${event} ${to}`);
    const coded = events.flatMap((event) => dispatchLife[event].from.map((from) => `${from} ${event} ${dispatchLife[event].to}`));
    expect(drawn.sort()).toEqual(coded.sort());
  });
});
