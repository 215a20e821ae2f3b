import { existsSync } from 'node:fs';
import { mkdir, rm, symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ECSClient } from '@aws-sdk/client-ecs';
import { S3Client } from '@aws-sdk/client-s3';
import { readEnvironment, type EnvironmentFile } from '../actions/shared/src/environment-file.ts';
import { prepareStandIns, standIns } from './actions/stand-ins.ts';
import { startFrontDoor, type FrontDoor } from './aws/front-door.ts';
import { startGateway, type Gateway } from './aws/gateway.ts';
import { deployInfrastructure, flattenOutputs, type Infrastructure } from './aws/infrastructure/deploy-infrastructure.ts';
import { putSecretValues } from './aws/infrastructure/put-secret-values.ts';
import { readLoadBalancerName } from './aws/load-balancer.ts';
import { startMiniStack, type MiniStack } from './aws/ministack.ts';
import { startOidcIssuer, type OidcIssuer } from './aws/oidc-issuer.ts';
import { startEcsProcess, type EcsProcess } from './ecs/ecs-process.ts';
import { buildBaseImage } from './machine/base-image.ts';
import { acquireEngine, type Engine } from './machine/engine.ts';
import { findFreePort, requireFreePort } from './machine/free-port.ts';
import type { ProcessIdentity } from './machine/managed-process.ts';
import { startGitDaemon, type GitDaemon } from './machine/git-daemon.ts';
import { createNetwork } from './machine/network.ts';
import { startPostgres, type RunningPostgres } from './machine/postgres.ts';
import { startRedis, type RunningRedis } from './machine/redis.ts';
import { REHEARSAL_MARK } from './machine/tear-down.ts';
import type { Directories } from './directories.ts';
import { startModelServer, type ModelServer } from './model/model-server.ts';
import { requireGitHub } from './online/require-github.ts';
import { createPushedRepository, type PushedRepository } from './push/pushed-repository.ts';
import { makePushedFiles } from './push/pushed-files.ts';
import type { WorkflowEnvironment } from './push/run-workflow.ts';
import type { Progress } from './report/progress.ts';
import { seed, type Seeds } from './seeds.ts';
import type { StateFile } from './state-file.ts';

export const ENVIRONMENT = 'rehearsal';

/** A check every ten seconds and a drain of fifteen are right for people; a rehearsal has ten checks in ten seconds. */
const loadBalancerPace = { timeScale: 0.1, drainMs: 100 };

export interface StageOptions {
  readonly directories: Directories;
  readonly rehearsalId: string;
  readonly sitePort: number | undefined;
  readonly awsPort: number | undefined;
  /** Whether other people's actions are fetched from GitHub instead of stood in for. */
  readonly online: boolean;
  readonly stateFile: StateFile;
}

/** The machine as far as tasks and workflows stand on it. */
export interface Machine {
  readonly engine: Engine;
  readonly baseImage: string;
  readonly postgres: RunningPostgres;
  readonly redis: RunningRedis;
  readonly gitDaemon: GitDaemon;
  readonly ministack: MiniStack;
  readonly localEcs: EcsProcess;
  readonly gateway: Gateway;
  readonly frontDoor: FrontDoor;
  readonly oidc: OidcIssuer;
  readonly model: ModelServer;
  readonly seeds: Seeds;
}

export interface Stage extends Machine {
  readonly environment: EnvironmentFile;
  readonly infrastructure: Infrastructure;
  readonly outputs: Readonly<Record<string, string>>;
  readonly workflows: WorkflowEnvironment;
  readonly ecs: ECSClient;
  readonly s3: S3Client;
  /** Rejects when a process that everything stands on has died. */
  readonly failure: Promise<never>;
}

