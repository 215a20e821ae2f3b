import type { ContainerDefinitionInput } from '../state/records.ts';
import { containersOf, duplicateOf, firstOf, requiresFargate, type Rule } from './rule.ts';
import { parseCpu, parseMemory } from './task-size.ts';

const SIZE_LIMIT_BYTES = 65_536;
const CONTAINER_LIMIT = 10;

/** What holds for the definition as a whole, whatever runs it. */
export const taskRules: readonly Rule[] = [
  { name: 'family-missing', text: 'assumed', find: ({ family }) => (family ?? '') === '' ? 'Family should not be null or empty.' : undefined },
  { name: 'family-characters', text: 'assumed', find: ({ family = '' }) => /^[A-Za-z0-9_-]*$/.test(family) ? undefined : 'Family contains invalid characters.' },
  { name: 'family-length', text: 'assumed', find: ({ family = '' }) => family.length > 255 ? 'Family is too long.' : undefined },
  { name: 'tags-empty', text: 'reported', find: ({ tags }) => tags?.length === 0 ? 'Tags can not be empty.' : undefined },
  { name: 'containers-missing', text: 'assumed', find: (definition) => containersOf(definition).length === 0 ? 'Container list cannot be empty.' : undefined },
  { name: 'containers-too-many', text: 'reported', find: (definition) => containersOf(definition).length > CONTAINER_LIMIT ? 'Too many containers.' : undefined },
  {
    name: 'definition-too-large', text: 'reported', find: (definition) => {
      const bytes = Buffer.byteLength(JSON.stringify(definition));
      return bytes > SIZE_LIMIT_BYTES ? `Actual length: '${String(bytes)}'. Max allowed length is '${String(SIZE_LIMIT_BYTES)}' bytes.` : undefined;
    },
  },
  { name: 'container-names-unique', text: 'reported', find: (definition) => duplicateOf(containersOf(definition).map(({ name }) => name)) === undefined ? undefined : 'Container names must be unique within a Task Definition.' },
  {
    name: 'essential-missing', text: 'assumed', find: (definition) =>
      containersOf(definition).some(({ essential }) => essential !== false) ? undefined : 'At least one container in the task definition should be marked as essential.',
  },
  { name: 'inference-accelerators', text: 'reported', find: (definition) => 'inferenceAccelerators' in definition ? "Unsupported field 'inferenceAccelerators'." : undefined },
  { name: 'cpu-text', text: 'reported', find: ({ cpu }) => cpu !== undefined && parseCpu(cpu) === undefined ? "Invalid 'cpu' setting for task." : undefined },
  { name: 'memory-text', text: 'assumed', find: ({ memory }) => memory !== undefined && parseMemory(memory) === undefined ? "Invalid 'memory' setting for task." : undefined },
  {
    name: 'cpu-sum', text: 'reported', find: (definition) =>
      sumOf(containersOf(definition), ({ cpu }) => cpu) > (parseCpu(definition.cpu ?? '') ?? Infinity) ? "The sum of all container 'cpu' values cannot be greater than the value of the task 'cpu'." : undefined,
  },
  {
    name: 'memory-of-container', text: 'reported', find: (definition) =>
      firstOf(containersOf(definition), ({ name = '', memory = 0 }) => memory > (parseMemory(definition.memory ?? '') ?? Infinity) ? `The 'memory' setting for container '${name}' is greater than for the task.` : undefined),
  },
  {
    // What is reserved counts: the soft limit where there is one, the hard limit otherwise.
    name: 'memory-sum', text: 'assumed', find: (definition) =>
      sumOf(containersOf(definition), ({ memory, memoryReservation }) => memoryReservation ?? memory) > (parseMemory(definition.memory ?? '') ?? Infinity)
        ? "The sum of all container 'memory' values cannot be greater than the value of the task 'memory'." : undefined,
  },
  {
    name: 'ephemeral-storage-launch-type', text: 'reported', find: (definition) =>
      definition.ephemeralStorage !== undefined && !requiresFargate(definition) ? 'Tasks using the EC2 launch type do not support EphemeralStorage.' : undefined,
  },
  {
    name: 'ephemeral-storage-size', text: 'assumed', find: ({ ephemeralStorage }) => {
      const size = ephemeralStorage?.sizeInGiB;
      return ephemeralStorage === undefined || (size !== undefined && size >= 21 && size <= 200) ? undefined : "The 'ephemeralStorage' size must be between 21 and 200 GiB.";
    },
  },
];

function sumOf(containers: readonly ContainerDefinitionInput[], amount: (container: ContainerDefinitionInput) => number | undefined): number {
  return containers.reduce((sum, container) => sum + (amount(container) ?? 0), 0);
}
