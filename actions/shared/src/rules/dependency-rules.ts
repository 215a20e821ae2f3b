import type { DocumentPath } from '../yaml-document.ts';
import { containersOf, suggestOf } from './containers-of.ts';
import { findCycles } from './dependency-graph.ts';
import { isReference } from './rule.ts';
import type { Container, DefinitionRule, TaskDefinition } from './rule.ts';

const info = { severity: 'error', checkedOn: '2026-11-26', source: 'ECS API Reference, ContainerDependency; answers of RegisterTaskDefinition' } as const;

export const dependencyRules: readonly DefinitionRule[] = [
  {
    ...info, id: 'R56', title: 'dependsOn names another container of the task, and no containers wait for each other',
    help: 'AWS refuses unknown names. Containers that wait for each other in a circle never start: take one of the waits away.',
    check: ({ definition }, report) => {
      const dependencies = dependenciesOf(definition);
      const names = containersOf(definition).map(({ container: { name = '' } }) => name);
      const isComplete = !names.some(isReference);
      for (const { containerName, target, index, from, path } of dependencies) {
        if (containerName === undefined || isReference(containerName)) continue;
        if (index === from) report([...path, 'containerName'], `${containerName} waits for itself, allowed: another container`);
        else if (target === undefined && isComplete) report([...path, 'containerName'], `there is no container ${containerName}, ${suggestOf(containerName, othersThan(from, names), 'and no other to wait for')}`);
      }
      for (const cycle of findCycles(graphOf(definition, dependencies))) {
        const closing = dependencies.find(({ from, index }) => from === cycle.at(-2) && index === cycle.at(-1));
        report([...(closing?.path ?? []), 'containerName'], `containers wait for each other: ${showCycle(cycle.map((index) => names[index] ?? ''))}`);
      }
    },
  },
  {
    ...info, id: 'R57', title: 'A container that others wait for can reach the state that they wait for',
    help: 'HEALTHY needs a healthCheck in the container that is waited for. COMPLETE and SUCCESS need essential: false there, because the task ends with an essential container.',
    check: ({ definition }, report) => {
      for (const { containerName = '', condition, target, index, from, path } of dependenciesOf(definition)) {
        if (target === undefined || index === from) continue;
        const { healthCheck, essential } = target;
        if (condition === 'HEALTHY' && (healthCheck === undefined || healthCheck.command?.[0] === 'NONE')) {
          report([...path, 'condition'], `${containerName} has no health check, so that it is never HEALTHY; allowed: START, or a healthCheck there`);
        }
        if ((condition === 'COMPLETE' || condition === 'SUCCESS') && essential !== false) {
          report([...path, 'condition'], `${containerName} is essential, so that the task ends where it is ${condition}; allowed: essential: false there, or START, HEALTHY`);
        }
      }
    },
  },
];

function othersThan(from: number, names: readonly string[]): string[] {
  return names.slice(0, 30).filter((_, index) => index !== from);
}

interface PlacedDependency {
  readonly containerName: string | undefined;
  readonly condition: string | undefined;
  /** The container that waits, by its place in the list. */
  readonly from: number;
  /** The one that is waited for; -1 where there is none of that name. */
  readonly index: number;
  readonly target: Container | undefined;
  /** Of the entry of dependsOn. */
  readonly path: DocumentPath;
}

function dependenciesOf(definition: TaskDefinition): PlacedDependency[] {
  const containers = containersOf(definition);
  const indexes = new Map<string | undefined, number>();
  for (const [index, { container: { name } }] of containers.entries()) if (!indexes.has(name)) indexes.set(name, index);
  return containers.flatMap(({ container, path }, from) => (container.dependsOn ?? []).map(({ containerName, condition }, entry) => {
    const index = containerName === undefined ? -1 : (indexes.get(containerName) ?? -1);
    return { containerName, condition, from, index, target: containers[index]?.container, path: [...path, 'dependsOn', entry] };
  }));
}

function graphOf(definition: TaskDefinition, dependencies: readonly PlacedDependency[]): number[][] {
  const graph = containersOf(definition).map(() => new Set<number>());
  // Waiting for oneself has been told.
  for (const { from, index } of dependencies) if (index !== -1 && index !== from) graph[from]?.add(index);
  return graph.map((targets) => [...targets]);
}

function showCycle(names: readonly string[]): string {
  return names.length > 12 ? [...names.slice(0, 10), '…', ...names.slice(-1)].join(' → ') : names.join(' → ');
}
