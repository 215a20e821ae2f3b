import type { ContainerDefinitionInput } from '../../state/records.ts';

/** How one run of a container ended. */
export interface ContainerEnd {
  readonly exitCode: number | undefined;
  readonly reason: string | undefined;
}

/** ECS's own text for `containers[].reason`. */
const OUT_OF_MEMORY = 'OutOfMemoryError: Container killed due to memory usage';

export function describeEnd({ exitCode, isOutOfMemory }: { readonly exitCode: number; readonly isOutOfMemory: boolean }): ContainerEnd {
  return { exitCode, reason: isOutOfMemory ? OUT_OF_MEMORY : undefined };
}

/** API reference, ContainerRestartPolicy: only a container that ran for the whole period is restarted, whatever its exit code but the ignored ones. */
export function isRestarted(policy: ContainerDefinitionInput['restartPolicy'], run: { readonly exitCode: number; readonly ranMs: number }): boolean {
  if (policy?.enabled !== true || (policy.ignoredExitCodes ?? []).includes(run.exitCode)) return false;
  return run.ranMs >= (policy.restartAttemptPeriod ?? 300) * 1000;
}

/**
 * How long a run took. The engine notes the start when runc has returned and takes the end from the kernel: a container
 * that ends at once may have "ended" before it "started".
 */
export function ranForMs(state: { readonly StartedAt: string; readonly FinishedAt: string }): number {
  return Math.max(0, Date.parse(state.FinishedAt) - Date.parse(state.StartedAt));
}
