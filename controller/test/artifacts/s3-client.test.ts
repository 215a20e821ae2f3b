import { Readable } from 'node:stream';
import { CreateBucketCommand, GetObjectCommand, HeadBucketCommand, HeadObjectCommand, PutObjectCommand, S3Client, type PutObjectCommandInput } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readAll, S3Endpoint } from './s3-endpoint.ts';
import { bucket, SideCar } from './side-car.ts';

let s3: S3Endpoint;
let sideCar: SideCar;
let objects: Map<string, Buffer>;
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
  objects = new Map();
  s3.answer = (request, response) => {
    const path = decodeURIComponent(request.url?.split('?')[0] ?? '');
    if (request.method === 'PUT') {
      void readAll(request).then((body) => {
        objects.set(path, request.headers['content-encoding'] === 'aws-chunked' ? joinChunks(body) : body);
        response.writeHead(200, { etag: '"1"' }).end();
      });
      return;
    }
    const object = objects.get(path);
    if (object === undefined) return void response.writeHead(404, { 'content-type': 'application/xml' }).end(request.method === 'HEAD' ? undefined : '<Error><Code>NoSuchKey</Code><Message>None.</Message></Error>');
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    const part = first === undefined ? object : object.subarray(Number(first), Number(last) + 1);
    response.writeHead(first === undefined ? 200 : 206, { 'content-length': part.length, etag: '"1"' }).end(request.method === 'HEAD' ? undefined : part);
  };
});

/** Each chunk after a line with its length; a trailer with the checksum at the end. */
function joinChunks(body: Buffer): Buffer {
  const end = body.indexOf('\r\n');
  const length = Number.parseInt(body.subarray(0, end).toString(), 16);
  if (length === 0) return Buffer.alloc(0);
  return Buffer.concat([body.subarray(end + 2, end + 2 + length), joinChunks(body.subarray(end + 4 + length))]);
}

// The client warns of each stream.
const ignore = (): void => undefined;
const silent = { trace: ignore, debug: ignore, info: ignore, warn: ignore, error: ignore };

/** As Factory makes it: nothing of it can be set but the endpoint. */
function createClient(more: { readonly requestChecksumCalculation?: 'WHEN_REQUIRED' } = {}): S3Client {
  return new S3Client({ region: 'us-east-1', endpoint: `http://127.0.0.1:${sideCar.port}`, forcePathStyle: true, credentials: { accessKeyId: 'minioadmin', secretAccessKey: 'minioadmin' }, logger: silent, ...more });
}

describe('Factory’s S3 client', () => {
  const large = Buffer.alloc(5_000_000, 'artifact ');
  const bodies: readonly { readonly what: string; readonly make: () => Partial<PutObjectCommandInput>; readonly expected: Buffer; readonly hash: RegExp }[] = [
    { what: 'a string', make: () => ({ Body: 'größe', ContentType: 'text/markdown' }), expected: Buffer.from('größe'), hash: /^[0-9a-f]{64}$/ },
    { what: 'an empty string', make: () => ({ Body: '' }), expected: Buffer.alloc(0), hash: /^[0-9a-f]{64}$/ },
    { what: 'a buffer of 5 MB', make: () => ({ Body: large }), expected: large, hash: /^[0-9a-f]{64}$/ },
    { what: 'a stream', make: () => ({ Body: Readable.from([large]), ContentLength: large.length }), expected: large, hash: /^STREAMING-UNSIGNED-PAYLOAD-TRAILER$/ },
    { what: 'a stream with SHA-256', make: () => ({ Body: Readable.from([large]), ContentLength: large.length, ChecksumAlgorithm: 'SHA256' }), expected: large, hash: /^STREAMING-UNSIGNED-PAYLOAD-TRAILER$/ },
  ];
  it.each(bodies)('writes $what', async ({ make, expected, hash }) => {
    const client = createClient();
    await client.send(new PutObjectCommand({ Bucket: bucket, Key: 'runs/p/r/a b+(ü)\'!~@=&$,;:*.md', Metadata: { a: '1' }, ...make() }));
    expect(objects.get('/artifacts/runs/p/r/a b+(ü)\'!~@=&$,;:*.md')?.equals(expected)).toBe(true);
    expect(s3.requests[0]?.headers).toMatchObject({ 'x-amz-content-sha256': expect.stringMatching(hash), 'x-amz-meta-a': '1' });
    client.destroy();
  });
  it('writes a stream without checksums', async () => {
    const client = createClient({ requestChecksumCalculation: 'WHEN_REQUIRED' });
    await client.send(new PutObjectCommand({ Bucket: bucket, Key: 'runs/x', Body: Readable.from([large]), ContentLength: large.length }));
    expect(objects.get('/artifacts/runs/x')?.equals(large)).toBe(true);
    expect(s3.requests[0]?.headers['x-amz-content-sha256']).toBe('UNSIGNED-PAYLOAD');
    client.destroy();
  });
  it('reads an object, its start and its size, and is told what is not there', async () => {
    const client = createClient();
    objects.set('/artifacts/spec-bundles/p/r/plan.md', Buffer.from('0123456789'));
    const object = { Bucket: bucket, Key: 'spec-bundles/p/r/plan.md' };
    expect(await (await client.send(new GetObjectCommand(object))).Body?.transformToString()).toBe('0123456789');
    expect(await (await client.send(new GetObjectCommand({ ...object, Range: 'bytes=0-3' }))).Body?.transformToString()).toBe('0123');
    expect((await client.send(new HeadObjectCommand(object))).ContentLength).toBe(10);
    await expect(client.send(new GetObjectCommand({ Bucket: bucket, Key: 'runs/none' }))).rejects.toMatchObject({ name: 'NoSuchKey', $metadata: { httpStatusCode: 404 } });
    client.destroy();
  });
  it('finds its bucket, and is told who makes one', async () => {
    const client = createClient();
    await expect(client.send(new HeadBucketCommand({ Bucket: bucket }))).rejects.toMatchObject({ $metadata: { httpStatusCode: 404 } });
    await expect(client.send(new CreateBucketCommand({ Bucket: bucket }))).rejects.toMatchObject({ name: 'AccessDenied', message: expect.stringContaining('is made by the infrastructure') });
    objects.set('/artifacts/', Buffer.alloc(0));
    expect((await client.send(new HeadBucketCommand({ Bucket: bucket }))).$metadata.httpStatusCode).toBe(200);
    client.destroy();
  });
  it('writes a hundred objects at once', async () => {
    const client = createClient();
    await Promise.all(Array.from({ length: 100 }, (_, index) => client.send(new PutObjectCommand({ Bucket: bucket, Key: `runs/${index}`, Body: large.subarray(0, 1_000_000 + index) }))));
    expect([...objects.values()].map((object) => object.length).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, index) => 1_000_000 + index));
    client.destroy();
  });
});
