import { createRandom, type Random } from '../../random.ts';
import { serviceModel, type TypeReference } from '../../protocol/service-model.generated.js';
import { listPlaces, requestWith, wrongValues } from './model-places.ts';

/** One request of the fuzz. */
export type FuzzRequest =
  | { readonly kind: 'call'; readonly action: string; readonly body: Buffer; readonly headers?: Readonly<Record<string, string | undefined>>; readonly method?: string }
  | { readonly kind: 'page'; readonly method: string; readonly path: string; readonly body: Buffer }
  /** More than a request may have; with its length told, or in chunks. */
  | { readonly kind: 'oversized'; readonly bytes: number; readonly tellsLength: boolean }
  /** Bytes that are not HTTP. */
  | { readonly kind: 'raw'; readonly bytes: Buffer }
  /** Hangs up in the middle of its body. */
  | { readonly kind: 'hang-up'; readonly body: Buffer };

/** Values that mean something to what runs, by the name of the member: without them every request would be refused at once. */
export type Hints = Readonly<Record<string, readonly unknown[]>>;

export interface FuzzPlan {
  readonly seed: number;
  readonly hints?: Hints | undefined;
  /** Calls that are right, made anew each time: a quarter of all requests, half of them spoilt. */
  readonly rightCalls?: readonly (() => RightCall)[] | undefined;
}

export interface RightCall {
  readonly action: string;
  readonly input: object;
}

/** The same requests for the same plan: a wrong type at every place of the model, in turn with all other kinds. */
export function createFuzzRequests({ seed, hints = {}, rightCalls = [] }: FuzzPlan): () => FuzzRequest {
  const random = createRandom(seed);
  const sweep = listPlaces().flatMap((place) => wrongValues(place).map((value) => ({ place, value })));
  const actions = Object.keys(serviceModel.operations);
  let swept = 0;
  return () => {
    const kind = random.below(1000);
    const wrong = sweep[swept];
    if (kind < 400 && wrong !== undefined) {
      swept += 1;
      return { kind: 'call', action: wrong.place.action, body: Buffer.from(JSON.stringify(requestWith(wrong.place, wrong.value))) };
    }
    if (kind < 650 && rightCalls.length > 0) return toRequest(random, structuredClone(pick(random, rightCalls)()), random.below(2));
    if (kind < 900) return makeCall(random, { action: pick(random, actions), hints });
    if (kind < 920) return { kind: 'raw', bytes: randomBytes(random, 1 + random.below(300)) };
    if (kind < 940) return { kind: 'hang-up', body: Buffer.from(`{"cluster": "${random.hex(1 + random.below(2000))}`) };
    if (kind < 943) return { kind: 'oversized', bytes: 1024 * 1024 + 1 + random.below(500_000), tellsLength: random.below(2) === 0 };
    if (kind < 970) return makePage(random);
    return makeOdd(random, pick(random, actions));
  };
}

/** A request as the model has it, half of the time spoilt somewhere. */
function makeCall(random: Random, { action, hints }: { readonly action: string; readonly hints: Hints }): FuzzRequest {
  const input = makeValue(random, { type: serviceModel.operations[action]?.input ?? '', name: '', hints });
  return toRequest(random, { action, input }, Math.max(0, random.below(4) - 1));
}

function toRequest(random: Random, { action, input }: { readonly action: string; readonly input: unknown }, spoils: number): FuzzRequest {
  for (let index = 0; index < spoils; index += 1) spoil(random, input);
  const text = JSON.stringify(input);
  return { kind: 'call', action, body: Buffer.from(spoils > 0 && random.below(5) === 0 ? text.slice(0, random.below(text.length)) : text) };
}

function makeOdd(random: Random, action: string): FuzzRequest {
  const call = { kind: 'call', action, body: Buffer.from('{}') } as const;
  switch (random.below(7)) {
    case 0: return { ...call, body: randomBytes(random, random.below(3000)) };
    case 1: return { ...call, action: random.hex(random.below(200)) };
    case 2: return { ...call, action: pick(random, ['__proto__', 'constructor', 'toString', '']) };
    case 3: return { ...call, headers: { authorization: pick(random, [undefined, 'Basic YTpi', 'AWS4-HMAC-SHA256 Credential=//ecs']) } };
    case 4: return { ...call, headers: { 'content-type': pick(random, [undefined, 'application/json', 'text/html', 'application/cbor']) } };
    case 5: return { ...call, method: pick(random, ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) };
    default: return { ...call, body: Buffer.from('{"a":['.repeat(1 + random.below(20_000))) };
  }
}

