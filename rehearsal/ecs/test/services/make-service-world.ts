import type { CreateServiceCommandInput, Service, UpdateServiceCommandInput } from '@aws-sdk/client-ecs';
import type { VirtualClock } from '../../clock/clock.ts';
import type { Kernel } from '../../kernel.ts';
import { createService, describeServices } from '../../operations/services.ts';
import { describeServiceDeployments, listServiceDeployments } from '../../operations/service-deployments.ts';
import { updateService } from '../../operations/update-service.ts';
import { assessTask, isWanted } from '../../services/assess-task.ts';
import { createServiceEngine } from '../../services/create-service-engine.ts';
import type { ContainerDefinitionInput, ServiceDeploymentRecord, ServiceRecord, TaskRecord } from '../../state/records.ts';
import type { Wire } from '../../wire.ts';
import { makeCall } from '../make-kernel.ts';
import { makeCluster, makeContainer, register } from '../make-task-definition.ts';
import { makeTaskKernel } from '../tasks/make-task-kernel.ts';
import type { TaskKernelOptions } from '../tasks/make-task-kernel.ts';

export const targetGroupArn = 'arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/0123456789abcdef';
export const serviceArn = 'arn:aws:ecs:us-east-1:123456789012:service/default/web';

export interface ServiceWorld {
  readonly kernel: Kernel & { readonly clock: VirtualClock };
  /** Published events. */
  readonly events: readonly { readonly detailType: string; readonly detail: unknown }[];
  /** Registers a revision of family `web`; the image's name says in the scenario how it behaves. */
  register(image: string, container?: Partial<ContainerDefinitionInput>): string;
  create(input?: Partial<Wire<CreateServiceCommandInput>>): Promise<Wire<Service>>;
  update(input: Partial<Wire<UpdateServiceCommandInput>>): Promise<Wire<Service>>;
  describe(): Wire<Service>;
  record(): ServiceRecord;
  /** The youngest first. */
  serviceDeployments(): ServiceDeploymentRecord[];
  tasks(): TaskRecord[];
  wantedTasks(): TaskRecord[];
  healthyTasks(): TaskRecord[];
  /** The service's events, the oldest first, with task ids and deployment ids shortened to `#`. */
  messages(): string[];
  advance(milliseconds: number): Promise<void>;
  /** Until that is so; fails after `limitMs` of the virtual clock. */
  until(what: string, isSo: () => boolean, limitMs?: number): Promise<void>;
  /** Called after every change of a task and every look of the scheduler. */
  onChange(check: () => void): void;
}

/** A service `web` whose tasks live by a scenario, under a virtual clock. */
export function makeServiceWorld(options: TaskKernelOptions = {}): ServiceWorld {
  const checks: (() => void)[] = [];
  const made = makeTaskKernel({
    ...options,
    services: {
      taskChanged: (before, after) => {
        engine.taskChanged(before, after);
        for (const check of checks) check();
      },
      wake: (arn) => engine.wake(arn),
    },
  });
  const engine = createServiceEngine(made);
  const kernel: ServiceWorld['kernel'] = { ...made, services: engine };
  makeCluster(kernel);
  const { state, clock } = kernel;
  const record = (): ServiceRecord => found(state.services.get(serviceArn), 'the service');
  const tasks = (): TaskRecord[] => [...state.tasksOfService(serviceArn)];
  const advance = (milliseconds: number): Promise<void> => clock.advance(milliseconds);
  const describe = (): Wire<Service> => found(describeServices({ services: ['web'] }, kernel).services?.[0], 'the service');
  return {
    kernel, events: made.events, record, tasks, advance, describe,
    register: (image, container = {}) => register(kernel, { family: 'web', containerDefinitions: [makeContainer({ image, portMappings: [{ containerPort: 3000 }], ...container })] }).arn,
    create: async (input = {}) => found((await createService({ ...serviceInput, ...input }, kernel, makeCall())).service, 'the new service'),
    update: async (input) => found((await updateService({ service: 'web', ...input }, kernel)).service, 'the service'),
    serviceDeployments: () => {
      const arns = (listServiceDeployments({ service: 'web' }, kernel).serviceDeployments ?? []).map(({ serviceDeploymentArn }) => found(serviceDeploymentArn, 'its ARN'));
      // What is told must be complete: describing them must find each.
      if (arns.length > 0) found(describeServiceDeployments({ serviceDeploymentArns: arns.slice(0, 20) }, kernel).serviceDeployments?.[0], 'a service deployment');
      return arns.map((arn) => found(state.serviceDeployments.get(arn), arn));
    },
    wantedTasks: () => tasks().filter(isWanted),
    healthyTasks: () => tasks().filter((task) => isHealthy(task, kernel)),
    messages: () => record().events.toReversed().map(({ message }) => shorten(message)),
    onChange: (check) => void checks.push(check),
    until: async (what, isSo, limitMs = 600_000) => {
      const endMs = clock.now() + limitMs;
      while (!isSo()) {
        if (clock.now() >= endMs) throw new Error(`After ${limitMs} ms it was still not so: ${what}. ${JSON.stringify(describe(), null, 1)}`);
        await advance(10);
      }
    },
  };
}

/** What CreateService needs at least; the launch type is Fargate's. */
export const serviceInput: Wire<CreateServiceCommandInput> = {
  serviceName: 'web', taskDefinition: 'web', desiredCount: 1, launchType: 'FARGATE',
  networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
};

export const withLoadBalancer: Partial<Wire<CreateServiceCommandInput>> = { loadBalancers: [{ targetGroupArn, containerName: 'app', containerPort: 3000 }] };
export const withBreaker = (rollback: boolean): Partial<Wire<CreateServiceCommandInput>> => ({ deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback } } });

export function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`There is no ${what}.`);
  return value;
}

export function shorten(message: string): string {
  return message.replaceAll(/\(task [0-9a-f]{32}\)/g, '(task #)').replaceAll(/ecs-svc\/\d{19}/g, 'ecs-svc/#').replaceAll(targetGroupArn, 'tg');
}

function isHealthy(task: TaskRecord, { state, settings, clock }: Kernel): boolean {
  const service = found(state.services.get(serviceArn), 'the service');
  const revision = service.deployments.find(({ id }) => id === task.deploymentId)?.serviceRevisionArn;
  return assessTask(task, revision, { service, revisions: state.serviceRevisions, timings: settings.timings, nowMs: clock.now() }).kind === 'healthy';
}
