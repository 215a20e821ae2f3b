import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isJsonObject, showValue } from '../json-object.ts';
import type { JsonObject } from '../json-object.ts';
import { UserError } from '../user-error.ts';
import type { StackOutput, StackResource, TemplateStack } from './template-stack.ts';

const ending = '.template.json';
// CloudFormation takes 1 MB.
const maxBytes = 1024 * 1024;

/** Where the templates are for, where the app itself does not say. */
export interface TemplateTarget {
  readonly account: string | undefined;
  readonly region: string | undefined;
}

/** Documentation's own account and first Region: for values of the right form where nobody named a target. */
const anyTarget = { account: '123456789012', region: 'us-east-1' };

export function isTemplateFile(path: string): boolean {
  return path.endsWith(ending);
}

/** Every stack of a folder that `cdk synth` wrote. */
export function readTemplateFolder(folder: string, target: TemplateTarget): TemplateStack[] {
  const files = readdirSync(folder).filter(isTemplateFile).sort();
  if (files.length === 0) {
    throw new UserError(`${folder} holds no *${ending}: name the folder that \`cdk synth\` writes (cdk.out), or a file of \`cdk deploy --outputs-file\`.`);
  }
  const environments = readEnvironments(join(folder, 'manifest.json'));
  return files.map((file) => readTemplate(join(folder, file), { ...target, ...environments.get(basename(file, ending)) }));
}

export function readTemplate(path: string, target: TemplateTarget): TemplateStack {
  const template = readJson(path);
  if (!isJsonObject(template) || !isJsonObject(template['Resources'])) {
    throw new UserError(`${path} is no CloudFormation template: it has no mapping Resources. Expected what \`cdk synth\` writes.`);
  }
  return {
    name: basename(path, ending),
    account: target.account ?? anyTarget.account,
    region: target.region ?? anyTarget.region,
    resources: mapEntries(template['Resources'], (id, value) => toResource(path, id, value)),
    outputs: mapEntries(sectionOf(path, template, 'Outputs'), (id, value) => toOutput(path, id, value)),
    parameters: mapEntries(sectionOf(path, template, 'Parameters'), (_id, value) => (isJsonObject(value) ? value : {})),
    mappings: sectionOf(path, template, 'Mappings'),
  };
}

function readJson(path: string): unknown {
  const { size } = statSync(path);
  if (size > maxBytes) throw new UserError(`${path} has ${size} bytes; a CloudFormation template has at most ${maxBytes}.`);
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    throw new UserError(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}. Expected what \`cdk synth\` writes.`, { cause: error });
  }
}

function sectionOf(path: string, template: JsonObject, name: string): JsonObject {
  const section = template[name];
  if (section === undefined || isJsonObject(section)) return section ?? {};
  throw new UserError(`${path}: ${name}: got ${showValue(section)}, allowed: a mapping`);
}

function toResource(path: string, id: string, value: unknown): StackResource {
  if (isJsonObject(value) && typeof value['Type'] === 'string') {
    return { type: value['Type'], properties: isJsonObject(value['Properties']) ? value['Properties'] : {} };
  }
  throw new UserError(`${path}: Resources.${id}: got ${showValue(value)}, allowed: a mapping with a Type`);
}

function toOutput(path: string, id: string, value: unknown): StackOutput {
  if (!isJsonObject(value)) throw new UserError(`${path}: Outputs.${id}: got ${showValue(value)}, allowed: a mapping with a Value`);
  return { value: value['Value'], exportName: isJsonObject(value['Export']) ? value['Export']['Name'] : undefined };
}

function mapEntries<T>(section: JsonObject, convert: (id: string, value: unknown) => T): Record<string, T> {
  return Object.assign(Object.create(null) as Record<string, T>, Object.fromEntries(Object.entries(section).map(([id, value]) => [id, convert(id, value)])));
}

/** Stack → the account and Region that the app was written for; an app may also leave them to whoever deploys. */
function readEnvironments(path: string): Map<string, Partial<TemplateTarget>> {
  const environments = new Map<string, Partial<TemplateTarget>>();
  const manifest = existsSync(path) ? readJson(path) : {};
  const artifacts = isJsonObject(manifest) && isJsonObject(manifest['artifacts']) ? manifest['artifacts'] : {};
  for (const [name, artifact] of Object.entries(artifacts)) {
    const environment = isJsonObject(artifact) ? artifact['environment'] : undefined;
    const [, account, region] = /^aws:\/\/(\d{12}|unknown-account)\/([a-z0-9-]+)$/.exec(typeof environment === 'string' ? environment : '') ?? [];
    environments.set(name, {
      ...(account === undefined || account === 'unknown-account' ? {} : { account }),
      ...(region === undefined || region === 'unknown-region' ? {} : { region }),
    });
  }
  return environments;
}
