import type { EnvironmentFile } from '../environment-file.ts';
import { releaseRules } from '../rules/all-rules.ts';
import { unusedSettings } from '../render/unused-values.ts';
import { checkDefinition, checkShapes } from '../rules/check-definition.ts';
import { checkRelease } from '../rules/check-release.ts';
import type { Infrastructure } from '../rules/infrastructure.ts';
import type { Profile, Target } from '../rules/rule.ts';
import { sortFindings } from '../rules/rule-finding.ts';
import type { RuleFinding } from '../rules/rule-finding.ts';
import { readYamlDocument } from '../yaml-document.ts';
import type { YamlDocument } from '../yaml-document.ts';
import { applyIgnores } from './apply-ignores.ts';
import { askRegistries } from './ask-registries.ts';
import { prepareFiles } from './checked-set.ts';
import type { CheckedSet, PreparedFiles } from './checked-set.ts';
import { describeGaps } from './describe-gaps.ts';
import { readIgnoreComments } from './ignore-comments.ts';
import { knownIds } from './known-rules.ts';
import { ownFinding, readCheckedFile } from './read-checked-file.ts';

export interface ValidationOptions {
  readonly files: readonly string[];
  /** Name of the environment; undefined: templates are checked without. */
  readonly environment: string | undefined;
  readonly environmentsDirectory: string;
  /** Files of outputs and folders of templates; none: values of the infrastructure are not judged. */
  readonly infrastructure: readonly string[];
  readonly images: Readonly<Record<string, string>> | undefined;
  /** Whether registries are asked for images that are known. */
  readonly askRegistries: boolean;
  /** The file of the release that runs now. */
  readonly previousRelease: string | undefined;
  /** undefined: the environment's, else production. */
  readonly profile: Profile | undefined;
  /** Ids of rules that have nothing to say. */
  readonly ignore: readonly string[];
}

export interface Validation {
  /** By place. */
  readonly findings: readonly RuleFinding[];
  /** What was not checked, and why. */
  readonly notes: readonly string[];
}

export async function validateFiles(options: ValidationOptions): Promise<Validation> {
  const results = options.files.map(readCheckedFile);
  const documents = results.flatMap((result) => (result.kind === 'read' ? [result.document] : []));
  const unreadable = results.flatMap((result) => (result.kind === 'unreadable' ? result.findings : []));
  const surroundings = await readSurroundings(options);
  const { environment, infrastructure, profile } = surroundings;
  const prepared = prepareFiles(documents, { environment: environment?.values, outputs: infrastructure?.outputs, images: options.images });
  const checked = prepared.sets.flatMap((set) => checkSet(set, surroundings));
  const asked = options.askRegistries ? await Promise.all(prepared.sets.map((set) => askRegistries(set, profile))) : [];
  const findings = [...unreadable, ...prepared.findings, ...findUnusedSettings(prepared, environment), ...withoutRepetitions([...checked, ...asked.flatMap((result) => result.findings)], prepared.findings)];
  const gaps = describeGaps({ prepared, infrastructure, hasEnvironment: environment !== undefined, hasImages: options.images !== undefined, askRegistries: options.askRegistries });
  return { findings: silence(findings, { documents, prepared, options }), notes: [...gaps, ...asked.flatMap((result) => result.notes)] };
}

/** What definitions are checked against, beside each other. */
interface Surroundings {
  readonly environment: { readonly document: YamlDocument; readonly values: EnvironmentFile } | undefined;
  readonly infrastructure: Infrastructure | undefined;
  readonly previous: unknown;
  readonly profile: Profile;
}

/** What reads them is loaded only where they are named. */
async function readSurroundings({ environment: name, environmentsDirectory, infrastructure: paths, ...options }: ValidationOptions): Promise<Surroundings> {
  const environment = name === undefined ? undefined : await readEnvironment(name, environmentsDirectory);
  const infrastructure = paths.length === 0 ? undefined : await readInfrastructure(paths, { account: environment?.values.account, region: environment?.values.region });
  const previous = options.previousRelease === undefined ? undefined : readYamlDocument(options.previousRelease).value;
  return { environment, infrastructure, previous, profile: options.profile ?? environment?.values.profile ?? 'production' };
}

async function readEnvironment(name: string, directory: string): Promise<NonNullable<Surroundings['environment']>> {
  const { readNamedEnvironment } = await import('../environment-file.ts');
  const { document, environment } = readNamedEnvironment(name, directory);
  return { document, values: environment };
}

async function readInfrastructure(paths: readonly string[], target: Pick<Target, 'account' | 'region'>): Promise<Infrastructure> {
  const { readInfrastructure: read } = await import('../rules/infrastructure.ts');
  return read(paths, target);
}

function checkSet({ definitions, services, account, region }: CheckedSet, { environment, infrastructure, previous, profile }: Surroundings): RuleFinding[] {
  const target: Target = { account: environment?.values.account ?? account, region: environment?.values.region ?? region, profile };
  return [
    ...[...definitions].flatMap(([part, document]) => checkDefinition(document, { part, target })),
    ...[...services.values()].flatMap((document) => checkShapes(document, 'CreateServiceRequest')),
    ...checkRelease({ definitions, services, environment, infrastructure, previous, target }),
  ];
}

/** Only where all definitions and services are checked: what one of them does not read, another may. */
function findUnusedSettings({ sets: [set], references }: PreparedFiles, environment: Surroundings['environment']): RuleFinding[] {
  const parts = Object.entries(environment?.values.sizes ?? {});
  if (environment === undefined || !parts.every(([part, size]) => set?.definitions.has(part) === true && (!('desiredCount' in size) || set.services.has(part)))) return [];
  return unusedSettings(environment.document, parts.map(([part]) => part), new Set(references.keys())).map((finding) => ownFinding('T2', finding));
}

/** What a reference that does not resolve leaves behind is no second fault. */
function withoutRepetitions(findings: readonly RuleFinding[], unresolved: readonly RuleFinding[]): RuleFinding[] {
  const places = new Set(unresolved.map(placeOf));
  return findings.filter((finding) => !places.has(placeOf(finding)));
}

function placeOf({ file, line, column }: RuleFinding): string {
  return `${file}:${line}:${column}`;
}

interface SilenceContext {
  readonly documents: readonly YamlDocument[];
  readonly prepared: PreparedFiles;
  readonly options: ValidationOptions;
}

function silence(findings: readonly RuleFinding[], { documents, prepared, options }: SilenceContext): RuleFinding[] {
  const commented = documents.filter(({ file }) => !file.endsWith('.json') && !prepared.leftOut.includes(file));
  const comments = new Map(commented.map(({ file, text }) => [file, readIgnoreComments(text)]));
  // Rules across files, and those about values that are not known here, may find in another run what a comment silences.
  const hasAll = options.environment !== undefined && options.infrastructure.length > 0;
  const isComplete = (rule: string, file: string): boolean => rule !== 'R39' && (hasAll || (!prepared.templates.has(file) && !releaseRuleIds.has(rule)));
  const silenced = applyIgnores(findings, { known: knownIds, comments, isComplete });
  return sortFindings(silenced.filter(({ rule }) => !options.ignore.includes(rule)));
}

const releaseRuleIds = new Set(releaseRules.map(({ id }) => id));
