import { UserError } from '../../shared/src/user-error.ts';

/** `NAME=value` a line. The name ends at the first `=`, so that values may hold others; a value may be empty. */
export function parsePairs(text: string, input: string): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const { line, number } of splitLines(text)) {
    const end = line.indexOf('=');
    const name = line.slice(0, Math.max(end, 0)).trim();
    // The line itself may be a secret and stays out of the text.
    if (name === '') throw new UserError(`${input}, line ${number}: allowed is NAME=value${end < 0 ? ', and there is no = in it' : ', and nothing stands before the ='}.`);
    if (/\s/.test(name)) throw new UserError(`${input}, line ${number}: the name before the = has white space in it; allowed is NAME=value.`);
    if (pairs.has(name)) throw new UserError(`${input} names ${name} twice; keep one line.`);
    pairs.set(name, line.slice(end + 1).trim());
  }
  return pairs;
}

/** Lines without white space around them and without empty ones; the number is the line's in the input. */
export function splitLines(text: string): { line: string; number: number }[] {
  return text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 })).filter(({ line }) => line !== '');
}

/** What separates the entries of an input that is a list. */
export const commaOrLine = /[,\n]/;
