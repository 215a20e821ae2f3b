import type { ModelConfig } from './model-config.ts';
import type { RunEnvironment } from './run-environment.ts';
import type { Run, SecretRow } from './run-store.ts';

export interface SpecSources {
  readonly run: Pick<Run, 'id' | 'projectId' | 'attractorDefId' | 'runType' | 'sourceBranch' | 'targetBranch' | 'specBundleId'>;
  readonly environment: RunEnvironment;
  readonly modelConfig: ModelConfig;
  readonly secretRows: readonly SecretRow[];
}

/** What the runner reads from `RUN_EXECUTION_SPEC`. */
export function buildExecutionSpec({ run, environment, modelConfig, secretRows }: SpecSources): Record<string, unknown> {
  return {
    ...{ runId: run.id, projectId: run.projectId, attractorDefId: run.attractorDefId, runType: run.runType },
    ...{ sourceBranch: run.sourceBranch, targetBranch: run.targetBranch },
    ...(run.specBundleId === null ? {} : { specBundleId: run.specBundleId }),
    ...{ environment, modelConfig },
    secretsRef: secretRows.map((row) => `${row.scope}:${row.name}`),
    artifactPrefix: `${run.projectId}/${run.id}`,
  };
}