/** Brings everything up that a push needs: the machine, the infrastructure, the repository that is pushed to. */
export async function setStage(options: StageOptions, progress: Progress): Promise<Stage> {
  const { directories } = options;
  if (options.online) await progress.step('Reach GitHub', () => requireGitHub({ url: 'https://github.com/actions/checkout', timeoutMs: 5000, environment: process.env }));
  const environment = await progress.step('Check environment file and ports', async () => {
    if (options.sitePort !== undefined) await requireFreePort('--site-port', options.sitePort);
    if (options.awsPort !== undefined) await requireFreePort('--aws-port', options.awsPort);
    return readEnvironment(ENVIRONMENT, relative(process.cwd(), join(directories.checkout, 'environments')));
  });
  const machine = await startMachine(options, environment, progress);
  const failure = Promise.race([machine.postgres, machine.redis, machine.gitDaemon, machine.ministack, machine.localEcs].map(({ process }) => process.failure));
  failure.catch(() => undefined);
  return await Promise.race([failure, finishStage({ options, environment, machine, failure }, progress)]);
}

async function startMachine(options: StageOptions, environment: EnvironmentFile, progress: Progress): Promise<Machine> {
  const { directories, rehearsalId, stateFile } = options;
  const mark = { [REHEARSAL_MARK]: rehearsalId };
  const logFile = (name: string): string => join(directories.logs, `${name}.log`);
  const engine = await progress.step('Docker Engine', (say) => acquireEngine({ rehearsalId, stateFile: stateFile.path, log: say }));
  await stateFile.note({ engine: { dockerHost: engine.dockerHost, isOurs: engine.isOurs } });
  const extraAddresses = [engine.hostGatewayAddress];
  const directory = (name: string): string => join(directories.runtime, name);

  const image = progress.step('Base image', () => buildBaseImage(engine));
  const data = progress.step('PostgreSQL, Redis, git server', async () => {
    const [postgres, redis, gitDaemon] = await Promise.all([
      startPostgres({ directory: directory('postgres'), logFile: logFile('postgres'), extraAddresses, environment: mark }),
      startRedis({ directory: directory('redis'), logFile: logFile('redis'), extraAddresses, environment: mark }),
      startGitDaemon({ directory: directory('git'), logFile: logFile('git-daemon'), repository: environment.smokeTest.repository, extraAddresses, environment: mark }),
    ]);
    await stateFile.note({ processes: [postgres.process, redis.process, gitDaemon.process].map(({ name, pid, startTime }) => ({ name, pid, startTime })) });
    return { postgres, redis, gitDaemon, seeds: await seed(postgres, redis, 'host.docker.internal') };
  });
  const [{ reference: baseImage }, servers] = await Promise.all([image, data]);

  const aws = await progress.step('Local AWS', async () => {
    const network = await createNetwork(engine, rehearsalId);
    const [port, ecsPort] = [await findFreePort(engine.hostGatewayAddress), await findFreePort(engine.hostGatewayAddress)];
    const optional = (value: number | undefined): { port?: number } => (value === undefined ? {} : { port: value });
    const gateway = await startGateway({ ministackPort: port, ecsPort, taskAddress: engine.hostGatewayAddress, ...optional(options.awsPort) });
    const ministackStarts = startMiniStack({
      command: join(directories.checkout, '.tools/venv/bin/ministack'),
      port,
      accountId: environment.account,
      region: environment.region,
      directory: directory('ministack'),
      logFile: logFile('ministack'),
      environment: mark,
    });
    const ecsStarts = startEcsProcess({
      ...{ port: ecsPort, accountId: environment.account, region: environment.region, awsUrl: `http://127.0.0.1:${String(port)}`, registry: gateway.registry },
      ...{ dockerHost: engine.dockerHost, network, nodeImage: baseImage, rehearsalId, taskAddress: engine.hostGatewayAddress },
      taskAwsUrl: `http://host.docker.internal:${String(port)}`,
      ...loadBalancerPace,
      logFile: logFile('ecs'),
      environment: mark,
    });
    const [ministack, localEcs] = await Promise.all([ministackStarts, ecsStarts]);
    const identify = ({ name, pid, startTime }: ProcessIdentity): ProcessIdentity => ({ name, pid, startTime });
    await stateFile.note({ ministack: identify(ministack.process), ecs: identify(localEcs.process) });
    const frontDoor = await startFrontDoor({ ecsPort, ...optional(options.sitePort) });
    const oidc = await startOidcIssuer({ repository: environment.infrastructure.github.repository, repositoryId: environment.infrastructure.github.repositoryId });
    return { ministack, localEcs, gateway, frontDoor, oidc };
  });
  const model = await startModelServer({ keys: servers.seeds.modelKeys, extraAddresses });
  return { engine, baseImage, ...servers, ...aws, model };
}

