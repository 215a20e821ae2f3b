import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export interface GithubSettings {
  readonly repository: string;
  readonly repositoryId: string;
  readonly ownerId: string;
  readonly oidcProviderArn: string | null;
}

export interface InfrastructureSettings {
  readonly vpcCidr: string;
  readonly availabilityZones: readonly string[];
  readonly natGateways: number;
  readonly database: { readonly instanceClass: string; readonly allocatedStorageGiB: number; readonly multiAz: boolean };
  readonly redis: { readonly nodeType: string };
  readonly logRetentionDays: number;
  readonly certificateArn: string | null;
  readonly domainName: string | null;
  readonly github: GithubSettings;
}

/** What the infrastructure needs of an environment file. */
export interface Environment {
  readonly name: string;
  readonly account: string;
  readonly region: string;
  readonly infrastructure: InfrastructureSettings;
}

/** Something in the environment file that its author can put right. */
export class EnvironmentError extends Error {}

/** Reads `environments/<environment>.yml`, or the file itself where a path ending in .yml is given. */
export function readEnvironment(environment: string): Environment {
  const path = environment.endsWith('.yml') ? environment : fileURLToPath(new URL(`../../environments/${environment}.yml`, import.meta.url));
  return parse(readFileSync(path, 'utf8')) as Environment;
}
