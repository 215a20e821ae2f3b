import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { ClientException, ConflictException, DescribeTasksCommand, ListClustersCommand, RegisterTaskDefinitionCommand, RunTaskCommand, ServerException, StartTaskCommand, type RunTaskCommandInput } from '@aws-sdk/client-ecs';
import { clientException, EcsError } from '../../ecs-error.ts';
import type { CallContext } from '../../kernel.ts';
import type { Operation, Operations } from '../../operations/operation.ts';
import { isEcsRequest } from '../../protocol/ecs-handler.ts';
import { callByHand, makeClient, signedHeaders, startEndpoint } from './start-endpoint.ts';

const taskArn = 'arn:aws:ecs:us-east-1:123456789012:task/default/0123456789abcdef0123456789abcdef';
const runTask: RunTaskCommandInput = { taskDefinition: 'web', clientToken: 'one' };

function only(action: string, operation: Operation<never, object>): Operations {
  return { [action]: operation };
}

function failing(error: Error): Operations {
  return only('RunTask', () => { throw error; });
}

describe('createEcsHandler with the SDK as client', () => {
  it('answers what the operation answers, without undefined members', async () => {
    await using endpoint = await startEndpoint(only('RunTask', (input: RunTaskCommandInput) => ({ tasks: [{ taskArn, createdAt: 1764072000.5, startedBy: input.startedBy, group: undefined }], failures: [] })));
    const answer = await endpoint.client.send(new RunTaskCommand({ ...runTask, startedBy: 'me' }));
    expect(answer.tasks).toEqual([{ taskArn, createdAt: new Date(1764072000500), startedBy: 'me' }]);
    expect(answer.$metadata.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('waits for operations that take their time', async () => {
    await using endpoint = await startEndpoint(only('ListClusters', async () => { await Promise.resolve(); return { clusterArns: ['arn'] }; }));
    expect((await endpoint.client.send(new ListClustersCommand({}))).clusterArns).toEqual(['arn']);
  });

  it.each<[string, Error, new (...args: never[]) => Error, object]>([
    ['ClientException', clientException('No.'), ClientException, { message: 'No.', $metadata: expect.objectContaining({ httpStatusCode: 400 }) }],
    ['ConflictException with its members', new EcsError('ConflictException', 'Again.', { members: { resourceIds: [taskArn] } }), ConflictException, { resourceIds: [taskArn], message: 'Again.' }],
    ['ServerException', new EcsError('ServerException', 'Ours.', { status: 500 }), ServerException, { $fault: 'server', $metadata: expect.objectContaining({ httpStatusCode: 500 }) }],
    ['an error that is not modelled', new EcsError('ThrottlingException', 'Rate exceeded'), Error, { name: 'ThrottlingException', message: 'Rate exceeded' }],
  ])('makes the SDK throw %s', async (_name, ...[error, expected, members]) => {
    await using endpoint = await startEndpoint(failing(error));
    const thrown = await endpoint.client.send(new RunTaskCommand(runTask)).catch((caught: unknown) => caught);
    expect(thrown).toBeInstanceOf(expected);
    expect(thrown).toMatchObject(members);
  });

  it('answers a bug as an InternalError, tells the log and goes on', async () => {
    await using endpoint = await startEndpoint(failing(new TypeError('x is undefined')));
    const send = (): Promise<unknown> => endpoint.client.send(new RunTaskCommand(runTask)).catch((caught: unknown) => caught);
    expect(await send()).toMatchObject({ name: 'InternalError', message: 'The local ECS failed in RunTask; its log says more.' });
    expect(await send()).toMatchObject({ name: 'InternalError' });
    expect(endpoint.log[0]).toContain('TypeError: x is undefined');
  });

  it('refuses an answer of ours that the model does not know', async () => {
    const operations = only('RunTask', () => ({ tasks: [{ arn: taskArn }] }));
    await using endpoint = await startEndpoint(operations);
    await expect(endpoint.client.send(new RunTaskCommand(runTask))).rejects.toMatchObject({ name: 'InternalError', message: expect.stringContaining('tasks[0].arn: is not a known member') });
    expect(endpoint.log).toHaveLength(1);
    await using unchecked = await startEndpoint(operations, { checksAnswers: false });
    await expect(unchecked.client.send(new RunTaskCommand(runTask))).resolves.toMatchObject({ tasks: [{}] });
  });

  it('checks requests before the operation sees them', async () => {
    await using endpoint = await startEndpoint(only('DescribeTasks', () => { throw new Error('reached'); }));
    await expect(endpoint.client.send(new DescribeTasksCommand({ tasks: undefined }))).rejects.toMatchObject({ name: 'InvalidParameterException', message: 'Tasks cannot be empty.' });
  });

  it('says why an operation of ECS is missing', async () => {
    await using endpoint = await startEndpoint({});
    await expect(endpoint.client.send(new StartTaskCommand({ taskDefinition: 'web', containerInstances: ['i'] }))).rejects.toMatchObject({
      name: 'UnsupportedFeatureException', message: 'This local ECS does not implement StartTask: it has no container instances, as Fargate has none.',
    });
  });

  it('tells operations who calls and what time reads are of', async () => {
    let seen: CallContext | undefined;
    const operations = only('ListClusters', (_input, _kernel, call) => { seen = call; return { clusterArns: [] }; });
    await using endpoint = await startEndpoint(operations, { callerArn: (key) => (key === 'AKIDROLE' ? 'arn:aws:sts::123456789012:assumed-role/deploy/ci' : undefined) });
    await endpoint.client.send(new ListClustersCommand({}));
    expect(seen).toEqual({ callerArn: 'arn:aws:iam::123456789012:root', readAtMs: endpoint.kernel.clock.now() });
    const role = makeClient(endpoint.server.url, { accessKeyId: 'AKIDROLE', region: 'eu-central-1' });
    await role.send(new ListClustersCommand({}));
    role.destroy();
    expect(seen?.callerArn).toBe('arn:aws:sts::123456789012:assumed-role/deploy/ci');
    expect(endpoint.journal.read().map(({ region }) => region)).toEqual(['us-east-1', 'eu-central-1']);
  });

  it('throttles where rates are kept to', async () => {
    const settings = { ...(await readSettings()), rateLimits: true };
    await using endpoint = await startEndpoint(only('RunTask', () => ({ tasks: [], failures: [] })), { parts: { settings } });
    for (let index = 0; index < 20; index += 1) await endpoint.client.send(new RunTaskCommand(runTask));
    await expect(endpoint.client.send(new RunTaskCommand(runTask))).rejects.toMatchObject({ name: 'ThrottlingException', message: 'Rate exceeded' });
    await endpoint.kernel.clock.advance(50);
    await expect(endpoint.client.send(new RunTaskCommand(runTask))).resolves.toBeDefined();
  });

  it('records every call without its secrets', async () => {
    await using endpoint = await startEndpoint(only('RegisterTaskDefinition', () => ({})));
    const containerDefinitions = [{ name: 'web', image: 'i', environment: [{ name: 'KEY', value: 's3cret' }] }];
    await endpoint.client.send(new RegisterTaskDefinitionCommand({ family: 'web', containerDefinitions }));
    await endpoint.client.send(new StartTaskCommand({ taskDefinition: 'web', containerInstances: [] })).catch(() => undefined);
    const calls = endpoint.journal.read();
    expect(calls).toMatchObject([
      { sequence: 1, action: 'RegisterTaskDefinition', caller: 'arn:aws:iam::123456789012:root', accessKeyId: 'AKIDTEST', outcome: { kind: 'answered' }, milliseconds: 0, parameters: { family: 'web', containerDefinitions: [{ name: 'web', environment: [{ name: 'KEY', value: '(hidden)' }] }] } },
      { sequence: 2, action: 'StartTask', outcome: { kind: 'failed', code: 'UnsupportedFeatureException' } },
    ]);
    expect(JSON.stringify(calls)).not.toContain('s3cret');
  });
});

async function readSettings(): Promise<Awaited<ReturnType<typeof startEndpoint>>['kernel']['settings']> {
  await using endpoint = await startEndpoint({});
  return endpoint.kernel.settings;
}

describe('createEcsHandler with requests by hand', () => {
  const none: Readonly<Record<string, string>> = {};
  it.each<[string, Parameters<typeof callByHand>[1], number, string]>([
    ['an unknown operation', { action: 'LaunchTask' }, 400, 'UnknownOperationException'],
    ['a name that every object has', { action: 'constructor' }, 400, 'UnknownOperationException'],
    ['no operation', { target: '' }, 400, 'UnknownOperationException'],
    ['another content type', { headers: { 'content-type': 'application/cbor' } }, 404, 'UnknownOperationException'],
    ['another method', { method: 'PUT' }, 404, 'UnknownOperationException'],
    ['no signature', { headers: { authorization: '' } }, 400, 'IncompleteSignatureException'],
    ['half a signature', { headers: { authorization: 'AWS4-HMAC-SHA256 Credential=AKID' } }, 400, 'IncompleteSignatureException'],
    ['garbage for JSON', { body: '{"cluster": "s3cret' }, 400, 'SerializationException'],
    ['bytes that are no text', { body: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]) }, 400, 'SerializationException'],
    ['null', { body: 'null' }, 400, 'SerializationException'],
    ['a hundred thousand brackets', { body: '['.repeat(100_000) }, 400, 'SerializationException'],
    ['a hundred thousand lists', { body: `${'['.repeat(100_000)}${']'.repeat(100_000)}` }, 400, 'SerializationException'],
  ])('answers %s with an error', async (_what, ...[call, status, code]) => {
    await using endpoint = await startEndpoint(only('ListClusters', () => ({ clusterArns: [] })));
    const answer = await callByHand(endpoint.server.url, { ...none, ...call });
    expect(answer).toMatchObject({ status, body: { __type: code, message: expect.any(String) } });
    expect(answer.headers.get('x-amzn-errortype')).toBe(code);
    expect(answer.headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.stringify(answer.body)).not.toContain('s3cret');
    expect(endpoint.journal.read()).toMatchObject([{ outcome: { kind: 'failed', code } }]);
    expect((await callByHand(endpoint.server.url)).status).toBe(200);
  });

  it('answers a request without a signature as AWS does', async () => {
    await using endpoint = await startEndpoint({});
    const answer = await fetch(endpoint.server.url, { method: 'POST', headers: { 'x-amz-target': 'AmazonEC2ContainerServiceV20141113.ListClusters', 'content-type': 'application/x-amz-json-1.1' }, body: '{}' });
    expect([answer.status, await answer.json()]).toEqual([400, { __type: 'MissingAuthenticationTokenException', message: 'Missing Authentication Token' }]);
  });

  it('takes an empty body for an empty structure', async () => {
    await using endpoint = await startEndpoint(only('ListClusters', (input) => ({ clusterArns: Object.keys(input) })));
    expect(await callByHand(endpoint.server.url, { body: '' })).toMatchObject({ status: 200, body: { clusterArns: [] } });
  });

  it.each([['with its length', true], ['in chunks', false]])('refuses a body that is too large, sent %s', async (_how, hasLength) => {
    await using endpoint = await startEndpoint({});
    const size = 2 * 1024 * 1024;
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const request = httpRequest(endpoint.server.url, { method: 'POST', agent: false, headers: { ...signedHeaders, 'x-amz-target': 'AmazonEC2ContainerServiceV20141113.RunTask', ...(hasLength ? { 'content-length': size } : {}) } }, (response) => {
        response.resume().on('end', () => resolve(response.statusCode));
      });
      request.on('error', reject);
      request.end(Buffer.alloc(size, 'x'));
    });
    expect(status).toBe(413);
    expect((await callByHand(endpoint.server.url, { action: 'StartTask' })).status).toBe(400);
  });

  it('survives bytes that are not HTTP, and clients that hang up', async () => {
    await using endpoint = await startEndpoint(only('ListClusters', () => ({ clusterArns: [] })));
    for (const bytes of ['\0\0\0\0\r\n\r\n', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{']) {
      await new Promise<void>((resolve) => {
        const socket = connect(endpoint.server.port, '127.0.0.1', () => socket.end(bytes));
        socket.on('error', () => undefined).on('close', () => resolve()).resume();
      });
    }
    expect((await callByHand(endpoint.server.url)).status).toBe(200);
    expect(endpoint.log).toEqual([]);
  });

  it('leaves what is not ECS to the fallback', async () => {
    await using endpoint = await startEndpoint(only('ListClusters', () => ({ clusterArns: [] })), {
      fallback: (request, response) => { request.resume().on('end', () => response.end(JSON.stringify({ took: request.url }))); },
    });
    const { url } = endpoint.server;
    expect((await callByHand(url, { target: 'AmazonSSM.GetParameter' })).body).toEqual({ took: '/' });
    expect(await (await fetch(`${url}/bucket/key`)).json()).toEqual({ took: '/bucket/key' });
    expect((await callByHand(url)).body).toEqual({ clusterArns: [] });
    expect((await fetch(`${url}/_ecs/health`)).status).toBe(200);
  });

  it('tells the log when the fallback throws, and goes on', async () => {
    await using endpoint = await startEndpoint({}, { fallback: () => { throw new Error('no such service'); } });
    await expect(fetch(`${endpoint.server.url}/bucket`)).rejects.toThrow();
    expect(endpoint.log[0]).toContain('no such service');
    expect((await fetch(`${endpoint.server.url}/_ecs/health`)).status).toBe(200);
  });
});

describe('isEcsRequest', () => {
  it.each<[string, Readonly<Record<string, string>>, boolean]>([
    ['an operation of ECS', { 'x-amz-target': 'AmazonEC2ContainerServiceV20141113.RunTask' }, true],
    ['an operation of another service', { 'x-amz-target': 'Logs_20140328.PutLogEvents', authorization: 'AWS4-HMAC-SHA256 Credential=A/20261125/us-east-1/logs/aws4_request' }, false],
    ['no operation, but signed for ECS', { authorization: signedHeaders['authorization'] ?? '' }, true],
    ['signed for S3', { authorization: 'AWS4-HMAC-SHA256 Credential=A/20261125/us-east-1/s3/aws4_request' }, false],
    ['nothing', {}, false],
  ])('judges %s', (_what, headers, expected) => {
    expect(isEcsRequest({ headers } as never)).toBe(expected);
  });
});
