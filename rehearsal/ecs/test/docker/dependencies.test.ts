import { describe, expect, it } from '@jest/globals';
import { createVirtualClock } from '../../clock/virtual-clock.ts';
import { creationOrder, mayStart, type Dependency } from '../../runtime/docker/dependencies.ts';
import type { ContainerDefinitionInput } from '../../state/records.ts';

const never = new Promise<never>(() => undefined);
const running: Dependency = { definition: { name: 'db' }, started: Promise.resolve(true), healthy: never, ended: never };
const ended = (exitCode: number | undefined): Dependency => ({ ...running, ended: Promise.resolve({ exitCode }) });
type Condition = NonNullable<NonNullable<ContainerDefinitionInput['dependsOn']>[number]['condition']>;

function decide(condition: Condition, dependency: Dependency, signal = new AbortController().signal): Promise<boolean> {
  return mayStart({ dependsOn: [{ containerName: 'db', condition }] }, new Map([['db', dependency]]), { clock: createVirtualClock(0), signal });
}

describe('mayStart', () => {
  it.each<[Condition, string, Dependency, boolean]>([
    ['START', 'runs', running, true],
    ['START', 'never started', { ...running, started: Promise.resolve(false) }, false],
    ['COMPLETE', 'failed', ended(1), true],
    ['SUCCESS', 'succeeded', ended(0), true],
    ['SUCCESS', 'failed', ended(1), false],
    ['SUCCESS', 'vanished', ended(undefined), false],
    ['HEALTHY', 'is healthy', { ...running, healthy: Promise.resolve() }, true],
    ['HEALTHY', 'ended', ended(0), false],
  ])('%s of one that %s: %s', async (...[condition, , dependency, expected]) => {
    expect(await decide(condition, dependency)).toBe(expected);
  });

  it('gives up when the stop comes first', async () => {
    const controller = new AbortController();
    const decision = decide('COMPLETE', running, controller.signal);
    controller.abort(new Error('stopped'));
    await expect(decision).rejects.toThrow('stopped');
  });

  it('gives up after the start timeout of what it waits for, but not before', async () => {
    const clock = createVirtualClock(0);
    const dependency = { ...running, definition: { name: 'db', startTimeout: 30 } };
    let decision: boolean | undefined;
    const decided = mayStart({ dependsOn: [{ containerName: 'db', condition: 'HEALTHY' }] }, new Map([['db', dependency]]), { clock, signal: new AbortController().signal }).then((value) => (decision = value));
    await new Promise((resolve) => setImmediate(resolve));
    await clock.advance(29_999);
    expect(decision).toBeUndefined();
    await clock.advance(1);
    expect(await decided).toBe(false);
  });

  it('needs all of them', async () => {
    const others = new Map([['a', running], ['b', ended(1)]]);
    const dependsOn = [{ containerName: 'a', condition: 'START' as const }, { containerName: 'b', condition: 'SUCCESS' as const }];
    expect(await mayStart({ dependsOn }, others, { clock: createVirtualClock(0), signal: new AbortController().signal })).toBe(false);
  });
});

describe('creationOrder', () => {
  it('puts those whose volumes are used first, and ends for a circle', () => {
    const container = (name: string, ...sources: string[]): { name: string; definition: ContainerDefinitionInput } => ({ name, definition: { volumesFrom: sources.map((sourceContainer) => ({ sourceContainer })) } });
    const order = (...containers: ReturnType<typeof container>[]): string[][] => creationOrder(containers).map((group) => group.map(({ name }) => name));
    expect(order(container('a', 'b'), container('b', 'c'), container('c'), container('d'))).toEqual([['c', 'd'], ['b'], ['a']]);
    expect(order(container('a', 'b'), container('b', 'a'))).toEqual([['a', 'b']]);
  });
});
