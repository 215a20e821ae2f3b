import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Reporter } from '../../src/deploy/reporter.ts';
import { connectChecks } from '../../src/smoke-test/connect-checks.ts';
import { createSecretReader } from '../../src/smoke-test/read-secret.ts';

/** GitHub's identity service, STS and Secrets Manager in one; what each was asked ends up in `asked`. */
let server: Server;
let url: string;
let asked: string[];
const variables = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'AWS_ENDPOINT_URL', 'AWS_REGION', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const;
let before: Record<string, string | undefined>;

beforeEach(async () => {
  asked = [];
  before = Object.fromEntries(variables.map((name) => [name, process.env[name]]));
  server = createServer((request, response) => {
    void text(request).then((body) => {
      const key = /Credential=([^/]+)/.exec(request.headers.authorization ?? '')?.[1] ?? request.headers.authorization ?? 'nobody';
      if (request.url?.startsWith('/identity') === true) {
        asked.push(`identity by ${key}`);
        response.end(JSON.stringify({ value: 'planted-identity' }));
      } else if (body.includes('AssumeRoleWithWebIdentity')) {
        asked.push(`role ${new URLSearchParams(body).get('RoleArn') ?? ''} with ${new URLSearchParams(body).get('WebIdentityToken') ?? ''}`);
        response.writeHead(200, { 'content-type': 'text/xml' }).end('<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>assumed</AccessKeyId><SecretAccessKey>planted-key</SecretAccessKey><SessionToken>planted-session</SessionToken><Expiration>2030-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>');
      } else {
        asked.push(`secret by ${key}`);
        response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify({ SecretString: 'planted-secret' }));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  Object.assign(process.env, { AWS_ENDPOINT_URL: url, AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'own', AWS_SECRET_ACCESS_KEY: 'own' });
});
afterEach(async () => {
  for (const name of variables) {
    if (before[name] === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = before[name];
  }
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

describe('createSecretReader', () => {
  it('assumes the role with the identity of the job, and masks all that is secret', async () => {
    Object.assign(process.env, { ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/identity?x=1`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer' });
    const masked: string[] = [];
    const read = await createSecretReader('arn:aws:iam::123456789012:role/smoke-test', (value) => masked.push(value));
    expect(await read('session')).toBe('planted-secret');
    expect(asked).toEqual(['identity by Bearer bearer', 'role arn:aws:iam::123456789012:role/smoke-test with planted-identity', 'secret by assumed']);
    expect(masked).toEqual(['planted-identity', 'planted-key', 'planted-session']);
  });

  it('reads with its own credentials in a terminal, and where no role is named', async () => {
    delete process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
    expect(await (await createSecretReader('arn:aws:iam::123456789012:role/smoke-test', () => undefined))('session')).toBe('planted-secret');
    process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] = `${url}/identity?x=1`;
    expect(await (await createSecretReader(null, () => undefined))('session')).toBe('planted-secret');
    expect(asked).toEqual(['secret by own', 'secret by own']);
  });
});

describe('connectChecks', () => {
  it('tells in one line why a site that does not answer fails, and what to do of each check', async () => {
    const lines: string[] = [];
    const say = (line: string): void => void lines.push(line);
    const reporter: Reporter = { info: say, warning: say, error: say, startGroup: say, endGroup: () => undefined };
    const settings = { url: 'http://127.0.0.1:1', sessionSecretArn: null, allowedDomain: null, repository: 'o/r', branch: 'main', roleArn: null };
    const outcome = await connectChecks({ reporter, mask: () => undefined })(settings, { version: 'abc' });
    expect(outcome).toMatchObject({ passed: false, reason: expect.stringMatching(/^The smoke test of http:\/\/127\.0\.0\.1:1 failed: API is up: [^\n]+, and \d more\.$/) });
    expect(outcome.details.filter((line) => line.startsWith('  Hint: ')).length).toBeGreaterThan(1);
    expect(lines.join('\n')).toMatch(/FAILED {2}API is up/);
  });
});
