import { booleanInput, integerInput, optionalInput, requiredInput } from '../../shared/src/action-inputs.ts';
import type { CleanUpOptions } from '../../shared/src/clean-up/clean-up-revisions.ts';
import { splitList } from '../../shared/src/split-list.ts';
import { UserError } from '../../shared/src/user-error.ts';

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
    families: readFamilies(),
    keep: integerInput('keep', { min: 1, max: 1000, fallback: 10 }),
    keepRecords: integerInput('keep-records', { min: 1, max: 1000, fallback: 20 }),
    dryRun: booleanInput('dry-run', false),
  };
}

function readFamilies(): string[] {
  const families = splitList(optionalInput('families') ?? 'api, web, controller, runner, migrate, runner-*');
  const wrong = families.filter((name) => !/^[A-Za-z0-9_-]+\*?$/.test(name));
  if (wrong.length > 0) throw new UserError(`families must be names separated by commas (letters, digits, hyphens and underscores, * at the end of a name only), got '${wrong.join("', '")}'.`);
  return families;
}
