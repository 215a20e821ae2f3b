import { EVENT_ID, parseEvents } from 'js-yaml';

/** `# ignore R36, R40: reason` in a YAML file. */
export interface IgnoreComment {
  readonly rules: readonly string[];
  /** undefined: none was given. */
  readonly reason: string | undefined;
  /** Where the comment itself stands, from 1. */
  readonly line: number;
  readonly column: number;
  /** The line whose findings it silences; infinite where none follows. */
  readonly target: number;
}

// A rule's id is a letter and a number; anything else after `ignore` is an ordinary comment.
const comment = /^#\s*ignore\s+([A-Za-z]\d+(?:[\s,]+[A-Za-z]\d+)*)\s*(?::\s*(.*?))?\s*$/;
const cheapTest = /#\s*ignore\s+[A-Za-z]\d/;

export function readIgnoreComments(text: string): IgnoreComment[] {
  // Most files have none, and taking a text apart costs.
  if (!cheapTest.test(text)) return [];
  const original = text.split('\n');
  const found: IgnoreComment[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (const [index, line] of [...blankValues(text).split('\n').entries()].reverse()) {
    const start = line.search(/(?<=^|\s)#/);
    const hasCode = line.slice(0, start < 0 ? undefined : start).trim() !== '';
    if (hasCode) next = index + 1;
    const [, rules, reason] = start < 0 ? [] : (comment.exec(original[index]?.slice(start) ?? '') ?? []);
    // A comment of its own line speaks of the next line that holds anything, past further comments.
    if (rules !== undefined) found.push({ rules: rules.split(/[\s,]+/), reason: reason === '' ? undefined : reason, line: index + 1, column: start + 1, target: next });
  }
  return found.reverse();
}

/** A # in a text begins no comment: the same text with x for everything that is part of a value. */
function blankValues(text: string): string {
  let blanked = '';
  let end = 0;
  for (const event of parseEvents(text, {})) {
    if (event.type !== EVENT_ID.SCALAR || event.valueStart < end || event.valueEnd <= event.valueStart) continue;
    blanked += text.slice(end, event.valueStart) + text.slice(event.valueStart, event.valueEnd).replaceAll(/[^\n]/g, 'x');
    end = event.valueEnd;
  }
  return blanked + text.slice(end);
}
