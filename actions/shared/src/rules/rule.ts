import type { RegisterTaskDefinitionCommandInput, CreateServiceCommandInput } from '@aws-sdk/client-ecs';
import type { EnvironmentFile } from '../environment-file.ts';
import type { DocumentPath } from '../yaml-document.ts';
import type { Infrastructure } from './infrastructure.ts';

/** error: AWS rejects it, or it breaks at run time. warning: strong practice. note: worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** What is strict in one place may be fine in another: `production` raises some rules to errors. */
export type Profile = 'development' | 'production';

/** What a person is told about a rule: `factory-ecs explain R26`, the README's table, the rules of a SARIF file. */
export interface RuleInfo {
  /** `R26` as in the catalogue, `S1` for shapes, `Y1` for the file itself. Never given to another rule. */
  readonly id: string;
  /** What must hold, in one sentence without a full stop: "A Secrets Manager ARN has its six-character suffix". */
  readonly title: string;
  readonly severity: Severity;
  /** Where the profile `production` is stricter. */
  readonly inProduction?: Severity;
  /** The day on which somebody last compared the rule with its source, YYYY-MM-DD. */
  readonly checkedOn: string;
  /** Where the rule comes from: "ECS API Reference, Secret", "Fargate task definition parameters", "Factory, start-up". */
  readonly source: string;
  /** What to do about a finding, and why, in one or two sentences. */
  readonly help: string;
}

export interface ReportOptions {
  /** Points at the key instead of its value: for what should not be there. */
  readonly at?: 'key' | 'value';
  /** Where one rule has two severities: an unused volume is a warning, a missing one an error. */
  readonly severity?: Severity;
}

/** Tells of a finding at a place of the document that is looked at: the field, its value, what is allowed. */
export type Report = (path: DocumentPath, message: string, options?: ReportOptions) => void;

/** A part of what AWS takes, as people wrote it: everything may be missing, nothing has a wrong type (see `toTyped`). */
export type Loose<T> = T extends readonly (infer Entry)[] ? Loose<Entry>[] : T extends object ? { [Key in keyof T]?: Loose<T[Key]> | undefined } : T;

export type TaskDefinition = Loose<Omit<RegisterTaskDefinitionCommandInput, 'inferenceAccelerators'>> & { inferenceAccelerators?: unknown };
export type Container = NonNullable<TaskDefinition['containerDefinitions']>[number];
export type Service = Loose<CreateServiceCommandInput>;

/** What rules are told about the place that a definition is for. Each is undefined where nobody said. */
export interface Target {
  readonly account: string | undefined;
  readonly region: string | undefined;
  readonly profile: Profile;
}

export interface DefinitionSubject {
  /** `api`: the file's name without its ending. */
  readonly part: string;
  readonly definition: TaskDefinition;
  readonly target: Target;
  /** The size in bytes of what is sent to AWS. */
  readonly bytes: number;
}

/** Looks at one task definition. A text may still hold a reference that nobody resolved: `isReference`, and skip it. */
export interface DefinitionRule extends RuleInfo {
  readonly check: (subject: DefinitionSubject, report: Report) => void;
}

export interface ReleaseSubject {
  readonly target: Target;
  /** Part → its definition, with the report for its own file. */
  readonly definitions: ReadonlyMap<string, { readonly definition: TaskDefinition; readonly report: Report }>;
  /** Service key → its definition, with the report for its own file. */
  readonly services: ReadonlyMap<string, { readonly service: Service; readonly report: Report }>;
  /** undefined: no environment was named; rules that need it have nothing to say. */
  readonly environment: { readonly values: EnvironmentFile; readonly report: Report } | undefined;
  readonly infrastructure: Infrastructure | undefined;
  /** The release that runs now, where somebody named its file. */
  readonly previous?: { readonly services: ReadonlyMap<string, Service> } | undefined;
}

/** Looks at all files of a release together. */
export interface ReleaseRule extends RuleInfo {
  readonly checkRelease: (subject: ReleaseSubject) => void;
}

export type Rule = DefinitionRule | ReleaseRule;

/** A reference of our template language that is still there: its value is unknown, so no rule may judge it. */
export function isReference(text: string): boolean {
  return /(^|[^$])\$\{(?:(?:list|variables|secrets|json)\(\s*)?(?:environment|infrastructure|images|release|taskDefinitions)[.)]/.test(text);
}

export function severityOf(rule: RuleInfo, profile: Profile): Severity {
  return profile === 'production' ? (rule.inProduction ?? rule.severity) : rule.severity;
}
