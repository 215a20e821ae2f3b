import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runBundle } from '../../shared/test/run-bundle.ts';
import type { BundleRun } from '../../shared/test/run-bundle.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'factory-ecs-definition-'));
});
afterEach(async () => await rm(folder, { recursive: true }));

interface Container {
  [key: string]: unknown;
  name: string;
}

function makeContainer(override: Partial<Container> = {}): Container {
  return {
    name: 'app', image: 'registry.example.com/app:1', essential: true,
    environment: [{ name: 'MODE', value: 'one' }, { name: 'EMPTY', value: '' }],
    secrets: [{ name: 'TOKEN', valueFrom: '/app/token' }],
    dockerLabels: { team: 'web', tier: '1' },
    logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': 'app', 'awslogs-region': 'us-east-1' } },
    ...override,
  };
}

function makeDefinition(containers: Container[] = [makeContainer()], override: Record<string, unknown> = {}): Record<string, unknown> {
  return { family: 'app', containerDefinitions: containers, ...override };
}

interface Rendered extends BundleRun {
  definition: { containerDefinitions: Container[]; [key: string]: unknown } | undefined;
  /** The first container of it. */
  container: Container | undefined;
}

async function render(inputs: Record<string, string>, definition: unknown = makeDefinition()): Promise<Rendered> {
  const file = join(folder, 'definition.json');
  await writeFile(file, typeof definition === 'string' ? definition : JSON.stringify(definition, null, 2));
  return await run({ 'task-definition': file, ...inputs });
}

async function run(inputs: Record<string, string>, environment: Record<string, string> = {}): Promise<Rendered> {
  const result = await runBundle('render-task-definitions', inputs, { RUNNER_TEMP: folder, ...environment });
  const path = result.outputs['task-definition'];
  const rendered = path === undefined ? undefined : (JSON.parse(await readFile(path, 'utf8')) as Rendered['definition']);
  return { ...result, log: result.log.replaceAll(`${folder}/`, ''), definition: rendered, container: rendered?.containerDefinitions[0] };
}

