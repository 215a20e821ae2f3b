import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { closed, readAll, roleKeys, S3Endpoint } from './s3-endpoint.ts';
import { storeLimits } from '../../src/artifacts/store.ts';
import { SideCar } from './side-car.ts';

let s3: S3Endpoint;
let sideCar: SideCar;
beforeAll(async () => {
  s3 = await S3Endpoint.start();
  sideCar = await SideCar.start(s3.url);
});
afterAll(async () => {
  await sideCar.stop();
  await s3.close();
});
beforeEach(() => {
  s3.reset();
  sideCar.lines.length = 0;
});

/** The next request that S3 gets, unanswered. */
function nextAtS3(): Promise<[IncomingMessage, ServerResponse]> {
  return new Promise((resolve) => {
    s3.answer = (request, response) => resolve([request, response]);
  });
}

const noSuchKey = '<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>';

describe('a request that is passed on', () => {
  it('goes to the bucket’s path, signed for its Region with the role’s token, and its answer comes back as it is', async () => {
    s3.answer = (_request, response) => response.writeHead(206, 'Some', ['Content-Range', 'bytes 0-1/9', 'x-amz-meta-a', '1', 'x-amz-meta-a', '2', 'ETag', '"x"', 'Content-Length', '2']).end('ab');
    const answer = await sideCar.ask('GET', '/artifacts/runs/a%20b//%C3%BC%2B%281%29.md?x-id=GetObject', { headers: { range: 'bytes=0-1', 'if-match': '"x"', authorization: 'AWS4-HMAC-SHA256 Credential=minioadmin', 'x-amz-date': '20200101T000000Z', 'x-amz-security-token': 'client' } });
    expect(answer).toMatchObject({ status: 206, text: 'ab', headers: { 'content-range': 'bytes 0-1/9', 'x-amz-meta-a': '1, 2', etag: '"x"' } });
    expect(s3.requests.map(({ url, headers }) => [url, headers.range, headers['if-match'], headers.host])).toEqual([['/artifacts/runs/a%20b//%C3%BC%2B%281%29.md?x-id=GetObject', 'bytes=0-1', '"x"', new URL(s3.url).host]]);
    expect(sideCar.lines).toEqual([]);
  });
  it('is signed as S3 reads the path where a client left characters as they are', async () => {
    // S3 decodes and encodes before it compares: the endpoint here sees the signature of %28 where ( was sent.
    expect((await sideCar.ask('GET', '/artifacts/runs/(1).md')).text).toContain('Another signature');
    expect(s3.requests[0]?.url).toBe('/artifacts/runs/(1).md');
  });
  it('may be a HEAD of the bucket or of an object, whose length comes back without a body', async () => {
    s3.answer = (_request, response) => response.writeHead(200, { 'content-length': 12, 'x-amz-bucket-region': 'eu-central-1' }).end();
    for (const path of ['/artifacts', '/artifacts/', '/artifacts/runs/x']) {
      expect(await sideCar.ask('HEAD', path)).toMatchObject({ status: 200, text: '', headers: { 'content-length': '12', 'x-amz-bucket-region': 'eu-central-1' } });
    }
    expect(s3.requests.map(({ url }) => url)).toEqual(['/artifacts/', '/artifacts/', '/artifacts/runs/x']);
  });
  it.each([[404, noSuchKey], [403, '<Error/>'], [500, '<Error/>'], [412, '']])('may fail with %i, and S3’s own text', async (status, text) => {
    s3.answer = (_request, response) => response.writeHead(status, { 'content-type': 'application/xml' }).end(text);
    expect(await sideCar.ask('GET', '/artifacts/runs/none')).toMatchObject({ status, text });
  });
  it('is written whole, with the hash and the checksums that came', async () => {
    const body = randomBytes(3_000_000);
    const hash = createHash('sha256').update(body).digest('hex');
    let stored: Buffer | undefined;
    s3.answer = (request, response) => void readAll(request).then((bytes) => {
      stored = bytes;
      response.writeHead(200, { etag: '"1"', 'content-length': 0 }).end();
    });
    const headers = { 'content-type': 'text/x-diff', 'x-amz-content-sha256': hash, 'x-amz-checksum-crc32': 'AAAAAA==', 'x-amz-meta-a': 'b', expect: '100-continue' };
    const request = sideCar.open('PUT', '/artifacts/runs/x?x-id=PutObject', { ...headers, 'content-length': String(body.length) });
    request.flushHeaders();
    await once(request, 'continue');
    request.end(body);
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    expect(response.statusCode).toBe(200);
    expect(stored?.equals(body)).toBe(true);
    expect(s3.requests[0]?.headers).toMatchObject({ ...headers, 'content-length': '3000000' });
  });
  it('is read whole', async () => {
    const body = randomBytes(3_000_000);
    s3.answer = (_request, response) => response.writeHead(200).end(body);
    const request = sideCar.open('GET', '/artifacts/runs/x').end();
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    expect((await readAll(response)).equals(body)).toBe(true);
  });
});

