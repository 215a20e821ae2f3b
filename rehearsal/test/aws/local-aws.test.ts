import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CreateClusterCommand, DescribeTasksCommand, ECSClient, RegisterTaskDefinitionCommand, RunTaskCommand, StopTaskCommand, type Task } from '@aws-sdk/client-ecs';
import { CreateBucketCommand, GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { startGateway, type Gateway } from '../../aws/gateway.ts';
import { startMiniStack, type MiniStack } from '../../aws/ministack.ts';
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

beforeAll(async () => {
  home = mkdtempSync(join(dirname(runtimeRoot()), 'fr-aws-'));
  chmodSync(home, 0o755);
  engine = await acquireOwnEngine({ home, log }, { rehearsalId: REHEARSAL_ID });
  image = (await buildBaseImage(engine)).reference;
  const { holder } = await createNetwork(engine, { rehearsalId: REHEARSAL_ID, image });
  const directory = join(home, 'ministack');
  const port = await findFreePort(engine.hostGatewayAddress);
  ministack = await startMiniStack({ command: resolve('.tools/venv/bin/ministack'), port, accountId: '123456789012', region: REGION, engine, holder, directory, logFile: join(home, 'ministack.log') });
  gateway = await startGateway({ ministackPort: port, taskAddress: engine.hostGatewayAddress });
  const client = { endpoint: gateway.url, region: REGION, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };
  ecs = new ECSClient(client);
  s3 = new S3Client({ ...client, forcePathStyle: true });
  await ecs.send(new CreateClusterCommand({ clusterName: 'factory' }));
  await s3.send(new CreateBucketCommand({ Bucket: 'artifacts' }));
}, 60_000);

afterAll(async () => {
  await ministack.stop();
  await gateway.stop();
  await engine.release();
  await destroyOwnEngine({ home, log });
  rmSync(home, { recursive: true, force: true });
});

/** Runs a program as a task; the AWS SDKs of this checkout are at /app/node_modules. */
async function runTask(command: readonly string[]): Promise<string> {
  const { taskDefinition } = await ecs.send(
    new RegisterTaskDefinitionCommand({
      ...{ family: 'program', networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], cpu: '256', memory: '512' },
      volumes: [{ name: 'modules', host: { sourcePath: resolve('node_modules') } }],
      containerDefinitions: [{ name: 'program', image, command: [...command], mountPoints: [{ sourceVolume: 'modules', containerPath: '/app/node_modules', readOnly: true }] }],
    }),
  );
  const { tasks } = await ecs.send(
    new RunTaskCommand({ cluster: 'factory', taskDefinition: taskDefinition?.taskDefinitionArn, launchType: 'FARGATE', networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } } }),
  );
  return tasks?.[0]?.taskArn ?? '';
}

async function waitForStatus(taskArn: string, status: string): Promise<Task> {
  let task: Task | undefined;
  const isThere = async (): Promise<boolean> => {
    task = (await ecs.send(new DescribeTasksCommand({ cluster: 'factory', tasks: [taskArn] }))).tasks?.[0];
    return task?.lastStatus === status;
  };
  await waitUntil(isThere, { what: `the task to be ${status}`, deadlineMs: 10_000, intervalMs: 100 });
  if (task === undefined) throw new Error('no task');
  return task;
}

function containersOf(name: string, format: string): Promise<string> {
  return docker(engine, ['ps', '--all', '--filter', `name=${name}`, '--format', format]);
}

describe('a task on the local AWS', () => {
  it("gets its role's credentials by the default chain of the AWS SDK, as the first process of its container", async () => {
    const program = `
      const { S3Client, PutObjectCommand } = require('/app/node_modules/@aws-sdk/client-s3');
      const client = new S3Client({ region: '${REGION}', forcePathStyle: true });
      client.send(new PutObjectCommand({ Bucket: 'artifacts', Key: 'proof', Body: 'process ' + process.pid })).then(() => process.exit(7));`;
    const task = await waitForStatus(await runTask(['node', '-e', program]), 'STOPPED');
    expect(task.containers?.[0]?.exitCode).toBe(7);
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'artifacts', Key: 'proof' }));
    expect(await Body?.transformToString()).toMatch(/^process [1-9]\d*$/);
    expect(gateway.calls.filter(({ from }) => from === 'task').map(({ service, action }) => `${service} ${action}`)).toEqual(['task-credentials GetCredentials', 's3 PutObject']);
  }, 30_000);

  it('is on the network of its rehearsal, is reached from this machine, and gets SIGTERM', async () => {
    const program = `
      require('http').createServer((q, r) => r.end('here')).listen(3000);
      process.on('SIGTERM', () => { console.log('asked to stop'); process.exit(0); });`;
    const taskArn = await runTask(['node', '-e', program]);
    const task = await waitForStatus(taskArn, 'RUNNING');
    const address = task.attachments?.[0]?.details?.find(({ name }) => name === 'privateIPv4Address')?.value ?? '';
    await waitUntil(async () => (await (await fetch(`http://${address}:3000/`)).text()) === 'here', { what: 'the task to answer', deadlineMs: 5000 });
    const name = `ministack-ecs-${(taskArn.split('/').pop() ?? '').slice(0, 8)}`;
    expect(await containersOf(name, '{{.Networks}} {{.Label "ministack.instance"}}')).toBe(`factory-${REHEARSAL_ID} factory-${REHEARSAL_ID}:${String(ministack.port)}`);
    const logs = docker(engine, ['logs', '--follow', await containersOf(name, '{{.ID}}')]);
    await ecs.send(new StopTaskCommand({ cluster: 'factory', task: taskArn }));
    expect(await logs).toBe('asked to stop');
  }, 30_000);
});

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
