// What the stand-ins share: inputs as GitHub passes them, workflow commands, and the files that carry results.
// Each stand-in gets a copy of this file (prepareStandIns in stand-ins.ts): an action must not need an installation.
import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';

/** The caller can mend it, so its text is all that is printed. */
export class ActionError extends Error {}

/**
 * Reads the inputs of an action. `declared` is the real action's table, name → { default, use }: `used` has its real effect,
 * `without-effect` is accepted (there is nothing here for it to act on), `unsupported` may only have its default.
 * GitHub passes a misspelt input too and merely warns; here it fails, by name.
 */
export function readInputs(action, declared) {
  const byVariable = new Map(Object.keys(declared).map((name) => [`INPUT_${name.toUpperCase()}`, name]));
  const problems = [];
  for (const [variable, value] of Object.entries(process.env)) {
    if (!variable.startsWith('INPUT_')) continue;
    const name = byVariable.get(variable);
    if (name === undefined) {
      problems.push(`${variable.slice('INPUT_'.length).toLowerCase()} is no input of ${action}; it has: ${Object.keys(declared).join(', ')}.`);
    } else if (declared[name].use === 'unsupported' && !['', declared[name].default].includes(value.trim())) {
      problems.push(`${name} is not supported by the rehearsal's stand-in for ${action}; leave it out, or rehearse with --online.`);
    }
  }
  if (problems.length > 0) throw new ActionError(problems.join('\n'));
  return Object.fromEntries(Object.keys(declared).map((name) => [name, process.env[`INPUT_${name.toUpperCase()}`]?.trim() || declared[name].default]));
}

/** `true` or `false` as YAML 1.2 writes them; anything else fails, as with the real actions. */
export function readBoolean(name, value) {
  if (['true', 'True', 'TRUE'].includes(value)) return true;
  if (['false', 'False', 'FALSE'].includes(value)) return false;
  throw new ActionError(`${name} must be true or false, got '${value}'.`);
}

/** A variable that the rehearsal sets for its stand-ins. */
export function requireVariable(name) {
  const value = process.env[name];
  if (!value) throw new ActionError(`${name} is not set. This is the rehearsal's stand-in; outside a rehearsal use the real action.`);
  return value;
}

export function setOutput(name, value) {
  append('GITHUB_OUTPUT', name, value);
}

/** For the steps after this one. */
export function exportVariable(name, value) {
  append('GITHUB_ENV', name, value);
}

/** For this action's post step, which reads STATE_<name>. */
export function saveState(name, value) {
  append('GITHUB_STATE', name, value);
}

/** Hides a value in all log lines from here on. */
export function maskValue(value) {
  if (value !== '') console.log(`::add-mask::${escapeData(value)}`);
}

export function warn(message) {
  console.log(`::warning::${escapeData(message)}`);
}

/** Runs an action and fails the step with the reason if it throws. */
export async function runAction(main) {
  try {
    await main();
  } catch (error) {
    const message = error instanceof ActionError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
    for (const line of error instanceof ActionError ? message.split('\n') : [message]) console.log(`::error::${escapeData(line)}`);
    process.exitCode = 1;
  }
}

function append(file, name, value) {
  const delimiter = `delimiter_${randomUUID()}`;
  appendFileSync(requireVariable(file), `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}

function escapeData(text) {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
