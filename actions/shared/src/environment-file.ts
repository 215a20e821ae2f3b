import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAllowedDomain } from './allowed-domain.ts';
import { validate } from './environment-schema.generated.js';
import { fargateSizeProblem } from './fargate-sizes.ts';
import { FindingsError } from './finding.ts';
import type { Finding } from './finding.ts';
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
  const findings = shape.length > 0 ? shape : ruleFindings(document, document.value as WrittenEnvironment);
  if (findings.length > 0) throw new FindingsError(`${document.file} is not right:`, findings);
  return { document, environment: withDefaults(document.value as WrittenEnvironment) };
}

type WrittenEnvironment = Omit<EnvironmentFile, 'runDeadlineSeconds' | 'sizes'> & Partial<Pick<EnvironmentFile, 'runDeadlineSeconds'>> & {
  readonly sizes: Omit<EnvironmentFile['sizes'], 'runner'> & { readonly runner?: TaskSize & Partial<RunnerSize> };
};

const noVariables: Readonly<Record<PartName, Readonly<Record<string, string>>>> = { api: {}, web: {}, controller: {}, runner: {}, migrate: {} };

/** As the schema says. Templates name all of these. */
function withDefaults(written: WrittenEnvironment): EnvironmentFile {
  const { runner, ...sizes } = written.sizes;
  return {
    ...written,
    sizes: runner === undefined ? sizes : { ...sizes, runner: { diskGiB: 21, ...runner } },
    runDeadlineSeconds: written.runDeadlineSeconds ?? 7200,
    additionalEnvironment: { ...noVariables, ...written.additionalEnvironment },
    additionalSecrets: { ...noVariables, ...written.additionalSecrets },
  };
}

function describeMissingFile(path: string): string {
  const directory = dirname(path);
  const names = existsSync(directory) ? readdirSync(directory).flatMap((file) => (file.endsWith('.yml') ? [basename(file, '.yml')] : [])) : [];
  return `There is no environment file ${path}: ${suggestName(basename(path, '.yml'), names)}`;
}

function ruleFindings(document: YamlDocument, environment: WrittenEnvironment): Finding[] {
  const { auth, infrastructure, region } = environment;
  const findings: Finding[] = [];
  for (const [part, { cpu, memory }] of Object.entries(environment.sizes)) {
    const problem = fargateSizeProblem(cpu, memory);
    if (problem !== undefined) findings.push(document.finding(['sizes', part, 'memory'], `sizes.${part}.memory: ${problem}`));
  }
  if (auth.mode === 'google' && !isAllowedDomain(auth.allowedDomain ?? '')) {
    findings.push(document.finding(['auth', 'allowedDomain'], `auth.allowedDomain: got ${JSON.stringify(auth.allowedDomain)}, allowed: a domain like example.com`));
  }
  infrastructure.availabilityZones.forEach((zone, index) => {
    const path = ['infrastructure', 'availabilityZones', index];
    if (zone.slice(0, -1) !== region) findings.push(document.finding(path, `infrastructure.availabilityZones[${index}]: got "${zone}", allowed: zones of ${region}`));
    if (infrastructure.availabilityZones.indexOf(zone) !== index) findings.push(document.finding(path, `infrastructure.availabilityZones[${index}]: "${zone}" is there twice`));
  });
  if ((infrastructure.certificateArn === null) !== (infrastructure.domainName === null)) {
    findings.push(document.finding(['infrastructure', 'domainName'], 'infrastructure.domainName and infrastructure.certificateArn: one of them is null, allowed: both set (HTTPS) or both null (HTTP)'));
  }
  const certificateRegion = infrastructure.certificateArn?.split(':')[3];
  if (certificateRegion !== undefined && certificateRegion !== region) {
    findings.push(document.finding(['infrastructure', 'certificateArn'], `infrastructure.certificateArn: the certificate is in ${certificateRegion}, allowed: one in ${region}`));
  }
  return findings;
}