describe('a single definition', () => {
  it('changes the image and keeps everything else', async () => {
    const { exitCode, definition, outputs } = await render({ 'container-name': 'app', image: 'registry.example.com/app:2' });
    expect(exitCode).toBe(0);
    expect(definition).toEqual(makeDefinition([makeContainer({ image: 'registry.example.com/app:2' })]));
    expect(outputs['task-definition']).toMatch(new RegExp(`^${folder}/task-definition-.*\\.json$`));
  });

  it('writes where output-file says, the same bytes each time', async () => {
    const target = join(folder, 'out.json');
    const texts = [];
    for (let turn = 0; turn < 2; turn += 1) {
      expect((await render({ image: 'a:2', 'output-file': target })).outputs).toEqual({ 'task-definition': target });
      texts.push(await readFile(target, 'utf8'));
    }
    expect(texts[0]).toBe(texts[1]);
  });

  it('reads YAML', async () => {
    const { container } = await render({ image: 'a:2' }, 'family: app\ncontainerDefinitions:\n  - name: app\n    image: <image>\n');
    expect(container).toEqual({ name: 'app', image: 'a:2' });
  });

  it('gives several containers one image, or each its own', async () => {
    const two = makeDefinition([makeContainer(), makeContainer({ name: 'proxy' }), makeContainer({ name: 'other' })]);
    const images = async (inputs: Record<string, string>): Promise<unknown[]> => ((await render(inputs, two)).definition?.containerDefinitions ?? []).map(({ image }) => image);
    expect(await images({ 'container-name': 'app , proxy', image: 'a:2' })).toEqual(['a:2', 'a:2', 'registry.example.com/app:1']);
    expect(await images({ image: 'app=a:2\n proxy = b:3\n' })).toEqual(['a:2', 'b:3', 'registry.example.com/app:1']);
  });

  it('brings an image where the definition has none', async () => {
    const without = makeContainer();
    delete without['image'];
    expect((await render({ image: 'a:2' }, makeDefinition([without]))).container).toMatchObject({ image: 'a:2' });
    const { exitCode, log } = await render({ 'environment-variables': 'A=1' }, makeDefinition([without]));
    expect({ exitCode, log }).toMatchObject({ exitCode: 1, log: expect.stringContaining('containerDefinitions[0].image is missing') });
  });

  it('sets variables in their places and adds new ones after them, with every =', async () => {
    const { container } = await render({ 'environment-variables': 'URL=postgres://h/db?a=b&c==\nMODE=two\n\n NONE= \n' });
    expect(container?.['environment']).toEqual([
      { name: 'MODE', value: 'two' }, { name: 'EMPTY', value: '' }, { name: 'URL', value: 'postgres://h/db?a=b&c==' }, { name: 'NONE', value: '' },
    ]);
  });

  it('sets secrets', async () => {
    const arn = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:app-AbCdEf:key::';
    expect((await render({ secrets: `TOKEN=/app/other\nKEY=${arn}` })).container?.['secrets']).toEqual([{ name: 'TOKEN', valueFrom: '/app/other' }, { name: 'KEY', valueFrom: arn }]);
  });

  it('takes entries out, and moves one between the lists', async () => {
    const { container } = await render({
      'remove-environment-variables': 'EMPTY, MODE', 'remove-secrets': 'TOKEN', 'remove-docker-labels': 'tier\n', 'environment-variables': 'TOKEN=open', secrets: 'MODE=/app/mode',
    });
    expect(container).toMatchObject({ environment: [{ name: 'TOKEN', value: 'open' }], secrets: [{ name: 'MODE', valueFrom: '/app/mode' }], dockerLabels: { team: 'web' } });
  });

  it('sets labels and options of the log driver, with every =', async () => {
    const { container } = await render({ 'docker-labels': 'rule=Host(`a`)==b\ntier=2', 'log-configuration-options': 'awslogs-group=b\nawslogs-datetime-format=%Y=%m' });
    expect(container?.['dockerLabels']).toEqual({ team: 'web', tier: '2', rule: 'Host(`a`)==b' });
    expect(container?.['logConfiguration']).toEqual({ logDriver: 'awslogs', options: { 'awslogs-group': 'b', 'awslogs-region': 'us-east-1', 'awslogs-datetime-format': '%Y=%m' } });
  });

  it('does not give a new log driver the options of the old one', async () => {
    const { container } = await render({ 'log-configuration-log-driver': 'fluentd', 'log-configuration-options': 'fluentd-address=a:1' });
    expect(container?.['logConfiguration']).toEqual({ logDriver: 'fluentd', options: { 'fluentd-address': 'a:1' } });
  });

  it('replaces files of variables only where some are given', async () => {
    const definition = makeDefinition([makeContainer({ environmentFiles: [{ value: 'arn:aws:s3:::b/old.env', type: 's3' }] })]);
    expect((await render({ 'env-files': 'arn:aws:s3:::b/one.env\narn:aws:s3:::b/two.env' }, definition)).container?.['environmentFiles'])
      .toEqual([{ value: 'arn:aws:s3:::b/one.env', type: 's3' }, { value: 'arn:aws:s3:::b/two.env', type: 's3' }]);
    expect((await render({ image: 'a:2' }, definition)).container?.['environmentFiles']).toHaveLength(1);
  });

  it.each<[string, string[]]>([
    ['node main.js --port 80', ['node', 'main.js', '--port', '80']],
    ['["sh", "-c", "echo a  b", ""]', ['sh', '-c', 'echo a  b', '']],
    ['sh -c "echo \\"a  b\\" $HOME" \'it is\' a\\ b x\'y\'"z" ""', ['sh', '-c', 'echo "a  b" $HOME', 'it is', 'a b', 'xyz', '']],
    ['grep "a\\d" *.txt;', ['grep', 'a\\d', '*.txt;']],
  ])('splits the command %s', async (command, expected) => {
    expect((await render({ command })).container?.['command']).toEqual(expected);
  });

  it('leaves out what only AWS writes, and says so', async () => {
    const { definition, log } = await render({ image: 'a:2' }, makeDefinition(undefined, { revision: 7, status: 'ACTIVE', registeredAt: '2026-01-01', pidMode: null }));
    expect(Object.keys(definition ?? {})).toEqual(['family', 'containerDefinitions']);
    expect(log).toContain('Left out what only AWS writes: revision, status, registeredAt.');
  });

  it('keeps the definition and the inputs out of the log', async () => {
    const definition = makeDefinition([makeContainer({ environment: [{ name: 'PASSWORD', value: 'hunter2' }] })]);
    const { log } = await render({ 'environment-variables': 'KEY=hunter3' }, definition);
    expect(log).not.toContain('hunter');
    expect((await render({ 'environment-variables': 'hunter3' }, definition)).log).not.toContain('hunter');
  });

  it.each<[string, Record<string, string>, unknown, string]>([
    ['an unknown container', { 'container-name': 'ap', image: 'a:2' }, undefined, 'container-name: the definition has no container ap, did you mean app?'],
    ['an image for an unknown container', { image: 'pap=a:2' }, undefined, 'image: the definition has no container pap, did you mean app?'],
    ['no container where there are two', { image: 'a:2' }, makeDefinition([makeContainer(), makeContainer({ name: 'b' })]), 'container-name is needed: the definition has the containers app, b.'],
    ['two images for one container', { image: 'app=a:1\napp=a:2' }, undefined, 'image names app twice'],
    ['an image among named ones', { image: 'app=a:1\nb:2' }, undefined, "image, line 2: allowed is one image, or lines of container=image, got 'b:2'."],
    ['a line without =', { 'environment-variables': 'A=1\nB' }, undefined, 'environment-variables, line 2: allowed is NAME=value, and there is no = in it.'],
    ['a line without a name', { secrets: '=x' }, undefined, 'secrets, line 1: allowed is NAME=value, and nothing stands before the =.'],
    ['a name twice', { 'environment-variables': 'A=1\nA=2' }, undefined, 'environment-variables names A twice'],
    ['a variable that is a secret', { 'environment-variables': 'TOKEN=1' }, undefined, ',line=20,col=19::TOKEN of app is in environment and in secrets, allowed: once'],
    ['a clash of two inputs', { 'environment-variables': 'NEW=1', secrets: 'NEW=/x' }, undefined, 'NEW of app is in environment and in secrets'],
    ['a clash in the file', { image: 'a:2' }, makeDefinition([makeContainer({ environment: [{ name: 'TOKEN', value: '1' }] })]), 'TOKEN of app is in environment and in secrets'],
    ['a variable twice in the file', { image: 'a:2' }, makeDefinition([makeContainer({ environment: [{ name: 'A', value: '1' }, { name: 'A', value: '2' }] })]), 'A is in environment of app twice'],
    ['a removal of nothing', { 'remove-environment-variables': 'MOED' }, undefined, 'remove-environment-variables: app has no MOED, did you mean MODE?'],
    ['options without a driver', { 'log-configuration-options': 'a=b' }, makeDefinition([{ name: 'app', image: 'a' }]), 'log-configuration-options needs log-configuration-log-driver'],
    ['files that are none', { 'env-files': 's3://b/a.env' }, undefined, "env-files, line 1: got 's3://b/a.env', allowed: the ARN of an object in S3"],
    ['a command that is half JSON', { command: '["a"' }, undefined, 'command begins with [ and is not JSON'],
    ['a command with numbers', { command: '["sleep", 5]' }, undefined, 'command must be a JSON list of texts'],
    ['a command with an open quote', { command: 'echo "a' }, undefined, 'command: the quotation mark " is never closed.'],
    ['an unknown key', { image: 'a:2' }, makeDefinition([makeContainer({ stopTimeuot: 5 })]), 'stopTimeuot: unknown key, did you mean stopTimeout?'],
    ['a number where text is due', { image: 'a:2' }, makeDefinition([makeContainer({ environment: [{ name: 'A', value: 8080 }] })]), 'containerDefinitions[0].environment[0].value'],
    ['a list', { image: 'a:2' }, '[]', 'definition.json'],
    ['an empty file', { image: 'a:2' }, '', 'definition.json'],
    ['a program', { image: 'a:2' }, 'module.exports = { family: process.exit(7) };', 'definition.json'],
    ['a release beside it', { environment: 'rehearsal', image: 'a:2' }, undefined, 'environment belong to a whole release, task-definition, image to a single task definition'],
    ['two sources', { 'task-definition-family': 'app' }, undefined, 'task-definition and task-definition-family are both given'],
  ])('refuses %s', async (_name, ...[inputs, definition, expected]) => {
    const { exitCode, log, outputs } = await render(inputs, definition);
    expect({ exitCode, outputs }).toEqual({ exitCode: 1, outputs: {} });
    expect(log).toContain(expected);
  });

  it.each<[Record<string, string>, string]>([
    [{}, 'Give environment to render a release, or task-definition'],
    [{ 'container-name': 'app', image: 'a:2' }, 'Give environment to render a release, or task-definition'],
    [{ 'task-definition-revision': '7' }, 'task-definition-revision needs task-definition-family'],
    [{ 'task-definition-family': 'app', 'task-definition-revision': 'latest' }, "task-definition-revision must be a number from 1, got 'latest'."],
    [{ 'task-definition': 'nowhere.json' }, 'nowhere.json cannot be read: there is no such file.'],
  ])('refuses %j', async (inputs, expected) => {
    const { exitCode, log } = await run(inputs);
    expect(exitCode).toBe(1);
    expect(log).toContain(expected);
  });

  it('executes no file, whatever its name', async () => {
    const [file, trace] = [join(folder, 'definition.js'), join(folder, 'trace')];
    await writeFile(file, `require('fs').writeFileSync(${JSON.stringify(trace)}, ''); module.exports = { family: 'app' };`);
    expect((await run({ 'task-definition': file, image: 'a:2' })).exitCode).toBe(1);
    expect(existsSync(trace)).toBe(false);
  });
});

