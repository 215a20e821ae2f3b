/** An SDK type as it travels in JSON 1.1: times are seconds since the epoch, every member may be missing. */
export type Wire<T> = T extends Date ? number : T extends readonly (infer U)[] ? Wire<U>[] : T extends object ? { [K in keyof T]?: Wire<Exclude<T[K], undefined>> } : T;

/** Milliseconds since the epoch as JSON 1.1 carries them: seconds with three decimals. */
export function wireTime(milliseconds: number): number {
  return Math.round(milliseconds) / 1000;
}
