import type { RunToLaunch } from './dispatcher.ts';
import { buildExecutionSpec, type SpecSources } from './execution-spec.ts';
import { chooseImage } from './run-environment.ts';
import type { Run } from './run-store.ts';

type LaunchSources = SpecSources & { readonly run: Pick<Run, 'environmentSetting'> };

/** What a run's rows come to for the dispatcher. */
export function toLaunch(sources: LaunchSources): RunToLaunch {
  const { run, environment } = sources;
  return {
    ...{ runId: run.id, projectId: run.projectId, runType: run.runType, environmentName: environment.name, executionSpec: JSON.stringify(buildExecutionSpec(sources)) },
    ...{ image: chooseImage(environment, run.environmentSetting), resources: environment.resources },
  };
}
