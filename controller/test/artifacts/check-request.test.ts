import { describe, expect, it } from '@jest/globals';
import { checkRequest } from '../../src/artifacts/check-request.ts';
import { passRequestHeaders, passResponseHeaders } from '../../src/artifacts/request-headers.ts';

const check = (method: string, target: string, headers: Record<string, string> = {}): unknown => {
  const decision = checkRequest({ method, target, headers }, 'artifacts');
  return decision.kind === 'refuse' ? `${decision.refusal.status} ${decision.refusal.code}` : `${decision.path}|${decision.query}`;
};

describe('checkRequest', () => {
  it.each([
    ['HEAD', '/artifacts', '/|'],
    ['HEAD', '/artifacts/', '/|'],
    ['GET', '/artifacts/runs/p/r/task-report.md?x-id=GetObject', '/runs/p/r/task-report.md|x-id=GetObject'],
    ['HEAD', '/artifacts/spec-bundles/p/r/plan.md', '/spec-bundles/p/r/plan.md|'],
    ['PUT', '/artifacts/attractors/a.dot?x-id=PutObject', '/attractors/a.dot|x-id=PutObject'],
    ['PUT', '/artifacts/runs/a%20b//%C3%BC%2B%281%29...md', '/runs/a%20b//%C3%BC%2B%281%29...md|'],
    ['GET', '/artifacts/runs%2Fx', '/runs%2Fx|'],
    ['GET', '/artifacts/runs/(1)!.md', '/runs/(1)!.md|'],
    ['GET', '/artifacts/runs/x?', '/runs/x|'],
  ])('passes %s %s on', (method, target, expected) => {
    expect(check(method, target)).toBe(expected);
  });
  it.each(['DELETE', 'POST', 'PATCH', 'OPTIONS', 'TRACE'])('refuses %s', (method) => {
    expect(check(method, '/artifacts/runs/x')).toBe('405 MethodNotAllowed');
  });
  it.each([
    ['PUT', '/artifacts'], ['PUT', '/artifacts/'], ['GET', '/artifacts'], ['GET', '/artifacts/'], ['GET', '/artifacts?list-type=2'], ['HEAD', '/'], ['GET', '/'],
    ['GET', '/artifacts/other/x'], ['GET', '/artifacts/runs'], ['GET', '/artifacts/runs/'], ['PUT', '/artifacts/runsx/y'], ['PUT', '/artifacts//runs/x'],
    ['GET', '/other/runs/x'], ['GET', '/artifacts2/runs/x'], ['GET', '//artifacts/runs/x'], ['GET', '/artifacts%2Fruns/x'], ['HEAD', '/other'],
    ['GET', '/artifacts/runs/../secrets/x'], ['GET', '/artifacts/runs/./x'], ['GET', '/artifacts/runs/..'], ['GET', '/artifacts/../artifacts/runs/x'], ['GET', '/other/../artifacts/runs/x'],
    ['GET', '/artifacts/runs/%2e%2e/secrets/x'], ['GET', '/artifacts/runs/.%2E/x'], ['GET', '/artifacts/runs/a%2F..%2F..%2Fsecrets'], ['GET', '/artifacts/runs/%2e'],
    ['GET', '/artifacts/runs/x?acl'], ['GET', '/artifacts/runs/x?uploads'], ['PUT', '/artifacts/runs/x?partNumber=1&uploadId=a'], ['GET', '/artifacts/runs/x?x-id=GetObject&versionId=1'],
    ['GET', '/artifacts/runs/x?X-Amz-Signature=a'], ['HEAD', '/artifacts?location'], ['GET', '/artifacts/runs/x?response-content-type=a'],
  ])('refuses %s %s', (method, target) => {
    expect(check(method, target)).toBe('403 AccessDenied');
  });
  it.each(['http://169.254.170.2/artifacts/runs/x', 'http://127.0.0.1/artifacts/runs/x', '*', 'artifacts/runs/x', '', '/artifacts/runs/%zz', '/artifacts/runs/%', '/artifacts/runs/%ff', '/artifacts/runs/a b', '/artifacts/runs/x#y', '/artifacts/runs\\x', '/artifacts/runs/ü'])('cannot read %j', (target) => {
    expect(check('GET', target)).toBe('400 InvalidURI');
  });
  it('says of CreateBucket who makes the bucket', () => {
    expect(checkRequest({ method: 'PUT', target: '/artifacts/', headers: {} }, 'artifacts')).toMatchObject({ refusal: { message: expect.stringContaining('The bucket artifacts is made by the infrastructure') } });
  });
  it.each(['a'.repeat(64), 'UNSIGNED-PAYLOAD', 'STREAMING-UNSIGNED-PAYLOAD-TRAILER'])('takes the payload hash %s', (hash) => {
    expect(check('PUT', '/artifacts/runs/x', { 'x-amz-content-sha256': hash })).toBe('/runs/x|');
  });
  it.each([
    ['STREAMING-AWS4-HMAC-SHA256-PAYLOAD', '501 NotImplemented'], ['STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER', '501 NotImplemented'], ['STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD', '501 NotImplemented'],
    ['a', '400 InvalidRequest'], [`${'a'.repeat(64)}, ${'b'.repeat(64)}`, '400 InvalidRequest'], ['', '400 InvalidRequest'],
  ])('does not take the payload hash %j', (hash, expected) => {
    expect(check('PUT', '/artifacts/runs/x', { 'x-amz-content-sha256': hash })).toBe(expected);
  });
  it.each(['x-amz-copy-source', 'x-amz-acl', 'x-amz-grant-read', 'x-amz-tagging', 'x-amz-website-redirect-location', 'x-amz-bypass-governance-retention'])('refuses the header %s', (name) => {
    expect(check('PUT', '/artifacts/runs/x', { [name]: '/artifacts/secrets/x' })).toBe('403 AccessDenied');
  });
  it('refuses a body where there is none to have', () => {
    expect(check('GET', '/artifacts/runs/x', { 'content-length': '1' })).toBe('400 InvalidRequest');
    expect(check('HEAD', '/artifacts/runs/x', { 'transfer-encoding': 'chunked' })).toBe('400 InvalidRequest');
  });
});

