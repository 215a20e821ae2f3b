import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { choiceInput, jsonInput, optionalInput } from '../../shared/src/action-inputs.ts';
import { checkImageReferences } from '../../shared/src/render/image-references.ts';
import { hasCredentials } from '../../shared/src/aws-credentials.ts';
import { splitList } from '../../shared/src/split-list.ts';
import type { FailOn } from '../../shared/src/validate/count-findings.ts';
import { checkIgnored } from '../../shared/src/validate/known-rules.ts';
import type { ValidationOptions } from '../../shared/src/validate/validate-files.ts';

export interface Inputs extends Omit<ValidationOptions, 'files'> {
  /** Files, folders and globs; none for the default. */
  readonly patterns: readonly string[];
  readonly failOn: FailOn;
  /** Address of this action's README, where the running job knows it. */
  readonly readme: string | undefined;
  readonly temporaryFolder: string;
}

export function readInputs(): Inputs {
  const environment = optionalInput('environment');
  const environmentsDirectory = optionalInput('environments-directory') ?? 'environments';
  return {
    patterns: listInput('files', /\r?\n/),
    environment,
    environmentsDirectory,
    infrastructure: readInfrastructurePaths(environment, environmentsDirectory),
    images: optionalInput('images') === undefined ? undefined : checkImageReferences(jsonInput('images')),
    profile: optionalInput('profile') === undefined ? undefined : choiceInput('profile', ['development', 'production']),
    failOn: choiceInput('fail-on', ['error', 'warning'], 'error'),
    ignore: checkIgnored(listInput('ignore', /[\s,]+/)),
    askRegistries: choiceInput('check-images', ['auto', 'never'], 'auto') === 'auto' && hasCredentials(process.env),
    previousRelease: optionalInput('previous-release'),
    readme: readmeAddress(),
    // Not by an import: GitHub sets the variable, and node:os takes time to load.
    temporaryFolder: variable('RUNNER_TEMP') ?? process.getBuiltinModule('node:os').tmpdir(),
  };
}

function listInput(name: string, separator: RegExp): string[] {
  return splitList(optionalInput(name) ?? '', separator);
}

/** The outputs of a deployed environment are committed beside its file. */
function readInfrastructurePaths(environment: string | undefined, directory: string): string[] {
  const given = listInput('infrastructure', /\r?\n/);
  const outputs = join(directory, `${environment ?? ''}.outputs.json`);
  return given.length === 0 && environment !== undefined && existsSync(outputs) ? [outputs] : given;
}

/** An action of another repository has these two; our own, called by `$/`, runs at the commit of the workflow. */
function readmeAddress(): string | undefined {
  const server = variable('GITHUB_SERVER_URL');
  const repository = variable('GITHUB_ACTION_REPOSITORY') ?? variable('GITHUB_REPOSITORY');
  const commit = variable('GITHUB_ACTION_REF') ?? variable('GITHUB_SHA');
  if (server === undefined || repository === undefined || commit === undefined) return undefined;
  return `${server}/${repository}/blob/${commit}/actions/validate-task-definitions/README.md`;
}

function variable(name: string): string | undefined {
  const value = process.env[name];
  return value === '' ? undefined : value;
}
