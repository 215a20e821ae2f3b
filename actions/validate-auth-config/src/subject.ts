import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkAuthConfiguration, checkAuthSources } from '../../shared/src/auth/auth-configuration.ts';
import type { AuthReport } from '../../shared/src/auth/auth-configuration.ts';
import { gatedServices } from '../../shared/src/auth/auth-modes.ts';
import type { GatedService } from '../../shared/src/auth/auth-modes.ts';
import type { AuthProblem } from '../../shared/src/auth/auth-problems.ts';
import { readEnvironment } from '../../shared/src/environment-file.ts';
import type { Finding } from '../../shared/src/finding.ts';
import { FindingsError } from '../../shared/src/finding.ts';
import { isJsonObject } from '../../shared/src/json-object.ts';
import { readRelease } from '../../shared/src/release.ts';
import { readInfrastructureOutputs } from '../../shared/src/render/infrastructure-outputs.ts';
import { renderTemplate } from '../../shared/src/render/template.ts';
import { isReference } from '../../shared/src/rules/rule.ts';
import { UserError } from '../../shared/src/user-error.ts';
import { readYamlDocument } from '../../shared/src/yaml-document.ts';
import type { YamlDocument } from '../../shared/src/yaml-document.ts';
import type { Subject, Texts } from './inputs.ts';
import { makeScope } from './template-values.ts';
import { parseVariables } from './variables.ts';

export interface Checked {
  readonly report: AuthReport;
  /** Where a problem stands, if it stands in a file that a person wrote. */
  readonly place: (problem: AuthProblem) => Finding | undefined;
  /** Made-up names lead to no secret that could be asked for. */
  readonly areSecretsReal: boolean;
}

export async function checkSubject(subject: Subject): Promise<Checked> {
  switch (subject.kind) {
    case 'release': return withoutPlaces(checkAuthConfiguration((await readRelease(subject.file)).taskDefinitions));
    case 'variables': return checkVariables(subject.texts);
    case 'definitions': return checkFiles(subject.files);
    case 'templates': return checkTemplates(subject);
  }
}

function withoutPlaces(report: AuthReport): Checked {
  return { report, place: () => undefined, areSecretsReal: true };
}

function checkVariables(texts: Texts): Checked {
  const services = gatedServices.flatMap((service) => {
    const text = texts[service];
    return text === undefined ? [] : [[service, parseVariables(text, `${service}-variables`)] as const];
  });
  return withoutPlaces(checkAuthSources(new Map(services)));
}

function checkFiles(files: Texts): Checked {
  const documents = readDocuments(files);
  for (const document of documents.values()) {
    if (isTemplate(document.value)) throw new UserError(`${document.file} is a template: what it holds depends on the environment. Give \`environment\` as well.`);
  }
  const values = Object.fromEntries([...documents].map(([service, { value }]) => [service, value as object]));
  return { report: checkAuthConfiguration(values), place: ({ service, path, message }) => documents.get(service)?.finding(path, message), areSecretsReal: true };
}

function checkTemplates({ files, environment: { name, directory }, infrastructureOutputs }: Subject & { kind: 'templates' }): Checked {
  const environment = readEnvironment(name, directory);
  const outputsFile = infrastructureOutputs ?? join(directory, `${name}.outputs.json`);
  // Before the infrastructure is deployed there are none; which variables are set does not depend on them.
  const outputs = infrastructureOutputs !== undefined || existsSync(outputsFile) ? readInfrastructureOutputs(outputsFile) : undefined;
  const templates = new Map([...readDocuments(files)].map(([service, document]) => [service, renderTemplate(document, makeScope(document, { environment, outputs }))]));
  const findings = [...templates.values()].flatMap((template) => template.findings);
  if (findings.length > 0) throw new FindingsError('The templates were not rendered:', findings);
  const values = Object.fromEntries([...templates].map(([service, { value }]) => [service, value as object]));
  return { report: checkAuthConfiguration(values), place: ({ service, path, message }) => templates.get(service)?.finding(path, message), areSecretsReal: outputs !== undefined };
}

function readDocuments(files: Texts): Map<GatedService, YamlDocument> {
  const documents = new Map<GatedService, YamlDocument>();
  for (const service of gatedServices) {
    const file = files[service];
    if (file === undefined) continue;
    if (!existsSync(file)) throw new UserError(`There is no task definition ${file} of ${service}.`);
    const document = readYamlDocument(file);
    if (!isJsonObject(document.value)) throw new FindingsError(`${document.file} is no task definition:`, [document.finding([], 'allowed: a mapping with containerDefinitions')]);
    documents.set(service, document);
  }
  return documents;
}

function isTemplate(value: unknown): boolean {
  if (typeof value === 'string') return isReference(value);
  if (Array.isArray(value)) return value.some((entry) => isTemplate(entry) || (isJsonObject(entry) && 'when' in entry));
  return isJsonObject(value) && Object.values(value).some(isTemplate);
}
