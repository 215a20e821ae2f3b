import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { createServer, request as sendRequest, type RequestListener, type Server } from 'node:http';
import { once } from 'node:events';
import { ECSClient, ListClustersCommand } from '@aws-sdk/client-ecs';
import { S3Client, PutObjectCommand } from '@aws-sdk/client-s3';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { countCalls, startGateway, type Gateway } from '../../aws/gateway.ts';
import { nameOperation } from '../../aws/aws-call.ts';
import { closeServer, listen } from '../../aws/loopback-server.ts';
import { echoUpgrades, expectEcho } from './expect-upgrade.ts';

const MEGABYTE = 1024 * 1024;
const client = { region: 'eu-central-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' }, maxAttempts: 1 };

/** An answering machine in MiniStack's place: what a test checks is what it was sent. */
let answering: RequestListener;
let backend: Server;
let backendPort: number;
let gateway: Gateway;

beforeEach(async () => {
  answering = (_request, response) => response.end('{}');
  backend = createServer((request, response) => {
    answering(request, response);
  });
  backendPort = await listen(backend, { what: 'The backend', host: '127.0.0.1', port: 0 });
  gateway = await startGateway({ ministackPort: backendPort });
});
afterEach(async () => {
  await gateway.stop();
  await closeServer(backend);
});

async function digestOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of stream) hash.update(chunk);
  return hash.digest('hex');
}

describe('startGateway', () => {
  it('counts calls of the SDK by service and action, and failed ones', async () => {
    answering = (request, response) => {
      const isForm = String(request.headers['content-type']).includes('urlencoded');
      request.resume();
      if (isForm) response.writeHead(400, { 'content-type': 'text/xml' }).end('<ErrorResponse><Error><Code>ValidationError</Code></Error></ErrorResponse>');
      else response.end('{}');
    };
    const ecs = new ECSClient({ ...client, endpoint: gateway.url });
    await Promise.all([1, 2].map(() => ecs.send(new ListClustersCommand({}))));
    await new S3Client({ ...client, endpoint: gateway.url, forcePathStyle: true }).send(new PutObjectCommand({ Bucket: 'artifacts', Key: 'a/b', Body: 'x' }));
    await expect(new CloudFormationClient({ ...client, endpoint: gateway.url }).send(new DescribeStacksCommand({}))).rejects.toThrow();
    await fetch(`${gateway.url}/_ministack/health`);
    // As configure-aws-credentials calls it: unsigned.
    await fetch(gateway.url, { method: 'POST', body: new URLSearchParams({ Action: 'AssumeRoleWithWebIdentity' }) });
    expect(countCalls(gateway.calls)).toEqual([
      { service: 'cloudformation', action: 'DescribeStacks', calls: 1, failed: 1 },
      { service: 'ecs', action: 'ListClusters', calls: 2, failed: 0 },
      { service: 's3', action: 'PutObject', calls: 1, failed: 0 },
      { service: 'sts', action: 'AssumeRoleWithWebIdentity', calls: 1, failed: 1 },
    ]);
    expect(gateway.calls[0]).toMatchObject({ from: 'host', status: 200, milliseconds: expect.any(Number), time: expect.stringMatching(/^\d{4}-.*Z$/) });
  });

  it('streams a 100 MB blob both ways without changing a byte, chunked or not', async () => {
    const chunk = Buffer.alloc(MEGABYTE, 'layer');
    let received = '';
    answering = (request, response) => {
      if (request.method === 'PUT') return void digestOf(request).then((digest) => response.end((received = digest)));
      response.writeHead(200, { 'content-length': String(100 * MEGABYTE) });
      const write = (left: number): void => {
        if (left === 0) response.end();
        else response.write(chunk, () => write(left - 1));
      };
      write(100);
    };
    const expected = createHash('sha256');
    for (let i = 0; i < 100; i++) expected.update(chunk);
    const digest = expected.digest('hex');

    const upload = sendRequest(`${gateway.url}/v2/web/blobs/uploads/1?digest=sha256:x`, { method: 'PUT' });
    const uploaded = once(upload, 'response');
    for (let i = 0; i < 100; i++) if (!upload.write(chunk)) await once(upload, 'drain');
    upload.end();
    await uploaded;
    expect(received).toBe(digest);
    const download = await fetch(`${gateway.url}/v2/web/blobs/sha256:x`);
    expect(download.headers.get('content-length')).toBe(String(100 * MEGABYTE));
    expect(download.body === null ? '' : await digestOf(download.body)).toBe(digest);
    expect(countCalls(gateway.calls).map(({ service, action }) => `${service} ${action}`)).toEqual(['ecr-registry FinishUpload', 'ecr-registry GetBlob']);
  }, 30_000);

  it('points docker login to itself', async () => {
    answering = (_request, response) => response.end(JSON.stringify({ authorizationData: [{ authorizationToken: 't', proxyEndpoint: 'https://123456789012.dkr.ecr.eu-central-1.amazonaws.com' }] }));
    const answer = await fetch(gateway.url, {
      method: 'POST',
      headers: { 'x-amz-target': 'AmazonEC2ContainerRegistry_V20150921.GetAuthorizationToken', authorization: 'AWS4-HMAC-SHA256 Credential=a/20260101/eu-central-1/ecr/aws4_request' },
    });
    expect(await answer.json()).toEqual({ authorizationData: [{ authorizationToken: 't', proxyEndpoint: gateway.url }] });
  });

  it('answers tasks at their own address, and ECS from another endpoint', async () => {
    const ecs = createServer((_request, response) => response.end('{"clusterArns":["other"]}'));
    const ecsPort = await listen(ecs, { what: 'The other ECS', host: '127.0.0.1', port: 0 });
    const second = await startGateway({ ministackPort: backendPort, taskAddress: '127.0.0.2', ecsPort });
    try {
      const answer = await new ECSClient({ ...client, endpoint: `http://127.0.0.2:${String(backendPort)}` }).send(new ListClustersCommand({}));
      expect(answer.clusterArns).toEqual(['other']);
      expect(second.calls).toMatchObject([{ service: 'ecs', from: 'task' }]);
    } finally {
      await second.stop();
      await closeServer(ecs);
    }
  });

  it('hands upgraded connections through', async () => {
    echoUpgrades(backend);
    await expectEcho(gateway.port);
  });

  it('answers 502 and counts it when MiniStack is gone', async () => {
    await closeServer(backend);
    const answer = await fetch(`${gateway.url}/bucket/key`);
    expect(`${String(answer.status)} ${await answer.text()}`).toMatch(/^502 The local AWS behind the gateway gave no answer: .*ECONNREFUSED/);
    expect(gateway.calls).toMatchObject([{ service: 's3', action: 'GetObject', status: 502 }]);
  });

  it('says which port is taken', async () => {
    await expect(startGateway({ ministackPort: backendPort, port: gateway.port })).rejects.toThrow(`The gateway cannot listen on 127.0.0.1:${String(gateway.port)}`);
  });
});

