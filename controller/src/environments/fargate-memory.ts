const steps = (min: number, max: number, step: number): readonly number[] => Array.from({ length: (max - min) / step + 1 }, (_value, index) => min + index * step);

/** cpu → memory in MiB. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-cpu-memory-error.html */
export const fargateMemory: readonly (readonly [number, readonly number[]])[] = [
  [256, [512, 1024, 2048]],
  [512, steps(1024, 4096, 1024)],
  [1024, steps(2048, 8192, 1024)],
  [2048, steps(4096, 16_384, 1024)],
  [4096, steps(8192, 30_720, 1024)],
  [8192, steps(16_384, 61_440, 4096)],
  [16_384, steps(32_768, 122_880, 8192)],
  [32_768, [61_440, 122_880, 249_856]],
];

/** `512, 1024 or 2048`; long lists as `8192 to 30720 in steps of 1024`. */
export function describeMemory(memories: readonly number[]): string {
  const [first = 0, second = 0] = memories;
  if (memories.length > 4) return `${first} to ${memories.at(-1) ?? 0} in steps of ${second - first}`;
  return `${memories.slice(0, -1).join(', ')} or ${memories.at(-1) ?? 0}`;
}
