import { ECSClient } from '@aws-sdk/client-ecs';
import { judge } from '../../src/deploy/deployment-verdict.ts';
import type { Look } from '../../src/deploy/deployment-verdict.ts';
import { diagnose } from '../../src/deploy/diagnose.ts';
import { lookAtServices } from '../../src/deploy/look-at-services.ts';
import { createRun } from '../../src/deploy/release-run.ts';
import { RecordKeeper } from '../../src/deploy/record-keeper.ts';
import { hintOf } from '../../src/ecs/causes/cause-rules.ts';
import type { CauseId } from '../../src/ecs/causes/cause-rules.ts';
import { EcsGateway } from '../../src/ecs/ecs-gateway.ts';
import { stopCauseOf } from '../../src/ecs/stop-cause.ts';
import type { JsonObject } from '../../src/json-object.ts';
import { LocalAws } from './local-aws.ts';
import { makeLocalContext } from './make-local-context.ts';
import { makeRecord, makeServiceRecord } from './make-record.ts';
import type { Failure } from './read-failure.ts';

export interface PlayedFailure {
  name: string;
  /** What was named at the end. */
  cause: CauseId;
  container: string | null;
  headline: string;
  hint: string;
  /** How many polls after the third stop (or the file's sign) was there to see the right cause was named, for good; negative: before. null: never. */
  pollsLate: number | null;
  /** The same for the end of the deployment; null: it went on, or nothing but the sign was there to see. */
  pollsToVerdict: number | null;
}

export const pollMs = 5000;
const pollLimit = 60;
const cluster = 'factory-test';

/** Plays one failure on the local ECS under the virtual clock, looked at every five seconds as a deployment is. */
export async function playFailure(failure: Failure): Promise<PlayedFailure> {
  const aws = await LocalAws.start({ scenario: failure.scenario, ecs: { faults: failure.faults ?? [] } });
  try {
    return failure.kind === 'task' ? await playTask(failure, aws) : await playService(failure, aws);
  } finally {
    await aws.stop();
  }
}

async function playTask(failure: Failure, aws: LocalAws): Promise<PlayedFailure> {
  const gateway = gatewayOf(aws);
  const arn = await gateway.runTask({ taskDefinition: await register(badDefinition(failure), aws), networkConfiguration: network, launchType: 'FARGATE' });
  await aws.ecs.advance(pollMs);
  const [task] = await gateway.describeTasks([arn]);
  if (task === undefined) throw new Error(`${failure.name}: ECS does not know the task.`);
  const { cause, container, text, hint } = stopCauseOf(task);
  return { name: failure.name, cause, container, headline: text, hint, pollsLate: cause === failure.expect.cause ? 0 : null, pollsToVerdict: null };
}

async function playService(failure: Failure, aws: LocalAws): Promise<PlayedFailure> {
  const before = await register(goodDefinition, aws);
  await aws.call('CreateService', { cluster, serviceName: 'web', taskDefinition: before, desiredCount: 1, launchType: 'FARGATE', networkConfiguration: network, deploymentConfiguration: rolling, ...failure.service });
  await aws.ecs.advance(60_000);
  const after = await register(badDefinition(failure), aws);
  const snapshot = aws.serviceRecord('web')?.deployments[0];
  const answer = (await aws.call('UpdateService', { cluster, service: 'web', taskDefinition: after })) as { service: { deployments: { id: string }[] } };
  const deployed = { deployment: snapshot?.id ?? '', serviceDeployment: snapshot?.serviceDeploymentArn ?? '' };
  const service = { ...makeServiceRecord('web', { deployed }), deployment: answer.service.deployments[0]?.id ?? null, outcome: 'in-progress' as const };
  const context = { ...makeLocalContext(aws), ecs: gatewayOf(aws) };
  const run = createRun(new RecordKeeper(makeRecord({ services: [service] }), { file: '', etag: null }, context), null, context);
  const watch = new Watch(failure, badDefinition(failure));
  for (let poll = 0; poll < pollLimit && !watch.isSure; poll += 1) {
    if (poll >= (failure.interference?.afterPolls ?? pollLimit)) await interfere(failure, poll, aws);
    await aws.ecs.advance(pollMs);
    await lookAtServices([service], run, context);
    const look = run.looks.get('web');
    if (look === undefined) throw new Error('There is no look.');
    watch.add(look, { service: 'web', deploymentId: service.deployment, taskDefinition: after, images: {}, digests: {}, before: { taskDefinition: before, ...deployed } });
  }
  return watch.result();
}

