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

export function explainSyntaxError({ reason, mark }: YAMLException, text: string): string {
  const rest = text.slice(mark?.position ?? 0);
  if (reason === 'duplicated mapping key') return `the key ${keyAt(rest)} is there twice; keep one`;
  if (reason.startsWith('unknown ') && reason.includes(' tag ')) {
    return `the tag ${/^\S{1,60}/.exec(rest)?.[0] ?? ''} means nothing here: no tag is followed and nothing is executed; write the value itself`;
  }
  return explanations.find(([pattern]) => pattern.test(reason))?.[1] ?? reason;
}

/** It is a key that stands in the file twice, so no value. */
function keyAt(rest: string): string {
  const [, double, single, plain = ''] = /^(?:"([^"\n]*)"|'([^'\n]*)'|([^:\n]*))/.exec(rest) ?? [];
  return double ?? single ?? plain.trim();
}
