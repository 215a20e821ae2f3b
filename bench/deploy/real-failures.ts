import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs';
import type { CreateServiceCommandInput, RegisterTaskDefinitionCommandInput } from '@aws-sdk/client-ecs';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { SecretsManager } from '@aws-sdk/client-secrets-manager';
import { Watch } from '../../actions/shared/test/deploy/play-failure.ts';
import type { PlayedFailure } from '../../actions/shared/test/deploy/play-failure.ts';
import { makeRecord, makeServiceRecord } from '../../actions/shared/test/deploy/make-record.ts';
import { readFailures } from '../../actions/shared/test/deploy/read-failure.ts';
import type { Failure } from '../../actions/shared/test/deploy/read-failure.ts';
import { systemClock } from '../../actions/shared/src/deploy/clock.ts';
import { lookAtServices } from '../../actions/shared/src/deploy/look-at-services.ts';
import { RecordKeeper } from '../../actions/shared/src/deploy/record-keeper.ts';
import type { Look } from '../../actions/shared/src/deploy/deployment-verdict.ts';
import { createRun } from '../../actions/shared/src/deploy/release-run.ts';
import { EcsGateway } from '../../actions/shared/src/ecs/ecs-gateway.ts';
import { logStreamOf } from '../../actions/shared/src/ecs/log-stream.ts';
import { TargetHealthReader } from '../../actions/shared/src/ecs/target-health.ts';
import { TaskLogReader } from '../../actions/shared/src/ecs/task-log-reader.ts';
import type { JsonObject } from '../../actions/shared/src/json-object.ts';
import { startTarget } from '../../rehearsal/ecs/conformance/targets/start-target.ts';
import type { Target } from '../../rehearsal/ecs/conformance/target.ts';
import { printTable } from './table.ts';

const cluster = 'factory-failures';
/** Real time: a second stands for the five of a deployment. */
const pollMs = 1000;
const pollLimit = 120;
const atOnce = 4;
const mostPollsLate = 2;
const silent = { info: () => undefined, warning: () => undefined, error: () => undefined, startGroup: () => undefined, endGroup: () => undefined };

/** The failures that can be had with real containers, on the local ECS with an engine of its own. `only`: their names. */
export async function measureRealFailures({ only = [] }: { only?: readonly string[] } = {}): Promise<string[]> {
  const failures = realFailures(only);
  const played = await playRealFailures(failures);
  console.log(`\n${failures.length} failing roll-outs with real containers (a poll every second):\n`);
  const misses = failures.map((failure) => missOf(failure, played.get(failure.name)));
  printTable(['failure', 'cause named', 'container', 'polls after the third stop', 'ok'], failures.map(({ name }, index) => [...rowOf(name, played.get(name)), misses[index]?.length === 0 ? 'yes' : 'no']));
  return misses.flat();
}

export function realFailures(only: readonly string[]): Failure[] {
  return readFailures().filter(({ name, real }) => real !== undefined && (only.length === 0 || only.includes(name)));
}

/** By name. */
export async function playRealFailures(failures: readonly Failure[]): Promise<ReadonlyMap<string, PlayedFailure>> {
  const target = await startTarget('docker');
  try {
    await target.ecs.createCluster({ clusterName: cluster });
    const stage = await prepareStage(target);
    const played: PlayedFailure[] = [];
    const waiting = [...failures];
    await Promise.all(Array.from({ length: atOnce }, async () => {
      for (let failure = waiting.shift(); failure !== undefined; failure = waiting.shift()) played.push(await playReal(failure, stage));
    }));
    return new Map(played.map((result) => [result.name, result]));
  } finally {
    await target.stop();
  }
}

/** What the failures share: the services around ECS. */
interface Stage {
  readonly target: Target;
  readonly logs: TaskLogReader;
  readonly targets: TargetHealthReader;
}

const logGroup = '/factory/failures';

async function prepareStage(target: Target): Promise<Stage> {
  const settings = settingsOf(target);
  const logs = new CloudWatchLogsClient(settings);
  await logs.send(new CreateLogGroupCommand({ logGroupName: logGroup }));
  return { target, logs: new TaskLogReader(logs), targets: new TargetHealthReader(new ElasticLoadBalancingV2Client(settings)) };
}

function settingsOf({ endpoint = '', region }: Target) {
  return { endpoint, region, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };
}

function rowOf(name: string, result: PlayedFailure | undefined): string[] {
  return [name, result?.cause ?? '–', result?.container ?? '–', String(result?.pollsLate ?? 'never')];
}

function missOf({ name, expect }: Failure, result: PlayedFailure | undefined): string[] {
  if (result?.cause === expect.cause && result.container === expect.container && result.pollsLate !== null && result.pollsLate <= mostPollsLate) return [];
  return [`${name}: ${result?.cause ?? 'nothing'} of ${result?.container ?? 'no container'} was named, ${String(result?.pollsLate ?? 'never')} polls late: ${result?.headline ?? ''}`];
}

