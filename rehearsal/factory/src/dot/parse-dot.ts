import type { Attributes, Graph, GraphEdge } from './graph.ts';
import { DotSyntaxError, readTokens, type Token } from './tokens.ts';

/** Parses a digraph: graph, node and edge defaults, nodes, edge chains, subgraphs. Throws DotSyntaxError. */
export function parseDot(source: string): Graph {
  const reader = new Reader(readTokens(source));
  reader.expect('digraph');
  const name = reader.peek().value === '{' ? '' : reader.take().value;
  const draft: Draft = { graph: {}, nodes: new Map(), edges: [] };
  readBlock(reader, draft, { node: {}, edge: {}, isTop: true });
  if (reader.peek().kind !== 'end') reader.fail('the end of the text');
  const nodes = [...draft.nodes].map(([id, attributes]) => ({ id, attributes }));
  return { name, attributes: draft.graph, nodes, edges: draft.edges };
}

interface Draft {
  graph: Attributes;
  readonly nodes: Map<string, Attributes>;
  readonly edges: GraphEdge[];
}

interface Scope {
  node: Attributes;
  edge: Attributes;
  readonly isTop: boolean;
}

class Reader {
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  peek(ahead = 0): Token {
    return this.#tokens[Math.min(this.#next + ahead, this.#tokens.length - 1)] as Token;
  }

  take(): Token {
    const token = this.peek();
    this.#next += 1;
    return token;
  }

  takeIf(symbol: string): boolean {
    const matches = this.peek().kind !== 'text' && this.peek().value === symbol;
    if (matches) this.#next += 1;
    return matches;
  }

  expect(symbol: string): void {
    if (!this.takeIf(symbol)) this.fail(`"${symbol}"`);
  }

  name(): string {
    const token = this.peek();
    if (token.kind !== 'word' && token.kind !== 'text') this.fail('a name');
    return this.take().value;
  }

  fail(expected: string): never {
    const { line, value } = this.peek();
    throw new DotSyntaxError(`line ${line}: expected ${expected}, got ${JSON.stringify(value)}`);
  }
}

function readBlock(reader: Reader, draft: Draft, scope: Scope): void {
  reader.expect('{');
  while (!reader.takeIf('}')) {
    if (reader.takeIf(';')) continue;
    const line = reader.peek().line;
    readStatement(reader, draft, scope);
    const next = reader.peek();
    // Several statements on one line need a semicolon between them.
    if (next.value !== '}' && next.value !== ';' && next.line === line) reader.fail('";" or a new line');
  }
}

function readStatement(reader: Reader, draft: Draft, scope: Scope): void {
  const word = reader.peek();
  const isKeyword = word.kind === 'word' && ['graph', 'node', 'edge'].includes(word.value) && reader.peek(1).value === '[';
  if (isKeyword) {
    reader.take();
    const attributes = readAttributes(reader);
    if (word.value === 'node') scope.node = { ...scope.node, ...attributes };
    else if (word.value === 'edge') scope.edge = { ...scope.edge, ...attributes };
    else if (scope.isTop) draft.graph = { ...draft.graph, ...attributes };
  } else if (word.kind === 'word' && word.value === 'subgraph') {
    reader.take();
    if (reader.peek().value !== '{') reader.name();
    readBlock(reader, draft, { ...scope, isTop: false });
  } else if (reader.peek(1).kind === 'symbol' && reader.peek(1).value === '=') {
    const key = reader.name();
    reader.take();
    const value = reader.name();
    if (scope.isTop) draft.graph = { ...draft.graph, [key]: value };
  } else {
    readNodeOrEdges(reader, draft, scope);
  }
}

function readNodeOrEdges(reader: Reader, draft: Draft, scope: Scope): void {
  const ids = [reader.name()];
  while (reader.takeIf('->')) ids.push(reader.name());
  const attributes = reader.peek().value === '[' && reader.peek().kind === 'symbol' ? readAttributes(reader) : {};
  const isEdge = ids.length > 1;
  for (const id of ids) {
    const known = draft.nodes.get(id) ?? scope.node;
    draft.nodes.set(id, isEdge ? known : { ...known, ...attributes });
  }
  for (const [index, to] of ids.slice(1).entries()) {
    draft.edges.push({ from: ids[index] as string, to, attributes: { ...scope.edge, ...attributes } });
  }
}

function readAttributes(reader: Reader): Attributes {
  const attributes: Record<string, string> = {};
  while (reader.takeIf('[')) {
    while (!reader.takeIf(']')) {
      const key = reader.name();
      reader.expect('=');
      attributes[key] = reader.name();
      if (!reader.takeIf(',')) reader.takeIf(';');
    }
  }
  return attributes;
}
