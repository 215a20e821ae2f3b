import { join } from 'node:path';
import { optionalInput, requiredInput } from '../../shared/src/action-inputs.ts';

export interface Inputs {
  readonly environment: string;
  readonly environmentsDirectory: string;
  readonly outputsFile: string;
}

export function readInputs(): Inputs {
  const environment = requiredInput('environment');
  const environmentsDirectory = optionalInput('environments-directory') ?? 'environments';
  return { environment, environmentsDirectory, outputsFile: optionalInput('infrastructure-outputs') ?? join(environmentsDirectory, `${environment}.outputs.json`) };
}
