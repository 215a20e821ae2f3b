import { createHash } from 'node:crypto';
import { EcsError, invalidParameter } from '../ecs-error.ts';
import type { Kernel } from '../kernel.ts';
import type { ClientTokenRecord } from '../state/ecs-state.ts';
import type { ClusterRecord } from '../state/records.ts';
import type { RunTaskInput } from './check-run-task.ts';

/** Lifetime of a token (developer guide, "Ensuring idempotency"): the task's and an hour, a day at most. */
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** How many old tokens are looked at when a new one comes: enough that none stays for good. */
const SWEEP = 4;

type TokenKernel = Pick<Kernel, 'state' | 'clock'>;

/** What an earlier call with this token led to; undefined where it is new or has run out. Throws ConflictException for another request. */
export function findReplay(input: RunTaskInput, kernel: TokenKernel, cluster: ClusterRecord): ClientTokenRecord | undefined {
  const { clientToken } = input;
  if (clientToken === undefined) return undefined;
  // (?) The text was never compared with AWS.
  if (!/^[!-~]{1,64}$/.test(clientToken)) throw invalidParameter('clientToken must have 1 to 64 characters, each of ASCII 33 to 126.');
  const key = keyOf(cluster, clientToken);
  const found = kernel.state.clientTokens.get(key);
  if (found === undefined) return undefined;
  if (isOver(found, kernel)) {
    kernel.state.clientTokens.delete(key);
    return undefined;
  }
  if (found.fingerprint === fingerprintOf(input)) return found;
  // The text is the API reference's description of the error (?).
  throw new EcsError('ConflictException', 'The RunTask request could not be processed due to conflicts. The provided clientToken is already in use with a different RunTask request.', { members: { resourceIds: [...found.taskArns] } });
}

export function rememberToken(input: RunTaskInput, kernel: TokenKernel, result: { readonly cluster: ClusterRecord; readonly taskArns: readonly string[]; readonly answer: unknown }): void {
  const { clientToken } = input;
  if (clientToken === undefined) return;
  const { taskArns, answer } = result;
  sweep(kernel);
  kernel.state.clientTokens.set(keyOf(result.cluster, clientToken), { fingerprint: fingerprintOf(input), taskArns, answer, createdAtMs: kernel.clock.now() });
}

function keyOf(cluster: ClusterRecord, token: string): string {
  return `${cluster.arn} ${token}`;
}

/** A hash, because overrides can be long; of the request without its token and its cluster, which is the token's scope. */
function fingerprintOf(input: RunTaskInput): string {
  const { clientToken: _token, cluster: _cluster, ...parameters } = input;
  return createHash('sha256').update(canonicalJson(parameters)).digest('base64');
}

/** The order of an object's members says nothing, that of a list does. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member) ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1))) : member);
}

function isOver({ taskArns, createdAtMs }: ClientTokenRecord, { state, clock }: TokenKernel): boolean {
  const age = clock.now() - createdAtMs;
  if (age >= DAY_MS) return true;
  // A task that is no longer told of stopped at least an hour ago; a request without tasks lives as long as one that stopped at once.
  const ends = taskArns.map((arn) => {
    const task = state.task(arn);
    return task === undefined ? createdAtMs : (task.stoppedAtMs ?? Number.POSITIVE_INFINITY);
  });
  return clock.now() >= Math.max(createdAtMs, ...ends) + HOUR_MS;
}

function sweep(kernel: TokenKernel): void {
  const { clientTokens } = kernel.state;
  let looked = 0;
  for (const [key, record] of clientTokens) {
    if (isOver(record, kernel)) clientTokens.delete(key);
    looked += 1;
    if (looked === SWEEP) return;
  }
}
