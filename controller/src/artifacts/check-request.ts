import type { IncomingHttpHeaders } from 'node:http';
import { checkHeaders } from './request-headers.ts';
import type { Refusal } from './refusal.ts';

export interface ReceivedRequest {
  readonly method: string;
  /** The request line's, byte for byte. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
}

/** `path`: below the bucket and as it was sent, `/` for the bucket itself. `query`: as it was sent, without the question mark. */
export type Decision = { readonly kind: 'forward'; readonly path: string; readonly query: string } | { readonly kind: 'refuse'; readonly refusal: Refusal };

const methods = ['GET', 'HEAD', 'PUT'];
/** Factory writes and reads below these alone. */
export const keyPrefixes = ['runs/', 'spec-bundles/', 'attractors/'];

/** Everything that is not listed here is refused: the task role may do more than Factory needs. */
export function checkRequest(request: ReceivedRequest, bucket: string): Decision {
  const { method, target } = request;
  if (!methods.includes(method)) return refuse(405, 'MethodNotAllowed', `The artifact side-car passes ${methods.join(', ')} on, not ${method}.`);
  // Only origin-form, and only what RFC 3986 allows in it: anything else would be read differently here and there.
  const [, path, query = ''] = /^(\/[\w.~!$&'()*+,;=:@%/-]*)(?:\?([\w.~!$&'()*+,;=:@%/?-]*))?$/.exec(target) ?? [];
  const decoded = decode(path);
  if (path === undefined || decoded === undefined) return refuse(400, 'InvalidURI', 'The request target must be a percent-encoded path: /<bucket>/<key>.');
  if (!/^(x-id=[A-Za-z]*)?$/.test(query)) return refuse(403, 'AccessDenied', 'The artifact side-car passes no sub-resource and no query but x-id on.');
  const found = checkPath({ method, path, decoded }, bucket);
  if (found.kind === 'refuse') return found;
  const refusal = checkHeaders(method, request.headers);
  return refusal === undefined ? { kind: 'forward', path: found.path, query } : { kind: 'refuse', refusal };
}

function checkPath({ method, path, decoded }: { method: string; path: string; decoded: string }, bucket: string): { kind: 'path'; path: string } | (Decision & { kind: 'refuse' }) {
  const own = `/${bucket}`;
  if (path === own || path === `${own}/`) {
    if (method === 'HEAD') return { kind: 'path', path: '/' };
    if (method === 'PUT') return refuse(403, 'AccessDenied', `The bucket ${bucket} is made by the infrastructure, not by Factory: deploy it, or correct ARTIFACT_BUCKET.`);
    return refuse(403, 'AccessDenied', 'The artifact side-car lists no bucket.');
  }
  if (!path.startsWith(`${own}/`)) return refuse(403, 'AccessDenied', `The artifact side-car serves the bucket ${bucket} alone.`);
  const key = decoded.slice(own.length + 1);
  if (key.split('/').some((segment) => segment === '.' || segment === '..')) return refuse(403, 'AccessDenied', 'A key must have no segment that is a dot or two dots.');
  if (!keyPrefixes.some((prefix) => key.startsWith(prefix) && key.length > prefix.length)) return refuse(403, 'AccessDenied', `A key must be below ${keyPrefixes.join(', ')}.`);
  return { kind: 'path', path: path.slice(own.length) };
}

function decode(path: string | undefined): string | undefined {
  try {
    return path === undefined ? undefined : decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function refuse(status: number, code: string, message: string): Decision & { kind: 'refuse' } {
  return { kind: 'refuse', refusal: { status, code, message } };
}
