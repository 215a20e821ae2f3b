import { fargateMemory } from '../environments/fargate-memory.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import { Rejection } from '../rejection.ts';

/** `cpu` in ECS's units (1024 are one vCPU), `memory` in MiB, as task definitions have them. */
export interface RunnerSize {
  readonly cpu: number;
  readonly memory: number;
}

const smallestDiskGiB = 21;
const largestDiskGiB = 200;

const factors: Readonly<Record<string, number>> = {
  ...{ n: 1e-9, u: 1e-6, m: 1e-3, '': 1, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18 },
  ...{ Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40, Pi: 2 ** 50, Ei: 2 ** 60 },
};

/** A Kubernetes quantity (`500m`, `1.5`, `4Gi`, `2e3`) as a number; `undefined` for anything else. */
export function parseQuantity(value: unknown): number | undefined {
  const [, digits, exponent, suffix] = /^(\d{1,18}(?:\.\d{0,18})?|\.\d{1,18})(?:[eE]([+-]?\d{1,2})|([numkMGTPE]|[KMGTPE]i))?$/.exec(String(value).trim()) ?? [];
  const factor = exponent === undefined ? factors[suffix ?? ''] : 10 ** Number(exponent);
  return digits === undefined || factor === undefined ? undefined : Number(digits) * factor;
}

/** What Kubernetes would grant, as the smallest Fargate size with at least that; what is not named is the base's. Throws `Rejection`. */
export function chooseSize(resources: JsonObject, base: RunnerSize): RunnerSize {
  const cores = largest(resources, 'cpu');
  const bytes = largest(resources, 'memory');
  const cpu = cores === undefined ? base.cpu : Math.ceil(cores * 1024);
  const memory = bytes === undefined ? base.memory : Math.ceil(bytes / 2 ** 20);
  for (const [fargateCpu, memories] of fargateMemory) {
    const fit = fargateCpu >= cpu ? memories.find((candidate) => candidate >= memory) : undefined;
    if (fit !== undefined) return { cpu: fargateCpu, memory: fit };
  }
  throw new Rejection(`The environment's resources ask for ${cpu / 1024} vCPU and ${memory} MiB; the largest task of Fargate has 32 vCPU and 249856 MiB. Lower resources.limits.`);
}

/** GiB of the task's disk, or `undefined` for the base's. */
export function chooseDisk(resources: JsonObject): number | undefined {
  const bytes = largest(resources, 'ephemeral-storage');
  if (bytes === undefined) return undefined;
  const gib = Math.max(smallestDiskGiB, Math.ceil(bytes / 2 ** 30));
  if (gib > largestDiskGiB) throw new Rejection(`The environment's resources ask for ${gib} GiB of ephemeral-storage; a Fargate task has at most ${largestDiskGiB}. Lower it.`);
  return gib;
}

/** A limit below its request cannot be; the larger is what the runner may use. */
function largest(resources: JsonObject, name: string): number | undefined {
  const found = (['limits', 'requests'] as const).flatMap((kind) => {
    const part = resources[kind];
    const value = isJsonObject(part) ? part[name] : undefined;
    if (value === undefined || value === null) return [];
    const quantity = typeof value === 'string' || typeof value === 'number' ? parseQuantity(value) : undefined;
    if (quantity === undefined || quantity <= 0) throw new Rejection(`The environment's resources.${kind}.${name} must be a Kubernetes quantity above 0, like ${name === 'cpu' ? '500m or 2' : '512Mi or 4Gi'}; got ${JSON.stringify(value)}.`);
    return [quantity];
  });
  return found.length === 0 ? undefined : Math.max(...found);
}
