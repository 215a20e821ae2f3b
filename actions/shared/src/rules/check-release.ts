import type { EnvironmentFile } from '../environment-file.ts';
import { valueAt } from '../json-object.ts';
import { releaseRules } from './all-rules.ts';
import { reportInto } from './check-definition.ts';
import type { Infrastructure } from './infrastructure.ts';
import { servicesOfRelease } from './load-balancer-rules.ts';
import { sortFindings } from './rule-finding.ts';
import type { CheckedDocument, RuleFinding } from './rule-finding.ts';
import type { ReleaseRule, ReleaseSubject, Report, Service, Target, TaskDefinition } from './rule.ts';
import { toTyped } from './typed-definition.ts';

/** Files of one release: rendered, or as templates with what is not known left as references. */
export interface ReleaseInput {
  /** Part → its task definition. */
  readonly definitions: ReadonlyMap<string, CheckedDocument>;
  readonly services: ReadonlyMap<string, CheckedDocument>;
  readonly environment?: { readonly document: CheckedDocument; readonly values: EnvironmentFile } | undefined;
  readonly infrastructure?: Infrastructure | undefined;
  /** The content of the release file that runs now. */
  readonly previous?: unknown;
  readonly target: Target;
}

/** What is wrong with the files of a release together. What is wrong with one of them, `checkDefinition` says. */
export function checkRelease(input: ReleaseInput, rules: readonly ReleaseRule[] = releaseRules): RuleFinding[] {
  const typed = readTyped(input);
  return sortFindings(rules.flatMap((rule) => {
    const findings: RuleFinding[] = [];
    rule.checkRelease(subjectFor(rule, { input, typed, findings }));
    return findings;
  }));
}

interface Typed {
  readonly definitions: ReadonlyMap<string, { readonly document: CheckedDocument; readonly value: TaskDefinition }>;
  readonly services: ReadonlyMap<string, { readonly document: CheckedDocument; readonly value: Service }>;
  readonly previous: ReleaseSubject['previous'];
}

function readTyped({ definitions, services, previous }: ReleaseInput): Typed {
  return {
    definitions: mapValues(definitions, (document) => ({ document, value: toTyped(document.value, 'RegisterTaskDefinitionRequest') })),
    services: mapValues(services, (document) => ({ document, value: toTyped(document.value, 'CreateServiceRequest') })),
    previous: previous === undefined ? undefined : { services: mapValues(servicesOfRelease(previous), (service) => toTyped(service, 'CreateServiceRequest')) },
  };
}

function subjectFor(rule: ReleaseRule, { input, typed, findings }: { input: ReleaseInput; typed: Typed; findings: RuleFinding[] }): ReleaseSubject {
  const { environment, infrastructure, target } = input;
  const reportFor = (document: CheckedDocument): Report => reportInto(findings, { document, rule, profile: target.profile });
  const reportTyped = (document: CheckedDocument, value: unknown): Report => withoutMistyped(reportFor(document), document.value, value);
  return {
    target, infrastructure,
    definitions: mapValues(typed.definitions, ({ document, value }) => ({ definition: value, report: reportTyped(document, value) })),
    services: mapValues(typed.services, ({ document, value }) => ({ service: value, report: reportTyped(document, value) })),
    environment: environment && { values: environment.values, report: reportFor(environment.document) },
    previous: typed.previous,
  };
}

/** To rules a value of another type is missing, and so is a reference where no text may stand: neither is theirs to judge. */
function withoutMistyped(report: Report, written: unknown, typed: unknown): Report {
  return (path, message, options) => {
    if (valueAt(written, path) !== undefined && valueAt(typed, path) === undefined) return;
    report(path, message, options);
  };
}

function mapValues<From, To>(map: ReadonlyMap<string, From>, convert: (value: From) => To): Map<string, To> {
  return new Map([...map].map(([key, value]) => [key, convert(value)]));
}
