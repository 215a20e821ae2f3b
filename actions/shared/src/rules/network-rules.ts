import { showValue } from '../json-object.ts';
import { showPath } from '../schema-findings.ts';
import type { DocumentPath } from '../yaml-document.ts';
import { containersOf } from './containers-of.ts';
import { overlapsOf, parseRange } from './port-ranges.ts';
import { isReference } from './rule.ts';
import type { Container, DefinitionRule, Report, TaskDefinition } from './rule.ts';

type PortMapping = NonNullable<Container['portMappings']>[number];

const checkedOn = '2026-11-26';
const source = 'ECS API Reference, PortMapping';
const maxPort = 65_535;
const namePattern = /^[a-z0-9_][a-z0-9_-]{0,63}$/;

/** R17 to R22. */
export const networkRules: readonly DefinitionRule[] = [
  {
    id: 'R17', title: 'A host port is left out or the same as the container port', severity: 'error', checkedOn, source,
    help: 'Under awsvpc and host a container\'s port is the network interface\'s port. Remove hostPort.',
    check: inMappings(({ hostPort, containerPort }, { path, definition, report }) => {
      if (hostPort === undefined || containerPort === undefined || hostPort === containerPort || !sharesInterface(definition)) return;
      // AWS is known to refuse other ports; 0 it may take for none.
      report([...path, 'hostPort'], `${showPath([...path, 'hostPort'])}: got ${hostPort}, allowed: nothing, or ${containerPort} like the container port`, { severity: hostPort === 0 ? 'warning' : 'error' });
    }),
  },
  {
    id: 'R18', title: 'A mapping has one port from 1 to 65535 or one range, and ranges are disjoint', severity: 'error', checkedOn, source,
    help: 'Give either containerPort or containerPortRange (first-last, the smaller first). A port can be in one mapping only.',
    check: (subject, report) => {
      inMappings(reportPorts)(subject, report);
      for (const { path, text, other } of overlapsOf(mappingsOf(subject.definition))) {
        report([...path, 'containerPortRange'], `${showPath([...path, 'containerPortRange'])}: ${text} has ports in common with ${other}, allowed: disjoint ranges`);
      }
    },
  },
  {
    id: 'R19', title: 'No two mappings of a task have the same port', severity: 'error', checkedOn,
    source: 'ECS Developer Guide, Task networking with awsvpc',
    help: 'The containers of a task share one network interface: the second process that listens on a port fails to start. Give one container another port.',
    check: ({ definition }, report) => reportDuplicates(definition, report),
  },
  {
    id: 'R20', title: 'No hostname is set under awsvpc', severity: 'error', checkedOn,
    source: 'ECS API Reference, ContainerDefinition hostname',
    help: 'The network interface brings its own host name, and AWS refuses another. Remove hostname.',
    check: ({ definition }, report) => {
      if (definition.networkMode !== 'awsvpc') return;
      for (const { container, path } of containersOf(definition)) {
        if (container.hostname !== undefined && container.hostname !== '') report([...path, 'hostname'], `${showPath([...path, 'hostname'])}: not allowed under awsvpc`, { at: 'key' });
      }
    },
  },
  {
    id: 'R21', title: 'The name of a port is unique, and of lower-case letters, digits, _ and -', severity: 'error', checkedOn, source,
    help: 'Service Connect finds the port by this name. It has at most 64 characters and does not begin with a hyphen.',
    check: ({ definition }, report) => {
      const seen = new Map<string, DocumentPath>();
      for (const { mapping: { name }, path } of mappingsOf(definition)) {
        if (name === undefined || isReference(name)) continue;
        const earlier = seen.get(name);
        if (!namePattern.test(name)) report([...path, 'name'], `${showPath([...path, 'name'])}: got ${showValue(name)}, allowed: up to 64 of a-z, 0-9, _ and -, not - at first`);
        else if (earlier !== undefined) report([...path, 'name'], `${showPath([...path, 'name'])}: ${name} is the name of ${showPath(earlier)} too, allowed: once in a task`);
        else seen.set(name, path);
      }
    },
  },
  {
    id: 'R22', title: 'An application protocol goes with the port', severity: 'warning', checkedOn,
    source: 'ECS API Reference, PortMapping appProtocol; ECS Developer Guide, Service Connect',
    help: 'Service Connect speaks this protocol on a named TCP port. A proxy that takes a database for HTTP cuts its connections.',
    check: inMappings(({ appProtocol, protocol, name, containerPort }, { path, report }) => {
      const field = showPath([...path, 'appProtocol']);
      if (appProtocol === undefined) return;
      if (protocol === 'udp') report([...path, 'appProtocol'], `${field}: ${appProtocol} runs over tcp, but protocol is udp`);
      else if (otherProtocols.has(containerPort ?? 0)) report([...path, 'appProtocol'], `${field}: got ${appProtocol} for port ${containerPort}, which is ${otherProtocols.get(containerPort ?? 0)}'s; leave it out`);
      else if (name === undefined) report([...path, 'appProtocol'], `${field}: has no effect on a port without a name`);
    }),
  },
];

