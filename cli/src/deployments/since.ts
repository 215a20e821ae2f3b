import { InvalidArgumentError } from 'commander';

const unitsMs = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** `90s`, `15m`, `2h`, `1d` before now, or a time of ISO 8601. */
export function readSince(text: string, nowMs: number = Date.now()): Date {
  const [, count, unit] = /^(\d+)([smhd])$/.exec(text) ?? [];
  if (count !== undefined) return new Date(nowMs - Number(count) * unitsMs[unit as keyof typeof unitsMs]);
  const at = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) throw new InvalidArgumentError('It must be a time ago (90s, 15m, 2h, 1d) or an ISO time (2026-11-26T17:00:00Z).');
  return new Date(at);
}
