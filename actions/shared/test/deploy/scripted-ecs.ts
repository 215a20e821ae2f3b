/**
 * A small ECS for tests, with the life that a real one has and local ones lack: roll-outs that take several looks, that
 * crash, hang, are rolled back by the breaker or taken over. What a revision does is written in its image's name.
 */

export interface ScriptedError {
  code: string;
  message: string;
  status: number;
}

interface Deployment {
  id: string;
  status: string;
  taskDefinition: string;
  rolloutState: string;
  rolloutStateReason: string;
  desiredCount: number;
  runningCount: number;
  pendingCount: number;
  failedTasks: number;
  createdAt: number;
}

interface Service {
  serviceName: string;
  status: string;
  taskDefinition: string;
  desiredCount: number;
  runningCount: number;
  pendingCount: number;
  deployments: Deployment[];
  events: { id: string; createdAt: number; message: string }[];
  loadBalancers: { targetGroupArn: string }[];
  looks: number;
}

interface Definition {
  taskDefinitionArn: string;
  family: string;
  revision: number;
  status: string;
  containerDefinitions: { name: string; image: string }[];
}

interface Task {
  taskArn: string;
  taskDefinitionArn: string;
  lastStatus: string;
  desiredStatus: string;
  startedBy: string;
  group: string;
  createdAt: number;
  stopCode?: string;
  stoppedReason?: string;
  containers: { name: string; image: string; exitCode?: number; reason?: string }[];
  attachments: object[];
}

type Body = Record<string, unknown>;

const prefix = 'arn:aws:ecs:us-east-1:123456789012';

export class ScriptedEcs {
  readonly services = new Map<string, Service>();
  readonly definitions: Definition[] = [];
  readonly tasks: Task[] = [];
  readonly tags = new Map<string, unknown>();
  #ids = 0;

  answer(action: string, body: Body): object {
    switch (action) {
      case 'DescribeClusters': return { clusters: [{ clusterName: 'factory-test', status: 'ACTIVE' }] };
      case 'DescribeServices': return this.#describeServices(body['services'] as string[]);
      case 'CreateService': return this.#createService(body);
      case 'UpdateService': return this.#updateService(body);
      case 'ListTasks': return { taskArns: this.tasks.filter((task) => task.group === `service:${String(body['serviceName'])}` && task.desiredStatus === body['desiredStatus']).map(({ taskArn }) => taskArn) };
      case 'DescribeTasks': return { tasks: this.tasks.filter(({ taskArn }) => (body['tasks'] as string[]).includes(taskArn)) };
      case 'RunTask': return this.#runTask(body);
      case 'StopTask': return this.#stopTask(String(body['task']));
      case 'RegisterTaskDefinition': return this.#register(body);
      case 'DeregisterTaskDefinition': return { taskDefinition: Object.assign(this.#definition(String(body['taskDefinition'])), { status: 'INACTIVE' }) };
      case 'ListTaskDefinitions': return { taskDefinitionArns: this.definitions.filter(({ family, status }) => family === body['familyPrefix'] && status === 'ACTIVE').map(({ taskDefinitionArn }) => taskDefinitionArn).reverse() };
      case 'DescribeTaskDefinition': return { taskDefinition: this.#definition(String(body['taskDefinition'])), tags: this.tags.get(String(body['taskDefinition'])) };
      default: throw new Error(`The scripted ECS does not know ${action}`);
    }
  }

  /** Revision (`family:1`) that a service runs by its PRIMARY deployment. */
  revisionOf(service: string): string | undefined {
    return this.services.get(service)?.deployments.find(({ status }) => status === 'PRIMARY')?.taskDefinition.split('/').at(-1);
  }

  #definition(arn: string): Definition {
    const found = this.definitions.find(({ taskDefinitionArn }) => taskDefinitionArn === arn);
    if (found === undefined) throw new Error(`no task definition ${arn}`);
    return found;
  }

  #imageOf(arn: string): string {
    return this.#definition(arn).containerDefinitions[0]?.image ?? '';
  }

  #register(body: Body): object {
    const family = String(body['family']);
    const revision = this.definitions.filter((definition) => definition.family === family).length + 1;
    const definition = { ...body, tags: undefined, family, revision, status: 'ACTIVE', taskDefinitionArn: `${prefix}:task-definition/${family}:${revision}` } as unknown as Definition;
    this.definitions.push(definition);
    this.tags.set(definition.taskDefinitionArn, body['tags']);
    return { taskDefinition: definition };
  }

