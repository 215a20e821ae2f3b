import { fargateSizeProblem, parseCpu, parseMemory } from '../fargate-sizes.ts';
import { showValue } from '../json-object.ts';
import { showPath } from '../schema-findings.ts';
import { containersOf, isWindows, mayRunOnFargate } from './containers-of.ts';
import { isReference } from './rule.ts';
import type { DefinitionRule, Report, TaskDefinition } from './rule.ts';

const checkedOn = '2026-11-26';
const windowsCpu = { min: 1024, max: 4096 };
const storageGiB = { min: 21, max: 200 };
const maxContainers = 10;
const maxBytes = 64 * 1024;
const minMemoryMiB = 6;

const forms = {
  cpu: { parse: parseCpu, allowed: "CPU units like '256', or '.25 vCPU'" },
  memory: { parse: parseMemory, allowed: "MiB like '512', or '0.5 GB'" },
} as const;

/** How large a task is, and what its containers take of that. */
export const fargateSizeRules: readonly DefinitionRule[] = [
  {
    id: 'R1', title: 'The task has cpu and memory, in units that ECS reads', severity: 'error', checkedOn,
    source: 'ECS Developer Guide, Task definition parameters for Fargate, Task size',
    help: 'Fargate sizes and bills the task by these two. Write CPU units and MiB as text, for example cpu: \'256\' and memory: \'512\'.',
    check: ({ definition }, report) => {
      for (const key of ['cpu', 'memory'] as const) reportSize(key, definition, report);
    },
  },
  {
    id: 'R2', title: 'Fargate has the pair of cpu and memory', severity: 'error', checkedOn,
    source: 'ECS Developer Guide, Fargate task CPU and memory',
    help: 'Each cpu has its own list of memory sizes. Take one that the message names; the larger of two costs more, but an unlisted one never starts.',
    check: ({ definition }, report) => {
      const { cpu, memoryMiB } = sizeOf(definition);
      if (!mayRunOnFargate(definition) || cpu === undefined || memoryMiB === undefined) return;
      const problem = fargateSizeProblem(cpu, memoryMiB);
      if (problem !== undefined) report([problem.includes('no cpu') ? 'cpu' : 'memory'], `${problem.includes('no cpu') ? 'cpu' : 'memory'}: ${problem}`);
    },
  },
  {
    id: 'R3', title: 'A Windows task on Fargate has 1024 to 4096 CPU units and is not ARM64', severity: 'error', checkedOn,
    source: 'ECS Developer Guide, Fargate task CPU and memory; Windows considerations',
    help: 'Fargate has Windows on X86_64 only, with one to four vCPU.',
    check: ({ definition }, report) => {
      if (!mayRunOnFargate(definition) || !isWindows(definition)) return;
      const { cpu } = sizeOf(definition);
      if (cpu !== undefined && (cpu < windowsCpu.min || cpu > windowsCpu.max)) {
        report(['cpu'], `cpu: got ${showValue(definition.cpu)} for Windows, allowed: ${windowsCpu.min} to ${windowsCpu.max} CPU units`);
      }
      if (definition.runtimePlatform?.cpuArchitecture === 'ARM64') report(['runtimePlatform', 'cpuArchitecture'], 'runtimePlatform.cpuArchitecture: got "ARM64" for Windows, allowed: X86_64');
    },
  },
  {
    id: 'R10', title: 'Ephemeral storage has 21 to 200 GiB', severity: 'error', checkedOn,
    source: 'ECS API Reference, EphemeralStorage',
    help: 'Every Fargate task has 20 GiB without asking: leave ephemeralStorage out for these, or ask for 21 to 200.',
    check: ({ definition: { ephemeralStorage } }, report) => {
      const size = ephemeralStorage?.sizeInGiB;
      if (size === undefined || (size >= storageGiB.min && size <= storageGiB.max)) return;
      report(['ephemeralStorage', 'sizeInGiB'], `ephemeralStorage.sizeInGiB: got ${size}, allowed: ${storageGiB.min} to ${storageGiB.max}; without ephemeralStorage it is 20`);
    },
  },
  {
    id: 'R12', title: 'The containers fit into the task', severity: 'error', checkedOn,
    source: 'ECS API Reference, ContainerDefinition cpu, memory, memoryReservation',
    help: 'Containers share the task\'s size: what they are given together must be in it. Most tasks of one container need no sizes there.',
    check: ({ definition }, report) => {
      reportContainerMemory(definition, report);
      reportSums(definition, report);
    },
  },
  {
    id: 'R13', title: 'A definition has at most 10 containers and 64 KiB', severity: 'error', checkedOn,
    source: 'ECS Developer Guide, Service quotas',
    help: 'Neither quota can be raised. Large texts belong in a file of the image, in S3 or in a parameter.',
    check: ({ definition: { containerDefinitions = [] }, bytes }, report) => {
      if (containerDefinitions.length > maxContainers) report(['containerDefinitions'], `containerDefinitions: got ${containerDefinitions.length} containers, allowed: at most ${maxContainers}`, { at: 'key' });
      if (bytes > maxBytes) report([], `the definition has ${bytes} bytes as JSON, allowed: at most ${maxBytes}`, { at: 'key' });
    },
  },
];

