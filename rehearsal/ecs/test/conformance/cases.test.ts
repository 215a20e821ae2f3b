import { describe, expect, it } from '@jest/globals';
import { resolve } from 'node:path';
import { runCommand } from '../../../machine/run-command.ts';
import { allCases } from '../../conformance/cases/all-cases.ts';
import { conformanceTable } from '../../conformance/conformance-table.ts';
import { ministackExceptions } from '../../conformance/ministack-exceptions.ts';
import { runCases, whyLeftOut } from '../../conformance/run-cases.ts';
import type { Target } from '../../conformance/target.ts';
import { ministackProvides } from '../../conformance/targets/provides.ts';
import { virtualTime, waitForAnswer } from '../../conformance/wait.ts';

const folder = resolve(import.meta.dirname, '../../conformance');

describe('the cases', () => {
  it('have ids of their own in kebab-case, and titles that are sentences', () => {
    const ids = allCases.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z0-9]+)+$/.test(id))).toEqual([]);
    expect(allCases.map(({ title }) => title).filter((title) => !/[.`]$/.test(title))).toEqual([]);
  });

  it('are enough', () => {
    expect(allCases.length).toBeGreaterThanOrEqual(150);
  });

  it('are no exceptions of MiniStack where they do not run on it', () => {
    const ministack = { provides: new Set(ministackProvides), isAccount: false };
    expect(allCases.filter((one) => whyLeftOut(ministack, one) !== undefined && ministackExceptions[one.id] !== undefined).map(({ id }) => id)).toEqual([]);
  });

  it('stand in the README as they are', async () => {
    await expect(runCommand(process.execPath, [`${folder}/write-table.ts`, '--check'], { environment: { PATH: '' } })).resolves.toBe('');
  });
});

describe('conformanceTable', () => {
  it('tells of each case where it holds, differs and was left out', () => {
    const cases = [
      { id: 'a-one', title: 'One | two.', source: 'SDK model', isSafe: true, run: () => Promise.resolve() },
      { id: 'a-two', title: 'Three.', source: 'never compared with AWS', needs: ['faults'], run: () => Promise.resolve() },
    ] as const;
    const table = conformanceTable([{ title: 'Letters', cases }], [{ title: 'ours', provides: ['faults'], exceptions: {} }, { title: 'theirs', provides: [], exceptions: { 'a-one': 'why' } }]);
    expect(table.split('\n').filter((line) => line.startsWith('|') && !line.startsWith('|---'))).toEqual([
      '| | ✓ | ✗ | – |',
      '| ours | 2 | 0 | 0 |',
      '| theirs | 0 | 1 | 1 |',
      '| case | what holds | stands on | ours | theirs |',
      '| `a-one` 🔒 | One \\| two. | SDK model | ✓ | ✗ |',
      '| `a-two` | Three. | never compared with AWS | ✓ | – |',
    ]);
  });
});

describe('runCases', () => {
  it('runs as many at once as the target allows, and hands back results in the order of the cases', async () => {
    let [running, most] = [0, 0];
    const run = async (): Promise<void> => {
      most = Math.max(most, (running += 1));
      await new Promise((settle) => setImmediate(settle));
      running -= 1;
    };
    const target = { name: 'scripted', provides: new Set(), isAccount: false, concurrency: 2 } as unknown as Target;
    const cases = ['a-one', 'a-two', 'a-three', 'a-four'].map((id) => ({ id, title: '', source: 'SDK model' as const, run }));
    const failing = { ...cases[0], id: 'a-five', title: '', source: 'SDK model' as const, run: () => Promise.reject(new Error('no')) };
    const results = await runCases(target, [failing, ...cases, { ...failing, id: 'a-six', needs: ['faults'] }], { prefix: 'test' });
    expect(most).toBe(2);
    expect(results.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['failed a-five', 'passed a-one', 'passed a-two', 'passed a-three', 'passed a-four', 'left-out a-six']);
    expect(results[0]).toMatchObject({ problem: 'no' });
  });
});

describe('waitForAnswer', () => {
  it('asks until there is an answer, and lets time pass meanwhile', async () => {
    const passed: number[] = [];
    const answer = await waitForAnswer(virtualTime((milliseconds) => Promise.resolve(void passed.push(milliseconds))), () => Promise.resolve(passed.length === 3 ? 'here' : undefined), { what: 'it', deadlineMs: 1000 });
    expect([answer, passed]).toEqual(['here', [20, 26, 34]]);
  });

  it('gives up at the deadline with the last answer', async () => {
    const wait = waitForAnswer(virtualTime(() => Promise.resolve()), () => Promise.resolve(undefined), { what: 'a task', deadlineMs: 2000, describe: () => ({ lastStatus: 'PENDING' }) });
    await expect(wait).rejects.toThrow('Waited 2 s for a task. Last: {"lastStatus":"PENDING"}');
  });
});

describe('run.ts', () => {
  it.each([
    [['--target', 'mars'], "--target must be scripted, docker, ministack or a URL, got 'mars'."],
    [['--target', 'scripted', '--prefix', 'A B'], "--prefix must be 1 to 20 lower-case letters, digits and hyphens, got 'A B'."],
    [['--target', 'scripted', '--only', 'nonsense'], 'No case has "nonsense" in its id.'],
    [[], "required option '--target <name or URL>' not specified"],
  ])('refuses %j', async (args, message) => {
    await expect(runCommand(process.execPath, [`${folder}/run.ts`, ...args], { environment: { PATH: '' } })).rejects.toThrow(message);
  });

  it('runs cases and prints the results as JSON', async () => {
    const output = await runCommand(process.execPath, [`${folder}/run.ts`, '--target', 'scripted', '--only', 'cluster-delete-unknown', '--json'], { environment: { PATH: '' } });
    expect(JSON.parse(output)).toMatchObject({ target: 'scripted', isAsExpected: true, cases: [{ id: 'cluster-delete-unknown', verdict: { kind: 'holds' } }] });
  });
});
