import type { ModelConfig } from '../store/rows.ts';

export interface RunEnvironment {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly runnerImage: string;
  readonly setupScript?: string;
  readonly serviceAccountName?: string;
  readonly resources?: unknown;
  readonly ecs?: unknown;
}

export interface ExecutionSpec {
  readonly runId: string;
  readonly projectId: string;
  readonly runType: string;
  readonly targetBranch: string;
  readonly environment: RunEnvironment;
  readonly modelConfig: ModelConfig;
}

/** Throws `RUN_EXECUTION_SPEC is required` or the parser's syntax error; nothing more is checked. */
export function readExecutionSpec(env: NodeJS.ProcessEnv): ExecutionSpec {
  const text = env['RUN_EXECUTION_SPEC'];
  if (text === undefined || text === '') throw new Error('RUN_EXECUTION_SPEC is required');
  const spec = JSON.parse(text) as Omit<ExecutionSpec, 'environment'> & { environment?: RunEnvironment };
  return { ...spec, environment: spec.environment ?? readFallbackEnvironment(env) };
}

function readFallbackEnvironment(env: NodeJS.ProcessEnv): RunEnvironment {
  const text = env['RUN_ENVIRONMENT_SPEC'];
  if (text !== undefined && text !== '') return JSON.parse(text) as RunEnvironment;
  return {
    id: 'legacy-default',
    name: 'legacy-default',
    kind: 'KUBERNETES_JOB',
    runnerImage: env['RUNNER_IMAGE'] ?? 'ghcr.io/upstream-owner/attractor-factory-runner:latest',
    serviceAccountName: env['RUNNER_SERVICE_ACCOUNT'] ?? 'factory-runner',
  };
}
