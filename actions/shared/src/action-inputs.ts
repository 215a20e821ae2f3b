import { UserError } from './user-error.ts';

// Not by getInput of @actions/core: that is in its index, which is too slow to load (see workflow-commands.ts).

/** Without surrounding white space. An input that is missing and one that is empty are the same to GitHub. */
export function optionalInput(name: string): string | undefined {
  const value = (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
  return value === '' ? undefined : value;
}

export function requiredInput(name: string): string {
  const value = optionalInput(name);
  if (value === undefined) throw new UserError(`${name} is required, but empty. Set it under \`with:\` of the step.`);
  return value;
}

/** YAML 1.2's booleans, as GitHub's own actions take them. */
export function booleanInput(name: string, fallback?: boolean): boolean {
  const value = fallback === undefined ? requiredInput(name) : optionalInput(name);
  if (value === undefined) return fallback ?? false;
  if (/^(true|True|TRUE)$/.test(value)) return true;
  if (/^(false|False|FALSE)$/.test(value)) return false;
  throw new UserError(`${name} must be true or false, got '${value}'.`);
}

export function integerInput(name: string, range: NumberRange): number {
  return readNumber(name, { ...range, pattern: /^[+-]?\d+$/, kind: 'a whole number' });
}

/** Like integerInput, with decimals (`0.5`). */
export function numberInput(name: string, range: NumberRange): number {
  return readNumber(name, { ...range, pattern: /^[+-]?(\d+(\.\d+)?|\.\d+)$/, kind: 'a number' });
}

export interface NumberRange {
  min: number;
  max: number;
  fallback?: number;
}

function readNumber(name: string, rule: NumberRange & { pattern: RegExp; kind: string }): number {
  const value = rule.fallback === undefined ? requiredInput(name) : optionalInput(name);
  if (value === undefined) return rule.fallback ?? rule.min;
  const number = Number(value);
  if (!rule.pattern.test(value) || number < rule.min || number > rule.max) {
    throw new UserError(`${name} must be ${rule.kind} between ${rule.min} and ${rule.max}, got '${value}'.`);
  }
  return number;
}

export function choiceInput<const Choice extends string>(name: string, choices: readonly Choice[], fallback?: Choice): Choice {
  const value = fallback === undefined ? requiredInput(name) : (optionalInput(name) ?? fallback);
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new UserError(`${name} must be one of ${choices.join(', ')}, got '${value}'.`);
  return choice;
}

/** A required input that holds JSON; what the JSON holds is the caller's to check. The text may be secret, so errors leave it out. */
export function jsonInput(name: string): unknown {
  const text = requiredInput(name);
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(`${name} must be JSON, got text of ${text.length} characters that is not. An expression that is an object needs toJSON().`);
  }
}
