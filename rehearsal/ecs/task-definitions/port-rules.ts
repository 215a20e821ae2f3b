import type { ContainerDefinitionInput, TaskDefinitionInput } from '../state/records.ts';
import { assumed, containersOf, duplicateOf, firstOf, inContainers, isOutside, type Rule } from './rule.ts';

type PortMapping = NonNullable<ContainerDefinitionInput['portMappings']>[number];

/** Port mappings, and what `awsvpc` leaves no room for. */
export const portRules: readonly Rule[] = [
  {
    name: 'port-and-range', text: 'assumed', find: inMappings(({ containerPort, containerPortRange }) =>
      containerPort !== undefined && containerPortRange !== undefined ? 'Port mapping cannot specify both single port and port range.' : undefined),
  },
  {
    name: 'container-port', text: 'assumed', find: inMappings(({ containerPort, containerPortRange }, name) =>
      containerPortRange === undefined && isOutside(containerPort ?? 0, 1, 65_535) ? `Invalid 'containerPort' setting for container '${name}'.` : undefined),
  },
  { name: 'host-port', text: 'assumed', find: inMappings(({ hostPort }, name) => isOutside(hostPort, 0, 65_535) ? `Invalid 'hostPort' setting for container '${name}'.` : undefined) },
  {
    name: 'port-range', text: 'assumed', find: inMappings(({ containerPortRange }, name) =>
      containerPortRange !== undefined && parseRange(containerPortRange) === undefined ? `Invalid 'containerPortRange' setting for container '${name}'.` : undefined),
  },
  {
    name: 'host-port-differs', text: 'reported', find: (definition) => {
      const mode = definition.networkMode ?? 'bridge';
      if (mode !== 'awsvpc' && mode !== 'host') return undefined;
      const differs = mappingsOf(definition).some(({ hostPort, containerPort }) => hostPort !== undefined && hostPort !== 0 && hostPort !== containerPort);
      return differs ? `When networkMode=${mode}, the host ports and container ports in port mappings must match.` : undefined;
    },
  },
  {
    // One network interface for the whole task: the containers share its ports.
    name: 'port-twice', text: 'reported', find: (definition) => {
      const port = duplicateOf(mappingsOf(definition).map((mapping) => hostPortKey(mapping, definition)));
      return port === undefined ? undefined : `${port.split(' ')[0] ?? ''} host port '${port.split(' ')[1] ?? ''}' is mapped multiple times in task.`;
    },
  },
  { name: 'ranges-overlap', text: 'assumed', find: (definition) => overlaps(definition) ? 'Container port is used multiple times in task.' : undefined },
  { name: 'port-name', text: 'assumed', find: inMappings(({ name }) => name !== undefined && !/^[a-z0-9_][a-z0-9_-]{0,63}$/.test(name) ? `Port mapping name '${name}' contains invalid characters.` : undefined) },
  {
    name: 'port-name-twice', text: 'assumed', find: (definition) => {
      const name = duplicateOf(mappingsOf(definition).map((mapping) => mapping.name));
      return name === undefined ? undefined : `Port mapping name '${name}' is already used.`;
    },
  },
  underAwsvpc('hostname', ({ hostname }) => hostname !== undefined, 'hostname is not supported on container when networkMode=awsvpc.'),
  underAwsvpc('dns-servers', ({ dnsServers }) => (dnsServers ?? []).length > 0, 'DNS servers are not supported on container when networkMode=awsvpc.'),
  assumed(underAwsvpc('dns-search-domains', ({ dnsSearchDomains }) => (dnsSearchDomains ?? []).length > 0, 'DNS search domains are not supported on container when networkMode=awsvpc.')),
  underAwsvpc('extra-hosts', ({ extraHosts }) => (extraHosts ?? []).length > 0, 'Extra hosts are not supported on container when networkMode=awsvpc.'),
  assumed(underAwsvpc('links', ({ links }) => (links ?? []).length > 0, 'Links are not supported when networkMode=awsvpc.')),
  underAwsvpc('disable-networking', ({ disableNetworking }) => disableNetworking === true, 'Disable Networking is not supported on container when networkMode=awsvpc.'),
];

function underAwsvpc(name: string, isUsed: (container: ContainerDefinitionInput) => boolean, text: string): Rule {
  return { name, text: 'reported', find: inContainers((container, { networkMode }) => networkMode === 'awsvpc' && isUsed(container) ? text : undefined) };
}

function inMappings(check: (mapping: PortMapping, container: string) => string | undefined): Rule['find'] {
  return inContainers(({ name = '', portMappings }) => firstOf(portMappings, (mapping) => check(mapping, name)));
}

function mappingsOf(definition: TaskDefinitionInput): readonly PortMapping[] {
  return containersOf(definition).flatMap(({ portMappings }) => portMappings ?? []);
}

/** `TCP 3000`; undefined where the engine chooses the port. */
function hostPortKey(mapping: PortMapping, definition: TaskDefinitionInput): string | undefined {
  const isShared = definition.networkMode === 'awsvpc' || definition.networkMode === 'host';
  const port = isShared ? mapping.containerPort : mapping.hostPort;
  return port === undefined || port === 0 ? undefined : `${(mapping.protocol ?? 'tcp').toUpperCase()} ${String(port)}`;
}

interface PortRange { readonly first: number; readonly last: number }

function parseRange(text: string): PortRange | undefined {
  const { first, last } = /^(?<first>\d{1,5})-(?<last>\d{1,5})$/.exec(text)?.groups ?? {};
  const range = { first: Number(first), last: Number(last) };
  return range.first >= 1 && range.last <= 65_535 && range.first < range.last ? range : undefined;
}

function overlaps(definition: TaskDefinitionInput): boolean {
  const used = mappingsOf(definition).flatMap(({ containerPort, containerPortRange, protocol = 'tcp' }) => {
    const range = containerPortRange === undefined ? undefined : parseRange(containerPortRange);
    if (range !== undefined) return [{ ...range, protocol, isRange: true }];
    return containerPort === undefined ? [] : [{ first: containerPort, last: containerPort, protocol, isRange: false }];
  });
  return used.some((one, index) => used.slice(index + 1).some((other) =>
    (one.isRange || other.isRange) && one.protocol === other.protocol && one.first <= other.last && other.first <= one.last));
}