describe('a body', () => {
  it('reaches S3 before the client has sent all of it', async () => {
    const arrived = nextAtS3();
    const request = sideCar.open('PUT', '/artifacts/runs/x', { 'content-length': '10' });
    request.write('first');
    const [atS3, answer] = await arrived;
    expect(String((await once(atS3, 'data'))[0])).toBe('first');
    request.end('later');
    expect(String((await once(atS3, 'data'))[0])).toBe('later');
    answer.writeHead(200).end();
    await once(request, 'response');
  });
  it('waits where S3 does not read', async () => {
    const arrived = nextAtS3();
    const total = 64 * 1024 * 1024;
    const request = sideCar.open('PUT', '/artifacts/runs/x', { 'content-length': String(total) });
    for (let sent = 0; sent < total; sent += 1024 * 1024) request.write(Buffer.alloc(1024 * 1024));
    const [atS3, answer] = await arrived;
    // Time enough to take everything in, for who would. What no kernel holds stays with the client.
    s3.answer = (_request, response) => response.end();
    for (let others = 0; others < 200; others += 1) await sideCar.ask('GET', '/artifacts/runs/other');
    expect(request.writableLength).toBeGreaterThan(total / 2);
    expect((await readAll(atS3)).length).toBe(total);
    answer.writeHead(200).end();
    await once(request, 'response');
    request.destroy();
  });
  it('that the client cuts is cut at S3', async () => {
    const arrived = nextAtS3();
    const request = sideCar.open('PUT', '/artifacts/runs/x', { 'content-length': '1000000' });
    request.on('error', () => undefined).write('part');
    const [atS3] = await arrived;
    const ended = closed(atS3.on('error', () => undefined).resume());
    request.destroy();
    await ended;
    expect(atS3.complete).toBe(false);
    expect(sideCar.lines).toEqual([]);
  });
  it('that S3 cuts ends the client’s connection, not its answer', async () => {
    s3.answer = (_request, response) => {
      response.writeHead(200, { 'content-length': 1_000_000 }).write('part', () => response.destroy());
    };
    await expect(sideCar.ask('GET', '/artifacts/runs/x')).rejects.toThrow('aborted');
    expect(sideCar.lines).toMatchObject([{ level: 40, method: 'GET', msg: expect.stringContaining('before it was complete') }]);
  });
  it('that nobody reads any more is not asked for', async () => {
    const arrived = nextAtS3();
    const request = sideCar.open('GET', '/artifacts/runs/x').end();
    const [atS3, answer] = await arrived;
    answer.writeHead(200, { 'content-length': 1_000_000 }).write('part');
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    response.on('error', () => undefined);
    const ended = closed(atS3.socket);
    request.destroy();
    await ended;
  });
  it('that S3 refuses to read does not hide its answer', async () => {
    s3.answer = (_request, response) => response.writeHead(403).end('<Error/>');
    expect(await sideCar.ask('PUT', '/artifacts/runs/x', { body: Buffer.alloc(5_000_000), headers: { connection: 'keep-alive' } })).toMatchObject({ status: 403, text: '<Error/>' });
  });
  it('is not asked for where S3 says no before', async () => {
    s3.keys.clear();
    try {
      const request = sideCar.open('PUT', '/artifacts/runs/x', { 'content-length': '5000000', expect: '100-continue' });
      request.on('continue', () => request.destroy(new Error('told to go on')));
      request.flushHeaders();
      const [response] = (await once(request, 'response')) as [IncomingMessage];
      expect([response.statusCode, response.headers.connection]).toEqual([403, 'close']);
    } finally {
      s3.keys.set(roleKeys.accessKeyId, roleKeys);
    }
  });
});

