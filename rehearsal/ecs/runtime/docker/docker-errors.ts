import { formatImageReference, parseImageReference } from './image-reference.ts';

/** An engine's error in ECS's words. The texts are those of Fargate's platform 1.4 where it has some of its own, else ECS passes the engine's on. */
export function explainPullError(image: string, message: string): string {
  const reference = parseImageReference(image);
  const { host = 'registry-1.docker.io', repository, tag, digest } = reference;
  const manifest = `https://${host}/v2/${repository}/manifests/${digest ?? tag ?? 'latest'}`;
  const unresolved = `failed to resolve ref ${formatImageReference(reference)}`;
  const say = (text: string): string => `CannotPullContainerError: ${text}`;
  if (/no space left on device/i.test(message)) return say(message);
  if (/toomanyrequests|too many requests|rate exceeded/i.test(message)) return say(message);
  // The engine says "access denied" for a repository that is missing as well, as ECS does then.
  if (/pull access denied/i.test(message)) return say(`Error response from daemon: ${message}`);
  if (/name unknown|repository .*(not found|does not exist)/i.test(message)) return say(`Error response from daemon: ${message}`);
  if (/manifest unknown|manifest .*not found|: not found$/i.test(message)) return say(`pull image manifest has been retried 1 time(s): ${unresolved}: ${formatImageReference(reference)}: not found`);
  if (/unauthorized|denied|no basic auth|\b40[13]\b/i.test(message)) return say(`pull image manifest has been retried 1 time(s): ${unresolved}: unexpected status from HEAD request to ${manifest}: 403 Forbidden`);
  if (/no matching manifest|platform/i.test(message)) return say(`image Manifest does not contain descriptor matching platform 'linux/amd64'`);
  const cause = explainNetworkCause(message);
  if (cause !== undefined) return say(`pull image manifest has been retried 5 time(s): ${unresolved}: failed to do request: Head "${manifest}": ${cause}`);
  return say(`Error response from daemon: ${message}`);
}

/** What a registry that cannot be reached looks like from a VPC: its packets are lost, nobody refuses them. */
function explainNetworkCause(message: string): string | undefined {
  const address = /dial tcp (\S+?:\d+)/.exec(message)?.[1];
  if (/connection reset/i.test(message)) return 'read: connection reset by peer';
  if (/no such host|server misbehaving|lookup /i.test(message)) return /dial tcp: .*$/.exec(message)?.[0] ?? 'dial tcp: no such host';
  if (/\bEOF\b/.test(message)) return 'EOF';
  if (/timeout|deadline exceeded|canceled|connection refused|no route to host|network is unreachable/i.test(message)) return `dial tcp${address === undefined ? '' : ` ${address}`}: i/o timeout`;
  return undefined;
}

/** Before a container is there: `create`; when its first process does not start: `start`. */
export function explainContainerError(step: 'create' | 'start', message: string): string {
  const name = step === 'create' ? 'CannotCreateContainerError' : 'CannotStartContainerError';
  return `${name}: Error response from daemon: ${message.trim()}`;
}

/** ECS's word for an engine that does not answer (?): its text was never compared with AWS. */
export function explainLostEngine(step: 'create' | 'start' | 'pull'): string {
  const goals = { create: 'created', start: 'started', pull: 'pulled' } as const;
  return `DockerTimeoutError: Could not transition to ${goals[step]}; the container engine does not answer.`;
}

/** The engine's own message of an error that dockerode threw; undefined where the engine did not answer at all. */
export function engineMessageOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined;
  const { json } = error as { json?: unknown };
  if (typeof json === 'object' && json !== null && 'message' in json && typeof json.message === 'string') return json.message;
  // Where the answer was to be a stream, only dockerode's own text has it.
  return error instanceof Error ? error.message.replace(/^\(HTTP code \d+\) .*? - /, '').trim() : undefined;
}

export function statusOf(error: unknown): number | undefined {
  return typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : undefined;
}
