import { DescribeServicesCommand, DescribeTaskDefinitionCommand, DescribeTasksCommand, ListTaskDefinitionsCommand, ListTasksCommand, type ECSClient, type Task } from '@aws-sdk/client-ecs';

/** What one service runs: its definition, and the digests (`sha256:…`) of it and of the tasks that run now. */
export interface ServiceState {
  readonly service: string;
  readonly taskDefinition: string;
  readonly definedDigests: readonly string[];
  readonly runningDigests: readonly string[];
  readonly desiredCount: number;
  readonly runningCount: number;
  readonly pendingCount: number;
}

/** The state of the named services of a cluster, in that order. */
export async function readServices(ecs: ECSClient, cluster: string, names: readonly string[]): Promise<ServiceState[]> {
  const { services = [] } = await ecs.send(new DescribeServicesCommand({ cluster, services: [...names] }));
  return await Promise.all(
    names.map(async (name) => {
      const service = services.find(({ serviceName }) => serviceName === name);
      if (service === undefined) throw new Error(`The cluster ${cluster} has no service ${name}.`);
      const taskDefinition = service.taskDefinition ?? '';
      const tasks = (await readTasks(ecs, cluster, { serviceName: name, desiredStatus: 'RUNNING' })).filter(({ lastStatus }) => lastStatus === 'RUNNING');
      return {
        service: name,
        taskDefinition,
        definedDigests: await digestsOf(ecs, taskDefinition),
        runningDigests: distinct((await Promise.all(tasks.map((task) => digestsOf(ecs, task.taskDefinitionArn ?? '')))).flat()),
        desiredCount: service.desiredCount ?? 0,
        runningCount: service.runningCount ?? 0,
        pendingCount: service.pendingCount ?? 0,
      };
    }),
  );
}

/** Whether every service runs the digests it had before, everywhere, with as many tasks as wanted. */
export function runsTheSame(before: readonly ServiceState[], now: readonly ServiceState[]): boolean {
  return before.every((old, index) => {
    const current = now[index];
    if (current?.runningCount !== current?.desiredCount) return false;
    return [current?.definedDigests, current?.runningDigests].every((digests) => digests?.join() === old.definedDigests.join());
  });
}

/** Every task definition and every task as ECS describes them, as JSON, for the search for secrets. */
export async function readDefinitionsAndTasks(ecs: ECSClient, cluster: string): Promise<{ place: string; text: string }[]> {
  const arns = (await Promise.all((['ACTIVE', 'INACTIVE'] as const).map(async (status) => (await ecs.send(new ListTaskDefinitionsCommand({ status }))).taskDefinitionArns ?? []))).flat();
  const definitions = await Promise.all(
    arns.map(async (arn) => ({ place: arn, text: JSON.stringify((await ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: arn }))).taskDefinition, null, 1) })),
  );
  const tasks = (await Promise.all((['RUNNING', 'STOPPED'] as const).map((desiredStatus) => readTasks(ecs, cluster, { desiredStatus })))).flat();
  return [...definitions, ...tasks.map((task) => ({ place: `the description of ${task.taskArn ?? 'a task'}`, text: JSON.stringify(task, null, 1) }))];
}

async function readTasks(ecs: ECSClient, cluster: string, filter: { serviceName?: string; desiredStatus: 'RUNNING' | 'STOPPED' }): Promise<Task[]> {
  const { taskArns = [] } = await ecs.send(new ListTasksCommand({ cluster, ...filter }));
  if (taskArns.length === 0) return [];
  return (await ecs.send(new DescribeTasksCommand({ cluster, tasks: taskArns }))).tasks ?? [];
}

async function digestsOf(ecs: ECSClient, taskDefinition: string): Promise<string[]> {
  const described = await ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition }));
  return (described.taskDefinition?.containerDefinitions ?? []).map(({ image = '' }) => image.slice(image.indexOf('@') + 1));
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
