import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CloudWatchLogsClient, GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { CreateClusterCommand, DescribeTasksCommand, ECSClient, RegisterTaskDefinitionCommand, RunTaskCommand, type Task } from '@aws-sdk/client-ecs';
import { CreateBucketCommand, GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { startGateway, type Gateway } from '../../aws/gateway.ts';
import { startMiniStack, type MiniStack } from '../../aws/ministack.ts';
import { startEcsProcess, type EcsProcess } from '../../ecs/ecs-process.ts';
import { buildBaseImage } from '../../machine/base-image.ts';
import { docker } from '../../machine/docker.ts';
import type { Engine } from '../../machine/engine.ts';
import { findFreePort } from '../../machine/free-port.ts';
import { startGitDaemon } from '../../machine/git-daemon.ts';
import { createNetwork } from '../../machine/network.ts';
import { acquireOwnEngine, destroyOwnEngine } from '../../machine/own-engine.ts';
import { runCommand } from '../../machine/run-command.ts';
import { runtimeRoot } from '../../machine/state-directory.ts';
import { waitUntil } from '../../machine/wait-until.ts';

const REGION = 'eu-central-1';
const REHEARSAL_ID = 'localaws';
const log = (): void => undefined;
let home: string;
let engine: Engine;
let image: string;
let ministack: MiniStack;
let gateway: Gateway;
let ecs: ECSClient;
let s3: S3Client;
let secrets: SecretsManagerClient;
let logs: CloudWatchLogsClient;
let localEcs: EcsProcess;

beforeAll(async () => {
  home = mkdtempSync(join(dirname(runtimeRoot()), 'fr-aws-'));
  chmodSync(home, 0o755);
  engine = await acquireOwnEngine({ home, log }, { rehearsalId: REHEARSAL_ID });
  image = (await buildBaseImage(engine)).reference;
  const network = await createNetwork(engine, REHEARSAL_ID);
  const port = await findFreePort(engine.hostGatewayAddress);
  ministack = await startMiniStack({ command: resolve('.tools/venv/bin/ministack'), port, accountId: '123456789012', region: REGION, directory: join(home, 'ministack'), logFile: join(home, 'ministack.log') });
  const ecsPort = await findFreePort(engine.hostGatewayAddress);
  gateway = await startGateway({ ministackPort: port, ecsPort, taskAddress: engine.hostGatewayAddress });
  localEcs = await startEcsProcess({
    ...{ port: ecsPort, accountId: '123456789012', region: REGION, awsUrl: ministack.url, registry: gateway.registry, dockerHost: engine.dockerHost, network, nodeImage: image, rehearsalId: REHEARSAL_ID },
    ...{ taskAddress: engine.hostGatewayAddress, taskAwsUrl: `http://host.docker.internal:${String(port)}`, timeScale: 0.1, drainMs: 500, logFile: join(home, 'ecs.log') },
  });
  const client = { endpoint: gateway.url, region: REGION, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };
  ecs = new ECSClient(client);
  s3 = new S3Client({ ...client, forcePathStyle: true });
  secrets = new SecretsManagerClient(client);
  logs = new CloudWatchLogsClient(client);
  await ecs.send(new CreateClusterCommand({ clusterName: 'factory' }));
  await s3.send(new CreateBucketCommand({ Bucket: 'artifacts' }));
}, 60_000);

afterAll(async () => {
  await localEcs.process.stop();
  await ministack.stop();
  await gateway.stop();
  await engine.release();
  await destroyOwnEngine({ home, log });
  rmSync(home, { recursive: true, force: true });
});

/** Calls S3 as a task does; the image has no SDK. */
const program = `
  const { request } = require('node:http');
  const call = (url, options, body) => new Promise((resolve) => request(url, options, (answer) => { let text = ''; answer.on('data', (data) => text += data).on('end', () => resolve(text)); }).end(body));
  (async () => {
    const role = JSON.parse(await call('http://169.254.170.2' + process.env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI, {}));
    const authorization = 'AWS4-HMAC-SHA256 Credential=' + role.AccessKeyId + '/20260101/${REGION}/s3/aws4_request, SignedHeaders=host, Signature=0';
    await call(process.env.AWS_ENDPOINT_URL + '/artifacts/proof', { method: 'PUT', headers: { authorization } }, role.RoleArn + ' ' + process.env.SECRET.length);
    console.log('put');
    process.exit(7);
  })();`;

describe('a task on the local AWS', () => {
  it('reads its secret, acts as its role, writes its log, and all of it is seen by the gateway', async () => {
    const { ARN = '' } = await secrets.send(new CreateSecretCommand({ Name: 'database-url', SecretString: 'twenty characters ok' }));
    const role = (name: string): string => `arn:aws:iam::123456789012:role/${name}`;
    const options = { 'awslogs-group': '/factory', 'awslogs-create-group': 'true', 'awslogs-region': REGION, 'awslogs-stream-prefix': 'task' };
    await ecs.send(
      new RegisterTaskDefinitionCommand({
        ...{ family: 'program', networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], cpu: '1024', memory: '2048', taskRoleArn: role('task'), executionRoleArn: role('execution') },
        containerDefinitions: [{ name: 'program', image, command: ['node', '-e', program], secrets: [{ name: 'SECRET', valueFrom: ARN }], logConfiguration: { logDriver: 'awslogs', options } }],
      }),
    );
    const network = { awsvpcConfiguration: { subnets: ['subnet-1'] } };
    const { tasks } = await ecs.send(new RunTaskCommand({ cluster: 'factory', taskDefinition: 'program', launchType: 'FARGATE', networkConfiguration: network }));
    const task = await waitUntilStopped(tasks?.[0]?.taskArn ?? '');
    expect(task.containers?.map(({ exitCode, reason }) => [exitCode, reason])).toEqual([[7, undefined]]);
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'artifacts', Key: 'proof' }));
    expect(await Body?.transformToString()).toBe(`${role('task')} 20`);
    const { events } = await logs.send(new GetLogEventsCommand({ logGroupName: '/factory', logStreamName: `task/program/${task.taskArn?.split('/').pop() ?? ''}` }));
    expect(events?.map(({ message }) => message)).toEqual(['put']);
    expect(gateway.calls.filter(({ from }) => from === 'task').map(({ service, action }) => `${service} ${action}`)).toEqual(['s3 PutObject']);
  }, 60_000);
});

