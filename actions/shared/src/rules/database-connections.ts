import type { TaskDefinition } from './rule.ts';

const gib = 1024 ** 3;
/** GiB of the size `large`; sizes above double it. */
const memoryOfLarge: Readonly<Record<string, number>> = { t: 8, m: 8, r: 16, c: 4, x: 32 };
const smallSizes: Readonly<Record<string, number>> = { micro: 1, small: 2, medium: 4, large: 8 };
const bytesPerConnection = 9_531_392;
const maxDefault = 5000;

/** RDS for PostgreSQL: LEAST(DBInstanceClassMemory / 9531392, 5000). undefined for a class that is not known here. */
export function defaultMaxConnections(instanceClass: string): number | undefined {
  const memory = memoryOf(instanceClass);
  return memory === undefined ? undefined : Math.min(maxDefault, Math.floor((memory * gib) / bytesPerConnection));
}

/** GiB. `db.t4g.micro`, `db.m7g.2xlarge`. */
function memoryOf(instanceClass: string): number | undefined {
  const [, family = '', size = ''] = /^db\.([a-z])\d[a-z0-9]*\.([a-z0-9]+)$/.exec(instanceClass) ?? [];
  const large = memoryOfLarge[family];
  if (large === undefined) return undefined;
  if (size in smallSizes && size !== 'large') return family === 't' || (size === 'medium' && family === 'm') ? smallSizes[size] : undefined;
  if (size === 'large') return large;
  const factor = size === 'xlarge' ? 1 : Number(/^(\d+)xlarge$/.exec(size)?.[1]);
  return Number.isNaN(factor) ? undefined : large * 2 * factor;
}

/** Of our controller, controller/src/database.ts. */
const controllerPool = 8;

export interface ConnectionPool {
  readonly connections: number;
  readonly arithmetic: string;
}

/** Prisma's default: twice the CPUs and one. The connection string may say otherwise, but it is in a secret. */
export function poolOf(part: string, { cpu }: TaskDefinition): ConnectionPool | undefined {
  if (part === 'controller') return { connections: controllerPool, arithmetic: `${controllerPool}` };
  const units = unitsOf(cpu ?? '');
  if (units === undefined) return undefined;
  const cpus = Math.max(1, Math.ceil(units / 1024));
  return { connections: 2 * cpus + 1, arithmetic: `(2 × ${cpus} CPU + 1)` };
}

/** `1024`, `1 vCPU` */
function unitsOf(cpu: string): number | undefined {
  if (/^\d+$/.test(cpu)) return Number(cpu);
  const vcpu = /^(\d*\.?\d+)\s*vcpu$/i.exec(cpu.trim())?.[1];
  return vcpu === undefined ? undefined : Number(vcpu) * 1024;
}
