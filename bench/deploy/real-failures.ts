import { SecretsManager } from '@aws-sdk/client-secrets-manager';
import type { RegisterTaskDefinitionCommandInput } from '@aws-sdk/client-ecs';
import { Watch } from '../../actions/shared/test/deploy/play-failure.ts';
import type { PlayedFailure } from '../../actions/shared/test/deploy/play-failure.ts';
import { makeRecord, makeServiceRecord } from '../../actions/shared/test/deploy/make-record.ts';
import { readFailures } from '../../actions/shared/test/deploy/read-failure.ts';
import type { Failure } from '../../actions/shared/test/deploy/read-failure.ts';
import { systemClock } from '../../actions/shared/src/deploy/clock.ts';
import { lookAtServices } from '../../actions/shared/src/deploy/look-at-services.ts';
import { RecordKeeper } from '../../actions/shared/src/deploy/record-keeper.ts';
import { createRun } from '../../actions/shared/src/deploy/release-run.ts';
import { EcsGateway } from '../../actions/shared/src/ecs/ecs-gateway.ts';
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
  const failures = readFailures().filter(({ name, real }) => real !== undefined && (only.length === 0 || only.includes(name)));
  const target = await startTarget('docker');
  try {
    await target.ecs.createCluster({ clusterName: cluster });
    const played: PlayedFailure[] = [];
    const waiting = [...failures];
    await Promise.all(Array.from({ length: atOnce }, async () => {
      for (let failure = waiting.shift(); failure !== undefined; failure = waiting.shift()) played.push(await playReal(failure, target));
    }));
    const byName = new Map(played.map((result) => [result.name, result]));
    console.log(`\n${failures.length} failing roll-outs with real containers (a poll every second):\n`);
    printTable(['failure', 'cause named', 'container', 'polls after the third stop'], failures.map(({ name }) => rowOf(name, byName.get(name))));
    return failures.flatMap((failure) => missOf(failure, byName.get(failure.name)));
  } finally {
    await target.stop();
  }
}

function rowOf(name: string, result: PlayedFailure | undefined): string[] {
  return [name, result?.cause ?? '–', result?.container ?? '–', String(result?.pollsLate ?? 'never')];
}

function missOf({ name, expect }: Failure, result: PlayedFailure | undefined): string[] {
  if (result?.cause === expect.cause && result.container === expect.container && result.pollsLate !== null && result.pollsLate <= mostPollsLate) return [];
  return [`${name}: ${result?.cause ?? 'nothing'} of ${result?.container ?? 'no container'} was named, ${String(result?.pollsLate ?? 'never')} polls late: ${result?.headline ?? ''}`];
}

async function playReal(failure: Failure, target: Target): Promise<PlayedFailure> {
  const serviceName = `failure-${failure.name}`;
  const { taskDefinition } = await target.ecs.registerTaskDefinition(await definitionOf(failure, target));
  const revision = taskDefinition?.taskDefinitionArn ?? '';
  const deploymentConfiguration = { minimumHealthyPercent: 100, maximumPercent: 200, deploymentCircuitBreaker: { enable: true, rollback: false } };
  const { service } = await target.ecs.createService({ cluster, serviceName, taskDefinition: revision, desiredCount: 1, launchType: 'FARGATE', networkConfiguration: target.networkConfiguration, deploymentConfiguration });
  const record = { ...makeServiceRecord(serviceName, { before: null }), deployment: service?.deployments?.[0]?.id ?? null, outcome: 'in-progress' as const };
  const context = { ecs: new EcsGateway(cluster, target.ecs), targetHealth: () => Promise.resolve([]), clock: systemClock, reporter: silent, deadlineMs: 600_000, records: noRecords };
  const run = createRun(new RecordKeeper(makeRecord({ services: [record] }), { file: '', etag: null }, context), null, context);
  const watch = new Watch(failure);
  for (let poll = 0; poll < pollLimit && !watch.isSure; poll += 1) {
    await systemClock.sleep(pollMs, new AbortController().signal);
    await lookAtServices([record], run, context);
    const look = run.looks.get(serviceName);
    if (look !== undefined) watch.add(look, { service: serviceName, deploymentId: record.deployment, taskDefinition: revision, images: {}, digests: {}, before: null });
  }
  await target.ecs.deleteService({ cluster, service: serviceName, force: true });
  return watch.result();
}

const noRecords = {
  writeRecord: () => Promise.resolve(''), readRecord: () => Promise.resolve(null), writeCurrent: () => Promise.resolve(''), readCurrent: () => Promise.resolve(null), listReleases: () => Promise.resolve([]),
};

/** A web that runs, with what the failure says of it; and its side-car. */
async function definitionOf({ name, real = {} }: Failure, target: Target): Promise<RegisterTaskDefinitionCommandInput> {
  const { container = {}, sideCar, secret } = real;
  const arn = secret === undefined ? '' : await createSecret(secret, target);
  const runs = { essential: true, image: target.image, command: ['sh', '-c', 'trap "exit 143" TERM; sleep 3600 & wait'] };
  const containers: JsonObject[] = [{ name: 'web', ...runs, ...container }, ...(sideCar === undefined ? [] : [{ name: 'proxy', ...runs, ...sideCar }])];
  const definition = {
    family: `failure-${name}`, networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], cpu: '256', memory: '512', executionRoleArn: 'arn:aws:iam::123456789012:role/execution', containerDefinitions: containers,
  };
  // The files name one Region, the target is in another.
  return JSON.parse(JSON.stringify(definition).replaceAll('${secret}', arn).replaceAll('us-east-1', target.region)) as RegisterTaskDefinitionCommandInput;
}

async function createSecret({ name, value }: { name: string; value: string }, { endpoint = '', region }: Target): Promise<string> {
  const client = new SecretsManager({ endpoint, region, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } });
  const { ARN = '' } = await client.createSecret({ Name: name, SecretString: value });
  client.destroy();
  return ARN;
}
