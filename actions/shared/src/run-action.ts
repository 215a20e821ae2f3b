import { showValue } from './json-object.ts';
import { annotate } from './workflow-commands.ts';

/** The one place where an action catches: whatever was thrown becomes an annotation and exit code 1. */
export async function runAction(main: () => Promise<void> | void): Promise<void> {
  try {
    await main();
  } catch (error) {
    annotate('error', describeError(error));
    process.exitCode = 1;
  }
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