describe('nameOperation', () => {
  it.each([
    ['GET', '/', 's3 ListBuckets'],
    ['PUT', '/bucket', 's3 CreateBucket'],
    ['PUT', '/bucket/?versioning', 's3 PutBucketVersioning'],
    ['GET', '/bucket?list-type=2&prefix=a', 's3 ListObjectsV2'],
    ['POST', '/bucket/key?uploadId=1', 's3 CompleteMultipartUpload'],
    ['HEAD', '/v2/factory-web/blobs/sha256:1', 'ecr-registry HeadBlob'],
    ['POST', '/v2/factory-web/blobs/uploads/?mount=sha256:1&from=x', 'ecr-registry MountBlob'],
    ['PATCH', '/v2/factory-web/blobs/uploads/1', 'ecr-registry UploadPart'],
    ['GET', '/v2/', 'ecr-registry CheckVersion'],
    ['GET', '/v2/credentials/1', 'task-credentials GetCredentials'],
    ['GET', '/v4/token/task', 'task-metadata GetMetadata'],
  ])('%s %s is %s', (method, url, expected) => {
    const operation = nameOperation({ method, url, headers: {} });
    expect(`${String(operation?.service)} ${String(operation?.action)}`).toBe(expected);
  });

  it('takes the service of an unsigned call from the user agent of the SDK', () => {
    expect(nameOperation({ method: 'POST', url: '/?Action=AssumeRoleWithWebIdentity', headers: { 'user-agent': 'aws-sdk-js/3.1 ua/2.1 api/sts#3.1' } })).toEqual({ service: 'sts', action: 'AssumeRoleWithWebIdentity' });
  });
});
