import type { JsonObject } from '../json-object.ts';

/** Fargate's two meters for one part, per month of 730 hours; for one-off tasks per hour of one task. */
export interface Capacity {
  vcpuHours: number;
  gibHours: number;
}

export interface CostChange {
  part: string;
  /** `month`: all tasks of a service. `task hour`: a task that comes and goes. */
  per: 'month' | 'task hour';
  before: Capacity;
  after: Capacity;
}

/** Per hour. Prices differ by Region and architecture and have no default. */
export interface Prices {
  vcpuHour: number;
  gibHour: number;
}

const hoursPerMonth = 730;
const unitsPerVcpu = 1024;
const mibPerGib = 1024;

export function capacityOf(definition: JsonObject, tasks: number, per: CostChange['per']): Capacity {
  const factor = per === 'month' ? tasks * hoursPerMonth : 1;
  return { vcpuHours: (Number(definition['cpu'] ?? 0) / unitsPerVcpu) * factor, gibHours: (Number(definition['memory'] ?? 0) / mibPerGib) * factor };
}

export function costOf({ vcpuHours, gibHours }: Capacity, { vcpuHour, gibHour }: Prices): number {
  return vcpuHours * vcpuHour + gibHours * gibHour;
}

/** `+730 vCPU-hours and +1460 GiB-hours a month (+100 %), +35.04 a month at the given prices`. */
export function describeCost({ part, per, before, after }: CostChange, prices: Prices | null): string {
  const signed = (value: number): string => `${value > 0 ? '+' : ''}${Number(value.toFixed(2))}`;
  const unit = per === 'month' ? 'a month' : 'an hour of a task';
  const share = before.vcpuHours === 0 ? '' : ` (${signed(((after.vcpuHours - before.vcpuHours) / before.vcpuHours) * 100)} % vCPU, ${signed(((after.gibHours - before.gibHours) / before.gibHours) * 100)} % memory)`;
  const money = prices === null ? '' : `, ${signed(costOf(after, prices) - costOf(before, prices))} ${unit} at the given prices`;
  return `${part}: ${signed(after.vcpuHours - before.vcpuHours)} vCPU-hours and ${signed(after.gibHours - before.gibHours)} GiB-hours ${unit}${share}${money}`;
}
