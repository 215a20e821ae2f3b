import {
  DeregisterTaskDefinitionCommand, DescribeServicesCommand, DescribeTaskDefinitionCommand, DescribeTasksCommand, ECSClient, ListServicesCommand, ListTaskDefinitionFamiliesCommand,
  ListTaskDefinitionsCommand, ListTasksCommand,
} from '@aws-sdk/client-ecs';
import type { Revision } from './plan-clean-up.ts';

/** ECS describes so many services and tasks a call. */
const servicesPerCall = 10;
const tasksPerCall = 100;

interface Page { nextToken?: string | undefined }

/** What a clean-up asks ECS, and the one thing that it changes. */
export class CleanUpGateway {
  readonly #cluster: string;
  readonly #client: ECSClient;

  constructor(cluster: string, client = new ECSClient({ maxAttempts: 5 })) {
    this.#cluster = cluster;
    this.#client = client;
  }

  /** Active families whose names begin so. */
  async families(prefix: string): Promise<string[]> {
    return await collect(async (nextToken) => {
      const page = await this.#client.send(new ListTaskDefinitionFamiliesCommand({ familyPrefix: prefix, status: 'ACTIVE', nextToken }));
      return { ...page, items: page.families ?? [] };
    });
  }

  async activeRevisions(family: string): Promise<Revision[]> {
    const arns = await collect(async (nextToken) => {
      const page = await this.#client.send(new ListTaskDefinitionsCommand({ familyPrefix: family, status: 'ACTIVE', nextToken }));
      return { ...page, items: page.taskDefinitionArns ?? [] };
    });
    return arns.filter((arn) => arn.includes(`:task-definition/${family}:`)).map((arn) => ({ arn, revision: Number(arn.slice(arn.lastIndexOf(':') + 1)) }));
  }

  /** All services of the cluster with the definitions of all their deployments. */
  async services(): Promise<{ name: string; taskDefinitions: string[] }[]> {
    const arns = await collect(async (nextToken) => {
      const page = await this.#client.send(new ListServicesCommand({ cluster: this.#cluster, maxResults: 100, nextToken }));
      return { ...page, items: page.serviceArns ?? [] };
    });
    const found: { name: string; taskDefinitions: string[] }[] = [];
    for (const some of chunks(arns, servicesPerCall)) {
      const { services = [] } = await this.#client.send(new DescribeServicesCommand({ cluster: this.#cluster, services: some }));
      found.push(...services.map(({ serviceName = '', taskDefinition, deployments = [] }) => ({ name: serviceName, taskDefinitions: [taskDefinition, ...deployments.map((deployment) => deployment.taskDefinition)].filter((arn) => arn !== undefined) })));
    }
    return found;
  }

  /** Tasks of the cluster that are not stopped. */
  async tasks(): Promise<{ id: string; taskDefinition: string }[]> {
    const arns = await collect(async (nextToken) => {
      const page = await this.#client.send(new ListTasksCommand({ cluster: this.#cluster, desiredStatus: 'RUNNING', nextToken }));
      return { ...page, items: page.taskArns ?? [] };
    });
    const found: { id: string; taskDefinition: string }[] = [];
    for (const some of chunks(arns, tasksPerCall)) {
      const { tasks = [] } = await this.#client.send(new DescribeTasksCommand({ cluster: this.#cluster, tasks: some }));
      found.push(...tasks.map(({ taskArn = '', taskDefinitionArn = '' }) => ({ id: taskArn.slice(taskArn.lastIndexOf('/') + 1), taskDefinition: taskDefinitionArn })));
    }
    return found;
  }

  /** The definition as JSON. It may hold what should be secret: it is searched, never printed. Empty where it was deleted. */
  async definitionText(arn: string): Promise<string> {
    try {
      const { taskDefinition } = await this.#client.send(new DescribeTaskDefinitionCommand({ taskDefinition: arn }));
      return JSON.stringify(taskDefinition?.containerDefinitions ?? []);
    } catch (error) {
      if (error instanceof Error && error.name === 'ClientException') return '';
      throw error;
    }
  }

  async deregister(arn: string): Promise<void> {
    await this.#client.send(new DeregisterTaskDefinitionCommand({ taskDefinition: arn }));
  }
}

async function collect<T>(readPage: (nextToken: string | undefined) => Promise<Page & { items: T[] }>): Promise<T[]> {
  const items: T[] = [];
  let nextToken: string | undefined;
  do {
    const page = await readPage(nextToken);
    items.push(...page.items);
    ({ nextToken } = page);
  } while (nextToken !== undefined);
  return items;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
