import { freeAddresses } from './address-count.ts';
import { defaultMaxConnections, poolOf } from './database-connections.ts';
import type { InfrastructureResources } from './infrastructure-resources.ts';
import type { Database } from './infrastructure-stores.ts';
import { demandOfRollOut, largestOf } from './roll-out-demand.ts';
import type { Demand } from './roll-out-demand.ts';
import type { ReleaseRule, ReleaseSubject } from './rule.ts';
import { findRunner, runnerSettingsOf } from './runner-rules.ts';
import { variablesOf } from './variables-of.ts';

const checkedOn = '2026-11-26';

const addresses: ReleaseRule = {
  id: 'R78', title: 'The subnets have an address for every task of a roll-out and the runners beside it', severity: 'warning', checkedOn,
  source: 'ECS Developer Guide, Fargate task networking; VPC User Guide, Subnet CIDR blocks',
  help: 'Every task has a network interface with an address of its own. Take larger or more subnets, a lower maximumPercent or fewer runs at a time; a task without an address does not start.',
  checkRelease: (subject) => {
    const resources = subject.infrastructure?.resources;
    if (resources === undefined) return;
    const demands = demandOfRollOut(subject);
    const groups = new Map(demands.flatMap(({ subnets }) => (subnets === undefined || subnets.length === 0 ? [] : [[[...subnets].sort().join(','), subnets] as const])));
    for (const subnets of groups.values()) checkSubnets(subnets, { resources, demands });
  },
};

function checkSubnets(subnets: readonly string[], { resources, demands }: { resources: InfrastructureResources; demands: readonly Demand[] }): void {
  // Only what cannot go elsewhere.
  const inside = demands.filter((demand) => demand.subnets?.every((subnet) => subnets.includes(subnet)) === true).map((demand) => ({ ...demand, amount: demand.tasks }));
  const free = subnets.map((id) => {
    const cidr = resources.subnets.find((subnet) => subnet.id === id)?.cidr;
    return cidr === undefined ? undefined : freeAddresses(cidr);
  });
  const total = free.reduce<number | undefined>((sum, count) => (sum === undefined || count === undefined ? undefined : sum + count), 0);
  const needed = inside.reduce((sum, { tasks }) => sum + tasks, 0);
  const largest = largestOf(inside);
  if (total === undefined || largest === undefined || needed <= total) return;
  const shown = inside.map(({ part, tasks, arithmetic }) => `${part} ${tasks} (${arithmetic})`).join(', ');
  largest.report(largest.path, `a roll-out needs ${needed} addresses: ${shown}; the ${subnets.length} subnets have ${total}, without the 5 that AWS keeps in each`);
}

const connections: ReleaseRule = {
  id: 'R79', title: 'The database takes the connections of all tasks while a release rolls out', severity: 'warning', checkedOn,
  source: 'RDS User Guide, Maximum number of database connections; Prisma, Connection pool',
  help: 'Put connection_limit into the connection string, take a larger instance class, or run fewer tasks. Connections above the limit are refused, and with them requests and runs.',
  checkRelease: (subject) => {
    for (const database of subject.infrastructure?.resources?.databases ?? []) checkDatabase(subject, database);
  },
};

/** PostgreSQL keeps them for superusers. */
const keptForSuperusers = 3;

function checkDatabase(subject: ReleaseSubject, { engine, instanceClass = '', maxConnections }: Database): void {
  const limit = maxConnections === 'default' ? defaultMaxConnections(instanceClass) : maxConnections;
  // With several databases nobody can tell which one a secret names.
  if (limit === undefined || engine?.includes('postgres') !== true || subject.infrastructure?.resources?.databases.length !== 1) return;
  const pools = demandOfRollOut(subject).flatMap((demand) => {
    const definition = definitionOf(subject, demand.part);
    if (definition === undefined || !variablesOf(definition).some(({ name }) => name === 'DATABASE_URL')) return [];
    const pool = poolOf(demand.part, definition);
    return pool === undefined ? [] : [{ ...demand, amount: demand.tasks * pool.connections, shown: `${demand.part} ${demand.tasks} × ${pool.arithmetic}` }];
  });
  const needed = pools.reduce((sum, { amount }) => sum + amount, 0);
  const largest = largestOf(pools);
  if (largest === undefined || needed <= limit - keptForSuperusers) return;
  const source = maxConnections === 'default' ? `${instanceClass} takes about ${limit}` : `max_connections is ${limit}`;
  largest.report(largest.path, `a roll-out opens up to ${needed} connections: ${pools.map(({ shown }) => shown).join(' + ')}; ${source}, ${keptForSuperusers} of them for superusers`);
}

function definitionOf(subject: ReleaseSubject, part: string) {
  const direct = subject.definitions.get(part)?.definition;
  const controller = subject.definitions.get('controller')?.definition;
  return direct ?? (controller && findRunner(subject, runnerSettingsOf(controller).taskDefinition)?.definition);
}

export const capacityRules: readonly ReleaseRule[] = [addresses, connections];
