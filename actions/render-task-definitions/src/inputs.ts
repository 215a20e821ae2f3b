import { join } from 'node:path';
import { jsonInput, optionalInput, requiredInput } from '../../shared/src/action-inputs.ts';
import { checkImageReferences } from '../../shared/src/render/image-references.ts';
import { splitList } from '../../shared/src/split-list.ts';
import { UserError } from '../../shared/src/user-error.ts';
import { changeInputs, readDefinitionInputs, sourceInputs } from './definition-inputs.ts';
import type { DefinitionInputs } from './definition-inputs.ts';
import { commaOrLine } from './pairs.ts';

export interface ReleaseInputs {
  kind: 'release';
  environment: string;
  environmentsDirectory: string;
  infrastructureOutputs: string;
  images: Record<string, string>;
  release: { id: string; commit: string };
  taskDefinitionsDirectory: string;
  servicesDirectory: string;
  outputFile: string;
  services: string[] | undefined;
}

export type Inputs = ReleaseInputs | DefinitionInputs;

const releaseInputs = ['environment', 'images', 'release', 'commit', 'infrastructure-outputs', 'services'] as const;

/** A release, or one definition as aws-actions/amazon-ecs-render-task-definition takes it. */
export function readInputs(): Inputs {
  const given = (names: readonly string[]): string[] => names.filter((name) => optionalInput(name) !== undefined);
  const [ofRelease, sources, changes] = [given(releaseInputs), given(sourceInputs), given(changeInputs)];
  if (sources.length + changes.length > 0 && ofRelease.length > 0) {
    throw new UserError(`${ofRelease.join(', ')} belong to a whole release, ${[...sources, ...changes].join(', ')} to a single task definition. Give one or the other.`);
  }
  if (sources.length > 0) return readDefinitionInputs();
  if (ofRelease.length > 0 && changes.length === 0) return readReleaseInputs();
  throw new UserError('Give environment to render a release, or task-definition (or task-definition-arn, or task-definition-family) to render a single task definition.');
}

function readReleaseInputs(): ReleaseInputs {
  const environment = requiredInput('environment');
  const environmentsDirectory = optionalInput('environments-directory') ?? 'environments';
  const services = optionalInput('services');
  return {
    kind: 'release',
    environment,
    environmentsDirectory,
    infrastructureOutputs: optionalInput('infrastructure-outputs') ?? join(environmentsDirectory, `${environment}.outputs.json`),
    images: checkImageReferences(jsonInput('images')),
    release: { id: readId('release'), commit: readId('commit') },
    taskDefinitionsDirectory: optionalInput('task-definitions-directory') ?? 'task-definitions',
    servicesDirectory: optionalInput('services-directory') ?? 'services',
    outputFile: optionalInput('output-file') ?? 'release.json',
    services: services === undefined ? undefined : splitList(services, commaOrLine),
  };
}

/** Becomes part of an object key, of tags and of environment variables. */
function readId(name: string): string {
  const value = requiredInput(name);
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(value)) return value;
  throw new UserError(`${name} must be 1 to 128 letters, digits, dots, hyphens and underscores, got '${value}'.`);
}
