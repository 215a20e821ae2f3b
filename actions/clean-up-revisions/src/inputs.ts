import { booleanInput, integerInput, requiredInput } from '../../shared/src/action-inputs.ts';
import type { CleanUpOptions } from '../../shared/src/clean-up/clean-up-revisions.ts';

export interface CleanUpInputs extends CleanUpOptions {
  cluster: string;
  bucket: string;
}

export function readInputs(): CleanUpInputs {
  return {
    cluster: requiredInput('cluster'),
    bucket: requiredInput('bucket'),
    environment: requiredInput('environment'),
    familyPrefix: requiredInput('family-prefix'),
    keep: integerInput('keep', { min: 1, max: 1000, fallback: 10 }),
    keepRecords: integerInput('keep-records', { min: 1, max: 1000, fallback: 20 }),
    dryRun: booleanInput('dry-run', false),
  };
}
