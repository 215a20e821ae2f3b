import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { AUTH_ENVIRONMENT } from '../contract/context.ts';
import { contractSuite } from '../contract/suite.ts';
import { COMPATIBLE, startLocalFactory, type LocalFactory } from './local-factory.ts';

const suite = contractSuite.filter(({ needs = [] }) => !needs.includes('changed'));
let factory: LocalFactory;

beforeAll(async () => {
  factory = await startLocalFactory(COMPATIBLE);
}, 60_000);

afterAll(() => factory.stop(), 30_000);

describe('the contract suite against the stand-ins', () => {
  it('leaves no check out', () => {
    expect(suite.filter(({ needs = [] }) => factory.context.missing(needs).length > 0)).toEqual([]);
  });

  for (const check of suite) {
    it(`${check.section} ${check.title}`, () => check.run(factory.context), 60_000);
  }
});

describe('the command line of the contract suite', () => {
  it('passes against a service in auth mode, with a session of its own', async () => {
    const { client, process } = await factory.context.startServer('api', AUTH_ENVIRONMENT);
    const session = ['--session-secret', AUTH_ENVIRONMENT.FACTORY_AUTH_SESSION_SECRET.trim(), '--allowed-domain', 'example.com'];
    const { exitCode, output } = await runSuite('--api-url', client.url, ...session, '--only', '2.2 ');
    await process.stop();
    expect(output).toMatch(/passed {2}2\.2 {2}GET \/api\/status[\s\S]*Left out:\n {2}2\.2 .*needs web[\s\S]*\n3 passed, 0 failed, 1 left out\n$/);
    expect(exitCode).toBe(0);
  });

  it('exits 1 when a check fails, and 2 when it is used wrongly', async () => {
    const { client, process } = await factory.context.startServer('api', AUTH_ENVIRONMENT);
    const failed = await runSuite('--api-url', client.url, '--only', '2.2 ');
    await process.stop();
    expect(failed.output).toMatch(/FAILED {2}2\.2 {2}GET \/api\/status.*\n +status 401 instead of 200/);
    expect(failed.exitCode).toBe(1);
    expect((await runSuite()).exitCode).toBe(2);
    expect((await runSuite('--api-url', client.url, '--session-secret', 'x')).output).toContain('must be given together');
  });
});

async function runSuite(...args: string[]): Promise<{ exitCode: number; output: string }> {
  const main = fileURLToPath(new URL('../contract/main.ts', import.meta.url));
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [main, ...args], (_error, stdout, stderr) => resolve({ exitCode: child.exitCode ?? -1, output: stdout + stderr }));
  });
}
