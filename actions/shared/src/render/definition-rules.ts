import { fargateSizeProblem } from '../fargate-sizes.ts';
import type { Finding } from '../finding.ts';
import { isJsonObject, objectsIn, showValue } from '../json-object.ts';
import type { JsonObject } from '../json-object.ts';
import { isByDigest } from './image-references.ts';
import type { RenderedTemplate } from './template.ts';

/** What is wrong with a task definition whose shape is right. */
export function taskDefinitionFindings(template: RenderedTemplate): Finding[] {
  if (!isJsonObject(template.value)) return [];
  return [...sizeFindings(template, template.value), ...containersOf(template.value).flatMap((container, index) => containerFindings(template, { container, index }))];
}

export function containersOf(definition: JsonObject): JsonObject[] {
  return objectsIn(definition['containerDefinitions']);
}

/** The load balancer's container and port must be there, and what the deployment adds must not. */
export function serviceFindings(template: RenderedTemplate, taskDefinition: JsonObject): Finding[] {
  if (!isJsonObject(template.value)) return [];
  const added = ['cluster', 'taskDefinition'].filter((key) => isJsonObject(template.value) && key in template.value);
  return [
    ...added.map((key) => template.finding([key], `${key}: not allowed here, the deployment adds it`, 'key')),
    ...objectsIn(template.value['loadBalancers']).flatMap((loadBalancer, index) => loadBalancerFindings(template, { loadBalancer, index, taskDefinition })),
  ];
}

function sizeFindings(template: RenderedTemplate, { cpu, memory }: JsonObject): Finding[] {
  if (typeof cpu !== 'string' || typeof memory !== 'string') {
    return [...(cpu === undefined ? ['cpu'] : []), ...(memory === undefined ? ['memory'] : [])].map((key) => template.finding([], `${key} is missing; Fargate needs it`));
  }
  const notWhole = Object.entries({ cpu, memory }).filter(([, value]) => !/^\d+$/.test(value));
  if (notWhole.length > 0) return notWhole.map(([key, value]) => template.finding([key], `${key}: got ${showValue(value)}, allowed: CPU units or MiB, as digits in quotes`));
  const problem = fargateSizeProblem(Number(cpu), Number(memory));
  return problem === undefined ? [] : [template.finding(['memory'], `memory: ${problem}`)];
}

function containerFindings(template: RenderedTemplate, { container, index }: { container: JsonObject; index: number }): Finding[] {
  const path = ['containerDefinitions', index];
  const { image } = container;
  const imageFindings = typeof image === 'string' && !isByDigest(image)
    ? [template.finding([...path, 'image'], `image: got ${showValue(image)}, allowed: an image by digest, like \${images.api}`)] : [];
  return [...imageFindings, ...variableFindings(template, { container, path })];
}

/** One name, one value: ECS refuses a name twice, and lets nobody guess which of environment and secrets wins. */
function variableFindings(template: RenderedTemplate, { container, path }: { container: JsonObject; path: (string | number)[] }): Finding[] {
  const seen = new Map<string, string>();
  return ['environment', 'secrets'].flatMap((list) => objectsIn(container[list]).flatMap(({ name }, index) => {
    if (typeof name !== 'string') return [];
    const earlier = seen.get(name);
    seen.set(name, list);
    return earlier === undefined ? [] : [template.finding([...path, list, index, 'name'], `${name} is in ${earlier === list ? `${list} twice` : 'environment and in secrets'}, allowed: once`)];
  }));
}

interface LoadBalancerContext {
  loadBalancer: JsonObject;
  index: number;
  taskDefinition: JsonObject;
}

function loadBalancerFindings(template: RenderedTemplate, { loadBalancer, index, taskDefinition }: LoadBalancerContext): Finding[] {
  const { containerName, containerPort } = loadBalancer;
  const containers = containersOf(taskDefinition);
  const container = containers.find(({ name }) => name === containerName);
  if (container === undefined) {
    return [template.finding(['loadBalancers', index, 'containerName'], `containerName: got ${showValue(containerName)}, allowed: ${containers.map(({ name }) => String(name)).join(', ')}`)];
  }
  const ports = objectsIn(container['portMappings']).map(({ containerPort: port }) => port);
  if (ports.includes(containerPort)) return [];
  return [template.finding(['loadBalancers', index, 'containerPort'], `containerPort: got ${showValue(containerPort)}, allowed: ${ports.map(String).join(', ') || 'none, the container has no port'}`)];
}
