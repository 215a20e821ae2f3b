import { resolve } from 'node:path';
import { optionalInput } from '../../shared/src/action-inputs.ts';
import { splitList } from '../../shared/src/split-list.ts';
import { UserError } from '../../shared/src/user-error.ts';
import { parseCommand } from './command-words.ts';
import { commaOrLine, parsePairs, splitLines } from './pairs.ts';

export type DefinitionSource = { kind: 'file'; path: string } | { kind: 'registered'; id: string };

/** What becomes of one definition; undefined and empty: stays as it is. */
export interface DefinitionChanges {
  /** Containers that all of this but `images` is for; empty: the only one. */
  containers: readonly string[];
  /** One image for these containers, or container → image. */
  images: string | ReadonlyMap<string, string> | undefined;
  environment: ReadonlyMap<string, string>;
  secrets: ReadonlyMap<string, string>;
  dockerLabels: ReadonlyMap<string, string>;
  environmentFiles: readonly string[] | undefined;
  logDriver: string | undefined;
  logOptions: ReadonlyMap<string, string>;
  command: readonly string[] | undefined;
  removed: { environment: readonly string[]; secrets: readonly string[]; dockerLabels: readonly string[] };
}

export interface DefinitionInputs {
  kind: 'definition';
  source: DefinitionSource;
  changes: DefinitionChanges;
  outputFile: string | undefined;
}

export const sourceInputs = ['task-definition', 'task-definition-arn', 'task-definition-family', 'task-definition-revision'] as const;
export const changeInputs = [
  'container-name', 'image', 'environment-variables', 'env-files', 'log-configuration-log-driver', 'log-configuration-options', 'docker-labels',
  'command', 'secrets', 'remove-environment-variables', 'remove-secrets', 'remove-docker-labels',
] as const;

export function readDefinitionInputs(): DefinitionInputs {
  return { kind: 'definition', source: readSource(), changes: readChanges(), outputFile: optionalInput('output-file') };
}

function readSource(): DefinitionSource {
  const [path, arn, family, revision] = sourceInputs.map((name) => optionalInput(name));
  const given = Object.entries({ 'task-definition': path, 'task-definition-arn': arn, 'task-definition-family': family }).filter(([, value]) => value !== undefined);
  if (given.length > 1) throw new UserError(`${given.map(([name]) => name).join(' and ')} are both given, and a definition comes from one place. Keep one.`);
  if (revision !== undefined && family === undefined) throw new UserError('task-definition-revision needs task-definition-family beside it, and nothing else: an ARN and a file have their own.');
  if (revision !== undefined && !/^[1-9]\d*$/.test(revision)) throw new UserError(`task-definition-revision must be a number from 1, got '${revision}'.`);
  if (path !== undefined) return { kind: 'file', path: resolve(process.env['GITHUB_WORKSPACE'] ?? '.', path) };
  return { kind: 'registered', id: arn ?? (revision === undefined ? (family ?? '') : `${family ?? ''}:${revision}`) };
}

function readChanges(): DefinitionChanges {
  const pairs = (name: string): Map<string, string> => parsePairs(optionalInput(name) ?? '', name);
  const list = (name: string): string[] => splitList(optionalInput(name) ?? '', commaOrLine);
  const command = optionalInput('command');
  return {
    containers: list('container-name'),
    images: readImages(),
    environment: pairs('environment-variables'),
    secrets: pairs('secrets'),
    dockerLabels: pairs('docker-labels'),
    environmentFiles: readEnvironmentFiles(),
    logDriver: optionalInput('log-configuration-log-driver'),
    logOptions: pairs('log-configuration-options'),
    command: command === undefined ? undefined : parseCommand(command),
    removed: { environment: list('remove-environment-variables'), secrets: list('remove-secrets'), dockerLabels: list('remove-docker-labels') },
  };
}

/** No image reference has a `=` in it. */
function readImages(): DefinitionChanges['images'] {
  const text = optionalInput('image');
  if (text === undefined) return undefined;
  const lines = splitLines(text);
  if (lines.length === 1 && !text.includes('=')) return checkImage(text);
  const plain = lines.find(({ line }) => !line.includes('='));
  if (plain !== undefined) throw new UserError(`image, line ${plain.number}: allowed is one image, or lines of container=image, got '${plain.line}'.`);
  const images = parsePairs(text, 'image');
  for (const image of images.values()) checkImage(image);
  return images;
}

function checkImage(image: string): string {
  if (image !== '' && !/\s/.test(image)) return image;
  throw new UserError(`image must be one reference like registry/repository@sha256:digest, or lines of container=image, got '${image}'.`);
}

function readEnvironmentFiles(): string[] | undefined {
  const text = optionalInput('env-files');
  if (text === undefined) return undefined;
  return splitLines(text).map(({ line, number }) => {
    if (/^arn:[a-z-]+:s3:::[^/]+\/.+\.env$/.test(line)) return line;
    throw new UserError(`env-files, line ${number}: got '${line}', allowed: the ARN of an object in S3 whose name ends in .env, like arn:aws:s3:::bucket/name.env.`);
  });
}