/** Not the clock's own way of moving, and no fault that would strike: the other requests are to be judged by what they ask. */
function makePage(random: Random): FuzzRequest {
  const path = pick(random, ['health', 'state', 'calls?limit=5', 'calls?since=x', 'faults', 'clock', 'faults?id=%00', random.hex(20), '../..', '%ff%fe']);
  const body = pick(random, ['', '{', 'null', '[]', '{"rules": 5}', '{"rules": [{"fault": "explode"}]}', '{"advanceMs": "1"}', '&a *a', random.hex(100)]);
  return { kind: 'page', method: pick(random, ['GET', 'GET', 'POST', 'PUT', 'PATCH']), path: `/_ecs/${path}`, body: Buffer.from(body) };
}

interface Wanted {
  readonly type: TypeReference;
  readonly name: string;
  readonly hints: Hints;
}

function makeValue(random: Random, { type, name, hints }: Wanted): unknown {
  const hinted = hints[name];
  if (hinted !== undefined && random.below(10) > 0) return structuredClone(pick(random, hinted));
  if (typeof type !== 'string') {
    const values = Array.from({ length: random.below(4) }, () => makeValue(random, { type: 'list' in type ? type.list : type.map, name: `${name}[]`, hints }));
    return 'list' in type ? values : Object.fromEntries(values.map((value, index) => [`key-${index}`, value]));
  }
  const structure = serviceModel.structures[type];
  if (structure === undefined) return makeSimple(random, type);
  const isWanted = (member: string): boolean => structure.required?.includes(member) === true || random.below(hints[member] === undefined ? 8 : 2) === 0;
  const members = Object.entries(structure.members).filter(([member]) => isWanted(member));
  return Object.fromEntries(members.map(([member, inner]) => [member, makeValue(random, { type: inner, name: member, hints })]));
}

function makeSimple(random: Random, type: string): unknown {
  const simple = serviceModel.simples[type] ?? { type };
  if (simple.enum !== undefined) return pick(random, simple.enum);
  switch (simple.type) {
    case 'integer': return simple.min !== undefined ? simple.min + random.below((simple.max ?? 100) - simple.min + 1) : pick(random, [0, 1, 2, 10, 100, -1, 2 ** 31, 5000]);
    case 'double':
    case 'timestamp': return random.next() * 100;
    case 'boolean': return random.below(2) === 0;
    default: return pick(random, ['', 'a', 'default', 'arn:aws:ecs:us-east-1:123456789012:cluster/default', 'ü\u0000\ud83d', '../../x', '{}', random.hex(300)]);
  }
}

/** Puts something that does not belong there somewhere into the value. */
function spoil(random: Random, value: unknown): void {
  let place = value;
  for (let depth = random.below(6); depth > 0; depth -= 1) {
    const inner: unknown = typeof place === 'object' && place !== null ? pick(random, Object.values(place)) : undefined;
    if (typeof inner !== 'object' || inner === null) break;
    place = inner;
  }
  if (typeof place !== 'object' || place === null) return;
  const wrong: unknown = pick(random, [null, 0, -1.5, 1e300, '', 'x'.repeat(random.below(5000)), [], {}, [null], true, [[[[]]]], { name: [] }]);
  // The entries of a list by their number; a JSON array has nothing else. An own member `__proto__` needs to be defined.
  const keys = Array.isArray(place) ? [String(random.below(3))] : [...Object.keys(place), 'unknown', '__proto__', 'toJSON', 'length'];
  Object.defineProperty(place, pick(random, keys), { value: wrong, enumerable: true, configurable: true, writable: true });
}

function pick<T>(random: Random, values: readonly T[]): T {
  return values[random.below(values.length)] as T;
}

function randomBytes(random: Random, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => random.below(256)));
}
