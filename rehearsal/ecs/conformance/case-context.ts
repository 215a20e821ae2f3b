import { randomBytes } from 'node:crypto';
import type { ContainerDefinition, CreateServiceCommandInput, ECS, NetworkConfiguration, RegisterTaskDefinitionCommandInput, RunTaskCommandInput, Service, Task, TaskDefinition } from '@aws-sdk/client-ecs';
import { behaviours, familySuffix, type BehaviourName } from './behaviours.ts';
import { expectEqual, expectPresent } from './expectations.ts';
import { callRaw, type RawAnswer, type RawRequest } from './raw-call.ts';
import type { Target } from './target.ts';
import { realTime, virtualTime, waitForAnswer, type Passing } from './wait.ts';

type Changed<T> = Partial<T>;

/** A registered definition: its members that cases need, never undefined. */
export interface Registered {
  readonly arn: string;
  readonly family: string;
  readonly revision: number;
  readonly definition: TaskDefinition;
}

/** What one case works with. All it makes carries the prefix and is removed at the end. */
export class CaseContext {
  readonly target: Target;
  readonly ecs: ECS;
  readonly prefix: string;
  readonly time: Passing;
  readonly clusters = new Set<string>();
  readonly families = new Set<string>();
  #cluster: Promise<string> | undefined;

  constructor(target: Target, prefix: string) {
    this.target = target;
    this.ecs = target.ecs;
    this.prefix = `${prefix}-${randomBytes(3).toString('hex')}`;
    this.time = target.advance === undefined ? realTime() : virtualTime(target.advance);
  }

  get network(): NetworkConfiguration {
    return this.target.networkConfiguration;
  }

  /** A name that nobody else has. */
  name(what: string): string {
    return `${this.prefix}-${what}`;
  }

  /** This case's own cluster; made at the first call. */
  cluster(): Promise<string> {
    this.#cluster ??= this.createCluster('cluster');
    return this.#cluster;
  }

  async createCluster(what: string): Promise<string> {
    const clusterName = this.name(what);
    this.clusters.add(clusterName);
    await this.ecs.createCluster({ clusterName });
    return clusterName;
  }

  /** The family of a definition of that behaviour. It will be deregistered. */
  family(what: string, behaviour: BehaviourName = 'runs'): string {
    const family = `${this.name(what)}${familySuffix(behaviour)}`;
    this.families.add(family);
    return family;
  }

  /** A container of that behaviour, `main` by name. */
  container(behaviour: BehaviourName = 'runs', changes: Changed<ContainerDefinition> = {}): ContainerDefinition {
    return { name: 'main', image: this.target.image, essential: true, ...behaviours[behaviour], ...changes };
  }

  /** What RegisterTaskDefinition takes for one container of that behaviour on Fargate. */
  definition(behaviour: BehaviourName = 'runs', changes: Changed<RegisterTaskDefinitionCommandInput> = {}): RegisterTaskDefinitionCommandInput {
    const fargate = { networkMode: 'awsvpc' as const, requiresCompatibilities: ['FARGATE' as const], cpu: '256', memory: '512' };
    const defaults: RegisterTaskDefinitionCommandInput = { ...fargate, family: this.family('task', behaviour), containerDefinitions: [this.container(behaviour)] };
    return Object.assign(defaults, changes);
  }

  async register(behaviour: BehaviourName = 'runs', changes: Changed<RegisterTaskDefinitionCommandInput> = {}): Promise<Registered> {
    const { taskDefinition } = await this.ecs.registerTaskDefinition(this.definition(behaviour, changes));
    const definition = expectPresent('taskDefinition', taskDefinition);
    return { arn: expectPresent('taskDefinitionArn', definition.taskDefinitionArn), family: expectPresent('family', definition.family), revision: expectPresent('revision', definition.revision), definition };
  }

  async runInput(definition: Registered, changes: Changed<RunTaskCommandInput> = {}): Promise<RunTaskCommandInput> {
    return { cluster: await this.cluster(), taskDefinition: definition.arn, launchType: 'FARGATE', networkConfiguration: this.network, ...changes };
  }

