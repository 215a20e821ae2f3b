import { join } from 'node:path';
import { choiceInput, optionalInput } from '../../shared/src/action-inputs.ts';
import { gatedServices } from '../../shared/src/auth/auth-modes.ts';
import type { GatedService } from '../../shared/src/auth/auth-modes.ts';
import { UserError } from '../../shared/src/user-error.ts';

export type Texts = Readonly<Partial<Record<GatedService, string>>>;

export interface EnvironmentInput {
  readonly name: string;
  readonly directory: string;
}

/** What is checked. */
export type Subject =
  | { readonly kind: 'release'; readonly file: string }
  | { readonly kind: 'definitions'; readonly files: Texts }
  | { readonly kind: 'templates'; readonly files: Texts; readonly environment: EnvironmentInput; readonly infrastructureOutputs: string | undefined }
  | { readonly kind: 'variables'; readonly texts: Texts };

export interface Inputs {
  readonly subject: Subject;
  /** Its file says how strict to be where `profile` does not. */
  readonly environment: EnvironmentInput | undefined;
  readonly profile: 'development' | 'production' | undefined;
  /** auto: where there are AWS credentials. */
  readonly checkSecrets: 'auto' | 'always' | 'never';
}

export function readInputs(): Inputs {
  const environment = readEnvironmentInput();
  return {
    subject: readSubject(environment),
    environment,
    profile: optionalInput('profile') === undefined ? undefined : choiceInput('profile', ['development', 'production']),
    checkSecrets: choiceInput('check-secrets', ['auto', 'always', 'never'], 'auto'),
  };
}

function readEnvironmentInput(): EnvironmentInput | undefined {
  const name = optionalInput('environment');
  return name === undefined ? undefined : { name, directory: optionalInput('environments-directory') ?? 'environments' };
}

function readSubject(environment: EnvironmentInput | undefined): Subject {
  const [releaseFile, files, texts] = [optionalInput('release-file'), textsOf('task-definition'), textsOf('variables')];
  const given = [releaseFile === undefined ? [] : ['release-file'], namesOf(files, 'task-definition'), namesOf(texts, 'variables')].filter((names) => names.length > 0);
  if (given.length > 1) throw new UserError(`${given.map(([name]) => name).join(' and ')} are two ways to say what is checked. Keep one of them.`);
  if (releaseFile !== undefined) return { kind: 'release', file: releaseFile };
  if (Object.keys(texts).length > 0) return { kind: 'variables', texts };
  if (environment !== undefined) return readTemplates(environment, files);
  if (Object.keys(files).length > 0) return { kind: 'definitions', files };
  throw new UserError('Nothing to check. Give release-file, or environment (with the templates), or api-task-definition and web-task-definition, or api-variables and web-variables.');
}

function readTemplates(environment: EnvironmentInput, files: Texts): Subject {
  const directory = optionalInput('task-definitions-directory') ?? 'task-definitions';
  const inDirectory = Object.fromEntries(gatedServices.map((service) => [service, join(directory, `${service}.yml`)]));
  return { kind: 'templates', environment, files: Object.keys(files).length > 0 ? files : inDirectory, infrastructureOutputs: optionalInput('infrastructure-outputs') };
}

function textsOf(suffix: string): Texts {
  return Object.fromEntries(gatedServices.flatMap((service) => {
    const text = optionalInput(`${service}-${suffix}`);
    return text === undefined ? [] : [[service, text]];
  }));
}

function namesOf(texts: Texts, suffix: string): string[] {
  return Object.keys(texts).map((service) => `${service}-${suffix}`);
}
