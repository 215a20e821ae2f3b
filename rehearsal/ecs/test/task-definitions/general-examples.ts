import { makeContainer, makeDefinition, makeEc2Definition } from '../make-task-definition.ts';
import { withContainer, withContainers, type RuleExample } from './rule-example.ts';

const manyNames = (count: number): { name: string }[] => Array.from({ length: count }, (_, index) => ({ name: `c${String(index)}` }));
const padded = (bytes: number): string => 'x'.repeat(bytes);
const accelerated = { ...makeDefinition(), inferenceAccelerators: [] };

/** Of the task and of each container by itself. */
export const generalExamples: Readonly<Record<string, RuleExample>> = {
  'family-missing': { breaks: makeDefinition({ family: '' }), text: 'Family should not be null or empty.', keeps: makeDefinition({ family: 'a' }) },
  'family-characters': { breaks: makeDefinition({ family: 'my.app' }), text: 'Family contains invalid characters.', keeps: makeDefinition({ family: 'My-app_1' }) },
  'family-length': { breaks: makeDefinition({ family: 'a'.repeat(256) }), text: 'Family is too long.', keeps: makeDefinition({ family: 'a'.repeat(255) }) },
  'tags-empty': { breaks: makeDefinition({ tags: [] }), text: 'Tags can not be empty.', keeps: makeDefinition({ tags: [{ key: 'team', value: 'core' }] }) },
  'containers-missing': { breaks: makeDefinition({ containerDefinitions: [] }), text: 'Container list cannot be empty.', keeps: makeDefinition() },
  'containers-too-many': { breaks: withContainers(...manyNames(11)), text: 'Too many containers.', keeps: withContainers(...manyNames(10)) },
  'definition-too-large': {
    breaks: withContainer({ command: [padded(65_536)] }), text: "Actual length: '65711'. Max allowed length is '65536' bytes.", keeps: withContainer({ command: [padded(65_000)] }),
  },
  'container-names-unique': { breaks: withContainers({}, {}), text: 'Container names must be unique within a Task Definition.', keeps: withContainers({}, { name: 'proxy' }) },
  'essential-missing': {
    breaks: withContainer({ essential: false }), text: 'At least one container in the task definition should be marked as essential.', keeps: withContainers({ essential: false }, { name: 'proxy' }),
  },
  'inference-accelerators': { breaks: accelerated, text: "Unsupported field 'inferenceAccelerators'.", keeps: makeDefinition() },
  'cpu-text': { breaks: makeDefinition({ cpu: 'one' }), text: "Invalid 'cpu' setting for task.", keeps: makeDefinition({ cpu: '.25 vCPU' }) },
  'memory-text': { breaks: makeDefinition({ memory: '512 MB' }), text: "Invalid 'memory' setting for task.", keeps: makeDefinition({ memory: '0.5 GB' }) },
  'cpu-sum': {
    breaks: withContainers({ cpu: 200 }, { name: 'proxy', cpu: 57 }), text: "The sum of all container 'cpu' values cannot be greater than the value of the task 'cpu'.", keeps: withContainers({ cpu: 200 }, { name: 'proxy', cpu: 56 }),
  },
  'memory-of-container': { breaks: withContainer({ memory: 513 }), text: "The 'memory' setting for container 'app' is greater than for the task.", keeps: withContainer({ memory: 512 }) },
  'memory-sum': {
    breaks: withContainers({ memory: 400 }, { name: 'proxy', memory: 113 }), text: "The sum of all container 'memory' values cannot be greater than the value of the task 'memory'.",
    keeps: withContainers({ memory: 400, memoryReservation: 300 }, { name: 'proxy', memory: 212 }),
  },
  'ephemeral-storage-launch-type': {
    breaks: makeEc2Definition({ ephemeralStorage: { sizeInGiB: 30 } }), text: 'Tasks using the EC2 launch type do not support EphemeralStorage.', keeps: makeDefinition({ ephemeralStorage: { sizeInGiB: 30 } }),
  },
  'ephemeral-storage-size': { breaks: makeDefinition({ ephemeralStorage: { sizeInGiB: 20 } }), text: "The 'ephemeralStorage' size must be between 21 and 200 GiB.", keeps: makeDefinition({ ephemeralStorage: { sizeInGiB: 200 } }) },
  'container-name-missing': { breaks: withContainer({ name: '' }), text: 'Container.name should not be null or empty.', keeps: withContainer({ name: 'a' }) },
  'container-name-characters': { breaks: withContainer({ name: 'my app' }), text: 'Container.name contains invalid characters.', keeps: withContainer({ name: 'My-app_1' }) },
  'container-name-length': { breaks: withContainer({ name: 'a'.repeat(256) }), text: 'Container.name is too long.', keeps: withContainer({ name: 'a'.repeat(255) }) },
  'image-missing': { breaks: withContainer({ image: '' }), text: 'Container.image should not be null or empty.', keeps: withContainer({ image: 'a' }) },
  'image-characters': { breaks: withContainer({ image: '$IMAGE:$TAG' }), text: 'Container.image contains invalid characters.', keeps: withContainer({ image: `127.0.0.1:4566/app@sha256:${'a'.repeat(64)}` }) },
  'image-length': { breaks: withContainer({ image: 'a'.repeat(256) }), text: 'Container.image is too long.', keeps: withContainer({ image: 'a'.repeat(255) }) },
  'container-cpu': { breaks: withContainer({ cpu: -1 }), text: "Invalid setting for container 'app'. 'cpu' must not be negative.", keeps: withContainer({ cpu: 0 }) },
  'memory-least': { breaks: withContainer({ memory: 5 }), text: "Invalid setting for container 'app'. 'memory' and 'memoryReservation' must be at least 6 MiB.", keeps: withContainer({ memory: 6 }) },
  'memory-missing': {
    breaks: makeEc2Definition({ containerDefinitions: [makeContainer()] }), text: "Invalid setting for container 'app'. At least one of 'memory' or 'memoryReservation' must be specified.",
    keeps: makeEc2Definition({ containerDefinitions: [makeContainer({ memoryReservation: 64 })] }),
  },
  'memory-reservation': { breaks: withContainer({ memory: 64, memoryReservation: 65 }), text: "Invalid setting for container 'app'. 'memory' must be greater than or equal to 'memoryReservation'.", keeps: withContainer({ memory: 64, memoryReservation: 64 }) },
};