  /** Runs one task, or as many as `count` says, and returns the first. */
  async run(definition: Registered, changes: Changed<RunTaskCommandInput> = {}): Promise<Task & { taskArn: string }> {
    const { tasks, failures } = await this.ecs.runTask(await this.runInput(definition, changes));
    expectEqual('failures of RunTask', failures ?? [], []);
    const task = expectPresent('tasks[0] of RunTask', tasks?.[0]);
    return { ...task, taskArn: expectPresent('taskArn', task.taskArn) };
  }

  async task(taskArn: string): Promise<Task> {
    const { tasks, failures } = await this.ecs.describeTasks({ cluster: await this.cluster(), tasks: [taskArn], include: ['TAGS'] });
    return expectPresent(`task ${taskArn} (failures ${JSON.stringify(failures)})`, tasks?.[0]);
  }

  /** The task once its last status is that one. */
  waitForTask(taskArn: string, lastStatus: string, deadlineMs?: number): Promise<Task> {
    return this.waitForTaskThat(taskArn, `to be ${lastStatus}`, { test: (task) => task.lastStatus === lastStatus, deadlineMs });
  }

  async waitForTaskThat(taskArn: string, what: string, condition: { readonly test: (task: Task) => boolean; readonly deadlineMs?: number | undefined }): Promise<Task> {
    let last: Task | undefined;
    const ask = async (): Promise<Task | undefined> => {
      last = await this.task(taskArn);
      return condition.test(last) ? last : undefined;
    };
    const describe = (): unknown => ({ lastStatus: last?.lastStatus, stoppedReason: last?.stoppedReason, containers: last?.containers?.map(({ name, lastStatus, healthStatus, exitCode, reason }) => ({ name, lastStatus, healthStatus, exitCode, reason })) });
    return await this.waitFor(`the task ${what}`, ask, { deadlineMs: condition.deadlineMs, describe });
  }

  /** Runs it and hands back how it ended. */
  async runToEnd(definition: Registered, changes: Changed<RunTaskCommandInput> = {}): Promise<Task> {
    return await this.waitForTask((await this.run(definition, changes)).taskArn, 'STOPPED');
  }

  async serviceInput(definition: Registered, changes: Changed<CreateServiceCommandInput> = {}): Promise<CreateServiceCommandInput> {
    return { cluster: await this.cluster(), serviceName: this.name('service'), taskDefinition: definition.arn, desiredCount: 1, launchType: 'FARGATE', networkConfiguration: this.network, ...changes };
  }

  async createService(definition: Registered, changes: Changed<CreateServiceCommandInput> = {}): Promise<Service & { serviceName: string; serviceArn: string }> {
    const { service } = await this.ecs.createService(await this.serviceInput(definition, changes));
    return { ...expectPresent('service', service), serviceName: expectPresent('serviceName', service?.serviceName), serviceArn: expectPresent('serviceArn', service?.serviceArn) };
  }

  async service(name = this.name('service')): Promise<Service> {
    const { services } = await this.ecs.describeServices({ cluster: await this.cluster(), services: [name], include: ['TAGS'] });
    return expectPresent(`service ${name}`, services?.[0]);
  }

  /** The service once that holds; `what` completes "the service …". */
  async waitForService(what: string, condition: (service: Service) => boolean | undefined, options: { readonly deadlineMs?: number; readonly name?: string } = {}): Promise<Service> {
    let last: Service | undefined;
    const ask = async (): Promise<Service | undefined> => {
      last = await this.service(options.name);
      return condition(last) === true ? last : undefined;
    };
    const describe = (): unknown => ({ counts: [last?.desiredCount, last?.pendingCount, last?.runningCount], deployments: last?.deployments?.map(({ status, rolloutState, rolloutStateReason, desiredCount, runningCount, failedTasks }) => ({ status, rolloutState, rolloutStateReason, desiredCount, runningCount, failedTasks })), events: last?.events?.slice(0, 3).map(({ message }) => message) });
    return await this.waitFor(`the service ${what}`, ask, { deadlineMs: options.deadlineMs, describe });
  }

  waitFor<T>(what: string, ask: () => Promise<T | undefined>, options: { readonly deadlineMs?: number | undefined; readonly intervalMs?: number; readonly describe?: () => unknown } = {}): Promise<T> {
    return waitForAnswer(this.time, ask, { ...options, what, deadlineMs: options.deadlineMs ?? this.target.deadlineMs });
  }

  raw(request: RawRequest): Promise<RawAnswer> {
    return callRaw(this.ecs, request);
  }
}
