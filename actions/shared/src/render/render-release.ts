import { dirname, join } from 'node:path';
import type { EnvironmentFile } from '../environment-file.ts';
import { FindingsError } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { isJsonObject } from '../json-object.ts';
import type { JsonObject } from '../json-object.ts';
import { suggestName } from '../nearest-name.ts';
import type { Release } from '../release.ts';
import { shapeFindings } from '../rules/shape-findings.ts';
import type { RootShape } from '../rules/typed-definition.ts';
import { readTextFile } from '../text-file.ts';
import { collectReferences } from '../validate/references.ts';
import { readYamlDocument } from '../yaml-document.ts';
import type { YamlDocument } from '../yaml-document.ts';
import { chooseTemplates, parts, rollOutOrder } from './choose-parts.ts';
import type { Templates } from './choose-parts.ts';
import { serviceFindings, taskDefinitionFindings } from './definition-rules.ts';
import { findTemplates } from './find-templates.ts';
import { checksOf, scalingOf } from './release-settings.ts';
import { readRollOutPolicy } from './roll-out-policy.ts';
import type { RollOutPolicy } from './roll-out-policy.ts';
import { renderTemplate } from './template.ts';
import type { RenderedTemplate } from './template.ts';
import { templateRestrictions } from './template-scope.ts';
import type { TemplateScope } from './template-scope.ts';
import { unusedImages, unusedSettings } from './unused-values.ts';

export interface RenderOptions {
  environment: EnvironmentFile;
  /** Output name → value. */
  infrastructure: Readonly<Record<string, string>>;
  images: Readonly<Record<string, string>>;
  release: { id: string; commit: string };
  taskDefinitionsDirectory: string;
  servicesDirectory: string;
  /** Without it: `roll-out.yml` beside the folder of the services. */
  rollOutFile?: string;
  /** Service keys; undefined: all that have a template and a size in the environment. */
  services?: readonly string[] | undefined;
  /** The environment's file, for findings in it. */
  environmentDocument?: YamlDocument;
}

/** Throws a FindingsError with everything that is wrong in any file. */
export function renderRelease(options: RenderOptions): Release {
  const found = { definitions: findTemplates(options.taskDefinitionsDirectory, parts), services: findTemplates(options.servicesDirectory, rollOutOrder) };
  const chosen = chooseTemplates(found, { services: options.services, environment: options.environment, directories: options });
  const scope = makeScope(options, [...chosen.definitions.keys()]);
  const render = (files: ReadonlyMap<string, string>): Map<string, RenderedTemplate> => new Map([...files].map(([name, file]) => [name, renderTemplate(readYamlDocument(file), scope)]));
  const [definitions, services] = [render(chosen.definitions), render(chosen.services)];
  const findings = [
    ...[...definitions.values()].flatMap((template) => checkTemplate(template, taskDefinitionFindings, 'RegisterTaskDefinitionRequest')),
    ...[...services].flatMap(([key, template]) => checkService(template, definitions.get(key))),
  ];
  const rollOut = readRollOutPolicy(options.rollOutFile ?? join(dirname(options.servicesDirectory), 'roll-out.yml'));
  findings.push(...rollOut.findings);
  const unused = unusedValues(options, { rendered: [...definitions.values(), ...services.values()], parts: [...definitions.keys()], found, chosen });
  findings.push(...unused.findings);
  const problems = [...missingOutputs(options), ...unused.problems];
  if (findings.length + problems.length > 0) throw new FindingsError('The release was not rendered:', findings, problems);
  return assemble(options, { definitions, services, policy: rollOut.policy });
}

interface Templating {
  readonly rendered: readonly RenderedTemplate[];
  readonly parts: readonly string[];
  readonly found: Templates;
  readonly chosen: Templates;
}

/** What was looked up is used; only where that leaves something over, all that templates mention is collected. */
function unusedValues({ images, environmentDocument }: RenderOptions, { rendered, parts: renderedParts, found, chosen }: Templating): { findings: Finding[]; problems: string[] } {
  const compare = (mentioned: ReadonlySet<string>): { findings: Finding[]; problems: string[] } => ({
    findings: environmentDocument === undefined ? [] : unusedSettings(environmentDocument, renderedParts, mentioned),
    problems: unusedImages(images, mentioned),
  });
  const used = new Set(rendered.flatMap((template) => [...template.used]));
  const first = compare(used);
  if (first.findings.length + first.problems.length === 0) return first;
  const mentioned = rendered.flatMap(({ document }) => [...collectReferences(document.value).keys()]);
  return compare(new Set([...used, ...mentioned, ...mentionedElsewhere(found, chosen)]));
}

/** A release of some services gets the images of all: those of the others are not unused. */
function mentionedElsewhere(found: Templates, chosen: Templates): string[] {
  const left = (['definitions', 'services'] as const).flatMap((kind) => [...found[kind]].filter(([name]) => !chosen[kind].has(name)));
  return left.flatMap(([, file]) => [...collectReferences(readTextFile(file)).keys()]);
}

function makeScope({ environment, infrastructure, images, release }: RenderOptions, rendered: readonly string[]): TemplateScope {
  return {
    roots: { environment: { ...environment }, infrastructure: { ...infrastructure }, images: { ...images }, release },
    deferred: rendered.filter((part) => part === 'runner'),
    ...templateRestrictions,
  };
}

/** Rules are read only where the shape is right: they would repeat in other words what is wrong with it. */
function checkTemplate(template: RenderedTemplate, rules: (template: RenderedTemplate) => Finding[], shape: RootShape): Finding[] {
  const findings = [...template.findings, ...shapeFindings(template, shape).findings];
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

interface Rendered {
  definitions: ReadonlyMap<string, RenderedTemplate>;
  services: ReadonlyMap<string, RenderedTemplate>;
  policy: RollOutPolicy;
}

function assemble({ environment, infrastructure, images, release }: RenderOptions, { definitions, services, policy }: Rendered): Release {
  const values = (templates: ReadonlyMap<string, RenderedTemplate>): Record<string, JsonObject> =>
    Object.fromEntries([...templates].map(([key, { value }]) => [key, value as JsonObject]));
  const used = new Set([...definitions.values(), ...services.values()].flatMap((template) => [...template.used]));
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
    images: Object.fromEntries(Object.entries(images).filter(([key]) => used.has(`images.${key}`))),
    taskDefinitions: values(definitions),
    services: values(services),
    order: policy.order.map((group) => group.filter((key) => services.has(key))).filter((group) => group.length > 0),
    schemaFitsPreviousCode: policy.schemaFitsPreviousCode,
    scaling: scalingOf(environment, [...services.keys()]),
    ...checksOf(environment, infrastructure),
  };
}
