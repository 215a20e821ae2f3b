import { createInterface } from 'node:readline/promises';
import { UserError } from '../../actions/shared/src/user-error.ts';

/** Asks a person. `otherwise` says what to do where nobody can be asked. */
export async function confirm(question: string, otherwise: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new UserError(`Nobody can be asked here: ${otherwise}`);
  const asked = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test((await asked.question(`${question} [y/N] `)).trim());
  } finally {
    asked.close();
  }
}
