import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { describeError } from '../../actions/shared/src/run-action.ts';
import { readScenario } from './faults/scenario.ts';
import { readEcsOptions, type EcsOptions } from './options.ts';
import { preparePlace, type Place } from './place.ts';
import { createDockerChoice } from './runtime/docker/docker-choice.ts';
import { checkScenario, type Scenario } from './runtime/scripted/scenario.ts';
import { startEcs, type Ecs, type RuntimeChoice } from './start-ecs.ts';

process.exit(await main(process.argv.slice(2)));

async function main(args: readonly string[]): Promise<number> {
  const options = readEcsOptions(args);
  const say = (line: string): void => console.error(line);
  let place: Place | undefined;
  let ecs: Ecs | undefined;
  // Asked for from now on: a Ctrl-C while things start must clean up, too.
  const ended = new Promise<string>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(signal));
  });
  let status = 0;
  try {
    const tasks = options.tasks === undefined ? undefined : await readTasks(options.tasks);
    const faults = options.faults === undefined ? [] : readScenario(options.faults);
    place = await preparePlace(options, say);
    ecs = await start(options, { place, tasks, faults });
    tell(options, { ecs, place });
    await (place.failure === undefined ? ended : Promise.race([ended, place.failure]));
  } catch (error) {
    console.error(describeError(error));
    status = 1;
  }
  // Ended a second time, it ends at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  await ecs?.stop();
  await place?.leave();
  return status;
}

async function readTasks(file: string): Promise<Scenario> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Error(`--tasks ${file} cannot be read: ${describeError(error)}`);
  });
  return checkScenario(parse(text), file);
}

interface Prepared {
  readonly place: Place;
  readonly tasks: Scenario | undefined;
  readonly faults: ReturnType<typeof readScenario>;
}

async function start(options: EcsOptions, { place, tasks, faults }: Prepared): Promise<Ecs> {
  const { docker, awsUrl } = place;
  const taskAddress = options.taskAddress ?? docker?.engine.hostGatewayAddress;
  return await startEcs({
    ...{ accountId: options.account, region: options.region, seed: options.seed, port: options.port, clock: options.clock, faults },
    ...{ rateLimits: options.rateLimits, staleReadMs: options.staleReadsMs, timings: { loadBalancerScale: options.timeScale } },
    ...(taskAddress === undefined || docker === undefined ? {} : { taskAddress }),
    runtime: chooseRuntime(options, { docker, tasks, taskAddress }),
    ...(awsUrl === undefined ? {} : { aws: { endpoint: awsUrl, registryHosts: options.registry === undefined ? [] : [options.registry], ...(options.drainMs === undefined ? {} : { minimumDrainMs: options.drainMs }) } }),
  });
}

function chooseRuntime(options: EcsOptions, { docker, tasks, taskAddress }: { docker: Place['docker']; tasks: Scenario | undefined; taskAddress: string | undefined }): RuntimeChoice {
  if (docker === undefined || taskAddress === undefined) return { kind: 'scripted', ...(tasks === undefined ? {} : { scenario: tasks }) };
  return createDockerChoice({
    dockerHost: docker.engine.dockerHost,
    network: docker.network,
    label: options.label ?? docker.network.replace(/^factory-/, ''),
    nodeImage: docker.nodeImage,
    hostAddress: taskAddress,
    registry: options.registry,
    taskAwsUrl: options.taskAwsUrl,
    cpu: options.cpu,
    healthCheckScale: options.timeScale,
  });
}

function tell({ runtime, clock, region, account }: EcsOptions, { ecs, place }: { ecs: Ecs; place: Place }): void {
  const kind = runtime === 'docker' ? 'tasks are real containers' : `tasks are scripted, the clock is ${clock}`;
  console.log(`A local ECS (${kind}; account ${account}): ${ecs.url}

  export AWS_ENDPOINT_URL=${ecs.url} AWS_REGION=${region} AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local

${place.docker === undefined ? '' : `  images for tasks:    DOCKER_HOST=${place.docker.engine.dockerHost} docker image ls, such as ${place.docker.nodeImage}\n`}  other AWS services:  ${place.awsUrl === undefined ? 'none' : `behind the same address (${place.awsUrl})`}
  what was called:     curl -s ${ecs.url}/_ecs/calls
  what goes wrong:     curl -s ${ecs.url}/_ecs/faults
  what there is:       curl -s ${ecs.url}/_ecs/state

Ctrl-C ends it and removes what it made.`);
}
