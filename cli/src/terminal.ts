/** Where the program writes to: the process's own streams, or a test's. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly isColoured: boolean;
  /** A person looks at a screen that can be redrawn, coloured or not. */
  readonly isScreen: boolean;
}

/** https://no-color.org and FORCE_COLOR; otherwise colours only where a person looks. */
export function processTerminal(): Terminal {
  return {
    out: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
    isColoured: hasColours(process.env, process.stdout.isTTY),
    isScreen: process.stdout.isTTY && process.env['TERM'] !== 'dumb',
  };
}

function hasColours(environment: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if ((environment['NO_COLOR'] ?? '') !== '') return false;
  if ((environment['FORCE_COLOR'] ?? '') !== '') return environment['FORCE_COLOR'] !== '0';
  return isTerminal && environment['TERM'] !== 'dumb';
}
