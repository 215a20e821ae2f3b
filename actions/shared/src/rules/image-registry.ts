import type { DocumentPath } from '../yaml-document.ts';
import { containersOf, mayRunOnFargate } from './containers-of.ts';
import { isDigest, parseImage } from './image-reference.ts';
import type { ImageReference } from './image-reference.ts';
import { isReference } from './rule.ts';
import type { RuleInfo, TaskDefinition } from './rule.ts';

/** In a registry's words: `linux` or `windows`, `amd64` or `arm64`. */
export interface ImagePlatform {
  readonly os: string;
  readonly architecture: string;
}

export type RegistryAnswer =
  /** `platforms` is undefined where the registry does not tell them. */
  | { readonly kind: 'exists'; readonly platforms: readonly ImagePlatform[] | undefined; /** Of an index: the digests of its manifests. */ readonly platformDigests?: readonly string[] }
  /** `why` goes on after "the image": `is not in the repository factory/api`. */
  | { readonly kind: 'missing'; readonly why: string }
  | { readonly kind: 'not-asked'; readonly why: string };

export interface ImageRegistry {
  /** Never throws: what went wrong is the reason of `not-asked`. */
  readonly find: (image: ImageReference) => Promise<RegistryAnswer>;
}

/** An image that a definition names, and where. */
export interface ImageQuestion {
  readonly part: string;
  readonly path: DocumentPath;
  readonly reference: string;
  /** What the task runs on; a member is undefined where the definition does not say. */
  readonly platform: Partial<ImagePlatform>;
}

export type ImageAnswer = RegistryAnswer & { readonly question: ImageQuestion };

export const imageRegistryRule: RuleInfo = {
  id: 'R39', title: 'An image exists, for the operating system and the architecture that the task runs on', severity: 'error', checkedOn: '2026-11-26',
  source: 'ECS API Reference, RuntimePlatform; Amazon ECR API Reference, BatchGetImage',
  help: 'Push the image before the release, and build it for the runtimePlatform of the definition (X86_64 and LINUX where nothing is written): a task of another architecture ends with exec format error.',
};

/** Images that can be asked for: those that are known, and of a right form. */
export function imageQuestions(part: string, definition: TaskDefinition): ImageQuestion[] {
  const platform = platformOf(definition);
  return containersOf(definition).flatMap(({ container: { image = '' }, path }) => {
    return readAskable(image) === undefined ? [] : [{ part, path: [...path, 'image'], reference: image, platform }];
  });
}

/** Asks for each reference once. In the order of the questions. */
export async function checkImages(questions: readonly ImageQuestion[], registry: ImageRegistry): Promise<ImageAnswer[]> {
  const asked = new Map<string, Promise<RegistryAnswer>>();
  const find = (reference: string): Promise<RegistryAnswer> => {
    const image = readAskable(reference);
    const answer = asked.get(reference) ?? (image === undefined ? Promise.resolve({ kind: 'not-asked' as const, why: 'it is no reference of an image' }) : registry.find(image));
    asked.set(reference, answer);
    return answer;
  };
  return await Promise.all(questions.map(async (question) => ({ ...(await find(question.reference)), question })));
}

export interface ImageFinding {
  readonly part: string;
  readonly path: DocumentPath;
  readonly message: string;
}

/** What breaks R39. */
export function imageFindings(answers: readonly ImageAnswer[]): ImageFinding[] {
  return answers.flatMap((answer) => {
    const { question: { part, path, reference, platform } } = answer;
    if (answer.kind === 'missing') return [{ part, path, message: `${reference} ${answer.why}` }];
    if (answer.kind === 'not-asked' || answer.platforms === undefined || answer.platforms.some((offered) => fits(offered, platform))) return [];
    const offered = answer.platforms.map(({ os, architecture }) => `${os}/${architecture}`).join(', ');
    return [{ part, path, message: `${reference} is for ${offered}, the task runs on ${platform.os ?? 'any system'}/${platform.architecture ?? 'any architecture'}` }];
  });
}

/** One line for each image of which something is not known, with the reason: a check that was not made must be said. */
export function uncheckedImages(answers: readonly ImageAnswer[]): string[] {
  return [...new Set(answers.flatMap((answer) => {
    const { question: { reference } } = answer;
    if (answer.kind === 'not-asked') return [`${reference}: not checked, ${answer.why}`];
    return answer.kind === 'exists' && answer.platforms === undefined ? [`${reference}: exists; its platform could not be read`] : [];
  }))];
}

/** The private registries of Amazon ECR, with the credentials of this process. The SDK is loaded with the first call only. */
export async function connectEcrRegistry(): Promise<ImageRegistry> {
  const { EcrImageRegistry } = await import('./ecr-image-registry.ts');
  return new EcrImageRegistry();
}

function readAskable(reference: string): ImageReference | undefined {
  if (isReference(reference)) return undefined;
  const parsed = parseImage(reference);
  return parsed.kind === 'valid' && (parsed.digest === undefined || isDigest(parsed.digest)) ? parsed : undefined;
}

function platformOf(definition: TaskDefinition): Partial<ImagePlatform> {
  const { cpuArchitecture, operatingSystemFamily } = definition.runtimePlatform ?? {};
  // Instances decide for tasks that never run on Fargate.
  const fallback: Partial<ImagePlatform> = mayRunOnFargate(definition) ? { os: 'linux', architecture: 'amd64' } : {};
  const architecture = cpuArchitecture === undefined ? fallback.architecture : architectures.get(cpuArchitecture);
  const os = operatingSystemFamily === undefined ? fallback.os : systemOf(operatingSystemFamily);
  return { ...(os !== undefined && { os }), ...(architecture !== undefined && { architecture }) };
}

/** ECS's word → the registries'. */
const architectures: ReadonlyMap<string, string> = new Map([['X86_64', 'amd64'], ['ARM64', 'arm64']]);

function systemOf(family: string): string | undefined {
  if (family === 'LINUX') return 'linux';
  return family.startsWith('WINDOWS') ? 'windows' : undefined;
}

function fits(offered: ImagePlatform, wanted: Partial<ImagePlatform>): boolean {
  return (wanted.os ?? offered.os) === offered.os && (wanted.architecture ?? offered.architecture) === offered.architecture;
}