function reportSize(key: 'cpu' | 'memory', definition: TaskDefinition, report: Report): void {
  const text = definition[key];
  if (text === undefined) {
    if (mayRunOnFargate(definition)) report([key], `${key} is missing; Fargate needs it, for example ${key}: '${key === 'cpu' ? 256 : 512}'`);
  } else if (!isReference(text) && forms[key].parse(text) === undefined) {
    report([key], `${key}: got ${showValue(text)}, allowed: ${forms[key].allowed}`);
  }
}

function sizeOf({ cpu = '', memory = '' }: TaskDefinition): { cpu: number | undefined; memoryMiB: number | undefined } {
  return { cpu: parseCpu(cpu), memoryMiB: parseMemory(memory) };
}

function reportContainerMemory(definition: TaskDefinition, report: Report): void {
  const { memoryMiB: taskMiB } = sizeOf(definition);
  for (const { container: { cpu = 0, memory, memoryReservation }, path } of containersOf(definition)) {
    if (cpu < 0) report([...path, 'cpu'], `${showPath([...path, 'cpu'])}: got ${cpu}, allowed: at least 0 CPU units`);
    for (const [key, value] of Object.entries({ memory, memoryReservation })) {
      const field = showPath([...path, key]);
      if (value === undefined) continue;
      if (value < minMemoryMiB) report([...path, key], `${field}: got ${value}, allowed: at least ${minMemoryMiB} MiB`);
      else if (taskMiB !== undefined && value > taskMiB) report([...path, key], `${field}: got ${value}, allowed: at most the task's ${taskMiB} MiB`);
    }
    if (memory === undefined || memoryReservation === undefined || memory > memoryReservation) continue;
    // AWS's text asks for more; it is not known to refuse the same.
    const severity = memory === memoryReservation ? 'warning' : 'error';
    report([...path, 'memoryReservation'], `${showPath([...path, 'memoryReservation'])}: got ${memoryReservation}, allowed: less than memory, which is ${memory}`, { severity });
  }
}

/** Of memory, what is reserved counts: the soft limit where there is one, the hard limit otherwise. */
function reportSums(definition: TaskDefinition, report: Report): void {
  const { cpu, memoryMiB } = sizeOf(definition);
  const containers = definition.containerDefinitions ?? [];
  const sum = (amounts: (number | undefined)[]): number => amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
  const cpuSum = sum(containers.map((container) => container.cpu));
  if (cpu !== undefined && cpuSum > cpu) report(['cpu'], `cpu: the containers have ${cpuSum} CPU units together, allowed: at most the task's ${cpu}`);
  const memories = containers.map((container) => container.memoryReservation ?? container.memory);
  // One that alone is larger than the task has a finding of its own.
  if (memoryMiB === undefined || memories.some((memory = 0) => memory > memoryMiB) || sum(memories) <= memoryMiB) return;
  report(['memory'], `memory: the containers reserve ${sum(memories)} MiB together, allowed: at most the task's ${memoryMiB}`);
}
