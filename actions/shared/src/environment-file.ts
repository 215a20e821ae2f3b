import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { environmentFindings } from './environment-rules.ts';
import { validate } from './environment-schema.generated.js';
import { FindingsError } from './finding.ts';
import { suggestName } from './nearest-name.ts';
import { schemaFindings } from './schema-findings.ts';
import { UserError } from './user-error.ts';
import { readYamlDocument } from './yaml-document.ts';
import type { YamlDocument } from './yaml-document.ts';

export interface TaskSize {
  /** CPU units. */
  readonly cpu: number;
  /** MiB. */
  readonly memory: number;
}

export interface ServiceSize extends TaskSize {
  readonly desiredCount: number;
  readonly scaling?: { readonly minCapacity: number; readonly maxCapacity: number; readonly cpuPercent?: number };
}

export interface RunnerSize extends TaskSize {
  readonly diskGiB: number;
}

export type PartName = 'api' | 'web' | 'controller' | 'runner' | 'migrate';

export interface AuthSettings {
  readonly mode: 'open' | 'google' | 'basic';
  readonly googleClientId?: string;
  readonly allowedDomain?: string;
  readonly basicUsername?: string;
  readonly basicRealm?: string;
}

type VariablesOfParts = Readonly<Partial<Record<PartName, Readonly<Record<string, string>>>>>;

/** `environments/<name>.yml`; environments/environment.schema.json describes each field. What has a default is filled in. */
export interface EnvironmentFile {
  readonly name: string;
  readonly account: string;
  readonly region: string;
  readonly profile?: 'development' | 'production';
  /** How api and runner reach the artifact bucket. */
  readonly artifacts: 'side-car' | 'native';
  /** Whether the images know environments of kind ECS_TASK. */
  readonly environmentKind: 'compatible' | 'native';
  readonly auth: AuthSettings;
  readonly sizes: {
    readonly api: ServiceSize;
    readonly web: ServiceSize;
    /** Both are left out where runs stay elsewhere. */
    readonly controller?: ServiceSize;
    readonly runner?: RunnerSize;
    readonly migrate: TaskSize;
  };
  readonly projectConcurrencyLimit: number;
  readonly runDeadlineSeconds: number;
  readonly kubernetesJobEnvironments: 'ALL' | 'LISTED' | 'NONE';
  /** Name of a service account → ARN of the task role of its runs. */
  readonly runnerServiceAccounts: Readonly<Record<string, string>>;
  readonly smokeTest: { readonly repository: string; readonly branch: string };
  readonly infrastructure: {
    readonly vpcCidr: string;
    readonly availabilityZones: readonly string[];
    readonly natGateways: number;
    readonly database: { readonly instanceClass: string; readonly allocatedStorageGiB: number; readonly multiAz: boolean };
    readonly redis: { readonly nodeType: string };
    readonly logRetentionDays: number;
    readonly certificateArn: string | null;
    readonly domainName: string | null;
    readonly github: { readonly repository: string; readonly repositoryId: string; readonly ownerId: string; readonly oidcProviderArn: string | null };
  };
  readonly additionalEnvironment?: VariablesOfParts;
  /** Variable → ARN. */
  readonly additionalSecrets?: VariablesOfParts;
}

/** Throws a FindingsError with all that is wrong: file:line:column, the field, its value and what is allowed. */
export function readEnvironmentFile(path: string): EnvironmentFile {
  return readEnvironmentDocument(path).environment;
}

/** `<directory>/<name>.yml`, which must also call itself by that name. */
export function readEnvironment(name: string, directory = 'environments'): EnvironmentFile {
  return readNamedEnvironment(name, directory).environment;
}

/** As readEnvironment, with the document that knows where each value stands. */
export function readNamedEnvironment(name: string, directory: string): { document: YamlDocument; environment: EnvironmentFile } {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) {
    throw new UserError(`environment must be the name of a file ${join(directory, '<name>.yml')} without folder and ending, got '${name}'.`);
  }
  const { document, environment } = readEnvironmentDocument(join(directory, `${name}.yml`));
  if (environment.name === name) return { document, environment };
  throw new FindingsError(`${document.file} is not right:`, [document.finding(['name'], `name: got "${environment.name}", allowed: ${name}, as the file is called`)]);
}

export function readEnvironmentDocument(path: string): { document: YamlDocument; environment: EnvironmentFile } {
  if (!existsSync(path)) throw new UserError(describeMissingFile(path));
  const document = readYamlDocument(path);
  const shape = schemaFindings(document, validate);
  // The rules below read the fields as they should be.
  const findings = shape.length > 0 ? shape : environmentFindings(document, document.value as WrittenEnvironment);
  if (findings.length > 0) throw new FindingsError(`${document.file} is not right:`, findings);
  return { document, environment: withDefaults(document.value as WrittenEnvironment) };
}

type WithDefault = 'artifacts' | 'environmentKind' | 'runDeadlineSeconds' | 'kubernetesJobEnvironments' | 'runnerServiceAccounts';

/** As it stands in the file, before defaults. */
export type WrittenEnvironment = Omit<EnvironmentFile, WithDefault | 'sizes'> & Partial<Pick<EnvironmentFile, WithDefault>> & {
  readonly sizes: Omit<EnvironmentFile['sizes'], 'runner'> & { readonly runner?: TaskSize & Partial<RunnerSize> };
};

const noVariables: Readonly<Record<PartName, Readonly<Record<string, string>>>> = { api: {}, web: {}, controller: {}, runner: {}, migrate: {} };

/** As the schema says. Templates name all of these. */
function withDefaults(written: WrittenEnvironment): EnvironmentFile {
  const { runner, ...sizes } = written.sizes;
  return {
    artifacts: 'side-car',
    environmentKind: 'compatible',
    runDeadlineSeconds: 7200,
    kubernetesJobEnvironments: 'ALL',
    runnerServiceAccounts: {},
    ...written,
    sizes: runner === undefined ? sizes : { ...sizes, runner: { diskGiB: 21, ...runner } },
    additionalEnvironment: { ...noVariables, ...written.additionalEnvironment },
    additionalSecrets: { ...noVariables, ...written.additionalSecrets },
  };
}

function describeMissingFile(path: string): string {
  const directory = dirname(path);
  const names = existsSync(directory) ? readdirSync(directory).flatMap((file) => (/^[^.]+\.yml$/.test(file) ? [basename(file, '.yml')] : [])) : [];
  return `There is no environment file ${path}: ${suggestName(basename(path, '.yml'), names)}`;
}