async function interfere({ interference }: Failure, poll: number, aws: LocalAws): Promise<void> {
  switch (interference?.action ?? 'deploy') {
    case 'deploy':
      if (poll === interference?.afterPolls) await aws.call('UpdateService', { cluster, service: 'web', taskDefinition: await register({ ...goodDefinition, family: 'web-other' }, aws) });
      return;
    case 'stop-tasks':
      for (const { arn, taskDefinitionArn, lastStatus } of aws.ecs.kernel.state.allTasks()) if (taskDefinitionArn.includes('/web-bad:') && lastStatus === 'RUNNING') await aws.call('StopTask', { cluster, task: arn, reason: 'tidying up' });
      return;
    case 'ring-alarm':
      Object.assign(aws.ecs.kernel.aws.alarms, { read: (names: readonly string[]) => Promise.resolve(new Map(names.map((name) => [name, true]))) });
  }
}

/** What is named at each poll, and since when rightly. When it could be known is told by what ECS answers, not by what is made of it. */
export class Watch {
  readonly #failure: Failure;
  readonly #definition: JsonObject;
  #polls = 0;
  #signAt: number | null = null;
  #thirdAt: number | null = null;
  #rightSince: number | null = null;
  #verdictAt: number | null = null;
  #last = { cause: 'unknown' as CauseId, container: null as string | null, headline: '', hint: '' };

  constructor(failure: Failure, definition: JsonObject) {
    this.#failure = failure;
    this.#definition = definition;
  }

  /** Two polls after the third stop nothing new is to be learnt. */
  get isSure(): boolean {
    return this.#thirdAt !== null && this.#polls > this.#thirdAt + 2;
  }

  add(look: Look, target: Parameters<typeof judge>[0], log: readonly string[] = this.#failure.log ?? []): void {
    const step = judge(target, look);
    const { groups, ...found } = diagnose(look, { definition: this.#definition, log });
    this.#last = step.kind === 'superseded' ? { cause: 'superseded', container: null, headline: step.reason, hint: hintOf('superseded') } : { ...found, container: groups[0]?.container ?? null };
    const { sign, expect } = this.#failure;
    const { service, serviceDeployment, targets, stoppedTasks } = look;
    if (sign !== undefined && JSON.stringify({ service, serviceDeployment, targets, stoppedTasks }).includes(sign)) this.#signAt ??= this.#polls;
    if (sign === undefined && stoppedTasks.length >= 3) this.#thirdAt ??= this.#polls;
    if (step.kind !== 'wait') this.#verdictAt ??= this.#polls;
    const isRight = this.#last.cause === expect.cause && this.#last.container === expect.container;
    this.#rightSince = isRight ? (this.#rightSince ?? this.#polls) : null;
    this.#polls += 1;
  }

  result(): PlayedFailure {
    const since = (poll: number | null, from: number | null): number | null => (poll === null || from === null ? null : poll - from);
    return { name: this.#failure.name, ...this.#last, pollsLate: since(this.#rightSince, this.#thirdAt ?? this.#signAt), pollsToVerdict: since(this.#verdictAt, this.#thirdAt) };
  }
}

const network = { awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'] } };
const rolling = { minimumHealthyPercent: 100, maximumPercent: 200, deploymentCircuitBreaker: { enable: true, rollback: true } };
const goodDefinition = {
  family: 'web', networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], cpu: '256', memory: '512',
  containerDefinitions: [{ name: 'web', image: 'registry/web:good', essential: true, portMappings: [{ containerPort: 80 }] }],
};

/** Its image's tag is `bad`; what the failure says of a container is added by the container's name. */
function badDefinition({ definition }: Failure): JsonObject {
  const [container] = goodDefinition.containerDefinitions;
  const own = { ...container, image: 'registry/web:bad' };
  const containers = (definition?.containerDefinitions ?? [{ name: 'web' }]).map((change) => (change['name'] === 'web' ? { ...own, ...change } : change));
  return { ...goodDefinition, family: 'web-bad', containerDefinitions: containers };
}

async function register(definition: JsonObject, aws: LocalAws): Promise<string> {
  const { taskDefinition } = (await aws.call('RegisterTaskDefinition', definition)) as { taskDefinition: { taskDefinitionArn: string } };
  return taskDefinition.taskDefinitionArn;
}

function gatewayOf(aws: LocalAws): EcsGateway {
  return new EcsGateway(cluster, new ECSClient({ endpoint: aws.endpoint, region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } }));
}
