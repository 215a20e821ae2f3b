import { join } from 'node:path';
import { readNamedEnvironment } from '../../shared/src/environment-file.ts';
import { readRelease } from '../../shared/src/release.ts';
import type { Release } from '../../shared/src/release.ts';
import { readInfrastructureOutputs } from '../../shared/src/render/infrastructure-outputs.ts';
import { renderRelease } from '../../shared/src/render/render-release.ts';
import type { ReleaseSource } from './inputs.ts';

/** Images are built after the merge: both sides get the same, so that only text differs. */
const images = Object.fromEntries(['api', 'web', 'controller', 'runner'].map((key) => [key, `plan.invalid/factory-${key}@sha256:${'0'.repeat(64)}`]));

export async function readReleaseSource(source: ReleaseSource): Promise<Release> {
  if (source.kind === 'file') return await readRelease(source.path);
  const inTree = (...path: string[]): string => join(source.directory, ...path);
  const { environment, document } = readNamedEnvironment(source.environment, inTree('environments'));
  return renderRelease({
    environment, environmentDocument: document, images, release: { id: 'plan', commit: 'plan' },
    infrastructure: readInfrastructureOutputs(inTree('environments', `${source.environment}.outputs.json`)),
    taskDefinitionsDirectory: inTree('task-definitions'), servicesDirectory: inTree('services'),
  });
}