describe('a registered definition', () => {
  let server: Server;
  let asked: unknown[];
  let answer: { status: number; body: unknown };
  beforeEach(async () => {
    asked = [];
    answer = { status: 200, body: { taskDefinition: { taskDefinitionArn: 'arn:aws:ecs:us-east-1:123456789012:task-definition/app:3', ...makeDefinition(), revision: 3, status: 'ACTIVE', registeredAt: 1_700_000_000.5, requiresAttributes: [{ name: 'x' }], compatibilities: ['EC2'] } } };
    server = createServer((request, response) => {
      void json(request).then((body) => {
        asked.push({ target: request.headers['x-amz-target'], body });
        response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(answer.body));
      });
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  async function describeAnd(inputs: Record<string, string>): Promise<Rendered> {
    const { port } = server.address() as AddressInfo;
    return await run(inputs, { AWS_ENDPOINT_URL_ECS: `http://127.0.0.1:${port}`, AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' });
  }

  it.each<[Record<string, string>, string]>([
    [{ 'task-definition-arn': 'arn:aws:ecs:us-east-1:123456789012:task-definition/app:3' }, 'arn:aws:ecs:us-east-1:123456789012:task-definition/app:3'],
    [{ 'task-definition-family': 'app' }, 'app'],
    [{ 'task-definition-family': 'app', 'task-definition-revision': '3' }, 'app:3'],
  ])('is read by %j and loses what only AWS writes', async (inputs, expected) => {
    const { exitCode, definition } = await describeAnd({ ...inputs, image: 'a:2' });
    expect(exitCode).toBe(0);
    expect(asked).toEqual([{ target: 'AmazonEC2ContainerServiceV20141113.DescribeTaskDefinition', body: { taskDefinition: expected } }]);
    expect(definition).toEqual(makeDefinition([makeContainer({ image: 'a:2' })]));
  });

  it('is missed by name', async () => {
    answer = { status: 400, body: { __type: 'ClientException', message: 'Unable to describe task definition.' } };
    const { exitCode, log } = await describeAnd({ 'task-definition-family': 'apps', image: 'a:2' });
    expect(exitCode).toBe(1);
    expect(log).toContain('::error::The task definition apps could not be read: ClientException: Unable to describe task definition.');
  });

  it('names what was refused', async () => {
    answer = { status: 400, body: { __type: 'AccessDeniedException', message: 'User is not authorized to perform: ecs:DescribeTaskDefinition' } };
    expect((await describeAnd({ 'task-definition-family': 'app', image: 'a:2' })).log).toContain('AWS refused the credentials or the permission');
  });
});