describe('passRequestHeaders', () => {
  it('leaves out the client’s signature and what is of one connection', () => {
    const dropped = { authorization: 'a', date: 'a', host: 'a', 'x-amz-date': 'a', 'x-amz-security-token': 'a', connection: 'keep-alive, X-Own', 'keep-alive': 'a', 'x-own': 'a', te: 'a', trailer: 'a', 'transfer-encoding': 'chunked', upgrade: 'a', 'proxy-authorization': 'a' };
    const passed = { 'content-type': 'text/plain', expect: '100-continue', 'if-none-match': '*', range: 'bytes=0-1', 'x-amz-checksum-crc32': 'a', 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD', 'x-amz-meta-a': 'b' };
    expect(passRequestHeaders('PUT', { ...dropped, ...passed })).toEqual(passed);
  });
  it('gives a write without a body its length, and any request a payload hash', () => {
    expect(passRequestHeaders('PUT', {})).toEqual({ 'content-length': '0', 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' });
    expect(passRequestHeaders('GET', {})).toEqual({ 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' });
  });
});

describe('passResponseHeaders', () => {
  it('keeps repeated headers apart, and leaves out what is of one connection', () => {
    expect(passResponseHeaders(['ETag', '"1"', 'Connection', 'close, X-Own', 'X-Own', 'a', 'Transfer-Encoding', 'chunked', 'x-amz-meta-a', '1', 'x-amz-meta-a', '2'], 'close, X-Own')).toEqual(['ETag', '"1"', 'x-amz-meta-a', '1', 'x-amz-meta-a', '2']);
  });
});
