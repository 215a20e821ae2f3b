import type { YAMLException } from 'js-yaml';

/** js-yaml's words → what is wrong and what to do, where its words alone do not say it. */
const explanations: readonly (readonly [RegExp, string])[] = [
  [/^tab characters/, 'a tab indents this line, allowed: spaces'],
  [/^null byte/, 'a NUL byte; this is not a text file'],
  [/non-printable|valid JSON character/, 'a control character; this is not a text file, or it needs an escape in double quotes like "\\x07"'],
  [/^nesting exceeded/, 'nested too deeply, allowed: 100 levels'],
  [/complex keys/, 'a list or mapping as a key, allowed: a text (a text that begins with [ or { needs quotes)'],
  [/^unidentified alias/, 'an alias of nothing: no & with this name comes before it (a text that begins with * needs quotes)'],
  [/^end of the stream or a document separator/, 'text where nothing more can come; probably the indentation of this line or of one before it is wrong'],
  [/^bad indentation/, 'the indentation of this line fits nothing before it'],
  [/^deficient indentation/, 'this line must be indented further'],
  [/^unexpected end of the stream within a (single|double)/, 'a quotation mark is never closed'],
  [/^missed comma/, 'a comma is missing before this, or a text with { } [ ] , in it needs quotes here'],
  [/^unexpected end of the stream within a flow/, 'a { or [ is never closed'],
];

export function explainSyntaxError({ reason, mark }: YAMLException, text: string): { offset: number; message: string } {
  const offset = mark?.position ?? 0;
  if (reason === 'duplicated mapping key') return explainRepeatedKey(text, offset);
  if (reason.startsWith('unknown ') && reason.includes(' tag ')) {
    const tag = /^\S{1,60}/.exec(text.slice(offset))?.[0] ?? '';
    return { offset, message: `the tag ${tag} means nothing here: no tag is followed and nothing is executed; write the value itself` };
  }
  return { offset, message: explanations.find(([pattern]) => pattern.test(reason))?.[1] ?? reason };
}

/** The library points behind the quotation mark of a key. */
function explainRepeatedKey(text: string, offset: number): { offset: number; message: string } {
  const quote = /["']/.exec(text[offset - 1] ?? '')?.[0];
  const key = text.slice(offset, offset + 200).split(quote ?? /[:\n]/, 1)[0] ?? '';
  return { offset: quote === undefined ? offset : offset - 1, message: `the key ${key.trim()} is there twice; keep one` };
}
