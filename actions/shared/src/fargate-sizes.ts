interface MemoryRange {
  min: number;
  max: number;
  step: number;
}

/** CPU units → memory in MiB; AWS developer guide, as of 2026-11. */
const steppedMemory = new Map<number, MemoryRange>([
  [512, { min: 1024, max: 4096, step: 1024 }],
  [1024, { min: 2048, max: 8192, step: 1024 }],
  [2048, { min: 4096, max: 16384, step: 1024 }],
  [4096, { min: 8192, max: 30720, step: 1024 }],
  [8192, { min: 16384, max: 61440, step: 4096 }],
  [16384, { min: 32768, max: 122880, step: 8192 }],
]);
const listedMemory = new Map<number, readonly number[]>([
  [256, [512, 1024, 2048]],
  [32768, [61440, 122880, 249856]],
]);

const fargateCpus: readonly number[] = [...steppedMemory.keys(), ...listedMemory.keys()].sort((a, b) => a - b);

/** What is wrong with the pair; undefined where Fargate has it. */
export function fargateSizeProblem(cpu: number, memory: number): string | undefined {
  const listed = listedMemory.get(cpu);
  if (listed !== undefined) return listed.includes(memory) ? undefined : `Fargate has no ${memory} MiB with cpu ${cpu}, allowed: ${listed.join(', ')}`;
  const range = steppedMemory.get(cpu);
  if (range === undefined) return `Fargate has no cpu ${cpu}, allowed: ${fargateCpus.join(', ')}`;
  const { min, max, step } = range;
  if (memory >= min && memory <= max && (memory - min) % step === 0) return undefined;
  return `Fargate has no ${memory} MiB with cpu ${cpu}, allowed: ${min} to ${max} in steps of ${step}`;
}

/** CPU units of `256` or `.25 vCPU`; undefined for anything else. */
export function parseCpu(text: string): number | undefined {
  return parseSize(text, /^(\d*\.?\d+)\s*vcpus?$/i);
}

/** MiB of `512` or `0.5 GB`; undefined for anything else. */
export function parseMemory(text: string): number | undefined {
  return parseSize(text, /^(\d*\.?\d+)\s*gb$/i);
}

/** Both vCPU and GB have 1024 of the smaller unit. */
function parseSize(text: string, inLargeUnit: RegExp): number | undefined {
  const trimmed = text.trim();
  // No size needs more; the expression would take its time over a text of kilobytes.
  if (trimmed.length > 32) return undefined;
  const large = inLargeUnit.exec(trimmed)?.[1];
  const size = large === undefined ? Number(/^\d{1,9}$/.exec(trimmed)?.[0]) : Number(large) * 1024;
  return Number.isSafeInteger(size) && size > 0 ? size : undefined;
}
