import { containersOf, suggestOf } from './containers-of.ts';
import { isReference } from './rule.ts';
import type { DefinitionRule, Report, TaskDefinition } from './rule.ts';

export const volumeRules: readonly DefinitionRule[] = [
  {
    id: 'R59', title: 'Every mounted volume exists and has a path of its own, and every volume is mounted', severity: 'error', checkedOn: '2026-11-26',
    source: 'ECS API Reference, MountPoint, VolumeFrom, Volume; answers of RegisterTaskDefinition',
    help: 'AWS refuses a mount of a volume that volumes does not hold. A volume that nobody mounts is a left-over or a misspelt mount.',
    check: ({ definition }, report) => {
      reportNames(definition, report);
      reportMounts(definition, report);
      reportMountPaths(definition, report);
      reportUnused(definition, report);
      reportVolumesFrom(definition, report);
    },
  },
];

function reportNames({ volumes = [] }: TaskDefinition, report: Report): void {
  const seen = new Set<string>();
  for (const [index, { name = '' }] of volumes.entries()) {
    if (isReference(name)) continue;
    if (!/^[\w-]{1,255}$/.test(name)) report(['volumes', index, 'name'], `the name of a volume: got ${JSON.stringify(name)}, allowed: 1 to 255 letters, digits, _ -`);
    else if (seen.has(name)) report(['volumes', index, 'name'], `the volume ${name} is there twice, allowed: once`);
    seen.add(name);
  }
}

function reportMounts(definition: TaskDefinition, report: Report): void {
  const names = new Set((definition.volumes ?? []).map(({ name = '' }) => name));
  if ([...names].some(isReference)) return;
  for (const { container, path } of containersOf(definition)) {
    for (const [index, { sourceVolume }] of (container.mountPoints ?? []).entries()) {
      const place = [...path, 'mountPoints', index, 'sourceVolume'];
      if (sourceVolume === undefined) report(place, 'sourceVolume is missing: a mount point names its volume');
      else if (!isReference(sourceVolume) && !names.has(sourceVolume)) report(place, `there is no volume ${sourceVolume}, ${suggestOf(sourceVolume, names, 'volumes holds none')}`);
    }
  }
}

function reportMountPaths(definition: TaskDefinition, report: Report): void {
  for (const { container: { mountPoints = [] }, path } of containersOf(definition)) {
    const seen = new Set<string>();
    for (const [index, { containerPath = '' }] of mountPoints.entries()) {
      const place = [...path, 'mountPoints', index, 'containerPath'];
      if (containerPath === '') report(place, 'containerPath is missing: a mount point says where the container sees the volume');
      else if (seen.has(containerPath)) report(place, `two volumes are mounted at ${containerPath}, allowed: one`);
      seen.add(containerPath);
    }
  }
}

function reportUnused(definition: TaskDefinition, report: Report): void {
  const mounted = new Set(containersOf(definition).flatMap(({ container }) => (container.mountPoints ?? []).map(({ sourceVolume = '' }) => sourceVolume)));
  if ([...mounted].some(isReference)) return;
  for (const [index, { name = '', configuredAtLaunch }] of (definition.volumes ?? []).entries()) {
    if (name === '' || isReference(name) || mounted.has(name)) continue;
    // AWS refuses these: the service would attach a disk that nobody sees.
    if (configuredAtLaunch === true) report(['volumes', index, 'name'], `no container mounts ${name}, and a volume that is configured at launch must be mounted`);
    else report(['volumes', index, 'name'], `no container mounts the volume ${name}`, { severity: 'warning' });
  }
}

function reportVolumesFrom(definition: TaskDefinition, report: Report): void {
  const containers = containersOf(definition);
  const names = new Set(containers.map(({ container: { name = '' } }) => name));
  if ([...names].some(isReference)) return;
  for (const { container, path } of containers) {
    for (const [index, { sourceContainer = '' }] of (container.volumesFrom ?? []).entries()) {
      const place = [...path, 'volumesFrom', index, 'sourceContainer'];
      if (sourceContainer !== '' && sourceContainer === container.name) report(place, `${sourceContainer} takes volumes from itself, allowed: another container`);
      if (isReference(sourceContainer) || names.has(sourceContainer)) continue;
      report(place, `there is no container ${sourceContainer}, ${suggestOf(sourceContainer, names, 'there is none')}`);
    }
  }
}
