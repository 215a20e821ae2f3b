import type { RunTaskCommandInput } from '@aws-sdk/client-ecs';
import { runKey } from '../client-token.ts';
import type { RunToLaunch } from '../dispatcher.ts';
import { canonicalJson, isJsonObject } from '../json.ts';
import type { TaskPlace } from './launch-plan.ts';
import { findSecretShapes } from './secret-shapes.ts';
import { Rejection } from '../rejection.ts';

/** ECS counts the characters of the encoded overrides, syntax included. */
export const overridesLimit = 8192;

/** The complete RunTask request except its token. */
export type TaskRequest = Omit<RunTaskCommandInput, 'clientToken'>;

/** Finds the run's tasks again; at most 128 characters of letters, digits, `/`, `_`, `-`. */
export function startedBy(runId: string): string {
  return `factory-run/${runKey(runId)}`;
}

export interface FittedSpec {
  /** Value of `RUN_EXECUTION_SPEC`. */
  readonly executionSpec: string;
  /** Value of `RUN_ENVIRONMENT_SPEC`, which the runner reads where the other has no `environment`; then the task definition carries it. */
  readonly environmentSpec?: string;
}

/**
 * What a run is told within the limit of the overrides: all of it, or all but its environment, which is the same for many runs.
 * Throws `Rejection` for what looks like a secret, and for a spec that is too long either way.
 */
export function fitSpec(executionSpec: string, containerName: string): FittedSpec {
  const spec: unknown = JSON.parse(executionSpec);
  const suspects = findSecretShapes(spec);
  if (suspects.length > 0) throw new Rejection(explainSecrets(suspects));
  if (lengthOf(executionSpec, containerName) <= overridesLimit || !isJsonObject(spec)) return { executionSpec };
  const { environment, ...rest } = spec;
  const short = JSON.stringify(rest);
  const length = lengthOf(short, containerName);
  if (length > overridesLimit) throw new Rejection(explainLength(length, short));
  return { executionSpec: short, environmentSpec: JSON.stringify(environment) };
}

/** Nothing here depends on clock or chance: ECS refuses a known token with a different request. */
export function buildTaskRequest(run: Pick<RunToLaunch, 'runId' | 'projectId' | 'runType' | 'environmentName' | 'executionSpec'>, launch: TaskPlace & { readonly taskDefinition: string; readonly containerName: string }): string {
  const request: TaskRequest = {
    ...{ cluster: launch.cluster, taskDefinition: launch.taskDefinition, ...launch.capacity, count: 1, overrides: overridesOf(run.executionSpec, launch.containerName), startedBy: startedBy(run.runId) },
    ...(launch.platformVersion === undefined ? {} : { platformVersion: launch.platformVersion }),
    networkConfiguration: { awsvpcConfiguration: { subnets: [...launch.subnets], securityGroups: [...launch.securityGroups], assignPublicIp: launch.assignPublicIp } },
    tags: [tag('runId', run.runId), tag('projectId', run.projectId), tag('runType', run.runType), tag('environment', run.environmentName)],
  };
  return canonicalJson(request);
}

function overridesOf(executionSpec: string, containerName: string): NonNullable<TaskRequest['overrides']> {
  return { containerOverrides: [{ name: containerName, environment: [{ name: 'RUN_EXECUTION_SPEC', value: executionSpec }] }] };
}

function lengthOf(executionSpec: string, containerName: string): number {
  return JSON.stringify(overridesOf(executionSpec, containerName)).length;
}

/**
 * The request of one attempt, the same for every try of its token, which ECS demands. The attempt is told in a tag of its own;
 * from the second on, a run that was to have Spot capacity and did not get it is launched on demand.
 */
export function withAttempt({ capacityProviderStrategy, ...request }: TaskRequest, attempt: number): TaskRequest {
  const capacity: Pick<TaskRequest, 'launchType' | 'capacityProviderStrategy'> = capacityProviderStrategy === undefined ? {} : attempt === 1 ? { capacityProviderStrategy } : { launchType: 'FARGATE' };
  return { ...request, ...capacity, tags: [...(request.tags ?? []), tag('attempt', String(attempt))] };
}

// Tag values allow letters, digits, spaces and _ . : / = + - @, at most 256 characters.
function tag(key: string, value: string): { key: string; value: string } {
  return { key, value: value.replace(/[^\p{L}\p{N} _.:/=+\-@]/gu, '_').slice(0, 256) };
}

function explainSecrets(suspects: ReturnType<typeof findSecretShapes>): string {
  const found = suspects.map(({ path, looksLike }) => `${path} holds what looks like ${looksLike}`).join('; ');
  return `The run's settings would put a secret where everybody who may describe tasks can read it: ${found}. Keep the value in a secret of the project and refer to its variable.`;
}

function explainLength(length: number, executionSpec: string): string {
  const largest = findLargestField(executionSpec);
  return (
    `The run's settings, without those of its environment, make the RunTask overrides ${length} characters long; ECS accepts ${overridesLimit}. ` +
    `The largest field is ${largest.path} with ${largest.length} characters as encoded: shorten it by at least ${length - overridesLimit}.`
  );
}

/** Lengths as they count: the spec is JSON inside a JSON string, so its quotes and backslashes are escaped once more. */
function findLargestField(executionSpec: string): { path: string; length: number } {
  const spec: unknown = JSON.parse(executionSpec);
  const fields = flatten(spec, '').map(([path, value]) => ({ path, length: JSON.stringify(JSON.stringify(value)).length }));
  return fields.reduce((largest, field) => (field.length > largest.length ? field : largest), { path: 'RUN_EXECUTION_SPEC', length: 0 });
}

function flatten(value: unknown, path: string): [string, unknown][] {
  if (!isJsonObject(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, path === '' ? key : `${path}.${key}`));
}
