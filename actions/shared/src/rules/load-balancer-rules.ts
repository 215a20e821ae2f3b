import { isJsonObject, showValue } from '../json-object.ts';
import { suggestName } from '../nearest-name.ts';
import { containersOf } from './containers-of.ts';
import type { PlacedContainer } from './containers-of.ts';
import type { TargetGroup } from './infrastructure-resources.ts';
import { isReference } from './rule.ts';
import type { Container, ReleaseRule, ReleaseSubject, Report, Service, TaskDefinition } from './rule.ts';
import { servedPaths } from './served-paths.ts';

const checkedOn = '2026-11-26';

interface LoadBalancerContext {
  readonly key: string;
  readonly loadBalancer: NonNullable<Service['loadBalancers']>[number];
  readonly index: number;
  readonly report: Report;
}

/** R68 */
const containerAndPort: ReleaseRule = {
  id: 'R68', title: 'The container and port that a load balancer or service registry uses exist in the task definition', severity: 'error', checkedOn,
  source: 'ECS API Reference, CreateService, LoadBalancer',
  help: 'Name a container of the task definition of the same name, and one of its containerPort. ECS refuses the service otherwise.',
  checkRelease: (subject) => {
    for (const [key, { service, report }] of subject.services) {
      const definition = subject.definitions.get(key)?.definition;
      if (definition === undefined) continue;
      (service.loadBalancers ?? []).forEach((entry, index) => { checkEndpoint(definition, { entry, path: ['loadBalancers', index], report }); });
      (service.serviceRegistries ?? []).forEach((entry, index) => {
        if (entry.containerName !== undefined || entry.containerPort !== undefined) checkEndpoint(definition, { entry, path: ['serviceRegistries', index], report });
      });
      checkPortNames(definition, service, report);
    }
  },
};

interface Endpoint {
  readonly entry: { containerName?: string | undefined; containerPort?: number | undefined };
  readonly path: (string | number)[];
  readonly report: Report;
}

function checkEndpoint(definition: TaskDefinition, { entry, path, report }: Endpoint): void {
  const { containerName, containerPort } = entry;
  const containers = containersOf(definition);
  if (containerName === undefined) report([...path, 'containerName'], `containerName is missing, allowed: ${namesOf(containers).join(', ')}`);
  if (containerPort === undefined) report([...path, 'containerPort'], 'containerPort is missing, allowed: a port of the container');
  if (containerName === undefined || isReference(containerName) || namesOf(containers).some(isReference)) return;
  const found = containers.find(({ container }) => container.name === containerName)?.container;
  if (found === undefined) {
    report([...path, 'containerName'], `containerName: got ${showValue(containerName)}, which is no container of the task definition, ${suggestName(containerName, namesOf(containers))}`);
  } else if (containerPort !== undefined && !hasPort(found, containerPort)) {
    const ports = (found.portMappings ?? []).map(({ containerPort: port, containerPortRange: range }) => String(port ?? range));
    report([...path, 'containerPort'], `containerPort: got ${containerPort}, allowed: ${ports.join(', ') || `none, ${containerName} has no port`}`);
  }
}

function namesOf(containers: readonly PlacedContainer[]): string[] {
  return containers.flatMap(({ container: { name } }) => (name === undefined ? [] : [name]));
}

function hasPort({ portMappings = [] }: Container, port: number): boolean {
  return portMappings.some(({ containerPort, containerPortRange }) => {
    const [, first, last] = /^(\d+)-(\d+)$/.exec(containerPortRange ?? '') ?? [];
    return containerPort === port || (first !== undefined && Number(first) <= port && port <= Number(last));
  });
}

/** Service Connect finds a port by the name of its mapping. */
function checkPortNames(definition: TaskDefinition, service: Service, report: Report): void {
  const names = containersOf(definition).flatMap(({ container }) => (container.portMappings ?? []).flatMap(({ name }) => (name === undefined ? [] : [name])));
  (service.serviceConnectConfiguration?.services ?? []).forEach(({ portName }, index) => {
    if (portName === undefined || isReference(portName) || names.includes(portName) || names.some(isReference)) return;
    report(['serviceConnectConfiguration', 'services', index, 'portName'], `portName: got ${showValue(portName)}, which is no name of a port mapping, ${suggestName(portName, names)}`);
  });
}

/** R70 */
const targetType: ReleaseRule = {
  id: 'R70', title: 'The target group of an awsvpc service registers addresses (target type ip)', severity: 'error', checkedOn,
  source: 'ECS Developer Guide, Use an Application Load Balancer for Amazon ECS',
  help: 'Tasks on Fargate have a network interface each and no instance. Create the target group with TargetType ip; the type of an existing one cannot be changed.',
  checkRelease: (subject) => {
    for (const { key, loadBalancer: { targetGroupArn, advancedConfiguration }, index, report } of loadBalancersOf(subject)) {
      const networkMode = subject.definitions.get(key)?.definition.networkMode;
      if (networkMode !== undefined && networkMode !== 'awsvpc' && !isReference(networkMode)) continue;
      const path = ['loadBalancers', index];
      for (const [arn, place] of [[targetGroupArn, [...path, 'targetGroupArn']], [advancedConfiguration?.alternateTargetGroupArn, [...path, 'advancedConfiguration', 'alternateTargetGroupArn']]] as const) {
        const type = findTargetGroup(subject, arn)?.targetType;
        if (type !== undefined && type !== 'ip') report(place, `${String(place.at(-1))}: the target group ${nameOf(arn)} has the target type ${type}, allowed: ip`);
      }
    }
  },
};

