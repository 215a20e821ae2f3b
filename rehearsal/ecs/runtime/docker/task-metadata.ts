import type { TaskLaunch } from '../task-runtime.ts';
import { ecsLabels } from './container-config.ts';
import { logStreamName } from './container-log.ts';

/** What is known of a running task; times are milliseconds since the epoch. */
export interface TaskView {
  readonly launch: TaskLaunch;
  readonly privateIp: string;
  readonly subnet: string;
  readonly gateway: string;
  readonly desiredStatus: 'RUNNING' | 'STOPPED';
  readonly pullStartedAtMs: number | undefined;
  readonly pullStoppedAtMs: number | undefined;
  readonly containers: readonly ContainerView[];
}

export interface ContainerView {
  readonly name: string;
  readonly runtimeId: string;
  readonly imageId: string;
  readonly status: 'PULLED' | 'CREATED' | 'RUNNING' | 'STOPPED';
  readonly health: 'HEALTHY' | 'UNHEALTHY' | 'UNKNOWN';
  readonly healthSinceMs: number | undefined;
  readonly createdAtMs: number | undefined;
  readonly startedAtMs: number | undefined;
  readonly finishedAtMs: number | undefined;
  readonly exitCode: number | undefined;
  readonly restartCount: number;
}

type Json = Readonly<Record<string, unknown>>;

/** `/v4/<id>/task` as the developer guide shows it for Fargate ("Task metadata endpoint version 4"). */
export function describeTask(task: TaskView, nowMs: number): Json {
  const { launch } = task;
  return {
    Cluster: launch.clusterArn,
    TaskARN: launch.taskArn,
    Family: launch.family,
    Revision: String(launch.revision),
    ...(launch.serviceName === undefined ? {} : { ServiceName: launch.serviceName }),
    DesiredStatus: task.desiredStatus,
    KnownStatus: knownStatus(task),
    Limits: { CPU: launch.cpu / 1024, Memory: launch.memoryMiB },
    ...times({ PullStartedAt: task.pullStartedAtMs, PullStoppedAt: task.pullStoppedAtMs }),
    AvailabilityZone: launch.availabilityZone,
    LaunchType: launch.launchType,
    Containers: task.containers.map((container) => describeContainer(task, container)),
    // This machine's clock is taken for granted: the numbers are invented.
    ClockDrift: { ClockErrorBound: 0.5, ReferenceTimestamp: new Date(nowMs).toISOString(), ClockSynchronizationStatus: 'SYNCHRONIZED' },
    // Used space is not measured.
    EphemeralStorageMetrics: { Utilized: 0, Reserved: (launch.definition.ephemeralStorage?.sizeInGiB ?? 20) * 1024 },
    FaultInjectionEnabled: false,
  };
}

/** `/v4/<id>`. */
export function describeContainer(task: TaskView, container: ContainerView): Json {
  const { launch } = task;
  const planned = launch.containers.find(({ name }) => name === container.name);
  if (planned === undefined) throw new Error(`The task ${launch.taskArn} has no container ${container.name}.`);
  const options = planned.definition.logConfiguration?.options;
  const driver = planned.definition.logConfiguration?.logDriver;
  return {
    DockerId: container.runtimeId,
    Name: container.name,
    DockerName: container.name,
    Image: planned.image,
    ImageID: container.imageId,
    Labels: ecsLabels(launch, planned),
    DesiredStatus: task.desiredStatus,
    KnownStatus: container.status,
    Limits: { CPU: planned.cpu ?? 2, Memory: planned.memoryMiB ?? 0 },
    ...times({ CreatedAt: container.createdAtMs, StartedAt: container.startedAtMs, FinishedAt: container.finishedAtMs }),
    ...(container.exitCode === undefined ? {} : { ExitCode: container.exitCode }),
    ...(planned.definition.healthCheck === undefined ? {} : { Health: { status: container.health, ...times({ statusSince: container.healthSinceMs }) } }),
    ...(planned.definition.restartPolicy?.enabled === true ? { RestartCount: container.restartCount } : {}),
    Type: 'NORMAL',
    Networks: [describeNetwork(task)],
    ContainerARN: planned.arn,
    ...(driver === undefined ? {} : { LogDriver: driver }),
    ...(driver === 'awslogs' && options !== undefined
      ? { LogOptions: { 'awslogs-group': options['awslogs-group'], 'awslogs-region': options['awslogs-region'], 'awslogs-stream': logStreamName(launch, planned.name, options) } }
      : {}),
    Snapshotter: 'overlayfs',
  };
}

function describeNetwork({ launch, privateIp, subnet, gateway }: TaskView): Json {
  const region = launch.availabilityZone.replace(/[a-z]$/, '');
  return {
    NetworkMode: 'awsvpc', IPv4Addresses: [privateIp], AttachmentIndex: 0, MACAddress: launch.macAddress, IPv4SubnetCIDRBlock: subnet,
    // Names are resolved by the engine, at an address of the task's own.
    DomainNameServers: ['127.0.0.11'], DomainNameSearchList: [`${region}.compute.internal`],
    PrivateDNSName: `ip-${privateIp.replaceAll('.', '-')}.${region}.compute.internal`, SubnetGatewayIpv4Address: `${gateway}/${subnet.split('/')[1] ?? ''}`,
  };
}

/** The least that holds for all containers. */
function knownStatus({ containers }: TaskView): string {
  const order = ['PULLED', 'CREATED', 'RUNNING', 'STOPPED'];
  const least = Math.min(...containers.map(({ status }) => order.indexOf(status)));
  return order[least] === 'RUNNING' || order[least] === 'STOPPED' ? order[least] : 'PENDING';
}

function times(times: Readonly<Record<string, number | undefined>>): Json {
  return Object.fromEntries(Object.entries(times).flatMap(([name, ms]) => (ms === undefined ? [] : [[name, new Date(ms).toISOString()]])));
}
