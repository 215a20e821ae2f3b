import type { EnvironmentFile } from '../../src/environment-file.ts';
import { checkRelease } from '../../src/rules/check-release.ts';
import { readResources } from '../../src/rules/infrastructure-resources.ts';
import type { Infrastructure } from '../../src/rules/infrastructure.ts';
import type { RuleFinding } from '../../src/rules/rule-finding.ts';
import type { ReleaseRule } from '../../src/rules/rule.ts';
import type { TemplateStack } from '../../src/rules/template-stack.ts';
import { TemplateValues } from '../../src/rules/template-values.ts';
import { parseYamlDocument } from '../../src/yaml-document.ts';
import type { YamlDocument } from '../../src/yaml-document.ts';

type Files = Readonly<Record<string, object>>;

export interface CheckedFiles {
  readonly definitions?: Files | undefined;
  readonly services?: Files | undefined;
  readonly environment?: object | undefined;
  readonly infrastructure?: Infrastructure | undefined;
  readonly previous?: object | undefined;
}

/** What the rules say, each finding as `R70 services/api loadBalancers[0].targetGroupArn`, by file. */
export function checkFiles(rules: readonly ReleaseRule[], files: CheckedFiles): string[] {
  return findingsOf(rules, files).map(({ rule, file, path }) => `${rule} ${file} ${path}`);
}

export function findingsOf(rules: readonly ReleaseRule[], { definitions = {}, services = {}, environment, infrastructure, previous }: CheckedFiles): RuleFinding[] {
  return checkRelease({
    definitions: documents('definitions', definitions), services: documents('services', services), infrastructure, previous,
    environment: environment && { document: document('environment', environment), values: environment as EnvironmentFile },
    target: { account: '123456789012', region: 'eu-central-1', profile: 'development' },
  }, rules);
}

function documents(folder: string, files: Files): Map<string, YamlDocument> {
  return new Map(Object.entries(files).map(([name, value]) => [name, document(`${folder}/${name}`, value)]));
}

function document(name: string, value: object): YamlDocument {
  return parseYamlDocument(JSON.stringify(value), name);
}

/** One stack with these resources: logical id → [type, properties]. */
export function makeStack(resources: Readonly<Record<string, readonly [type: string, properties?: object]>>, sections: Partial<TemplateStack> = {}): TemplateStack {
  return {
    name: 'demo', account: '123456789012', region: 'eu-central-1', outputs: {}, parameters: {}, mappings: {}, ...sections,
    resources: Object.fromEntries(Object.entries(resources).map(([id, [type, properties]]) => [id, { type, properties: { ...properties } }])),
  };
}

export function makeInfrastructure(resources: Parameters<typeof makeStack>[0], outputs: Readonly<Record<string, string>> = {}): Infrastructure {
  const stacks = [makeStack(resources)];
  return { outputs, resources: readResources(stacks, new TemplateValues(stacks)) };
}

/** A container called like its part, with a port and variables: `{ NAME: value }`. */
export function makeDefinition(part: string, { port, environment = {}, secrets = {}, ...rest }: { port?: number; environment?: Readonly<Record<string, string>>; secrets?: Readonly<Record<string, string>>; [key: string]: unknown } = {}): object {
  return {
    family: `demo-${part}`, networkMode: 'awsvpc', cpu: '1024', memory: '2048',
    containerDefinitions: [{
      name: part, image: `registry.example.com/${part}:1`, ...(port === undefined ? {} : { portMappings: [{ containerPort: port }] }),
      environment: Object.entries(environment).map(([name, value]) => ({ name, value })), secrets: Object.entries(secrets).map(([name, valueFrom]) => ({ name, valueFrom })),
    }],
    ...rest,
  };
}

export function makeService(changes: object = {}): object {
  return { serviceName: 'demo', networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'] } }, ...changes };
}