/** R71 */
const healthPath: ReleaseRule = {
  id: 'R71', title: 'The health check of the target group asks for a path that the container answers', severity: 'warning', checkedOn,
  source: 'Factory, health and status; ELB, Health checks for target groups',
  help: 'Factory answers /healthz with 200 without signing in, in api and web. Behind the sign-in other paths answer 401 or 302, and the load balancer would have every task replaced.',
  checkRelease: (subject) => {
    for (const context of loadBalancersOf(subject)) checkHealthPath(subject, context);
  },
};

function checkHealthPath(subject: ReleaseSubject, { key, loadBalancer: { targetGroupArn, containerPort }, index, report }: LoadBalancerContext): void {
  const group = findTargetGroup(subject, targetGroupArn);
  const definition = subject.definitions.get(key)?.definition;
  if (group === undefined || definition === undefined || !['HTTP', 'HTTPS'].includes(group.protocol ?? '')) return;
  const place = ['loadBalancers', index, 'targetGroupArn'];
  const { healthCheckPath: path, healthCheckPort: port, healthyCodes } = group;
  const served = servedPaths(key, definition);
  if (path !== undefined && served?.isServed(path.replace(/\?.*$/s, '')) === false) {
    report(place, `targetGroupArn: the target group ${nameOf(targetGroupArn)} asks for ${showValue(path)}, which ${key} does not answer with 200, allowed: ${served.allowed}`);
  }
  if (served !== undefined && healthyCodes !== undefined && !acceptsOk(healthyCodes)) {
    report(place, `targetGroupArn: the target group ${nameOf(targetGroupArn)} takes ${showValue(healthyCodes)} for healthy, but the health check is answered with 200`);
  }
  if (port !== undefined && port !== 'traffic-port' && containerPort !== undefined && Number(port) !== containerPort && served !== undefined) {
    report(place, `targetGroupArn: the target group ${nameOf(targetGroupArn)} asks port ${port}, but ${key} listens on ${containerPort}`);
  }
}

/** `200`, `200,301`, `200-299` */
function acceptsOk(codes: string): boolean {
  return codes.split(',').some((part) => {
    const [first = '', last = first] = part.trim().split('-');
    return Number(first) <= 200 && 200 <= Number(last);
  });
}

function* loadBalancersOf({ services }: ReleaseSubject): Generator<LoadBalancerContext> {
  for (const [key, { service, report }] of services) {
    for (const [index, loadBalancer] of (service.loadBalancers ?? []).entries()) yield { key, loadBalancer, index, report };
  }
}

function findTargetGroup({ infrastructure }: ReleaseSubject, arn: string | undefined): TargetGroup | undefined {
  return arn === undefined || isReference(arn) ? undefined : infrastructure?.resources?.targetGroups.find((group) => group.arn === arn);
}

/** `factory-rehearsal-api` of its ARN. */
function nameOf(arn: string | undefined): string {
  return arn?.split('/')[1] ?? String(arn);
}

/** R74 */
const keptContainer: ReleaseRule = {
  id: 'R74', title: 'A release does not rename the container that the load balancer uses', severity: 'error', checkedOn,
  source: 'ECS API Reference, UpdateService, loadBalancers',
  help: 'The service keeps its load balancer while tasks of both revisions run, and a roll-back needs the old name. Keep the name, or create another service beside it and switch.',
  checkRelease: ({ services, previous }) => {
    for (const [key, { service, report }] of services) {
      const before = previous?.services.get(key)?.loadBalancers ?? [];
      (service.loadBalancers ?? []).forEach(({ containerName, targetGroupArn }, index) => {
        const old = (before.find((entry) => entry.targetGroupArn === targetGroupArn) ?? before[index])?.containerName;
        if (old === undefined || containerName === undefined || old === containerName || isReference(containerName)) return;
        report(['loadBalancers', index, 'containerName'], `containerName: got ${showValue(containerName)}, allowed: ${old}, as in the release that runs now`);
      });
    }
  },
};

/** What `previous` needs of a release file. */
export function servicesOfRelease(release: unknown): ReadonlyMap<string, unknown> {
  const services = isJsonObject(release) ? release['services'] : undefined;
  return new Map(isJsonObject(services) ? Object.entries(services) : []);
}

export const loadBalancerRules: readonly ReleaseRule[] = [containerAndPort, targetType, healthPath, keptContainer];
