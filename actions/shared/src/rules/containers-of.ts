import { suggestName } from '../nearest-name.ts';
import type { DocumentPath } from '../yaml-document.ts';
import type { Container, TaskDefinition } from './rule.ts';

/** A container with its place in the document. */
export interface PlacedContainer {
  readonly container: Container;
  readonly path: DocumentPath;
}

export function containersOf({ containerDefinitions }: TaskDefinition): PlacedContainer[] {
  return (containerDefinitions ?? []).map((container, index) => ({ container, path: ['containerDefinitions', index] }));
}

/** False only where somebody says that the task never runs on Fargate: what Fargate refuses is then fine. */
export function mayRunOnFargate({ requiresCompatibilities = [] }: TaskDefinition): boolean {
  return requiresCompatibilities.length === 0 || requiresCompatibilities.includes('FARGATE');
}

export function isWindows({ runtimePlatform }: TaskDefinition): boolean {
  return runtimePlatform?.operatingSystemFamily?.startsWith('WINDOWS') === true;
}

/** What a name was meant to be. Of a long list only the beginning is compared: a file of garbage must not cost minutes. */
export function suggestOf(name: string, candidates: Iterable<string>, none: string): string {
  const compared = [...candidates].slice(0, 20);
  return compared.length === 0 ? none : suggestName(name, compared);
}
