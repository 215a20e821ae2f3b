import { isJsonObject, type JsonObject } from './json.ts';
import type { EnvironmentSetting, Run } from './run-store.ts';

export interface RunEnvironment {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly runnerImage: string;
  readonly setupScript?: string;
  readonly serviceAccountName?: string;
  readonly resources?: JsonObject;
}

// Factory knows one kind today; ECS_TASK is the name it is to get.
const knownKinds = new Set(['KUBERNETES_JOB', 'ECS_TASK']);

const builtInId = 'legacy-default';
// What Factory's own migration writes into the environment it makes.
const seededImage = /^ghcr\.io\/[^/]+\/attractor-factory-runner:latest$/;

/** The image that is set here, then Factory's unless it is the seeded one; `undefined`: the runner that was deployed. */
export function chooseImage(environment: Pick<RunEnvironment, 'id' | 'runnerImage'>, setting: EnvironmentSetting | null): string | undefined {
  if (setting?.runnerImage != null) return setting.runnerImage;
  return environment.id === builtInId || seededImage.test(environment.runnerImage) ? undefined : environment.runnerImage;
}

/** The snapshot if it is valid, else the environment's row, else a built-in one. The snapshot wins over later edits of the row. */
export function resolveEnvironment(run: Pick<Run, 'environmentSnapshot' | 'environmentRow'>, fallbackImage: string): RunEnvironment {
  const snapshot = readSnapshot(run.environmentSnapshot);
  if (snapshot !== undefined) return snapshot;
  const row = run.environmentRow;
  if (row === null) return { id: builtInId, name: builtInId, kind: 'KUBERNETES_JOB', runnerImage: fallbackImage };
  return {
    ...{ id: row.id, name: row.name, kind: row.kind, runnerImage: row.runnerImage },
    ...(row.setupScript === null ? {} : { setupScript: row.setupScript }),
    ...(row.serviceAccountName === null ? {} : { serviceAccountName: row.serviceAccountName }),
    ...(isJsonObject(row.resourcesJson) ? { resources: row.resourcesJson } : {}),
  };
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
