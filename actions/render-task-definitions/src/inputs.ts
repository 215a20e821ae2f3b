import { join } from 'node:path';
import { jsonInput, optionalInput, requiredInput } from '../../shared/src/action-inputs.ts';
import { checkImageReferences } from '../../shared/src/render/image-references.ts';
import { UserError } from '../../shared/src/user-error.ts';

export interface Inputs {
  environment: string;
  environmentsDirectory: string;
  infrastructureOutputs: string;
  images: Record<string, string>;
  release: { id: string; commit: string };
  taskDefinitionsDirectory: string;
  servicesDirectory: string;
  outputFile: string;
}

export function readInputs(): Inputs {
  const environment = requiredInput('environment');
  const environmentsDirectory = optionalInput('environments-directory') ?? 'environments';
  return {
    environment,
    environmentsDirectory,
    infrastructureOutputs: optionalInput('infrastructure-outputs') ?? join(environmentsDirectory, `${environment}.outputs.json`),
    images: checkImageReferences(jsonInput('images')),
    release: { id: readId('release'), commit: readId('commit') },
    taskDefinitionsDirectory: optionalInput('task-definitions-directory') ?? 'task-definitions',
    servicesDirectory: optionalInput('services-directory') ?? 'services',
    outputFile: optionalInput('output-file') ?? 'release.json',
  };
}

/** Becomes part of an object key, of tags and of environment variables. */
function readId(name: string): string {
  const value = requiredInput(name);
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(value)) return value;
  throw new UserError(`${name} must be 1 to 128 letters, digits, dots, hyphens and underscores, got '${value}'.`);
}
