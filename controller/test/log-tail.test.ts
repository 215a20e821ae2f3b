import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { LogTail } from '../src/ecs/log-tail.ts';

let messages: readonly string[] | undefined;
let asked: unknown;
let warnings: string[];
let tail: LogTail;
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    asked = JSON.parse(Buffer.concat(chunks).toString());
    const [status, body] = messages === undefined ? [400, { __type: 'ResourceNotFoundException', message: 'The specified log stream does not exist.' }] : [200, { events: messages.map((message) => ({ message })) }];
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
  });
});
let client: CloudWatchLogsClient;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  client = new CloudWatchLogsClient({ region: 'us-east-1', endpoint, maxAttempts: 1, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } });
});
afterAll(async () => {
  client.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  warnings = [];
  tail = new LogTail({ client, warn: (location, error) => warnings.push(`${location} ${String(error)}`) });
});

const location = '/factory/test/runner:run/runner/0a1b';
const secret = `ghp_${'a1B2'.repeat(10)}`;

describe('LogTail.read', () => {
  it('asks for the youngest lines of the stream', async () => {
    messages = ['one', 'two'];
    expect(await tail.read(location)).toEqual(['one', 'two']);
    expect(asked).toEqual({ logGroupName: '/factory/test/runner', logStreamName: 'run/runner/0a1b', limit: 10, startFromHead: false });
  });

  it.each([
    { what: 'colours and control characters', given: ['\u001b[31mred\u001b[0m\u0000end\r'], shown: ['red end'] },
    { what: 'empty lines', given: ['', '  ', 'one'], shown: ['one'] },
    { what: 'lines of one message', given: [Array.from({ length: 14 }, (_, index) => `line ${index}`).join('\n')], shown: Array.from({ length: 10 }, (_, index) => `line ${index + 4}`) },
    { what: 'a long line', given: ['x'.repeat(400)], shown: [`${'x'.repeat(300)}…`] },
    { what: 'a token', given: [`remote: using ${secret} now`], shown: ['remote: using [masked: a GitHub token] now'] },
    { what: 'a token at the end of a long line', given: [`${'x'.repeat(290)} ${secret}`], shown: [`${'x'.repeat(290)} [masked: …`] },
    { what: 'two passwords', given: ['postgres://a:hunter22@db and redis://b:hunter22@r'], shown: ['[masked: a URL with a password]db and [masked: a URL with a password]r'] },
    { what: 'a private key over several messages', given: ['-----BEGIN RSA PRIVATE KEY-----', 'MIIE', 'x==', '-----END RSA PRIVATE KEY-----', 'done'], shown: ['[masked: a private key]', 'done'] },
    { what: 'a private key without its end', given: ['-----BEGIN PRIVATE KEY-----', 'MIIE'], shown: ['[masked: a private key]'] },
  ])('tidies $what', async ({ given, shown }) => {
    messages = given;
    expect(await tail.read(location)).toEqual(shown);
  });

  it('has no lines where the log cannot be read, and says why to the log alone', async () => {
    messages = undefined;
    expect(await tail.read(location)).toEqual([]);
    expect(warnings).toEqual([`${location} ResourceNotFoundException: The specified log stream does not exist.`]);
  });
});
