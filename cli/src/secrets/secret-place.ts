import { UserError } from '../../../actions/shared/src/user-error.ts';
import type { SecretStore } from '../../../controller/src/ecs/run-secrets.ts';
import { namesOfRow, secretsPrefixPattern, type SecretNames } from '../../../controller/src/secrets/secret-name.ts';
import type { Mapping } from './mapping-store.ts';

/** As the command line has them. */
export interface StoreFlags {
  readonly prefix?: string;
  readonly environment?: string;
  readonly store: 'secrets-manager' | 'parameter-store';
}

/** Without a slash at either end. */
export function readPrefix({ prefix, environment = process.env['FACTORY_ECS_ENVIRONMENT'] ?? '' }: StoreFlags): string {
  const wanted = (prefix ?? (environment === '' ? '' : `factory/${environment}/runs`)).replace(/^\/|\/$/g, '');
  if (wanted === '') throw new UserError('It is not known where the secrets of runs are: set --environment or FACTORY_ECS_ENVIRONMENT for factory/<environment>/runs, or --prefix as the controller has it (RUN_SECRETS_PREFIX).');
  if (!secretsPrefixPattern.test(wanted)) throw new UserError(`--prefix must be names between slashes, like factory/production/runs; got ${wanted}.`);
  return wanted;
}

/** The names under which a row's values are looked for: those of its own scope first. */
export function placesOf(row: Pick<Mapping, 'scope' | 'projectId' | 'secretName'>, prefix: string, store: Pick<SecretStore, 'readName'>): SecretNames {
  return namesOfRow(row, prefix, (arn) => store.readName(arn));
}
