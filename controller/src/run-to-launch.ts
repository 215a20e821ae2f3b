import type { RunToLaunch } from './dispatcher.ts';
import type { EcsTaskSettings } from './environments/ecs-task-settings.ts';
import { buildExecutionSpec, type SpecSources } from './execution-spec.ts';
import type { SecretReference } from './provider-secrets.ts';
import { chooseImage } from './run-environment.ts';

interface LaunchSources extends SpecSources {
  readonly settings: EcsTaskSettings;
  readonly secrets: readonly SecretReference[];
}

/** What a run's rows come to for the dispatcher. */
export function toLaunch(sources: LaunchSources): RunToLaunch {
  const { run, environment, settings, secrets } = sources;
  return {
    ...{ runId: run.id, projectId: run.projectId, runType: run.runType, environmentName: environment.name, executionSpec: JSON.stringify(buildExecutionSpec(sources)) },
    ...{ image: chooseImage(environment, settings), resources: environment.resources, serviceAccountName: environment.serviceAccountName },
    ...{ settings, secrets },
  };
}
