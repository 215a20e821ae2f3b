/** `256`, `.25 vCPU`, `1 vCPU` → CPU units. Undefined for anything else. */
export function parseCpu(text: string): number | undefined {
  return parse(text, { unit: /^(?<amount>\d*\.?\d+)\s*vcpus?$/i, scale: 1024 });
}

/** `512`, `0.5 GB`, `2GB` → MiB. Undefined for anything else. */
export function parseMemory(text: string): number | undefined {
  return parse(text, { unit: /^(?<amount>\d*\.?\d+)\s*gb$/i, scale: 1024 });
}

/**
 * CPU units → the memory sizes (MiB) that Fargate has for them. Developer guide, "Task CPU and memory" (2026-11);
 * Windows has 1024 to 4096 units only.
 */
export const fargateSizes: ReadonlyMap<number, readonly number[]> = new Map([
  [256, [512, 1024, 2048]],
  [512, range(1024, 4096, 1024)],
  [1024, range(2048, 8192, 1024)],
  [2048, range(4096, 16_384, 1024)],
  [4096, range(8192, 30_720, 1024)],
  [8192, range(16_384, 61_440, 4096)],
  [16_384, range(32_768, 122_880, 8192)],
  [32_768, [61_440, 122_880, 249_856]],
]);

export function isFargateSize(size: { readonly cpu: number; readonly memoryMiB: number; readonly isWindows: boolean }): boolean {
  if (size.isWindows && (size.cpu < 1024 || size.cpu > 4096)) return false;
  return fargateSizes.get(size.cpu)?.includes(size.memoryMiB) === true;
}

function parse(text: string, form: { readonly unit: RegExp; readonly scale: number }): number | undefined {
  const trimmed = text.trim();
  // No size needs more; the expression below would take its time over a text of kilobytes.
  if (trimmed.length > 32) return undefined;
  const amount = form.unit.exec(trimmed)?.groups?.['amount'];
  const value = amount === undefined ? wholeNumber(trimmed) : Number(amount) * form.scale;
  return Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

function wholeNumber(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}

function range(first: number, last: number, step: number): number[] {
  return Array.from({ length: (last - first) / step + 1 }, (_, index) => first + index * step);
}
