import type { IncomingHttpHeaders } from 'node:http';
import type { Refusal } from './refusal.ts';

// RFC 9110, 7.6.1: of one connection alone. A `Connection` header may name more.
const hopByHop = new Set(['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade']);
// The client's signature and what belongs to it: made again for the real bucket.
const ofSignature = new Set(['authorization', 'date', 'host', 'x-amz-date', 'x-amz-security-token']);
// Others change who may read an object, or read one from elsewhere (x-amz-acl, x-amz-copy-source).
const passedAmzHeaders = /^x-amz-(content-sha256|decoded-content-length|trailer|sdk-checksum-algorithm|user-agent|expected-bucket-owner|checksum-[a-z0-9-]+|meta-.+)$/;
const signedAgain = /^([0-9a-f]{64}|UNSIGNED-PAYLOAD|STREAMING-UNSIGNED-PAYLOAD-TRAILER)$/;

export function checkHeaders(method: string, headers: IncomingHttpHeaders): Refusal | undefined {
  const unknown = Object.keys(headers).find((name) => name.startsWith('x-amz-') && !ofSignature.has(name) && !passedAmzHeaders.test(name));
  if (unknown !== undefined) return { status: 403, code: 'AccessDenied', message: `The artifact side-car does not pass the header ${unknown} on.` };
  if (method !== 'PUT' && hasBody(headers)) return { status: 400, code: 'InvalidRequest', message: `A ${method} request must have no body.` };
  return checkPayloadHash(headers['x-amz-content-sha256']);
}

/** The hash is signed again as it is, so that no body is ever read as a whole. A signature in each chunk would be of the client's key. */
function checkPayloadHash(hash: string | string[] | undefined): Refusal | undefined {
  if (hash === undefined || signedAgain.test(String(hash))) return undefined;
  if (!/^STREAMING-/.test(String(hash))) return { status: 400, code: 'InvalidRequest', message: 'x-amz-content-sha256 must be 64 hexadecimal digits, UNSIGNED-PAYLOAD or STREAMING-UNSIGNED-PAYLOAD-TRAILER.' };
  return {
    status: 501,
    code: 'NotImplemented',
    message: 'The artifact side-car cannot sign a body again that is signed chunk by chunk. Turn that off in the client (SDK for Java: chunkedEncodingEnabled(false)), or send a body whose length and SHA-256 are known, or UNSIGNED-PAYLOAD.',
  };
}

export function hasBody(headers: IncomingHttpHeaders): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** What goes upstream of the client's headers, not signed yet. */
export function passRequestHeaders(method: string, headers: IncomingHttpHeaders): Record<string, string> {
  const dropped = namedByConnection(headers.connection);
  const passed: Record<string, string> = { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' };
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || hopByHop.has(name) || ofSignature.has(name) || dropped.has(name)) continue;
    passed[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  if (method === 'PUT' && !hasBody(headers)) passed['content-length'] = '0';
  return passed;
}

/** Names and values in turn, as Node reads and writes them, so that repeated headers stay apart. */
export function passResponseHeaders(rawHeaders: readonly string[], connection: string | undefined): string[] {
  const dropped = namedByConnection(connection);
  return rawHeaders.filter((_entry, index) => {
    const name = (rawHeaders[index - (index % 2)] ?? '').toLowerCase();
    return !hopByHop.has(name) && !dropped.has(name);
  });
}

function namedByConnection(connection: string | undefined): ReadonlySet<string> {
  return new Set((connection ?? '').split(',').map((name) => name.trim().toLowerCase()));
}
