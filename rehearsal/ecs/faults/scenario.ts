import { FindingsError } from '../../../actions/shared/src/finding.ts';
import { schemaFindings } from '../../../actions/shared/src/schema-findings.ts';
import { UserError } from '../../../actions/shared/src/user-error.ts';
import { parseYamlDocument, readYamlDocument, type YamlDocument } from '../../../actions/shared/src/yaml-document.ts';
import { validate } from './scenario-schema.generated.js';

/** One text or several; `*` stands for any characters. Nothing: anything matches. */
export type Pattern = string | readonly string[];

interface RuleFrame {
  /** For telling and removing; made up where missing. */
  readonly id?: string;
  /** How often it strikes at most. */
  readonly times?: number;
  /** How many matches it lets pass first. */
  readonly after?: number;
  /** 0 to 1. */
  readonly probability?: number;
  /** Since the rule was added. */
  readonly fromSeconds?: number;
  readonly untilSeconds?: number;
}

interface OnCall {
  readonly on?: { readonly action?: Pattern; readonly cluster?: Pattern; readonly accessKeyId?: Pattern };
}
interface OnEvent {
  readonly on?: { readonly detailType?: Pattern };
}

export type CallRule = RuleFrame & OnCall & (
  | { readonly fault: 'latency'; readonly milliseconds: number; /** A random time up to this. */ readonly upToMilliseconds?: number }
  | { readonly fault: 'cut-before' }
  | { readonly fault: 'cut-after' }
  | { readonly fault: 'stale-reads'; readonly milliseconds: number }
  | ErrorFault);

export type ErrorFault =
  | { readonly fault: 'throttle' }
  | { readonly fault: 'expired-token' }
  | { readonly fault: 'access-denied'; readonly message?: string }
  | { readonly fault: 'error'; readonly code: string; readonly message?: string; readonly status?: number };

export type CapacityRule = RuleFrame & { readonly fault: 'no-capacity'; readonly on?: { readonly family?: Pattern; readonly zone?: Pattern; readonly capacityProvider?: Pattern }; readonly reason?: string; readonly detail?: string };

export type PullRule = RuleFrame & { readonly fault: 'slow-pull'; readonly on?: { readonly image?: Pattern }; readonly milliseconds: number };

/** `container`: its name; missing: the first essential one. */
export type DeathRule = RuleFrame & { readonly fault: 'container-dies'; readonly on?: { readonly family?: Pattern; readonly group?: Pattern }; readonly container?: string; readonly afterSeconds: number };

export type EventRule = RuleFrame & OnEvent & (
  | { readonly fault: 'lose-event' }
  | { readonly fault: 'repeat-event'; readonly copies?: number }
  /** Each copy a random time between the two: events overtake each other. */
  | { readonly fault: 'delay-event'; readonly milliseconds: number; readonly upToMilliseconds?: number });

export type FaultRule = CallRule | CapacityRule | PullRule | DeathRule | EventRule;

/** Reads a scenario in YAML or JSON. Throws a UserError with everything that is wrong, each at its place. */
export function readScenario(path: string): FaultRule[] {
  return checkScenario(readYamlDocument(path));
}

/** `name`: what errors call the text. */
export function parseScenario(text: string, name: string): FaultRule[] {
  return checkScenario(parseYamlDocument(text, name));
}

function checkScenario(document: YamlDocument): FaultRule[] {
  const findings = schemaFindings(document, validate);
  if (findings.length > 0) throw new FindingsError(`${document.file} is not a scenario:`, findings);
  const { rules } = document.value as { readonly rules: FaultRule[] };
  const ids = rules.flatMap(({ id }) => id ?? []);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new UserError(`${document.file} has two rules with the id ${twice}. Give each its own, or none.`);
  const backwards = rules.findIndex((rule) => isBackwards(rule));
  if (backwards >= 0) throw new UserError(`${document.file}: rules[${backwards}] ends before it begins: compare fromSeconds with untilSeconds, milliseconds with upToMilliseconds.`);
  return rules;
}

function isBackwards(rule: FaultRule): boolean {
  const { fromSeconds = 0, untilSeconds = Number.POSITIVE_INFINITY } = rule;
  const isTimeBackwards = (rule.fault === 'latency' || rule.fault === 'delay-event') && rule.upToMilliseconds !== undefined && rule.upToMilliseconds < rule.milliseconds;
  return untilSeconds < fromSeconds || isTimeBackwards;
}
