import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { S3Endpoint } from './s3-endpoint.ts';

const controller = new URL('../../', import.meta.url).pathname;
const children: ChildProcess[] = [];
let s3: S3Endpoint;
let keys: Server;
let served: { accessKeyId: string; secretAccessKey: string; sessionToken: string; expiresInSeconds: number }[];
let asked: (string | undefined)[];
beforeAll(async () => {
  s3 = await S3Endpoint.start();
  // The task's credentials endpoint: each of `served` once, the last one for ever.
  keys = createServer((request, response) => {
    asked.push(request.headers.authorization);
    const { accessKeyId, secretAccessKey, sessionToken, expiresInSeconds } = (served.length > 1 ? served.shift() : served[0]) as (typeof served)[number];
    response.end(JSON.stringify({ AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, Token: sessionToken, Expiration: new Date(Date.now() + expiresInSeconds * 1000).toISOString() }));
  }).listen(0, '127.0.0.1');
  await once(keys, 'listening');
});
afterAll(async () => {
  keys.close();
  keys.closeAllConnections();
  await s3.close();
});
beforeEach(() => {
  s3.reset();
  asked = [];
  served = [makeKeys('ROLE', 3600)];
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

function makeKeys(name: string, expiresInSeconds: number): (typeof served)[number] {
  const made = { accessKeyId: name, secretAccessKey: `secret of ${name}`, sessionToken: `token-of-${name}` };
  s3.keys.set(name, made);
  return { ...made, expiresInSeconds };
}

interface Running {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly exitCode: Promise<number | null>;
  readonly port: () => Promise<number>;
}

function start(overrides: Record<string, string> = {}, program = 'src/artifacts/main.ts'): Running {
  const settings = { AWS_REGION: 'eu-central-1', ARTIFACT_BUCKET: 'artifacts', PORT: '0', AWS_ENDPOINT_URL_S3: s3.url, AWS_CONTAINER_CREDENTIALS_FULL_URI: `http://127.0.0.1:${(keys.address() as AddressInfo).port}/role`, AWS_CONTAINER_AUTHORIZATION_TOKEN: 'of-the-task' };
  const child = spawn(process.execPath, [program], { cwd: controller, env: { PATH: process.env['PATH'] ?? '', ...settings, ...overrides } });
  children.push(child);
  let output = '';
  const exitCode = once(child, 'close').then(([code]) => code as number | null);
  const port = new Promise<number>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const [, found] = /"port":(\d+)\D/.exec(output) ?? [];
        if (found !== undefined) resolve(Number(found));
      });
    }
    void exitCode.then(() => reject(new Error(output)));
  });
  port.catch(() => undefined);
  return { child, output: () => output, exitCode, port: () => port };
}

async function get(port: number, path: string): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  await response.arrayBuffer();
  return response.status;
}

const keysAtS3 = (): (string | undefined)[] => s3.requests.map(({ headers }) => /Credential=([^/]+)/.exec(headers.authorization ?? '')?.[1]);

describe('the side-car’s process', () => {
  it('signs with the task role’s keys, which it asks for once', async () => {
    const running = start();
    const port = await running.port();
    expect(await get(port, '/healthz')).toBe(200);
    for (let time = 0; time < 5; time += 1) expect(await get(port, '/artifacts/runs/x')).toBe(200);
    expect(asked).toEqual(['of-the-task']);
    expect(keysAtS3()).toEqual(Array.from({ length: 6 }, () => 'ROLE'));
    expect(running.output()).not.toMatch(/ROLE|secret|token/);
  });
  it('renews keys before they expire, and asks no more then', async () => {
    served = [makeKeys('SOON', 60), makeKeys('RENEWED', 3600)];
    const port = await start().port();
    const deadline = performance.now() + 20_000;
    while (keysAtS3().at(-1) !== 'RENEWED' && performance.now() < deadline) expect(await get(port, '/artifacts/runs/x')).toBe(200);
    expect([...new Set(keysAtS3())]).toEqual(['SOON', 'RENEWED']);
    expect(await get(port, '/artifacts/runs/x')).toBe(200);
    expect(asked.length).toBe(2);
  });
  it('lists everything that is wrong with its settings, and ends with 1', async () => {
    const running = start({ AWS_REGION: '', PORT: 'http' });
    expect(await running.exitCode).toBe(1);
    expect(running.output()).toMatch(/^The artifact side-car cannot start\. Settings to correct:\n- AWS_REGION must be .*\n- PORT must be .*\n$/);
  });
  it('ends with 1 where its port is taken', async () => {
    const running = start({ PORT: new URL(s3.url).port });
    expect(await running.exitCode).toBe(1);
    expect(running.output()).toContain('EADDRINUSE');
  });
  it('is reached on loopback only', async () => {
    const port = await start().port();
    await expect(fetch(`http://127.0.0.2:${port}/healthz`)).rejects.toThrow('fetch failed');
  });
  it('lets a transfer end on SIGTERM, takes no other, and ends with 0', async () => {
    const arrived = new Promise<IncomingMessage>((resolve) => {
      s3.answer = (request, response) => {
        resolve(request);
        request.resume().once('end', () => response.end());
      };
    });
    const running = start();
    const port = await running.port();
    const request = httpRequest({ port, host: '127.0.0.1', method: 'PUT', path: '/artifacts/runs/x', headers: { 'content-length': '10', connection: 'keep-alive' } });
    request.write('first');
    await arrived;
    running.child.kill('SIGTERM');
    // The line comes before the listener is closed, in the same turn.
    while (!running.output().includes('"stopping"')) await once(running.child.stdout as NonNullable<ChildProcess['stdout']>, 'data');
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow('fetch failed');
    request.end('later');
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    expect(response.resume().statusCode).toBe(200);
    expect(await running.exitCode).toBe(0);
    expect(running.output()).toContain('"how":"drained"');
  });
  it('runs as the image has it, with its types taken out', async () => {
    const folder = mkdtempSync(join(controller, '../node_modules/.artifacts-'));
    try {
      execFileSync(process.execPath, ['--no-warnings', 'bin/strip-artifacts.js', folder], { cwd: controller });
      expect(await get(await start({}, join(folder, 'main.mjs')).port(), '/healthz')).toBe(200);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
