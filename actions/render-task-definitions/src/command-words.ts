import { UserError } from '../../shared/src/user-error.ts';

/**
 * A JSON list of texts, or words as a shell splits them: quotes keep white space, `\` takes the next character as it is.
 * There is no shell: `$NAME`, `*` and `;` stay what they are.
 */
export function parseCommand(text: string): string[] {
  return text.startsWith('[') ? parseJsonList(text) : splitWords(text);
}

function parseJsonList(text: string): string[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    throw new UserError('command begins with [ and is not JSON. Allowed: a JSON list of texts like ["node", "main.js"], or words with quotes.');
  }
  if (Array.isArray(list) && list.every((entry) => typeof entry === 'string')) return list;
  throw new UserError('command must be a JSON list of texts: numbers and others need quotes, like ["sleep", "5"].');
}

/** Each match is a part of a word, or the white space between two. */
const wordPart = /(?<space>\s+)|'(?<single>[^']*)'|"(?<double>(?:[^"\\]|\\[^])*)"|\\(?<escaped>[^])|(?<plain>[^\s'"\\]+)/gy;

function splitWords(text: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  let end = 0;
  for (const { groups = {}, 0: match } of text.matchAll(wordPart)) {
    end += match.length;
    if (groups['space'] === undefined) word = (word ?? '') + partOf(groups);
    else if (word !== undefined) {
      words.push(word);
      word = undefined;
    }
  }
  if (end < text.length) throw new UserError(`command: the ${text[end] === '\\' ? '\\ at the end escapes nothing' : `quotation mark ${text[end] ?? ''} is never closed`}.`);
  return word === undefined ? words : [...words, word];
}

/** In double quotes only these four can be escaped; before anything else `\` is itself, as in a shell. */
function partOf({ single, double, escaped, plain }: Record<string, string | undefined>): string {
  return single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? escaped ?? plain ?? '';
}
