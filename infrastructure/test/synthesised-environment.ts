import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import type { Environment } from '../src/environment.ts';
import { synthesise, type Resource, type Template } from '../src/synthesise.ts';

export type InfrastructureSettings = Environment['infrastructure'];

export type StackKey = 'network' | 'data' | 'platform' | 'access';

export interface SynthesisedEnvironment {
  readonly order: readonly string[];
  readonly templates: Readonly<Record<StackKey, Template>>;
  /** Rules that the validation reports, when it ran. */
  readonly findings: readonly string[];
}

/** The settings in which a real environment differs from the rehearsal's, each the other way round. */
export const productionSettings: Partial<InfrastructureSettings> = {
  natGateways: 1,
  certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/0b2d2c2e-0000-4000-8000-000000000000',
  domainName: 'factory.example.com',
  github: { repository: 'example/deployment', repositoryId: '1000002', ownerId: '2000002', oidcProviderArn: null },
};

export interface SynthesisSettings {
  readonly validate?: boolean;
  readonly additionalSecrets?: NonNullable<Environment['additionalSecrets']>;
  readonly runnerServiceAccounts?: Environment['runnerServiceAccounts'];
}

/** Synthesises environments/rehearsal.yml with other infrastructure settings. */
export async function synthesiseRehearsal(settings: Partial<InfrastructureSettings> = {}, { validate = false, additionalSecrets = {}, runnerServiceAccounts = {} }: SynthesisSettings = {}): Promise<SynthesisedEnvironment> {
  const directory = await mkdtemp(join(tmpdir(), 'factory-ecs-infrastructure-'));
  try {
    const original = await readFile(fileURLToPath(new URL('../../environments/rehearsal.yml', import.meta.url)), 'utf8');
    const environment = parse(original) as { infrastructure: InfrastructureSettings };
    const file = join(directory, 'rehearsal.yml');
    await writeFile(file, stringify({ ...environment, infrastructure: { ...environment.infrastructure, ...settings }, additionalSecrets, runnerServiceAccounts }));
    const stacks = await synthesise({ environment: file, outputDirectory: join(directory, 'cdk.out'), validate });
    const byKey = Object.fromEntries(stacks.map(({ name, template }) => [name.replace('factory-rehearsal-', ''), template]));
    const findings = validate ? await readFindings(join(directory, 'cdk.out', 'validation-report.json')) : [];
    return { order: stacks.map(({ name }) => name), templates: byKey as Record<StackKey, Template>, findings };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function readFindings(file: string): Promise<string[]> {
  const report = JSON.parse(await readFile(file, 'utf8')) as { pluginReports: { violations: { ruleName: string }[] }[] };
  return report.pluginReports.flatMap(({ violations }) => violations.map(({ ruleName }) => ruleName));
}

export function resourcesOf(template: Template, type: string): [id: string, resource: Resource][] {
  return Object.entries(template.Resources).filter(([, resource]) => resource.Type === type);
}

/** The properties of the only resource of a type, or of the one whose logical id starts with `id`. Intrinsics as text. */
export function propertiesOf(template: Template, type: string, id = ''): Record<string, unknown> {
  const found = resourcesOf(template, type).filter(([logicalId]) => logicalId.startsWith(id));
  if (found.length !== 1) throw new Error(`Expected one ${type} ${id}, found ${found.length}.`);
  return plain(found[0]?.[1].Properties) as Record<string, unknown>;
}

/** Replaces intrinsic functions by readable text: {Ref: A} → ${A}, GetAtt → ${A.Arn}, joins joined. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const [[key, argument] = ['', undefined], ...others] = Object.entries(value as Record<string, unknown>);
  if (others.length === 0) {
    if (key === 'Ref') return `\${${withoutHash(String(argument))}}`;
    if (key === 'Fn::GetAtt') return `\${${(argument as string[]).map(withoutHash).join('.')}}`;
    if (key === 'Fn::ImportValue') return `\${${String(argument).replace(/^.*ExportsOutput/, '')}}`;
    if (key === 'Fn::Join') {
      const [separator, list] = argument as [string, unknown[]];
      return list.map((item) => String(plain(item))).join(separator);
    }
  }
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plain(item)]));
}

function withoutHash(logicalId: string): string {
  return logicalId.replace(/[0-9A-F]{8}$/, '');
}
