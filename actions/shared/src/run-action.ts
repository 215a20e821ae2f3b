import { FindingsError } from './finding.ts';
import { showValue } from './json-object.ts';
import { annotate, info } from './workflow-commands.ts';

/** The one place where an action catches: whatever was thrown becomes an annotation and exit code 1. */
export async function runAction(main: () => Promise<void> | void): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (error instanceof FindingsError) annotateFindings(error);
    else annotate('error', describeError(error));
    process.exitCode = 1;
  }
}

function annotateFindings(error: FindingsError): void {
  for (const { file, line, column, message } of error.findings) annotate('error', message, { file, line, column });
  for (const problem of error.problems) annotate('error', problem);
  // GitHub keeps ten annotations of a step; the log has them all.
  info(error.message);
}

/** The message with those of its causes, without repeating what an outer message says already. */
export function describeError(error: unknown): string {
  const messages: string[] = [];
  const seen = new Set<unknown>();
  for (let current = error; current !== undefined && current !== null && !seen.has(current); current = current instanceof Error ? current.cause : undefined) {
    seen.add(current);
    const message = describeOne(current);
    if (!messages.some((outer) => outer.includes(message))) messages.push(message);
  }
  return messages.join('\nCaused by: ') || 'The action failed without saying why.';
}

function describeOne(thrown: unknown): string {
  if (thrown instanceof AggregateError && thrown.message === '') return thrown.errors.map(describeOne).join('; ');
  if (thrown instanceof Error) return thrown.message === '' ? thrown.name : thrown.message;
  return typeof thrown === 'string' ? thrown : `Something that is no Error was thrown: ${showValue(thrown)}`;
}
