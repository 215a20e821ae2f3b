import { fileURLToPath } from 'node:url';
import { readEnvironment as readNamed, readEnvironmentFile, type EnvironmentFile } from '../../actions/shared/src/environment-file.ts';

/** What the infrastructure needs of an environment file. */
export type Environment = Pick<EnvironmentFile, 'name' | 'account' | 'region' | 'infrastructure' | 'additionalSecrets' | 'runnerServiceAccounts'>;

const directory = fileURLToPath(new URL('../../environments', import.meta.url));

/** Reads `environments/<environment>.yml`, or the file itself where a path that ends in .yml is given. */
export function readEnvironment(environment: string): Environment {
  return environment.endsWith('.yml') ? readEnvironmentFile(environment) : readNamed(environment, directory);
}
