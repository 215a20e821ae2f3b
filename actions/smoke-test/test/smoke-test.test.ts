import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckResult } from '../../shared/src/smoke-test/check.ts';
import { commit, startFakeSite, type FakeSite, type SiteOptions } from './fake-site.ts';

const bundle = join(import.meta.dirname, '../dist/index.js');
const sessionSecret = 'the-session-secret-of-this-site';
const auth = { 'session-secret-arn': 'factory/test/auth-session-secret', 'allowed-domain': '@Example.com.' };

interface Outcome {
  exitCode: number | null;
  log: string;
  outputs: Record<string, string>;
  checks: CheckResult[];
  summary: string;
  requests: FakeSite['requests'];
}

describe('the bundle of smoke-test', () => {
  let root: string;
  let secretsManager: { url: string; close: () => void };
  let counter = 0;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'smoke-test-'));
    secretsManager = await startSecretsManager();
  });
  afterAll(async () => {
    secretsManager.close();
    await rm(root, { recursive: true });
  });

  async function runBundle(options: SiteOptions, inputs: Readonly<Record<string, string>> = {}): Promise<Outcome> {
    counter += 1;
    const files = { GITHUB_OUTPUT: join(root, `output-${counter}`), GITHUB_STEP_SUMMARY: join(root, `summary-${counter}`) };
    for (const file of Object.values(files)) await writeFile(file, '');
    const site = await startFakeSite(options);
    const child = spawn(process.execPath, [bundle], {
      env: {
        ...files,
        ...{ AWS_ENDPOINT_URL: secretsManager.url, AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test', HOME: root },
        ...Object.fromEntries(Object.entries({ url: site.url, repository: 'acme/site', ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (log += chunk.toString()));
    const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
    await site.close();
    const [output = '', summary = ''] = await Promise.all(Object.values(files).map((file) => readFile(file, 'utf8')));
    const outputs = Object.fromEntries([...output.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [name, value]));
    return { exitCode, log, outputs, checks: JSON.parse(outputs['checks'] ?? '[]') as CheckResult[], summary, requests: site.requests };
  }
  const names = (checks: readonly CheckResult[], outcome: string): string[] => checks.filter((check) => check.outcome === outcome).map(({ name }) => name);

  it('passes an open site, run and artifact included', async () => {
    const run = await runBundle({}, { 'expected-version': 'v7' });
    expect(run.log).not.toContain('::error');
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'passed', 'run-id': 'r1' } });
    expect(names(run.checks, 'ok')).toEqual(['API is up', 'web root', 'projects', 'environment', 'project and attractor', 'provider secret', 'run is queued', 'run succeeds', 'artifact']);
    expect(run.checks.at(-1)?.seen).toContain(commit);
    expect(run.requests.find(({ call }) => call === 'POST /api/environments')?.body).toEqual({ name: 'ecs-smoke', runnerImage: 'registry/factory-runner:v7' });
    expect(run.requests.find(({ call }) => call === 'POST /api/projects/p1/secrets')?.body).toEqual({
      name: 'smoke-llm', provider: 'anthropic', k8sSecretName: 'factory-smoke-placeholder', keyMappings: { apiKey: 'api_key' }, values: { api_key: 'unused' },
    });
    expect(run.requests.find(({ call }) => call === 'POST /api/runs')?.body).toMatchObject({ projectId: 'p1', attractorDefId: 'a1', environmentId: 'env1', runType: 'task', sourceBranch: 'main' });
    expect(run.summary).toContain('## Smoke test passed');
  });

  it('signs in with a session of its own in auth mode, and finds the gate closed', async () => {
    const run = await runBundle({ sessionSecret }, auth);
    expect(run.outputs['result']).toBe('passed');
    expect(names(run.checks, 'ok').slice(0, 4)).toEqual(['session', 'API is up', 'web asks for a login', 'API gate is closed']);
    const authenticated = new Set(run.requests.map(({ email }) => email));
    expect(authenticated).toEqual(new Set([null, 'smoke-test@example.com']));
  });

  it('shows neither the secret nor the session, but for masking them', async () => {
    const run = await runBundle({ sessionSecret, overrides: { 'GET /api/projects': [500, '{"error":"database"}'] } }, auth);
    const token = /::add-mask::(\S+\.\S+)/.exec(run.log)?.[1] ?? '';
    expect(token).toMatch(/^[\w-]+\.[\w-]+$/);
    for (const hidden of [sessionSecret, token]) {
      expect(run.log.split('\n').filter((line) => line.includes(hidden))).toEqual([`::add-mask::${hidden}`]);
      expect(JSON.stringify(run.outputs) + run.summary).not.toContain(hidden);
    }
  });

  it('uses the environment that is there, with the image of this release', async () => {
    const run = await runBundle({ environments: [{ id: 'env1', name: 'ecs-smoke', runnerImage: 'registry/factory-runner:old', active: true }] });
    expect(run.outputs['result']).toBe('passed');
    expect(run.requests.find(({ call }) => call === 'PATCH /api/environments/env1')?.body).toEqual({ active: true, runnerImage: 'registry/factory-runner:v7' });
    expect(run.requests.some(({ call }) => call === 'POST /api/environments')).toBe(false);
  });

  it('reports everything that is wrong at once', async () => {
    const run = await runBundle({ overrides: { 'GET /api/healthz': [503, 'no target'], 'GET /': [503, '{"error":"client assets are missing"}'], 'GET /api/projects': [500, '{"error":"database"}'] } }, { 'runner-image': 'registry/r:1' });
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed', 'run-id': 'r1' } });
    expect(names(run.checks, 'failed')).toEqual(['API is up', 'web root', 'projects']);
    expect(run.log.match(/^::error title=Smoke test%3A /gm)).toHaveLength(3);
    expect(run.log).toContain('The load balancer has no healthy target');
  });

  it('tells a run\'s error and last events', async () => {
    const run = await runBundle({ runStates: ['QUEUED', 'FAILED'], runError: 'clone failed', events: ['RunQueued', 'RunStarted', 'RunFailed'] });
    expect(run.exitCode).toBe(1);
    expect(run.checks.find(({ name }) => name === 'run succeeds')?.seen).toBe('the run ended FAILED: clone failed. Last events: RunQueued, RunStarted, RunFailed: the reason');
    expect(names(run.checks, 'skipped')).toEqual(['artifact']);
  });

  it.each([
    ['QUEUED', ['RunQueued'], 'Nobody took the run from the queue'],
    ['RUNNING', ['RunQueued', 'RunDispatched', 'RunStarted'], 'The runner was started but does not end'],
  ])('gives up on a run that stays %s, and cancels it', async (state, events, advice) => {
    const run = await runBundle({ runStates: [state], events }, { 'deadline-seconds': '1' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(`the run is still ${state} after 1 s and was cancelled`);
    expect(run.log).toContain(advice);
    expect(run.requests.some(({ call }) => call === 'POST /api/runs/r1/cancel')).toBe(true);
  });

  it.each<[string, SiteOptions, { with?: Record<string, string>; check: string; says: string }]>([
    ['an API that is open in auth mode', {}, { with: auth, check: 'API gate is closed', says: 'its data is open to everybody' }],
    ['a web that is open in auth mode', {}, { with: auth, check: 'web asks for a login', says: 'must have all four FACTORY_AUTH_* variables' }],
    ['a session that is not accepted', { sessionSecret: 'another' }, { with: auth, check: 'projects', says: 'The session was not accepted' }],
    ['a secret that cannot be read', { sessionSecret }, { with: { ...auth, 'session-secret-arn': 'missing' }, check: 'session', says: 'secretsmanager:GetSecretValue' }],
    ['another version', {}, { with: { 'expected-version': 'v8' }, check: 'API is up', says: 'the API is version v7 instead of v8' }],
    ['a route to the wrong service', { overrides: { 'GET /api/healthz': [200, '{"service":"factory-web"}'] } }, { check: 'API is up', says: 'rewritten to /healthz' }],
    ['HTML in place of the API', { overrides: { 'GET /api/projects': [200, '<html>'] } }, { check: 'projects', says: 'path rules' }],
    ['a run that is refused', { overrides: { 'POST /api/runs': [409, '{"error":"attractor definition is inactive"}'] } }, { check: 'run is queued', says: 'attractor definition is inactive' }],
    ['a bucket that cannot be written', { overrides: { 'POST /api/bootstrap/self': [500, '{"error":"Access Denied"}'] } }, { check: 'project and attractor', says: 'Access Denied' }],
    ['missing events', { events: ['RunQueued', 'RunStarted', 'RunCompleted'] }, { check: 'run succeeds', says: 'no TaskArtifactWritten where it belongs' }],
    ['a report of another run', { report: `<!-- {"runId":"r0","repository":"acme/site"} -->\n\n${commit}` }, { check: 'artifact', says: 'says runId r0 instead of r1' }],
    ['a report without output', { report: '<!-- {"runId":"r1","repository":"acme/site"} -->\n\n_No report content generated._' }, { check: 'artifact', says: 'instead of a commit' }],
    ['a report without a head', { report: commit }, { check: 'artifact', says: 'instead of a comment that holds JSON' }],
  ])('finds %s', async (_name, options, { with: inputs = {}, check, says }) => {
    const run = await runBundle(options, inputs);
    expect(run.exitCode).toBe(1);
    expect(names(run.checks, 'failed')).toContain(check);
    const result = run.checks.find(({ name }) => name === check);
    expect(`${result?.seen ?? ''} ${result?.advice ?? ''}`).toContain(says);
  });

  it('tries every check of a site that is not there', async () => {
    const gone = await startFakeSite();
    await gone.close();
    const run = await runBundle({}, { url: gone.url, 'runner-image': 'registry/r:1' });
    expect(names(run.checks, 'failed')).toEqual(['API is up', 'web root', 'projects', 'environment']);
    expect(run.log).toContain('ECONNREFUSED');
  });

  it.each([
    [{ url: 'factory.example.com' }, 'url must be the root of a site'],
    [{ repository: 'https://github.com/acme/site' }, 'repository must read owner/name'],
    [{ 'session-secret-arn': 'x' }, 'allowed-domain is required with session-secret-arn'],
    [{ ...auth, 'session-email': 'a@other.org' }, 'session-email must be an address of example.com'],
    [{ 'runner-image': 'registry/factory-runner' }, 'runner-image must end in a tag or digest'],
    [{ 'deadline-seconds': '0' }, 'deadline-seconds must be a whole number between 1 and 3600'],
  ])('refuses %j', async (inputs, message) => {
    const run = await runBundle({}, inputs);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(`::error::${message}`);
    expect(run.requests).toEqual([]);
  });
});

/** Knows one secret. */
async function startSecretsManager(): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { SecretId } = JSON.parse(body) as { SecretId: string };
      const isKnown = SecretId === auth['session-secret-arn'];
      response.writeHead(isKnown ? 200 : 400, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify(isKnown ? { SecretString: `${sessionSecret}\n` } : { __type: 'ResourceNotFoundException', message: 'no such secret' }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The system gave no port number.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