  #createService(body: Body): object {
    const service: Service = {
      serviceName: String(body['serviceName']), status: 'ACTIVE', taskDefinition: String(body['taskDefinition']), desiredCount: Number(body['desiredCount'] ?? 1),
      runningCount: 0, pendingCount: 0, deployments: [], events: [], loadBalancers: (body['loadBalancers'] ?? []) as Service['loadBalancers'], looks: 0,
    };
    this.services.set(service.serviceName, service);
    this.#deploy(service, service.taskDefinition);
    return { service };
  }

  #updateService(body: Body): object {
    const service = this.services.get(String(body['service']));
    if (service === undefined) throw new Error('no such service');
    service.desiredCount = Number(body['desiredCount'] ?? service.desiredCount);
    const revision = typeof body['taskDefinition'] === 'string' ? body['taskDefinition'] : service.taskDefinition;
    if (service.desiredCount === 0) this.#stopAll(service);
    else if (revision !== service.taskDefinition || body['forceNewDeployment'] === true) this.#deploy(service, revision);
    return { service };
  }

  #stopAll(service: Service): void {
    this.#stop(service, () => true);
    Object.assign(service, { runningCount: 0, pendingCount: 0 });
  }

  #deploy(service: Service, revision: string): void {
    for (const deployment of service.deployments) deployment.status = 'ACTIVE';
    this.#ids += 1;
    service.taskDefinition = revision;
    service.looks = 0;
    service.deployments.unshift({
      id: `ecs-svc/${this.#ids}`, status: 'PRIMARY', taskDefinition: revision, rolloutState: 'IN_PROGRESS', rolloutStateReason: '', desiredCount: service.desiredCount,
      runningCount: 0, pendingCount: service.desiredCount, failedTasks: 0, createdAt: Date.now() / 1000,
    });
  }

  #describeServices(names: string[]): object {
    const services = names.flatMap((name) => this.services.get(name) ?? []);
    for (const service of services) this.#live(service);
    return { services, failures: [] };
  }

  /** One look is one tick of life. */
  #live(service: Service): void {
    const [primary] = service.deployments;
    if (primary?.rolloutState !== 'IN_PROGRESS') return;
    service.looks += 1;
    const image = this.#imageOf(primary.taskDefinition);
    if (image.includes('hang')) return;
    if (image.includes('superseded')) this.#takeOver(service, primary);
    else if (image.includes('crash')) this.#crash(service, primary, image.includes('no-breaker'));
    else if (service.looks >= 2) this.#complete(service, primary);
  }

  #complete(service: Service, deployment: Deployment): void {
    this.#stop(service, (task) => task.startedBy !== deployment.id);
    for (let count = 0; count < service.desiredCount; count += 1) this.#addTask(service, deployment);
    Object.assign(deployment, { rolloutState: 'COMPLETED', runningCount: service.desiredCount, pendingCount: 0 });
    Object.assign(service, { runningCount: service.desiredCount, deployments: service.deployments.filter((other) => other === deployment || other.rolloutState === 'FAILED') });
  }

  #takeOver(service: Service, own: Deployment): void {
    const definition = this.#definition(own.taskDefinition);
    const { taskDefinition } = this.#register({ family: definition.family, containerDefinitions: [{ name: 'other', image: 'somebody-else' }] }) as { taskDefinition: Definition };
    this.#deploy(service, taskDefinition.taskDefinitionArn);
  }

  /** A crash at every look; at the third the breaker goes back to the deployment before, by a new deployment as ECS does. */
  #crash(service: Service, own: Deployment, withoutBreaker: boolean): void {
    const task = this.#addTask(service, own);
    Object.assign(task, { lastStatus: 'STOPPED', desiredStatus: 'STOPPED', stopCode: 'EssentialContainerExited', stoppedReason: 'Essential container in task exited' });
    for (const container of task.containers) container.exitCode = 1;
    own.failedTasks += 1;
    if (own.failedTasks < 3 || withoutBreaker) return;
    Object.assign(own, { rolloutState: 'FAILED', rolloutStateReason: 'ECS deployment circuit breaker: tasks failed to start.' });
    const before = service.deployments.find(({ rolloutState }) => rolloutState === 'COMPLETED');
    if (before !== undefined) this.#deploy(service, before.taskDefinition);
    service.events.unshift({ id: 'e', createdAt: Date.now() / 1000, message: `(service ${service.serviceName}) (deployment ${own.id}) deployment failed: tasks failed to start.` });
  }

  #addTask(service: Service, deployment: Deployment): Task {
    const task = this.#newTask(deployment.taskDefinition, deployment.id, `service:${service.serviceName}`);
    this.tasks.push(task);
    return task;
  }

  #newTask(revision: string, startedBy: string, group: string): Task {
    this.#ids += 1;
    return {
      taskArn: `${prefix}:task/factory-test/t${this.#ids}`, taskDefinitionArn: revision, lastStatus: 'RUNNING', desiredStatus: 'RUNNING', startedBy, group,
      createdAt: Date.now() / 1000, containers: this.#definition(revision).containerDefinitions.map(({ name, image }) => ({ name, image })),
      attachments: [{ type: 'ElasticNetworkInterface', details: [{ name: 'privateIPv4Address', value: `10.0.0.${this.#ids}` }] }],
    };
  }

  #stop(service: Service, which: (task: Task) => boolean): void {
    for (const task of this.tasks) {
      if (task.group !== `service:${service.serviceName}` || task.lastStatus === 'STOPPED' || !which(task)) continue;
      Object.assign(task, { lastStatus: 'STOPPED', desiredStatus: 'STOPPED', stopCode: 'ServiceSchedulerInitiated', stoppedReason: 'Scaling activity initiated by (deployment)' });
    }
  }

  /** A one-off task is over at the first look, unless its image hangs. */
  #runTask(body: Body): object {
    const revision = String(body['taskDefinition']);
    const task = this.#newTask(revision, String(body['startedBy']), 'family:migrate');
    const image = this.#imageOf(revision);
    if (!image.includes('hang')) {
      Object.assign(task, { lastStatus: 'STOPPED', desiredStatus: 'STOPPED', stopCode: 'EssentialContainerExited', stoppedReason: 'Essential container in task exited' });
      for (const container of task.containers) container.exitCode = image.includes('fails') ? 1 : 0;
    }
    this.tasks.push(task);
    return { tasks: [task], failures: [] };
  }

  #stopTask(arn: string): object {
    const task = this.tasks.find(({ taskArn }) => taskArn === arn);
    Object.assign(task ?? {}, { lastStatus: 'STOPPED', desiredStatus: 'STOPPED', stopCode: 'UserInitiated' });
    return { task };
  }
}
