import type Dockerode from 'dockerode';
import type { ContainerLaunch, TaskLaunch } from '../task-runtime.ts';
import { containerName, type ContainerPlan } from './container-plan.ts';
import { storageOf, type Storage } from './container-storage.ts';

const MIB = 1024 * 1024;
const SECOND_NS = 1_000_000_000;
/** ECS API reference, HealthCheck: defaults. */
const HEALTH = { interval: 30, timeout: 5, retries: 3, startPeriod: 0 };

/** What the engine is asked for to make one container of a task. */
export function containerConfig(plan: ContainerPlan): Dockerode.ContainerCreateOptions {
  const { container: { definition, command }, task } = plan;
  return {
    name: containerName(plan.prefix, definition.name ?? ''),
    Image: plan.imageId,
    ...(definition.entryPoint === undefined || definition.entryPoint.length === 0 ? {} : { Entrypoint: [...definition.entryPoint] }),
    ...(command === undefined || command.length === 0 ? {} : { Cmd: [...command] }),
    ...(definition.user === undefined ? {} : { User: definition.user }),
    ...(definition.workingDirectory === undefined ? {} : { WorkingDir: definition.workingDirectory }),
    Env: Object.entries({ ...plan.defaultEnvironment, ...plan.container.environment, ...plan.ecsEnvironment }).map(([name, value]) => `${name}=${value}`),
    Labels: { ...onlyTexts(definition.dockerLabels), ...ecsLabels(task, plan.container), ...plan.labels },
    Tty: definition.pseudoTerminal ?? false,
    OpenStdin: definition.interactive ?? false,
    Healthcheck: healthCheck(definition.healthCheck, plan.healthCheckScale),
    HostConfig: { ...hostConfig(plan), ...mountsOf(storageOf(plan)) },
  };
}

function onlyTexts(labels: Readonly<Record<string, string | undefined>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(labels).filter((label): label is [string, string] => label[1] !== undefined));
}

/** The labels that ECS itself puts on containers. */
export function ecsLabels(task: TaskLaunch, container: ContainerLaunch): Record<string, string> {
  return {
    'com.amazonaws.ecs.cluster': task.clusterArn,
    'com.amazonaws.ecs.container-name': container.name,
    'com.amazonaws.ecs.task-arn': task.taskArn,
    'com.amazonaws.ecs.task-definition-family': task.family,
    'com.amazonaws.ecs.task-definition-version': String(task.revision),
  };
}

function hostConfig(plan: ContainerPlan): Dockerode.HostConfig {
  const { definition } = plan.container;
  const linux = definition.linuxParameters;
  const ulimits = (definition.ulimits ?? []).map((limit) => ({ Name: limit.name ?? '', Soft: limit.softLimit ?? 0, Hard: limit.hardLimit ?? 0 }));
  const sysctls = Object.entries(systemControls(plan.container)).filter(([name]) => !name.startsWith('net.'));
  return {
    NetworkMode: `container:${plan.holderId}`,
    ...(plan.task.definition.pidMode === 'task' ? { PidMode: `container:${plan.holderId}` } : {}),
    Init: linux?.initProcessEnabled ?? false,
    ReadonlyRootfs: definition.readonlyRootFilesystem ?? false,
    // Fargate lets a definition add SYS_PTRACE only, and drop whatever it likes.
    CapAdd: (linux?.capabilities?.add ?? []).filter((name) => name === 'SYS_PTRACE'),
    CapDrop: [...(linux?.capabilities?.drop ?? [])],
    Ulimits: ulimits,
    ...(sysctls.length === 0 ? {} : { Sysctls: Object.fromEntries(sysctls) }),
    ...limits(plan),
    LogConfig: { Type: 'json-file', Config: {} },
  };
}

/** A container without limits of its own may use all that its task has; the engine knows no limit for a group of containers. */
function limits({ task, container, cpu, engineCpus }: ContainerPlan): Dockerode.HostConfig {
  const memory = Math.min(container.memoryMiB ?? task.memoryMiB, task.memoryMiB) * MIB;
  const reservation = container.definition.memoryReservation;
  // Fargate's limit is the task's; a container's own CPU units are only its weight. Two is the kernel's least.
  const shares = { CpuShares: Math.max(2, container.cpu ?? task.cpu) };
  return {
    Memory: memory,
    MemorySwap: memory,
    ...(reservation === undefined ? {} : { MemoryReservation: Math.min(reservation * MIB, memory) }),
    ...shares,
    ...(cpu === 'limit' ? { NanoCpus: Math.round(Math.min(task.cpu / 1024, engineCpus) * 1e9) } : {}),
  };
}

/** A health check of the image does not count on ECS. */
/** A scale shortens the wait before each check, to two seconds at the least: each check is a process; what it may take stays. */
function healthCheck(check: ContainerLaunch['definition']['healthCheck'], scale: number): Dockerode.ContainerCreateOptions['Healthcheck'] {
  if (check?.command === undefined || check.command.length === 0) return { Test: ['NONE'] };
  const { interval, timeout, retries, startPeriod } = { ...HEALTH, ...check };
  return { Test: [...check.command], Interval: Math.max(interval * scale, Math.min(interval, 2)) * SECOND_NS, Timeout: timeout * SECOND_NS, Retries: retries, StartPeriod: startPeriod * SECOND_NS };
}

/** Kernel parameters of `systemControls`; those of the network belong to whoever holds the namespace. */
export function systemControls({ definition }: ContainerLaunch): Record<string, string> {
  return Object.fromEntries((definition.systemControls ?? []).map(({ namespace, value }) => [namespace ?? '', value ?? '']));
}

function mountsOf({ mounts, tmpfs, volumesFrom }: Storage): Dockerode.HostConfig {
  return { Mounts: [...mounts], Tmpfs: { ...tmpfs }, VolumesFrom: [...volumesFrom] };
}