/** Ports that no HTTP server takes by accident. */
const otherProtocols = new Map([[22, 'SSH'], [25, 'SMTP'], [3306, 'MySQL'], [5432, 'PostgreSQL'], [6379, 'Redis'], [27_017, 'MongoDB']]);

interface MappingContext {
  readonly path: DocumentPath;
  readonly definition: TaskDefinition;
  readonly report: Report;
}

export interface PlacedMapping {
  readonly mapping: PortMapping;
  readonly path: DocumentPath;
}

function inMappings(check: (mapping: PortMapping, context: MappingContext) => void): DefinitionRule['check'] {
  return ({ definition }, report) => {
    for (const { mapping, path } of mappingsOf(definition)) check(mapping, { path, definition, report });
  };
}

function mappingsOf(definition: TaskDefinition): PlacedMapping[] {
  return containersOf(definition).flatMap(({ container, path }) => (container.portMappings ?? []).map((mapping, index) => ({ mapping, path: [...path, 'portMappings', index] })));
}

/** Whether a container's port is the interface's. Left out, the mode is bridge; R4 tells who wants Fargate that it must be awsvpc. */
function sharesInterface({ networkMode, requiresCompatibilities = [] }: TaskDefinition): boolean {
  return networkMode === 'awsvpc' || networkMode === 'host' || (networkMode === undefined && requiresCompatibilities.includes('FARGATE'));
}

function reportPorts({ containerPort, containerPortRange, hostPort }: PortMapping, { path, report }: MappingContext): void {
  const say = (key: string, problem: string): void => report([...path, key], `${showPath([...path, key])}: ${problem}`);
  if (containerPort !== undefined && containerPortRange !== undefined) say('containerPortRange', 'not allowed beside containerPort; one of them');
  if (containerPort === undefined && containerPortRange === undefined) report([...path, 'containerPort'], `${showPath([...path, 'containerPort'])} is missing`);
  if (containerPort !== undefined && (containerPort < 1 || containerPort > maxPort)) say('containerPort', `got ${containerPort}, allowed: 1 to ${maxPort}`);
  if (hostPort !== undefined && (hostPort < 0 || hostPort > maxPort)) say('hostPort', `got ${hostPort}, allowed: 0 to ${maxPort}`);
  if (containerPortRange === undefined || isReference(containerPortRange)) return;
  if (parseRange(containerPortRange) === undefined) say('containerPortRange', `got ${showValue(containerPortRange)}, allowed: first-last within 1 to ${maxPort}, the smaller first`);
  else if (hostPort !== undefined) say('hostPort', 'not allowed beside containerPortRange');
}

/** Under bridge, containers have a network of their own each: only ports of the host are shared, and 0 is any of them. */
function reportDuplicates(definition: TaskDefinition, report: Report): void {
  const seen = new Map<string, DocumentPath>();
  const key = sharesInterface(definition) ? 'containerPort' : 'hostPort';
  for (const { mapping, path } of mappingsOf(definition)) {
    const port = mapping[key];
    const { protocol = 'tcp' } = mapping;
    if (port === undefined || port === 0) continue;
    const id = `${port}/${protocol}`;
    const earlier = seen.get(id);
    if (earlier !== undefined) report([...path, key], `${showPath([...path, key])}: ${id} is mapped by ${showPath(earlier)} too, allowed: once in a task`);
    else seen.set(id, path);
  }
}
