import { inContainers, isOutside, type Rule } from './rule.ts';

/** Names, images and memory of containers. */
export const containerRules: readonly Rule[] = [
  { name: 'container-name-missing', text: 'assumed', find: inContainers(({ name }) => (name ?? '') === '' ? 'Container.name should not be null or empty.' : undefined) },
  { name: 'container-name-characters', text: 'assumed', find: inContainers(({ name = '' }) => /^[A-Za-z0-9_-]*$/.test(name) ? undefined : 'Container.name contains invalid characters.') },
  { name: 'container-name-length', text: 'assumed', find: inContainers(({ name = '' }) => name.length > 255 ? 'Container.name is too long.' : undefined) },
  { name: 'image-missing', text: 'reported', find: inContainers(({ image }) => (image ?? '') === '' ? 'Container.image should not be null or empty.' : undefined) },
  { name: 'image-characters', text: 'reported', find: inContainers(({ image = '' }) => /^[A-Za-z0-9_.:/#@-]*$/.test(image) ? undefined : 'Container.image contains invalid characters.') },
  { name: 'image-length', text: 'assumed', find: inContainers(({ image = '' }) => image.length > 255 ? 'Container.image is too long.' : undefined) },
  { name: 'container-cpu', text: 'assumed', find: inContainers(({ name = '', cpu = 0 }) => cpu < 0 ? `Invalid setting for container '${name}'. 'cpu' must not be negative.` : undefined) },
  {
    // Docker's own least; the developer guide advises against less (parameter `memory`).
    name: 'memory-least', text: 'assumed', find: inContainers(({ name = '', memory, memoryReservation }) =>
      isOutside(memory, 6, Infinity) || isOutside(memoryReservation, 6, Infinity) ? `Invalid setting for container '${name}'. 'memory' and 'memoryReservation' must be at least 6 MiB.` : undefined),
  },
  {
    name: 'memory-missing', text: 'reported', find: inContainers(({ name = '', memory, memoryReservation }, definition) =>
      definition.memory === undefined && memory === undefined && memoryReservation === undefined
        ? `Invalid setting for container '${name}'. At least one of 'memory' or 'memoryReservation' must be specified.` : undefined),
  },
  {
    name: 'memory-reservation', text: 'reported', find: inContainers(({ name = '', memory = Infinity, memoryReservation = 0 }) =>
      memoryReservation > memory ? `Invalid setting for container '${name}'. 'memory' must be greater than or equal to 'memoryReservation'.` : undefined),
  },
];