async function playReal(failure: Failure, stage: Stage): Promise<PlayedFailure> {
  const { target } = stage;
  const serviceName = `failure-${failure.name}`;
  const definition = await definitionOf(failure, target);
  const { taskDefinition } = await target.ecs.registerTaskDefinition(definition);
  const revision = taskDefinition?.taskDefinitionArn ?? '';
  const { service } = await target.ecs.createService({ cluster, serviceName, taskDefinition: revision, desiredCount: 1, launchType: 'FARGATE', networkConfiguration: target.networkConfiguration, deploymentConfiguration, ...(await balancingOf(failure, target)) });
  const record = { ...makeServiceRecord(serviceName, { before: null }), deployment: service?.deployments?.[0]?.id ?? null, outcome: 'in-progress' as const };
  const targetHealth = async (arn: string) => await stage.targets.read(arn);
  const context = { ecs: new EcsGateway(cluster, target.ecs), targetHealth, clock: systemClock, reporter: silent, deadlineMs: 600_000, records: noRecords };
  const run = createRun(new RecordKeeper(makeRecord({ services: [record] }), { file: '', etag: null }, context), null, context);
  const watch = new Watch(failure, { ...definition });
  for (let poll = 0; poll < pollLimit && !watch.isSure; poll += 1) {
    await systemClock.sleep(pollMs, new AbortController().signal);
    await lookAtServices([record], run, context);
    const look = run.looks.get(serviceName);
    if (look === undefined) continue;
    const log = await logOf(look, definition, stage);
    watch.add(look, { service: serviceName, deploymentId: record.deployment, taskDefinition: revision, images: {}, digests: {}, before: null }, log);
  }
  await target.ecs.deleteService({ cluster, service: serviceName, force: true });
  return watch.result();
}

const deploymentConfiguration = { minimumHealthyPercent: 100, maximumPercent: 200, deploymentCircuitBreaker: { enable: true, rollback: false } };

async function balancingOf({ name, real }: Failure, target: Target): Promise<Partial<CreateServiceCommandInput>> {
  if (real?.isBalanced !== true) return {};
  const targetGroupArn = await target.createTargetGroup?.(name);
  return { healthCheckGracePeriodSeconds: 0, loadBalancers: [{ targetGroupArn, containerName: 'web', containerPort: 80 }] };
}

/** Of the web of a task that stopped, as a deployer reads it to explain a failure. */
async function logOf({ stoppedTasks }: Look, definition: RegisterTaskDefinitionCommandInput, { logs }: Stage): Promise<string[]> {
  const stream = stoppedTasks[0] === undefined ? null : logStreamOf(definition, 'web', stoppedTasks[0].id);
  return stream === null ? [] : await logs.tail(stream, 10);
}

const noRecords = {
  writeRecord: () => Promise.resolve(''), readRecord: () => Promise.resolve(null), writeCurrent: () => Promise.resolve(''), readCurrent: () => Promise.resolve(null), listReleases: () => Promise.resolve([]),
};

/** A web that runs, with what the failure says of it; and its side-car. */
async function definitionOf({ name, real = {} }: Failure, target: Target): Promise<RegisterTaskDefinitionCommandInput> {
  const { container = {}, sideCar, secret, volumes = [] } = real;
  const arn = secret === undefined ? '' : await createSecret(secret, target);
  const runs = { essential: true, image: target.image, command: ['sh', '-c', 'trap "exit 143" TERM; sleep 3600 & wait'] };
  const logConfiguration = { logDriver: 'awslogs', options: { 'awslogs-group': logGroup, 'awslogs-region': 'us-east-1', 'awslogs-stream-prefix': 'f' } };
  const containers: JsonObject[] = [{ name: 'web', ...runs, logConfiguration, portMappings: [{ containerPort: 80 }], ...container }, ...(sideCar === undefined ? [] : [{ name: 'proxy', ...runs, ...sideCar }])];
  const definition = {
    family: `failure-${name}`, networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], cpu: '256', memory: '512', executionRoleArn: 'arn:aws:iam::123456789012:role/execution', volumes, containerDefinitions: containers,
  };
  // The files name one Region, the target is in another.
  return JSON.parse(JSON.stringify(definition).replaceAll('${secret}', arn).replaceAll('us-east-1', target.region)) as RegisterTaskDefinitionCommandInput;
}

async function createSecret({ name, value }: { name: string; value: string }, target: Target): Promise<string> {
  const client = new SecretsManager(settingsOf(target));
  const { ARN = '' } = await client.createSecret({ Name: name, SecretString: value });
  client.destroy();
  return ARN;
}
