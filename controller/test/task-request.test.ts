import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { clientToken } from '../src/client-token.ts';
import { readLaunchAnswer, readLaunchError } from '../src/ecs/launch-answer.ts';
import { buildTaskRequest, fitSpec, overridesLimit, withAttempt, type TaskRequest } from '../src/ecs/task-request.ts';
import { ecsConfig } from './test-site.ts';

/** A spec that makes the overrides exactly this long. */
function specFor(overridesLength: number): string {
  const encode = (setupScript: string): string => JSON.stringify({ runId: 'r1', environment: { setupScript } });
  const length = (spec: string): number => JSON.stringify({ containerOverrides: [{ name: 'runner', environment: [{ name: 'RUN_EXECUTION_SPEC', value: spec }] }] }).length;
  return encode('x'.repeat(overridesLength - length(encode(''))));
}
const { cluster, taskDefinition, containerName, subnets, securityGroups, assignPublicIp } = ecsConfig;
const place = { cluster, taskDefinition, containerName, subnets, securityGroups, assignPublicIp, platformVersion: undefined, capacity: { launchType: 'FARGATE' as const } };
const build = (executionSpec: string): string => buildTaskRequest({ runId: 'r1', projectId: 'p/1 #', runType: 'task', environmentName: 'default', executionSpec }, place);

describe('fitSpec', () => {
  it('leaves overrides of exactly the limit as they are', () => {
    const executionSpec = specFor(overridesLimit);
    expect(fitSpec(executionSpec, 'runner')).toEqual({ executionSpec });
    expect(JSON.stringify((JSON.parse(build(executionSpec)) as TaskRequest).overrides)).toHaveLength(overridesLimit);
  });
  it('moves the environment out of overrides that are one character longer', () => {
    const executionSpec = specFor(overridesLimit + 1);
    const { environment } = JSON.parse(executionSpec) as { environment: unknown };
    expect(fitSpec(executionSpec, 'runner')).toEqual({ executionSpec: '{"runId":"r1"}', environmentSpec: JSON.stringify(environment) });
  });
  it('refuses what is too long without its environment, naming the field', () => {
    const targetBranch = 'x'.repeat(9000);
    expect(() => fitSpec(JSON.stringify({ targetBranch, environment: {} }), 'runner')).toThrow(/overrides 9\d{3} characters long; ECS accepts 8192. The largest field is targetBranch with 9006 /);
  });
});

describe('buildTaskRequest', () => {
  it('gives the same text for the same run, with legal tags', () => {
    expect(build('{}')).toBe(build('{}'));
    expect(JSON.parse(build('{}'))).toMatchObject({ tags: [{ key: 'runId', value: 'r1' }, { key: 'projectId', value: 'p/1 _' }, { key: 'runType', value: 'task' }, { key: 'environment', value: 'default' }] });
  });
  it('asks for Spot capacity for the first attempt alone', () => {
    const request = JSON.parse(buildTaskRequest({ runId: 'r1', projectId: 'p1', runType: 'task', environmentName: 'default', executionSpec: '{}' }, { ...place, capacity: { capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }] } })) as TaskRequest;
    expect(withAttempt(request, 1)).toMatchObject({ capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }] });
    expect(withAttempt(request, 1)).not.toHaveProperty('launchType');
    expect(withAttempt(request, 2)).toMatchObject({ launchType: 'FARGATE' });
    expect(withAttempt(request, 2)).not.toHaveProperty('capacityProviderStrategy');
  });
  it('tells the attempt in a tag, the same for every try', () => {
    const request = JSON.parse(build('{}')) as TaskRequest;
    expect(withAttempt(request, 2).tags?.at(-1)).toEqual({ key: 'attempt', value: '2' });
    expect(withAttempt(request, 2)).toEqual(withAttempt(request, 2));
  });
  it.each([
    ['a GitHub token', `export T=ghp_${'a1'.repeat(18)}`],
    ['a private key', '-----BEGIN RSA PRIVATE KEY-----'],
    ['an AWS access key', `AKIA${'A1'.repeat(8)}`],
    ['an Anthropic or OpenAI key', `sk-ant-${'x'.repeat(40)}`],
    ['a URL with a password', 'git clone https://bot:hunter22@git.example/x'],
  ])('refuses %s, naming the field and not the value', (name, setupScript) => {
    const attempt = (): unknown => fitSpec(JSON.stringify({ environment: { setupScript } }), 'runner');
    expect(attempt).toThrow(`environment.setupScript holds what looks like ${name}`);
    expect(attempt).not.toThrow(setupScript);
  });
  it.each(['curl https://example.org:8080/a@b', 'git clone https://x-access-token:$GITHUB_TOKEN@github.com/a/b', 'echo sk-short', 'echo ghp_'])('lets %s pass', (setupScript) => {
    expect(() => fitSpec(JSON.stringify({ environment: { setupScript } }), 'runner')).not.toThrow();
  });
  it('keeps token and startedBy within ECS’s limits for any id', () => {
    const runId = 'Ünlöck:'.repeat(40);
    expect(clientToken(runId, 12)).toMatch(/^[!-~]{1,64}$/);
    expect(JSON.parse(buildTaskRequest({ runId, projectId: 'p', runType: 'task', environmentName: 'default', executionSpec: '{}' }, place))).toMatchObject({ startedBy: expect.stringMatching(/^[A-Za-z0-9/_-]{1,128}$/) });
  });
});

describe('readLaunchAnswer', () => {
  it.each(['Capacity is unavailable at this time.', 'RESOURCE:CPU', 'RESOURCE:MEMORY', 'RESOURCE:ENI', 'AGENT'])('waits for %s', (reason) => {
    expect(readLaunchAnswer({ tasks: [], failures: [{ reason }] })).toEqual({ kind: 'retry-later', reason, token: 'refused' });
  });
  it('rejects anything else, with reason and detail', () => {
    expect(readLaunchAnswer({ tasks: [], failures: [{ reason: 'ATTRIBUTE', detail: 'no x' }] })).toEqual({ kind: 'rejected', reason: 'ECS did not start a task: ATTRIBUTE: no x' });
  });
});

describe('readLaunchError', () => {
  const make = (name: string, message: string, status?: number): Error => Object.assign(new Error(message), { name, ...(status === undefined ? {} : { $metadata: { httpStatusCode: status } }) });
  it.each([
    make('ThrottlingException', 'slow down', 400),
    make('InvalidParameterException', 'Rate exceeded', 400),
    make('ServerException', 'oops', 500),
    make('TimeoutError', 'socket hang up'),
    make('CredentialsProviderError', 'no credentials'),
  ])('asks again with the same token after %s', (error) => {
    expect(readLaunchError(error)).toMatchObject({ kind: 'retry-later', token: 'unanswered' });
  });
  it('rejects what ECS refused', () => {
    expect(readLaunchError(make('AccessDeniedException', 'not authorized to perform: iam:PassRole', 400))).toMatchObject({ kind: 'rejected' });
  });
});

describe('src/ecs', () => {
  it('imports nothing of Kubernetes', async () => {
    const folder = new URL('../src/ecs/', import.meta.url);
    const imports = await Promise.all((await readdir(folder)).map(async (file) => [...(await readFile(new URL(file, folder), 'utf8')).matchAll(/from '([^']+)'/g)].map((match) => match[1])));
    expect(imports.flat().length).toBeGreaterThan(0);
    expect(imports.flat().filter((name) => /kubernetes|k8s/i.test(name ?? ''))).toEqual([]);
  });
});
