import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { EnvironmentFile } from '../../src/environment-file.ts';
import { renderTemplate } from '../../src/render/template.ts';
import type { TemplateScope } from '../../src/render/template-scope.ts';
import { checkRelease } from '../../src/rules/check-release.ts';
import { readInfrastructure } from '../../src/rules/infrastructure.ts';
import type { CheckedDocument, RuleFinding } from '../../src/rules/rule-finding.ts';
import type { Severity } from '../../src/rules/rule.ts';
import { readYamlDocument } from '../../src/yaml-document.ts';

/** What `expect.yml` of a folder says: the one thing that is wrong with the release, and where it must be found. */
export interface ReleaseFault {
  readonly name: string;
  readonly what: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly at: string;
  /** Rules that speak too, because the fault is theirs as well. */
  readonly also?: readonly string[];
  /** Files of the base that this release does not have. */
  readonly without?: readonly string[];
}

const root = fileURLToPath(new URL('releases/', import.meta.url));
const parts = ['api', 'web', 'controller', 'runner', 'migrate'];
const services = ['api', 'web', 'controller'];

export function readReleaseFaults(): ReleaseFault[] {
  return readdirSync(root).filter((name) => name !== 'base').sort()
    .map((name) => ({ name, ...(parse(readFileSync(`${root}${name}/expect.yml`, 'utf8')) as Omit<ReleaseFault, 'name'>) }));
}

export interface CheckOptions {
  /** As after a deployment (default), or before the first one. */
  readonly isDeployed?: boolean;
}

/** The base release with the files of the folder in the place of its own. */
export function checkReleaseFolder({ name, without = [] }: { name: string; without?: readonly string[] }, { isDeployed = true }: CheckOptions = {}): RuleFinding[] {
  const fileOf = (path: string): string => (existsSync(`${root}${name}/${path}`) ? `${root}${name}/${path}` : `${root}base/${path}`);
  const environment = readYamlDocument(fileOf('environment.yml'));
  const values = environment.value as EnvironmentFile;
  const templates = readdirSync(`${root}base/infrastructure`).map((file) => fileOf(`infrastructure/${file}`));
  const infrastructure = readInfrastructure([...templates, ...(isDeployed ? [fileOf('outputs.json')] : [])], values);
  const scope: TemplateScope = {
    roots: { environment: { ...values }, infrastructure: { ...infrastructure.outputs }, images: parse(readFileSync(fileOf('images.json'), 'utf8')) as Record<string, string>, release: { commit: '0'.repeat(40) } },
    deferred: ['runner'],
  };
  const render = (folder: string, names: readonly string[]): Map<string, CheckedDocument> => new Map(
    names.map((part) => [part, `${folder}/${part}.yml`] as const).filter(([, path]) => !without.includes(path)).map(([part, path]) => [part, renderFile(fileOf(path), { scope, path })]),
  );
  return checkRelease({
    definitions: render('task-definitions', parts), services: render('services', services), infrastructure,
    environment: { document: named(environment, 'environment.yml'), values },
    previous: isDeployed ? parse(readFileSync(fileOf('previous.json'), 'utf8')) : undefined,
    target: { account: values.account, region: values.region, profile: 'development' },
  });
}

function renderFile(file: string, { scope, path }: { scope: TemplateScope; path: string }): CheckedDocument {
  const template = renderTemplate(readYamlDocument(file), scope);
  if (template.findings.length > 0) throw new Error(`${file} has references that do not resolve: ${template.findings.map(({ message }) => message).join('; ')}`);
  return named({ file, value: template.value, finding: template.finding }, path);
}

/** Findings name the file as the release calls it, from whichever folder it came. */
function named({ value, finding }: CheckedDocument, file: string): CheckedDocument {
  return { file, value, finding: (...place) => ({ ...finding(...place), file }) };
}
