import { invalidParameter } from '../ecs-error.ts';

export interface PageRequest {
  readonly nextToken?: string;
  readonly maxResults?: number;
}

export interface PageRules<T> {
  /** Unique, and the order of the list: compared as text. */
  readonly key: (item: T) => string;
  /** The most that one page may hold. */
  readonly limit: number;
  /** How many without `maxResults`; the limit where left out. */
  readonly defaultSize?: number;
  readonly isDescending?: boolean;
  /** Binds tokens to one list, such as `ListTasks`: a token of another one is refused. */
  readonly scope: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Undefined on the last page. */
  readonly nextToken: string | undefined;
}

/**
 * One page in the order of the keys. A token holds the last key that was given, so what comes or goes between two pages
 * neither repeats nor hides anything else. Takes one pass and no sorting of the whole: lists can be long.
 */
export function paginate<T>(items: Iterable<T>, request: PageRequest, rules: PageRules<T>): Page<T> {
  const size = pageSize(request.maxResults, rules);
  const after = request.nextToken === undefined ? undefined : readToken(request.nextToken, rules.scope);
  const first = new FirstItems<T>(size + 1, rules.isDescending === true);
  for (const item of items) first.offer(rules.key(item), item, after);
  const page = first.entries.slice(0, size);
  const last = page.at(-1);
  const hasMore = first.entries.length > size && last !== undefined;
  return { items: page.map(({ item }) => item), nextToken: hasMore ? makeToken(rules.scope, last.key) : undefined };
}

/** `nextToken` as an answer carries it: left out on the last page. */
export function nextTokenOf(page: Page<unknown>): { nextToken?: string } {
  return page.nextToken === undefined ? {} : { nextToken: page.nextToken };
}

/** Keeps the `capacity` first entries of what it is offered, sorted. */
class FirstItems<T> {
  readonly entries: { readonly key: string; readonly item: T }[] = [];
  readonly #capacity: number;
  readonly #isDescending: boolean;

  constructor(capacity: number, isDescending: boolean) {
    this.#capacity = capacity;
    this.#isDescending = isDescending;
  }

  offer(key: string, item: T, after: string | undefined): void {
    if (after !== undefined && !this.#isBefore(after, key)) return;
    const last = this.entries.at(-1);
    if (this.entries.length === this.#capacity && last !== undefined && !this.#isBefore(key, last.key)) return;
    this.entries.splice(this.#place(key), 0, { key, item });
    if (this.entries.length > this.#capacity) this.entries.pop();
  }

  #place(key: string): number {
    let [low, high] = [0, this.entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const entry = this.entries[middle];
      if (entry !== undefined && this.#isBefore(entry.key, key)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #isBefore(one: string, other: string): boolean {
    return this.#isDescending ? one > other : one < other;
  }
}

function pageSize(maxResults: number | undefined, rules: { readonly limit: number; readonly defaultSize?: number }): number {
  if (maxResults === undefined) return rules.defaultSize ?? rules.limit;
  // (?) The text was never compared with AWS.
  if (!Number.isInteger(maxResults) || maxResults < 1 || maxResults > rules.limit) throw invalidParameter(`maxResults must be between 1 and ${String(rules.limit)}, inclusive.`);
  return maxResults;
}

function makeToken(scope: string, key: string): string {
  return Buffer.from(JSON.stringify([scope, key])).toString('base64url');
}

function readToken(token: string, scope: string): string {
  const content = parseJson(Buffer.from(token, 'base64url').toString());
  if (Array.isArray(content) && content.length === 2 && content[0] === scope && typeof content[1] === 'string' && makeToken(scope, content[1]) === token) return content[1];
  // (?) The text was never compared with AWS.
  throw invalidParameter('Invalid token.');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not a token of ours; said by the caller.
    return undefined;
  }
}