interface Built {
  readonly options: StageOptions;
  readonly environment: EnvironmentFile;
  readonly machine: Machine;
  readonly failure: Promise<never>;
}

async function finishStage(built: Built, progress: Progress): Promise<Stage> {
  const { machine, environment } = built;
  const { directories } = built.options;
  const { gateway, frontDoor, engine } = machine;
  const aws = { endpoint: gateway.url, region: environment.region };
  const infrastructure = await progress.step('Infrastructure', async (say) => {
    const replacedOutputs = { PublicUrl: frontDoor.url };
    const created = await deployInfrastructure({ ...aws, environment: ENVIRONMENT, replacedOutputs, scratchDirectory: directories.runtime, processVariables: { [REHEARSAL_MARK]: built.options.rehearsalId }, log: say });
    await putSecretValues(aws, created.outputs, machine.seeds.values);
    frontDoor.connectTo(await readLoadBalancerName(aws));
    return created;
  });
  const workflows = await progress.step('Repository to push to', () => prepareWorkflows(built, infrastructure));
  const clients = { ...aws, credentials: { accessKeyId: 'rehearsal', secretAccessKey: 'rehearsal' } };
  return {
    ...machine,
    engine,
    environment,
    infrastructure,
    outputs: flattenOutputs(infrastructure.outputs),
    workflows,
    ecs: new ECSClient(clients),
    s3: new S3Client({ ...clients, forcePathStyle: true }),
    failure: built.failure,
  };
}

async function prepareWorkflows({ options, environment, machine }: Built, infrastructure: Infrastructure): Promise<WorkflowEnvironment> {
  const { directories, rehearsalId } = options;
  const { engine, gateway, gitDaemon, oidc } = machine;
  const repository = await copyTree(directories, environment.infrastructure.github.repository);
  await repository.commit('The tree of this checkout', await makePushedFiles({ checkout: directories.checkout, environment: ENVIRONMENT, outputs: infrastructure.outputs, gitUrl: `git://host.docker.internal:${String(gitDaemon.port)}/` }));
  const dockerConfig = await makeDockerConfig(directories);
  return {
    repository,
    actions: options.online ? { kind: 'online', repositories: standIns.map(({ uses }) => uses) } : { kind: 'stand-ins', localRepositories: await prepareStandIns(join(directories.runtime, 'actions')) },
    steps: {
      ...{ [REHEARSAL_MARK]: rehearsalId, REHEARSAL_REPOSITORY: repository.directory },
      ...{ DOCKER_HOST: engine.dockerHost, DOCKER_CONFIG: dockerConfig },
      ...{ NODE_IMAGE: machine.baseImage, CA_FILE: process.env['NODE_EXTRA_CA_CERTS'] ?? '/etc/ssl/certs/ca-certificates.crt', SOURCE_DATE_EPOCH: '0' },
      ...{ AWS_ENDPOINT_URL: gateway.url, NO_COLOR: '1' },
      ...oidc.requestVariables(ENVIRONMENT),
    },
    variables: { FACTORY_ENVIRONMENT: ENVIRONMENT, FACTORY_POLL_SECONDS: '0.3' },
    path: process.env['PATH'] ?? '/usr/bin:/bin',
    scratch: join(directories.runtime, 'act'),
    logDirectory: join(directories.logs, 'workflows'),
  };
}

/** A log-in of a workflow must not touch the user's own docker configuration. */
async function makeDockerConfig(directories: Directories): Promise<string> {
  const directory = join(directories.runtime, 'docker');
  await mkdir(join(directory, 'cli-plugins'), { recursive: true });
  const plugin = join(directories.checkout, '.tools/docker/cli-plugins/docker-buildx');
  // Set-up fetches the plug-in only where the system has none.
  if (existsSync(plugin)) await symlink(plugin, join(directory, 'cli-plugins/docker-buildx'));
  return directory;
}

async function copyTree(directories: Directories, name: string): Promise<PushedRepository> {
  const directory = join(directories.runtime, 'repository');
  await rm(directory, { recursive: true, force: true });
  return await createPushedRepository(directories.checkout, directory, name);
}

