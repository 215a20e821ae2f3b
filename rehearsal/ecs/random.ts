/** Seeded randomness: the same seed gives the same ids and the same choices, so that a run can be repeated. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number;
  hex(length: number): string;
  digits(length: number): string;
  uuid(): string;
}

/** Mulberry32: 32 bits of state, uniform enough for ids and choices, nothing for secrets. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const hex = (length: number): string => {
    let text = '';
    while (text.length < length) text += below(0x1_0000_0000).toString(16).padStart(8, '0');
    return text.slice(0, length);
  };
  return {
    next,
    below,
    hex,
    digits: (length) => Array.from({ length }, (_, index) => String(index === 0 ? 1 + below(9) : below(10))).join(''),
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
  };
}
