import { readFile } from 'node:fs/promises';
import { readEnvironment } from '../../shared/src/environment-file.ts';
import { isJsonObject } from '../../shared/src/json-object.ts';
import { parseJson } from '../../shared/src/release.ts';
import { UserError } from '../../shared/src/user-error.ts';
import type { Inputs } from './inputs.ts';

export interface EnvironmentSettings {
  readonly account: string;
  readonly region: string;
  readonly cluster: string;
  readonly deployerRoleArn: string;
  readonly smokeTestRoleArn: string;
  readonly releaseBucket: string;
  readonly url: string;
  /** Empty in open mode, like `allowedDomain`. */
  readonly sessionSecretArn: string;
  readonly allowedDomain: string;
  readonly smokeTestRepository: string;
  readonly smokeTestBranch: string;
}

/** What the steps of a workflow need of one environment. Throws with all that is missing. */
export async function readEnvironmentSettings({ environment: name, environmentsDirectory, outputsFile }: Inputs): Promise<EnvironmentSettings> {
  const environment = readEnvironment(name, environmentsDirectory);
  const outputs = await readOutputs(outputsFile);
  const missing: string[] = [];
  const output = (key: string): string => {
    const value = outputs[key];
    if (value === undefined || value === '') missing.push(key);
    return value ?? '';
  };
  const isGated = environment.auth.mode === 'google';
  const settings: EnvironmentSettings = {
    account: environment.account,
    region: environment.region,
    cluster: output('ClusterName'),
    deployerRoleArn: output('DeployerRoleArn'),
    smokeTestRoleArn: output('SmokeTestRoleArn'),
    releaseBucket: output('ArtifactBucketName'),
    url: output('PublicUrl'),
    sessionSecretArn: isGated ? output('AuthSessionSecretArn') : '',
    allowedDomain: isGated ? (environment.auth.allowedDomain ?? '') : '',
    smokeTestRepository: environment.smokeTest.repository,
    smokeTestBranch: environment.smokeTest.branch,
  };
  if (missing.length > 0) throw new UserError(`${outputsFile} lacks the outputs ${missing.join(', ')}. Deploy the infrastructure again with --outputs-file ${outputsFile} and commit the file.`);
  return settings;
}

async function readOutputs(file: string): Promise<Record<string, string>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new UserError(`There is no ${file}. Deploy the infrastructure with --outputs-file ${file} and commit the file.`, { cause: error });
  }
  const value = parseJson(text, file);
  const stacks = isJsonObject(value) ? Object.values(value).filter(isJsonObject) : [];
  return Object.fromEntries(stacks.flatMap((stack) => Object.entries(stack).map(([key, output]) => [key, String(output)])));
}
