/** A secret, or the place for one, with what it has now. */
export interface OpenSecret {
  readonly name: string;
  /** Those that have a value. */
  readonly keys: readonly string[];
  /** What the store would refuse, without any value; empty: nothing. */
  problemsOf(values: ReadonlyMap<string, string>): readonly string[];
  /** Keys that are not named keep their values. */
  save(values: ReadonlyMap<string, string>): Promise<void>;
}

/** A store of secrets that values are written to. */
export interface SecretWriter {
  /** In its users' words. */
  readonly title: string;
  open(name: string): Promise<OpenSecret>;
}

const keyPattern = /^[A-Za-z0-9_.-]{1,253}$/;

/** What no store takes, and no variable can hold. */
export function checkValues(values: ReadonlyMap<string, string>): readonly string[] {
  return [...values].flatMap(([key, value]) => [
    ...(keyPattern.test(key) ? [] : [`the key ${key} must be 1 to 253 letters, digits and . _ -`]),
    ...(value === '' ? [`${key} must not be empty`] : []),
    ...(value.includes('\0') ? [`${key} must not hold a null character: no variable can`] : []),
  ]);
}
