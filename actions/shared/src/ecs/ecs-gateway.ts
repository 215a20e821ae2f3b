import {
  CreateServiceCommand, DeregisterTaskDefinitionCommand, DescribeClustersCommand, DescribeServiceDeploymentsCommand, DescribeServicesCommand, DescribeTaskDefinitionCommand,
  DescribeTasksCommand, ECSClient, ListTaskDefinitionsCommand, ListTasksCommand, RegisterTaskDefinitionCommand, RunTaskCommand,
  StopServiceDeploymentCommand, StopTaskCommand, UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import type {
  CreateServiceCommandInput, DesiredStatus, RegisterTaskDefinitionCommandInput, RunTaskCommandInput, UpdateServiceCommandInput,
} from '@aws-sdk/client-ecs';
import type { ServiceDeploymentObservation, ServiceObservation, TaskObservation } from './observation.ts';
import { readService, readServiceDeployment, readTask } from './read-ecs-answers.ts';

export type NewService = Omit<CreateServiceCommandInput, 'cluster'>;
export type ServiceChange = Omit<UpdateServiceCommandInput, 'cluster'>;
export type NewTask = Omit<RunTaskCommandInput, 'cluster'>;

/** A registered revision as ECS describes it; `definition` is unchecked. */
export interface RegisteredDefinition {
  arn: string;
  status: string;
  definition: Record<string, unknown>;
  tags: Record<string, string>;
}

/** The ECS calls of a deployment to one cluster, answers reduced to observations. Throttling is retried by the SDK's rules. */
export class EcsGateway {
  readonly cluster: string;
  readonly #client: ECSClient;

  constructor(cluster: string, client: ECSClient = new ECSClient({ maxAttempts: 5 })) {
    this.cluster = cluster;
    this.#client = client;
  }

  /** The region that the SDK resolved from its environment. */
  async region(): Promise<string> {
    return await this.#client.config.region();
  }

  /** ACTIVE, INACTIVE, … or null where there is no such cluster. */
  async clusterStatus(): Promise<string | null> {
    const answer = await this.#client.send(new DescribeClustersCommand({ clusters: [this.cluster] }));
    return answer.clusters?.[0]?.status ?? null;
  }

  /** All services in one call (ECS takes ten); a service that does not exist is missing from the map. */
  async describeServices(names: readonly string[]): Promise<Map<string, ServiceObservation>> {
    const answer = await this.#client.send(new DescribeServicesCommand({ cluster: this.cluster, services: [...names] }));
    return new Map((answer.services ?? []).map((service) => readService(service)).map((service) => [service.name, service]));
  }

  async createService(service: NewService): Promise<ServiceObservation> {
    const answer = await this.#client.send(new CreateServiceCommand({ ...service, cluster: this.cluster }));
    return readService(answer.service ?? {});
  }

  async updateService(change: ServiceChange): Promise<ServiceObservation> {
    const answer = await this.#client.send(new UpdateServiceCommand({ ...change, cluster: this.cluster }));
    return readService(answer.service ?? {});
  }

  /** All in one call (ECS takes twenty). */
  async describeServiceDeployments(arns: readonly string[]): Promise<Map<string, ServiceDeploymentObservation>> {
    if (arns.length === 0) return new Map();
    const answer = await this.#client.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [...arns] }));
    return new Map((answer.serviceDeployments ?? []).map(readServiceDeployment).map((deployment) => [deployment.arn, deployment]));
  }

  /** Ends a deployment that is under way; ECS goes back to the last one that completed. */
  async stopServiceDeployment(arn: string): Promise<void> {
    await this.#client.send(new StopServiceDeploymentCommand({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' }));
  }

  /** ARNs of the service's tasks in that desired status, without a look at them. */
  async listServiceTasks(service: string, desiredStatus: DesiredStatus): Promise<string[]> {
    const arns: string[] = [];
    let nextToken: string | undefined;
    do {
      const page = await this.#client.send(new ListTasksCommand({ cluster: this.cluster, serviceName: service, desiredStatus, nextToken }));
      arns.push(...(page.taskArns ?? []));
      nextToken = page.nextToken;
    } while (nextToken !== undefined);
    return arns;
  }

  /** The service's tasks that are wanted RUNNING, or that ECS has STOPPED (for about an hour). */
  async serviceTasks(service: string, desiredStatus: DesiredStatus): Promise<TaskObservation[]> {
    const arns = await this.listServiceTasks(service, desiredStatus);
    return await this.describeTasks(arns);
  }

  /** In as many calls as needed: DescribeTasks takes 100. */
  async describeTasks(arns: readonly string[]): Promise<TaskObservation[]> {
    const tasks: TaskObservation[] = [];
    for (let start = 0; start < arns.length; start += 100) {
      const answer = await this.#client.send(new DescribeTasksCommand({ cluster: this.cluster, tasks: arns.slice(start, start + 100) }));
      tasks.push(...(answer.tasks ?? []).map(readTask));
    }
    return tasks;
  }

  /** Starts one task and returns its ARN. ECS answers 200 with `failures` where it has no capacity: that is an error here. */
  async runTask(task: NewTask): Promise<string> {
    const answer = await this.#client.send(new RunTaskCommand({ ...task, cluster: this.cluster, count: 1 }));
    const arn = answer.tasks?.[0]?.taskArn;
    if (arn !== undefined) return arn;
    const failures = (answer.failures ?? []).map((failure) => [failure.reason, failure.detail].filter(Boolean).join(': '));
    throw new Error(`ECS did not start the task: ${failures.join('; ') || 'no reason given'}`);
  }

  async stopTask(arn: string, reason: string): Promise<void> {
    await this.#client.send(new StopTaskCommand({ cluster: this.cluster, task: arn, reason }));
  }

  async registerTaskDefinition(definition: RegisterTaskDefinitionCommandInput): Promise<string> {
    const answer = await this.#client.send(new RegisterTaskDefinitionCommand(definition));
    const arn = answer.taskDefinition?.taskDefinitionArn;
    if (arn === undefined) throw new Error(`ECS registered ${definition.family ?? 'a task definition'} but gave no ARN`);
    return arn;
  }

  async deregisterTaskDefinition(arn: string): Promise<void> {
    await this.#client.send(new DeregisterTaskDefinitionCommand({ taskDefinition: arn }));
  }

  async describeTaskDefinition(arn: string): Promise<RegisteredDefinition> {
    const answer = await this.#client.send(new DescribeTaskDefinitionCommand({ taskDefinition: arn, include: ['TAGS'] }));
    const tags = Object.fromEntries((answer.tags ?? []).map((tag) => [tag.key ?? '', tag.value ?? '']));
    const definition = answer.taskDefinition ?? {};
    return { arn: definition.taskDefinitionArn ?? arn, status: definition.status ?? '', definition: { ...definition }, tags };
  }

  /** The family's newest revision that is not deregistered. */
  async newestActiveRevision(family: string): Promise<RegisteredDefinition | null> {
    const list = await this.#client.send(new ListTaskDefinitionsCommand({ familyPrefix: family, status: 'ACTIVE', sort: 'DESC', maxResults: 10 }));
    // `familyPrefix` is the whole family name on AWS, but a true prefix elsewhere.
    const arn = (list.taskDefinitionArns ?? []).find((candidate) => candidate.includes(`:task-definition/${family}:`));
    return arn === undefined ? null : await this.describeTaskDefinition(arn);
  }
}
