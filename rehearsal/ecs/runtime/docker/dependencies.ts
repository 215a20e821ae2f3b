import type { Clock } from '../../clock/clock.ts';
import type { ContainerDefinitionInput } from '../../state/records.ts';

/** What others wait for. */
export interface Dependency {
  readonly definition: ContainerDefinitionInput;
  /** Whether it ran at all. */
  readonly started: Promise<boolean>;
  readonly healthy: Promise<unknown>;
  readonly ended: Promise<{ readonly exitCode: number | undefined }>;
}

/**
 * Waits until a container may start. False where it never may: what it depends on ended otherwise, did not start, or
 * took longer than its `startTimeout`. Rejects with the signal's reason.
 */
export async function mayStart(definition: ContainerDefinitionInput, dependencies: ReadonlyMap<string, Dependency>, options: { readonly clock: Clock; readonly signal: AbortSignal }): Promise<boolean> {
  const verdicts = (definition.dependsOn ?? []).map(async ({ containerName = '', condition = 'START' }) => {
    const dependency = dependencies.get(containerName);
    return dependency !== undefined && isMetInTime(dependency, condition, options.clock);
  });
  const { signal } = options;
  const aborted = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }));
  signal.throwIfAborted();
  // The first that cannot be met decides; all must be.
  const failed = Promise.all(verdicts.map(async (verdict) => ((await verdict) ? undefined : Promise.reject(new NeverMet()))));
  return Promise.race([failed.then(() => true), aborted]).catch((error: unknown) => {
    if (error instanceof NeverMet) return false;
    throw error;
  });
}

class NeverMet extends Error {}

/** `startTimeout` belongs to the container that is waited for and does not count for START (API reference, ContainerDefinition). */
async function isMetInTime(dependency: Dependency, condition: string, clock: Clock): Promise<boolean> {
  const met = isMet(dependency, condition);
  const { startTimeout } = dependency.definition;
  if (startTimeout === undefined || condition === 'START') return met;
  await dependency.started;
  let cancel: () => void = () => undefined;
  const late = new Promise<boolean>((resolve) => {
    cancel = clock.after(startTimeout * 1000, () => resolve(false));
  });
  return Promise.race([met, late]).finally(() => cancel());
}

async function isMet({ started, healthy, ended }: Dependency, condition: string): Promise<boolean> {
  if (!(await started)) return false;
  switch (condition) {
    case 'COMPLETE':
      return ended.then(() => true);
    case 'SUCCESS':
      return ended.then(({ exitCode }) => exitCode === 0);
    case 'HEALTHY':
      return Promise.race([healthy.then(() => true), ended.then(() => false)]);
    default:
      return true;
  }
}

/** Groups of containers in the order in which they can be made: those whose volumes others use come before them. */
export function creationOrder<T extends { readonly name: string; readonly definition: ContainerDefinitionInput }>(containers: readonly T[]): T[][] {
  const groups: T[][] = [];
  let left = [...containers];
  while (left.length > 0) {
    const missing = new Set(left.map(({ name }) => name));
    const free = left.filter(({ definition }) => !(definition.volumesFrom ?? []).some(({ sourceContainer }) => missing.has(sourceContainer ?? '')));
    // A circle cannot be made in any order; the engine says so.
    const group = free.length > 0 ? free : left;
    groups.push(group);
    left = left.filter((one) => !group.includes(one));
  }
  return groups;
}
