import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironmentFile } from '../../src/environment-file.ts';
import { readInfrastructureOutputs } from '../../src/render/infrastructure-outputs.ts';
import type { RenderOptions } from '../../src/render/render-release.ts';
import { checkout } from '../run-bundle.ts';

export const outputsFile = join(checkout, 'actions/shared/test/fixtures/rehearsal.outputs.json');
export const images: Readonly<Record<string, string>> = Object.fromEntries(
  [['api', 'factory-api', 'a'], ['web', 'factory-web', 'b'], ['controller', 'factory-runner-controller', 'c'], ['runner', 'factory-runner', 'd']]
    .map(([key = '', repository = '', digit = '']) => [key, `123456789012.dkr.ecr.us-east-1.amazonaws.com/${repository}@sha256:${digit.repeat(64)}`]),
);

export function makeRenderOptions(override: Partial<RenderOptions> = {}): RenderOptions {
  return {
    environment: readEnvironmentFile(join(checkout, 'environments/rehearsal.yml')),
    infrastructure: readInfrastructureOutputs(outputsFile),
    images,
    release: { id: 'release-1', commit: '0123456789abcdef0123456789abcdef01234567' },
    taskDefinitionsDirectory: join(checkout, 'task-definitions'),
    servicesDirectory: join(checkout, 'services'),
    ...override,
  };
}

/** A copy of the repository's templates in which one text is replaced by another. */
export class TemplateCopy {
  readonly directory = mkdtempSync(join(tmpdir(), 'factory-ecs-templates-'));
  readonly directories = { taskDefinitionsDirectory: join(this.directory, 'task-definitions'), servicesDirectory: join(this.directory, 'services') };

  constructor() {
    for (const folder of ['task-definitions', 'services']) cpSync(join(checkout, folder), join(this.directory, folder), { recursive: true });
  }

  replace(file: string, from: string, to: string): void {
    const path = join(this.directory, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    writeFileSync(path, text.replace(from, () => to));
  }

  remove(): void {
    rmSync(this.directory, { recursive: true });
  }
}