async function waitUntilStopped(taskArn: string): Promise<Task> {
  let task: Task | undefined;
  const hasStopped = async (): Promise<boolean> => {
    task = (await ecs.send(new DescribeTasksCommand({ cluster: 'factory', tasks: [taskArn] }))).tasks?.[0];
    return task?.lastStatus === 'STOPPED';
  };
  await waitUntil(hasStopped, { what: 'the task to stop', deadlineMs: 30_000, intervalMs: 100 });
  if (task === undefined) throw new Error('no task');
  return task;
}

describe('the base image', () => {
  it('is built once', async () => {
    expect(await buildBaseImage(engine)).toEqual({ reference: image, isNew: false });
  });

  it('clones from the git daemon, runs npm and scripts', async () => {
    const daemon = await startGitDaemon({ directory: join(home, 'git'), logFile: join(home, 'git.log'), repository: 'acme/sample', extraAddresses: [engine.hostGatewayAddress] });
    try {
      const script = 'npm --version && git clone --quiet "$1" /tmp/clone && git -C /tmp/clone rev-parse HEAD && git clone --quiet file:///tmp/clone /tmp/other && id -un';
      const run = ['run', '--rm', '--user', 'node', '--add-host', 'host.docker.internal:host-gateway', image, 'bash', '-ec', script, '-', daemon.url('host.docker.internal')];
      expect(await docker(engine, run)).toMatch(new RegExp(`^\\d+\\.\\d+\\.\\d+\n${daemon.commit}\nnode$`));
    } finally {
      await daemon.stop();
    }
  }, 30_000);
});

describe('the registry behind the gateway', () => {
  it('takes an image from docker push and gives it back by digest', async () => {
    const dockerConfig = join(home, 'docker');
    const root = join(home, 'small');
    mkdirSync(join(root, 'bin'), { recursive: true });
    await runCommand('cp', ['/bin/busybox', join(root, 'bin/sh')]);
    await runCommand('tar', ['--create', '--file', join(home, 'small.tar'), '--directory', root, '.']);
    const reference = `${gateway.registry}/factory-small:1`;
    await docker(engine, ['import', join(home, 'small.tar'), reference]);
    const connection = { ...engine, dockerConfig };
    await docker(connection, ['login', '--username', 'AWS', '--password-stdin', gateway.registry], { input: 'token' });
    await fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AmazonEC2ContainerRegistry_V20150921.CreateRepository', authorization: `AWS4-HMAC-SHA256 Credential=a/20260101/${REGION}/ecr/aws4_request` },
      body: JSON.stringify({ repositoryName: 'factory-small' }),
    });
    const digest = /digest: (sha256:[0-9a-f]{64})/.exec(await docker(connection, ['push', reference]))?.[1] ?? '';
    await docker(connection, ['image', 'rm', reference]);
    expect(await docker(connection, ['pull', `${gateway.registry}/factory-small@${digest}`])).toContain(digest);
  }, 30_000);
});
