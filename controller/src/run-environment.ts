import { checkEcsTaskSettings, type EcsTaskSettings } from './environments/ecs-task-settings.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import { Rejection } from './rejection.ts';
import type { Run } from './run-store.ts';

/** What the runner is told of its environment; the names are Factory's. */
export interface RunEnvironment {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly runnerImage: string;
  readonly setupScript?: string;
  readonly serviceAccountName?: string;
  readonly resources?: JsonObject;
}

/** Which environments of kind KUBERNETES_JOB go to ECS: all, those with settings of their own here, or none. */
export type KubernetesJobEnvironments = 'ALL' | 'LISTED' | 'NONE';

export interface ResolvedEnvironment {
  readonly environment: RunEnvironment;
  /** Of an ECS_TASK its own, of any other kind what is set for it here; unchecked. `undefined`: there are none. */
  readonly settings: unknown;
}

const ecsTask = 'ECS_TASK';
// Factory knows the first today; the second is what it is to get.
const knownKinds = new Set(['KUBERNETES_JOB', ecsTask]);

const builtInId = 'legacy-default';
// What Factory's own migration writes into the environment it makes.
const seededImage = /^ghcr\.io\/[^/]+\/attractor-factory-runner:latest$/;

/** The image that is set for ECS, then Factory's unless it is the seeded one; `undefined`: the runner that was deployed. */
export function chooseImage(environment: Pick<RunEnvironment, 'id' | 'runnerImage'>, settings: EcsTaskSettings): string | undefined {
  if (settings.runnerImage !== undefined) return settings.runnerImage;
  return environment.id === builtInId || seededImage.test(environment.runnerImage) ? undefined : environment.runnerImage;
}

/** The snapshot if it is valid, else the environment's row, else a built-in one. The snapshot wins over later edits of the row. */
export function resolveEnvironment(run: Pick<Run, 'environmentSnapshot' | 'environmentRow' | 'environmentSettings'>, fallbackImage: string): ResolvedEnvironment {
  const { environmentSnapshot: snapshot, environmentRow: row, environmentSettings } = run;
  const known = readSnapshot(snapshot);
  if (known !== undefined) return { environment: known, settings: known.kind === ecsTask && isJsonObject(snapshot) ? (snapshot['ecs'] ?? undefined) : (environmentSettings ?? undefined) };
  if (row === null) return { environment: { id: builtInId, name: builtInId, kind: 'KUBERNETES_JOB', runnerImage: fallbackImage }, settings: environmentSettings ?? undefined };
  const environment = {
    ...{ id: row.id, name: row.name, kind: row.kind, runnerImage: row.runnerImage },
    ...(row.setupScript === null ? {} : { setupScript: row.setupScript }),
    ...(row.serviceAccountName === null ? {} : { serviceAccountName: row.serviceAccountName }),
    ...(isJsonObject(row.resourcesJson) ? { resources: row.resourcesJson } : {}),
  };
  return { environment, settings: (row.kind === ecsTask ? row.ecsJson : environmentSettings) ?? undefined };
}

/** The settings, checked. Throws `Rejection` for ones that cannot be, and for an environment whose runs do not go to ECS. */
export function requireSettings({ environment, settings }: ResolvedEnvironment, jobs: KubernetesJobEnvironments): EcsTaskSettings {
  const isCompatible = environment.kind !== ecsTask;
  if (isCompatible && (jobs === 'NONE' || (jobs === 'LISTED' && settings === undefined))) throw new Rejection(explainKind(environment, jobs));
  const problems = checkEcsTaskSettings(settings ?? {});
  if (problems.length > 0) {
    const place = isCompatible ? 'factory_ecs.environment' : 'the environment\'s snapshot in the run';
    throw new Rejection(`The environment ${environment.name} cannot be launched with the ECS settings that ${place} has: ${problems.join(' ')}`);
  }
  return settings ?? {};
}

function explainKind({ name, kind }: RunEnvironment, jobs: KubernetesJobEnvironments): string {
  const listed = jobs === 'LISTED' ? ` or list it (\`factory-ecs environments set ${name}\`),` : '';
  return `The environment ${name} is of kind ${kind}, and this controller is told to dispatch ${jobs === 'NONE' ? 'none' : 'only the listed ones'} of these to ECS. Switch it (\`factory-ecs environments set ${name} --kind ECS_TASK\`),${listed} or start the controller with KUBERNETES_JOB_ENVIRONMENTS=ALL.`;
}

function readSnapshot(value: unknown): RunEnvironment | undefined {
  if (!isJsonObject(value)) return undefined;
  const { id, name, kind, runnerImage, setupScript, serviceAccountName, resources } = value;
  if (typeof id !== 'string' || typeof name !== 'string' || typeof runnerImage !== 'string') return undefined;
  if (typeof kind !== 'string' || !knownKinds.has(kind)) return undefined;
  if (setupScript !== undefined && typeof setupScript !== 'string') return undefined;
  if (serviceAccountName !== undefined && typeof serviceAccountName !== 'string') return undefined;
  if (resources !== undefined && !isJsonObject(resources)) return undefined;
  return {
    ...{ id, name, kind, runnerImage },
    ...(setupScript === undefined ? {} : { setupScript }),
    ...(serviceAccountName === undefined ? {} : { serviceAccountName }),
    ...(resources === undefined ? {} : { resources }),
  };
}
