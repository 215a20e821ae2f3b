export interface Token {
  readonly kind: 'word' | 'text' | 'symbol' | 'end';
  readonly value: string;
  readonly line: number;
}

export class DotSyntaxError extends Error {}

const PATTERN = /(?<blank>[ \t\r]+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|#[^\n]*)|(?<newline>\n)|(?<text>"(?:[^"\\]|\\[\s\S])*")|(?<symbol>->|[{}[\]=;,])|(?<word>-?[A-Za-z0-9_.]+)/y;

export function readTokens(source: string): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  PATTERN.lastIndex = 0;
  while (PATTERN.lastIndex < source.length) {
    const at = PATTERN.lastIndex;
    const groups = PATTERN.exec(source)?.groups;
    if (groups === undefined) throw new DotSyntaxError(`line ${line}: unexpected ${JSON.stringify(source.slice(at, at + 10))}`);
    const { text, symbol, word } = groups;
    if (text !== undefined) tokens.push({ kind: 'text', value: unquote(text), line });
    else if (symbol !== undefined) tokens.push({ kind: 'symbol', value: symbol, line });
    else if (word !== undefined) tokens.push({ kind: 'word', value: word, line });
    line += source.slice(at, PATTERN.lastIndex).split('\n').length - 1;
  }
  tokens.push({ kind: 'end', value: 'end of text', line });
  return tokens;
}

function unquote(text: string): string {
  const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t' };
  return text.slice(1, -1).replace(/\\([\s\S])/g, (_, character: string) => escapes[character] ?? character);
}