describe('a refused request', () => {
  it.each([
    { request: 'PUT /artifacts', status: 403, code: 'AccessDenied', text: 'made by the infrastructure' },
    { request: 'GET /artifacts?list-type=2', status: 403, code: 'AccessDenied', text: 'no sub-resource' },
    { request: 'GET /artifacts/runs/../x', status: 403, code: 'AccessDenied', text: 'segment' },
    { request: 'GET /other/runs/x', status: 403, code: 'AccessDenied', text: 'the bucket artifacts alone' },
    { request: 'DELETE /artifacts/runs/x', status: 405, code: 'MethodNotAllowed', text: 'not DELETE' },
    { request: 'POST /artifacts/runs/x?uploads', status: 405, code: 'MethodNotAllowed', text: 'not POST' },
    { request: 'GET /artifacts/secrets/key', status: 403, code: 'AccessDenied', text: 'below runs/, spec-bundles/, attractors/' },
  ])('$request never reaches S3, and is one line of the log', async ({ request, status, code, text }) => {
    const [method = '', path = ''] = request.split(' ');
    const answer = await sideCar.ask(method, path);
    expect(answer).toMatchObject({ status, headers: { 'content-type': 'application/xml' } });
    expect(answer.text).toMatch(new RegExp(`^<\\?xml version="1.0" encoding="UTF-8"\\?>\n<Error><Code>${code}</Code><Message>[^<]*${text}[^<]*</Message></Error>$`));
    expect(s3.requests).toEqual([]);
    expect(sideCar.lines).toMatchObject([{ level: 40, method, status, code }]);
    expect(JSON.stringify(sideCar.lines)).not.toMatch(/secrets|list-type|uploads/);
  });
  it('reads a body to its end, so that its sender gets to read why', async () => {
    expect(await sideCar.ask('PUT', '/artifacts/secrets/x', { body: Buffer.alloc(5_000_000) })).toMatchObject({ status: 403 });
    expect(s3.requests).toEqual([]);
  });
  it.each(['GET http://169.254.170.2/artifacts/runs/x', 'GET /artifacts/runs/x#a', 'OPTIONS *'])('may be one that no ordinary client sends: %s', async (line) => {
    expect(await sideCar.askRaw(`${line} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 40[05] /);
    expect(s3.requests).toEqual([]);
  });
  it('asks for no body', async () => {
    const request = sideCar.open('PUT', '/artifacts/secrets/x', { 'content-length': '5000000', expect: '100-continue' });
    request.on('continue', () => request.destroy(new Error('told to go on')));
    request.flushHeaders();
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    expect(response.statusCode).toBe(403);
  });
  it('names what to set where chunks are signed', async () => {
    const answer = await sideCar.ask('PUT', '/artifacts/runs/x', { body: 'x', headers: { 'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD' } });
    expect(answer).toMatchObject({ status: 501, text: expect.stringContaining('chunkedEncodingEnabled(false)') });
    expect(s3.requests).toEqual([]);
  });
});

describe('an S3 that is not there', () => {
  it('is 502, which clients try again', async () => {
    const nowhere = await S3Endpoint.start();
    const { url } = nowhere;
    await nowhere.close();
    const lost = await SideCar.start(url);
    expect(await lost.ask('PUT', '/artifacts/runs/x', { body: Buffer.alloc(5_000_000) })).toMatchObject({ status: 502, text: expect.stringContaining('<Code>BadGateway</Code>') });
    expect(lost.lines).toMatchObject([{ level: 40, method: 'PUT', status: 502, reason: 'ECONNREFUSED' }]);
    expect(await lost.ask('GET', '/healthz')).toMatchObject({ status: 503, text: expect.stringContaining('is not reachable at') });
    await lost.stop();
  });
  it('is 504 where it is silent', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as { port: number };
    const waiting = await SideCar.start(`http://127.0.0.1:${port}`, { limits: { ...storeLimits, idleTimeoutMs: 50 } });
    expect(await waiting.ask('GET', '/artifacts/runs/x')).toMatchObject({ status: 504, text: expect.stringContaining('S3 was silent for 0.05 s') });
    await waiting.stop();
    silent.close();
  });
});

describe('credentials that are refused', () => {
  it('are 503, without a word of what the endpoint said, and nothing reaches S3', async () => {
    const poor = await SideCar.start(s3.url, { credentials: () => Promise.reject(new Error('Unexpected token in "SecretAccessKey":"hidden"')) });
    expect(await poor.ask('PUT', '/artifacts/runs/x', { body: 'x' })).toMatchObject({ status: 503, text: expect.stringContaining('<Code>ServiceUnavailable</Code><Message>The artifact side-car has no AWS credentials') });
    expect(await poor.ask('GET', '/healthz')).toMatchObject({ status: 503, text: expect.stringContaining('give the task a task role') });
    expect(poor.lines).toMatchObject([{ level: 40, status: 503, reason: 'CredentialsError: Error' }, { level: 50 }]);
    expect(JSON.stringify(poor.lines)).not.toContain('hidden');
    expect(s3.requests).toEqual([]);
    await poor.stop();
  });
});

describe('stop', () => {
  it('cuts what does not end in time', async () => {
    const held = await SideCar.start(s3.url);
    const arrived = nextAtS3();
    const request = held.open('GET', '/artifacts/runs/x').on('error', () => undefined).end();
    await arrived;
    const ended = new Promise((resolve) => request.once('close', resolve));
    expect(await held.stop(10)).toBe('cut');
    await ended;
  });
});

describe('/healthz', () => {
  it('is 200 from a signed HEAD of the bucket on, asked for once in a while', async () => {
    expect(await sideCar.ask('GET', '/healthz')).toMatchObject({ status: 200, text: '{"status":"ok","reason":"ok"}' });
    expect(await sideCar.ask('GET', '/healthz')).toMatchObject({ status: 200 });
    expect(s3.requests.map(({ method, url }) => [method, url])).toEqual([['HEAD', '/artifacts/']]);
  });
  it('is 503 and says where the bucket is, with one line in the log', async () => {
    const elsewhere = await SideCar.start(s3.url);
    s3.answer = (_request, response) => response.writeHead(301, { 'x-amz-bucket-region': 'eu-west-1' }).end();
    for (let time = 0; time < 2; time += 1) expect(await elsewhere.ask('GET', '/healthz')).toMatchObject({ status: 503, text: expect.stringContaining('is in eu-west-1, and AWS_REGION is eu-central-1') });
    expect(elsewhere.lines).toMatchObject([{ level: 50, msg: expect.stringContaining('Set AWS_REGION') }]);
    s3.reset();
    expect(await elsewhere.ask('GET', '/healthz')).toMatchObject({ status: 200 });
    expect(elsewhere.lines).toMatchObject([{ level: 50 }, { level: 30, msg: 'The bucket answers.' }]);
    await elsewhere.stop();
  });
});
