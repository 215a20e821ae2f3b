import type { DocumentPath } from '../yaml-document.ts';
import type { InfrastructureResources } from './infrastructure-resources.ts';
import { isReference } from './rule.ts';
import type { ReleaseRule, ReleaseSubject, Report, Service, TaskDefinition } from './rule.ts';
import { findRunner, runnerSettingsOf } from './runner-rules.ts';
import { admits, letsOut } from './security-groups.ts';
import type { SecurityGroup, Sender } from './security-groups.ts';
import { knownVariable, variablesOf } from './variables-of.ts';
import { splitList } from '../split-list.ts';

/** Tasks that run somewhere. */
interface Placed {
  readonly part: string;
  readonly definition: TaskDefinition | undefined;
  readonly groups: readonly string[];
  readonly subnets: readonly string[];
  readonly report: Report;
  /** Where their groups are named. */
  readonly path: DocumentPath;
  readonly field: string;
}

const reachable: ReleaseRule = {
  id: 'R80', title: 'Security groups let the load balancer reach the tasks, and the tasks the database and Redis', severity: 'warning', checkedOn: '2026-11-26',
  source: 'VPC User Guide, Security group rules; templates of the CDK app',
  help: 'Let the group of the tasks take the container port from the load balancer\'s group, and the groups of the database and of Redis their ports from the group of the tasks.',
  checkRelease: (subject) => {
    const resources = subject.infrastructure?.resources;
    if (resources === undefined) return;
    for (const [part, { service, report }] of subject.services) {
      const placed = placeService(part, { service, report, definition: subject.definitions.get(part)?.definition });
      if (placed === undefined) continue;
      checkLoadBalancer(placed, service, resources);
      checkStores(placed, resources);
    }
    const runners = placeRunners(subject);
    if (runners !== undefined) checkStores(runners, resources);
  },
};

function placeService(part: string, { service, report, definition }: { service: Service; report: Report; definition: TaskDefinition | undefined }): Placed | undefined {
  const { securityGroups = [], subnets = [] } = service.networkConfiguration?.awsvpcConfiguration ?? {};
  if (securityGroups.length === 0 || securityGroups.some(isReference)) return undefined;
  return { part, definition, report, groups: securityGroups, subnets, path: ['networkConfiguration', 'awsvpcConfiguration', 'securityGroups'], field: 'securityGroups' };
}

function placeRunners(subject: ReleaseSubject): Placed | undefined {
  const controller = subject.definitions.get('controller');
  const groups = controller && knownVariable(controller.definition, 'RUNNER_SECURITY_GROUPS');
  const found = controller && findRunner(subject, runnerSettingsOf(controller.definition).taskDefinition);
  if (controller === undefined || groups === undefined || found === undefined) return undefined;
  const subnets = splitList(knownVariable(controller.definition, 'RUNNER_SUBNETS')?.text ?? '');
  return { ...found, report: controller.report, groups: splitList(groups.text), subnets, path: groups.path, field: groups.name };
}

function checkLoadBalancer({ part, groups, report, path, field }: Placed, service: Service, resources: InfrastructureResources): void {
  const fronts = resources.loadBalancers.filter(({ securityGroups }) => securityGroups.length > 0);
  if (fronts.length === 0 || fronts.some(({ securityGroups }) => securityGroups.includes(undefined))) return;
  const frontGroups = fronts.flatMap(({ securityGroups }) => securityGroups.flatMap((id) => id ?? []));
  for (const { containerPort } of service.loadBalancers ?? []) {
    if (containerPort === undefined) continue;
    // Where the load balancer's addresses are is not known, so a rule for a block is taken to hold.
    if (admits(find(groups, resources), containerPort, { groups: frontGroups, cidrs: [] }) === false) {
      report(path, `${field}: no rule of the groups of ${part} lets the load balancer reach port ${containerPort}`);
    } else if (letsOut(find(frontGroups, resources), containerPort) === false) {
      report(path, `${field}: no rule of the load balancer's groups lets it out to port ${containerPort} of ${part}`);
    }
  }
}

const stores = [
  { variable: 'DATABASE_URL', name: 'the database', list: ({ databases }: InfrastructureResources) => databases },
  { variable: 'REDIS_URL', name: 'Redis', list: ({ caches }: InfrastructureResources) => caches },
];

function checkStores({ part, definition, groups, subnets, report, path, field }: Placed, resources: InfrastructureResources): void {
  const variables = new Set(definition === undefined ? [] : variablesOf(definition).map(({ name }) => name));
  const sender: Sender = { groups, cidrs: resources.subnets.flatMap(({ id, cidr }) => (id !== undefined && cidr !== undefined && subnets.includes(id) ? [cidr] : [])) };
  for (const { variable, name, list } of stores) {
    const targets = list(resources).filter(({ securityGroups }) => securityGroups.length > 0);
    if (!variables.has(variable) || targets.length === 0) continue;
    const isBlocked = targets.every(({ port, securityGroups }) => port !== undefined && !securityGroups.includes(undefined)
      && (admits(find(securityGroups, resources), port, sender) === false || letsOut(find(groups, resources), port) === false));
    if (isBlocked) report(path, `${field}: no rule lets ${part} reach ${name} on port ${targets.map(({ port }) => port).join(' or ')}`);
  }
}

/** undefined for a group that the templates do not hold. */
function find(ids: readonly (string | undefined)[], { securityGroups }: InfrastructureResources): (SecurityGroup | undefined)[] {
  return ids.map((id) => securityGroups.find((group) => group.id === id));
}

export const reachabilityRules: readonly ReleaseRule[] = [reachable];
