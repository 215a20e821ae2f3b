import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { EnvironmentFile } from '../environment-file.ts';
import { FindingsError } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { isJsonObject } from '../json-object.ts';
import type { JsonObject } from '../json-object.ts';
import { suggestName } from '../nearest-name.ts';
import type { Release } from '../release.ts';
import { UserError } from '../user-error.ts';
import { readYamlDocument } from '../yaml-document.ts';
import { serviceFindings, taskDefinitionFindings } from './definition-rules.ts';
import { shapeFindings } from './shape-findings.ts';
import { renderTemplate } from './template.ts';
import type { RenderedTemplate } from './template.ts';
import type { TemplateScope } from './template-scope.ts';

export interface RenderOptions {
  environment: EnvironmentFile;
  /** Output name → value. */
  infrastructure: Readonly<Record<string, string>>;
  images: Readonly<Record<string, string>>;
  release: { id: string; commit: string };
  taskDefinitionsDirectory: string;
  servicesDirectory: string;
}

const parts = ['api', 'web', 'controller', 'runner', 'migrate'] as const;
/** The API's routes are there before the web app that calls them; the controller comes last, with the runner it starts. */
const rollOutOrder = ['api', 'web', 'controller'] as const;

/** Throws a FindingsError with everything that is wrong in any file. */
export function renderRelease(options: RenderOptions): Release {
  const files = findTemplates(options.taskDefinitionsDirectory, parts);
  const serviceFiles = findTemplates(options.servicesDirectory, rollOutOrder);
  const scope = makeScope(options, [...files.keys()]);
  const definitions = new Map([...files].map(([part, file]) => [part, renderTemplate(readYamlDocument(file), scope)]));
  const services = new Map([...serviceFiles].map(([key, file]) => [key, renderTemplate(readYamlDocument(file), scope)]));
  const findings = [
    ...[...definitions.values()].flatMap((template) => checkTemplate(template, taskDefinitionFindings, 'RegisterTaskDefinitionRequest')),
    ...[...services].flatMap(([key, template]) => checkService(template, definitions.get(key))),
  ];
  const problems = [...missingOutputs(options), ...unusedImages(options, [...definitions.values(), ...services.values()])];
  if (findings.length + problems.length > 0) throw new FindingsError('The release was not rendered:', findings, problems);
  return assemble(options, { definitions, services });
}

function findTemplates(directory: string, known: readonly string[]): Map<string, string> {
  if (!existsSync(directory)) throw new UserError(`There is no folder ${directory} with templates.`);
  const names = readdirSync(directory).filter((file) => /\.ya?ml$/.test(file)).map((file) => basename(file).replace(/\.ya?ml$/, '')).sort();
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new UserError(unknown.map((name) => `${join(directory, `${name}.yml`)} is for no part of Factory: ${suggestName(name, known)}`).join('\n'));
  return new Map(names.map((name) => [name, [`${name}.yml`, `${name}.yaml`].map((file) => join(directory, file)).find((file) => existsSync(file)) ?? '']));
}

function makeScope({ environment, infrastructure, images, release }: RenderOptions, rendered: readonly string[]): TemplateScope {
  const additionalEnvironment = { ...Object.fromEntries(parts.map((part) => [part, {}])), ...environment.additionalEnvironment };
  return {
    roots: { environment: { ...environment, additionalEnvironment }, infrastructure: { ...infrastructure }, images: { ...images }, release },
    deferred: rendered.filter((part) => part === 'runner'),
  };
}

type Shape = Parameters<typeof shapeFindings>[1];

/** Rules are read only where the shape is right: they would repeat in other words what is wrong with it. */
function checkTemplate(template: RenderedTemplate, rules: (template: RenderedTemplate) => Finding[], shape: Shape): Finding[] {
  const findings = [...template.findings, ...shapeFindings(template, shape)];
  return findings.length > 0 ? findings : rules(template);
}

function checkService(template: RenderedTemplate, definition: RenderedTemplate | undefined): Finding[] {
  if (definition === undefined) return [template.finding([], 'this service has no task definition of the same name')];
  const { value } = definition;
  return checkTemplate(template, (service) => (isJsonObject(value) ? serviceFindings(service, value) : []), 'CreateServiceRequest');
}

function missingOutputs({ infrastructure }: RenderOptions): string[] {
  return ['ClusterName', 'PublicUrl', 'ArtifactBucketName'].filter((name) => (infrastructure[name] ?? '') === '')
    .map((name) => `The infrastructure has no output ${name}, ${suggestName(name, Object.keys(infrastructure))}`);
}

function unusedImages({ images }: RenderOptions, templates: readonly RenderedTemplate[]): string[] {
  const used = new Set(templates.flatMap((template) => [...template.used]));
  return Object.keys(images).filter((key) => !used.has(`images.${key}`))
    .map((key) => `images has ${key}, which no template uses, ${suggestName(key, [...used].filter((path) => path.startsWith('images.')).map((path) => path.slice('images.'.length)))}`);
}

interface Rendered {
  definitions: ReadonlyMap<string, RenderedTemplate>;
  services: ReadonlyMap<string, RenderedTemplate>;
}

function assemble({ environment, infrastructure, images, release }: RenderOptions, { definitions, services }: Rendered): Release {
  const values = (templates: ReadonlyMap<string, RenderedTemplate>): Record<string, JsonObject> =>
    Object.fromEntries([...templates].map(([key, { value }]) => [key, value as JsonObject]));
  return {
    schemaVersion: 1,
    id: release.id,
    environment: environment.name,
    account: environment.account,
    region: environment.region,
    cluster: infrastructure['ClusterName'] ?? '',
    commit: release.commit,
    publicUrl: infrastructure['PublicUrl'] ?? '',
    releaseBucket: infrastructure['ArtifactBucketName'] ?? '',
    images: { ...images },
    taskDefinitions: values(definitions),
    services: values(services),
    order: rollOutOrder.filter((key) => services.has(key)).map((key) => [key]),
  };
}
