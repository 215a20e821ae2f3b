type Fields = Readonly<Record<string, string | number>>;

/** One line of JSON each, in the form of the controller's own log. */
export interface ArtifactLog {
  readonly info: (fields: Fields, message: string) => void;
  readonly warn: (fields: Fields, message: string) => void;
  readonly error: (fields: Fields, message: string) => void;
}

/** Not pino: what this program writes is little, and every task that has a side-car pays for its memory. */
export function createLog(write: (line: string) => unknown): ArtifactLog {
  const at = (level: number) => (fields: Fields, message: string) => write(`${JSON.stringify({ level, time: Date.now(), name: 'factory-artifacts', ...fields, msg: message })}\n`);
  return { info: at(30), warn: at(40), error: at(50) };
}

/** Never an error's own text: a credentials endpoint's answer may be in it. */
export function reasonOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  const name = 'name' in error && typeof error.name === 'string' ? error.name : 'unknown';
  return 'cause' in error && error.cause !== undefined ? `${name}: ${reasonOf(error.cause)}` : name;
}
