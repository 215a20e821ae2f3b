import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { makeFakeDocker, type DockerCall } from './fake-docker.ts';
import { password, startScriptedEcr } from './scripted-ecr.ts';

const bundle = join(import.meta.dirname, '../dist/index.js');
const commit = '1'.repeat(40);
const digest = (digit: string): string => `sha256:${digit.repeat(64)}`;
const digests = { api: digest('a'), web: digest('b'), controller: digest('c'), runner: digest('d') };
const emptyRepositories = { 'factory-api': {}, 'factory-web': {}, 'factory-runner-controller': {}, 'factory-runner': {} };
const olderImages = Object.fromEntries(Object.keys(emptyRepositories).map((name) => [name, { older: digest('0') }]));

interface Scenario {
  images?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  inputs?: Readonly<Record<string, string>>;
  failures?: readonly { when: string; output: string }[];
  variables?: Readonly<Record<string, string>>;
}

interface Outcome {
  exitCode: number | null;
  log: string;
  outputs: string;
  state: string;
  summary: string;
  docker: DockerCall[];
  ecr: readonly string[];
  host: string;
}

describe('the bundle of build-images', () => {
  let root: string;
  let counter = 0;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'build-images-test-'));
  });
  afterAll(async () => rm(root, { recursive: true }));

  async function runBundle({ images = emptyRepositories, inputs = {}, failures = [], variables = {} }: Scenario): Promise<Outcome> {
    counter += 1;
    const folder = join(root, String(counter));
    const calls = await makeFakeDocker(join(folder, 'bin'), digests, failures);
    await mkdir(join(folder, 'tmp'));
    await writeFile(join(folder, 'docker-bake.hcl'), '');
    const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STATE: join(folder, 'state'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
    for (const file of Object.values(files)) await writeFile(file, '');
    const ecr = await startScriptedEcr(images);
    const child = spawn(process.execPath, [bundle], {
      cwd: folder,
      env: {
        ...{ PATH: [join(folder, 'bin'), dirname(process.execPath)].join(delimiter), HOME: folder, TMPDIR: join(folder, 'tmp'), GITHUB_SHA: commit, ...files },
        ...{ AWS_ENDPOINT_URL: ecr.url, AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' },
        ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        ...variables,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (log += chunk.toString()));
    const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
    await ecr.close();
    const [outputs = '', state = '', summary = ''] = await Promise.all(Object.values(files).map((file) => readFile(file, 'utf8')));
    // Left behind under TMPDIR: nothing.
    expect(await readdir(join(folder, 'tmp'))).toEqual([]);
    return { exitCode, log, outputs, state, summary, docker: await calls(), ecr: ecr.calls, host: new URL(ecr.url).host };
  }
  const readOutput = (text: string, name: string): unknown => JSON.parse(new RegExp(`^${name}<<(.+)\\n(.*)\\n\\1$`, 'm').exec(text)?.[2] ?? 'null');

  it('pushes one image first into empty repositories, then the others, and hands on what was pushed by digest', async () => {
    const run = await runBundle({});
    expect(run.exitCode).toBe(0);
    expect(readOutput(run.outputs, 'digests')).toEqual(digests);
    expect(readOutput(run.outputs, 'images')).toEqual({
      api: `${run.host}/factory-api@${digests.api}`,
      web: `${run.host}/factory-web@${digests.web}`,
      controller: `${run.host}/factory-runner-controller@${digests.controller}`,
      runner: `${run.host}/factory-runner@${digests.runner}`,
    });
    const bakes = run.docker.filter(({ args }) => args[1] === 'bake').map(({ args }) => [args.includes('--push'), args.slice(args.indexOf('--metadata-file') + 2)]);
    expect(bakes).toEqual([[false, ['api', 'web', 'controller', 'runner']], [true, ['api']], [true, ['web', 'controller', 'runner']]]);
    expect(run.docker.at(-1)?.variables).toEqual({ REGISTRY: run.host, TAG: commit });
    expect(run.summary).toContain(`| runner | \`factory-runner\` | \`${digests.runner}\` |`);
  });

  it('gives the password to docker through its input alone, masked before anything else', async () => {
    const run = await runBundle({});
    expect(run.docker[0]).toMatchObject({ args: ['login', '--username', 'AWS', '--password-stdin', run.host], input: password });
    expect(run.docker.slice(1).map(({ input }) => input).join('')).toBe('');
    expect(JSON.stringify(run.docker.map(({ args }) => args))).not.toContain(password);
    expect(run.log.split('\n').filter((line) => line.includes(password))).toEqual([`::add-mask::${password}`]);
    for (const text of [run.outputs, run.state, run.summary]) expect(text).not.toContain(password);
    expect(run.state).toContain(run.host);
  });

  it('builds and pushes all at once where the repositories have images', async () => {
    const run = await runBundle({ images: olderImages, inputs: { tag: 'v1.2', 'build-arguments': 'NODE_IMAGE=local/node:24=x\n\n' } });
    const bakes = run.docker.filter(({ args }) => args[1] === 'bake');
    expect(bakes.map(({ args }) => args.slice(2, 6))).toEqual([['--file', 'docker-bake.hcl', '--push', '--progress=plain']]);
    expect(bakes[0]?.variables).toEqual({ REGISTRY: run.host, TAG: 'v1.2', NODE_IMAGE: 'local/node:24=x' });
  });

  it('builds nothing when every repository has the tag, and needs no log-in', async () => {
    const images = Object.fromEntries(Object.keys(emptyRepositories).map((name, index) => [name, { [commit]: Object.values(digests)[index] ?? '' }]));
    const run = await runBundle({ images, failures: [{ when: '', output: 'docker must not be needed' }] });
    expect(run.exitCode).toBe(0);
    expect(run.docker).toEqual([]);
    expect(readOutput(run.outputs, 'digests')).toEqual(digests);
    expect(run.log).toContain(`All four repositories have the tag ${commit} already`);
    expect(run.summary).toContain('nothing was built');
  });

  it('builds all when only some have the tag, and says so', async () => {
    const run = await runBundle({ images: { ...olderImages, 'factory-api': { [commit]: digests.api } } });
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain(`The tag ${commit} is pushed for api only; building all.`);
  });

  it('explains a tag that other content has taken', async () => {
    const run = await runBundle({ images: olderImages, failures: [{ when: '--push', output: "ERROR: failed to push: tag invalid: tag 'x' is immutable" }] });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(`::error::The tag ${commit} is taken by another image, and the repositories are immutable`);
    expect(run.outputs).toBe('');
  });

  it.each<[string, Scenario, string]>([
    ['a failed build', { failures: [{ when: 'bake', output: 'ERROR: process "/bin/sh -c npm ci" did not complete successfully' }] }, '::error::docker buildx bake failed for api, web, controller, runner:%0AERROR: process'],
    ['a refused log-in', { failures: [{ when: 'login', output: 'Error response: 401 Unauthorized' }] }, 'docker could not log in to 127.0.0.1'],
    ['a missing plug-in', { failures: [{ when: 'bake', output: "docker: 'buildx' is not a docker command." }] }, 'docker has no buildx plug-in'],
    ['a missing repository', { images: { 'factory-api': {} } }, '::error::The ECR repository factory-'],
    ['a missing bake file', { inputs: { 'bake-file': 'missing.hcl' } }, "bake-file 'missing.hcl' does not exist"],
    ['a wrong tag', { inputs: { tag: 'feature/x' } }, "got 'feature/x'"],
    ['a wrong registry', { inputs: { registry: 'https://example.com' } }, "got 'https://example.com'"],
    ['a build argument without a value', { inputs: { 'build-arguments': 'NODE_IMAGE' } }, 'build-arguments line 1 must read NAME=value'],
    ['a build argument that the action sets', { inputs: { 'build-arguments': 'TAG=x' } }, 'build-arguments must not set TAG: it comes from the input tag'],
  ])('fails on %s', async (_name, scenario, message) => {
    const run = await runBundle(scenario);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(message);
  });

  it('logs out of the registry in its post step', async () => {
    const run = await runBundle({ variables: { STATE_step: 'main', STATE_registry: 'registry.example:5000' } });
    expect(run.exitCode).toBe(0);
    expect(run.docker.map(({ args }) => args)).toEqual([['logout', 'registry.example:5000']]);
    expect(run.ecr).toEqual([]);
  });

  it('does nothing in its post step where it never logged in', async () => {
    const run = await runBundle({ variables: { STATE_step: 'main' } });
    expect({ exitCode: run.exitCode, docker: run.docker, ecr: run.ecr }).toEqual({ exitCode: 0, docker: [], ecr: [] });
  });
});
