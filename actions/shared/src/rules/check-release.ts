import type { EnvironmentFile } from '../environment-file.ts';
import { isJsonObject } from '../json-object.ts';
import type { DocumentPath } from '../yaml-document.ts';
import { releaseRules } from './all-rules.ts';
import { reportInto } from './check-definition.ts';
import type { Infrastructure } from './infrastructure.ts';
import { servicesOfRelease } from './load-balancer-rules.ts';
import { sortFindings } from './rule-finding.ts';
import type { CheckedDocument, RuleFinding } from './rule-finding.ts';
import type { ReleaseRule, ReleaseSubject, Report, Target } from './rule.ts';
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
  const findings = rules.flatMap((rule) => {
    const found: RuleFinding[] = [];
    rule.checkRelease(subjectFor(rule, input, found));
    return found;
  });
  return sortFindings(findings);
}

function subjectFor(rule: ReleaseRule, { definitions, services, environment, infrastructure, previous, target }: ReleaseInput, findings: RuleFinding[]): ReleaseSubject {
  const reportFor = (document: CheckedDocument): Report => reportInto(findings, { document, rule, profile: target.profile });
  return {
    target, infrastructure,
    definitions: mapValues(definitions, (document) => {
      const definition = toTyped(document.value, 'RegisterTaskDefinitionRequest');
      return { definition, report: withoutMistyped(reportFor(document), document.value, definition) };
    }),
    services: mapValues(services, (document) => {
      const service = toTyped(document.value, 'CreateServiceRequest');
      return { service, report: withoutMistyped(reportFor(document), document.value, service) };
    }),
    environment: environment && { values: environment.values, report: reportFor(environment.document) },
    previous: previous === undefined ? undefined : { services: mapValues(servicesOfRelease(previous), (service) => toTyped(service, 'CreateServiceRequest')) },
  };
}

/** To rules a value of another type is missing, and so is a reference where no text may stand: neither is theirs to judge. */
function withoutMistyped(report: Report, written: unknown, typed: unknown): Report {
  return (path, message, options) => {
    if (valueAt(written, path) !== undefined && valueAt(typed, path) === undefined) return;
    report(path, message, options);
  };
}

function valueAt(value: unknown, path: DocumentPath): unknown {
  return path.reduce<unknown>((owner, step) => (Array.isArray(owner) ? (owner as unknown[])[Number(step)] : isJsonObject(owner) && Object.hasOwn(owner, step) ? owner[step] : undefined), value);
}

function mapValues<From, To>(map: ReadonlyMap<string, From>, convert: (value: From) => To): Map<string, To> {
  return new Map([...map].map(([key, value]) => [key, convert(value)]));
}
