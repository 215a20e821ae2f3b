import { readEnvironment } from '../../shared/src/environment-file.ts';
import { readInfrastructureOutputs } from '../../shared/src/render/infrastructure-outputs.ts';
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
export function readEnvironmentSettings({ environment: name, environmentsDirectory, outputsFile }: Inputs): EnvironmentSettings {
  const environment = readEnvironment(name, environmentsDirectory);
  const outputs = readInfrastructureOutputs(outputsFile);
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
