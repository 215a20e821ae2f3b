import type { Clock } from '../clock/clock.ts';
import { createRandom } from '../random.ts';
import type { CallFault, Faults, FaultyCall } from './faults.ts';
import { RuleBook, type RuleReport } from './rule-book.ts';
import { parseScenario, type CallRule, type ErrorFault, type EventRule, type FaultRule } from './scenario.ts';

/** Faults that a scenario decides, and that can be changed while everything runs. */
export interface ScenarioFaults extends Faults {
  /** In their order, with how often each struck. */
  rules(): RuleReport[];
  /** Takes rules, or a scenario's text (YAML or JSON), in place of those that hold. Throws a UserError with all that is wrong; nothing has changed then. */
  replace(rules: readonly FaultRule[] | string): void;
  /** Returns the ids. */
  add(rules: readonly FaultRule[] | string): string[];
  /** All of them where no id is given; false where there is no such rule. */
  remove(id?: string): boolean;
}

const callFaults = new Set<CallRule['fault']>(['latency', 'throttle', 'error', 'access-denied', 'expired-token', 'cut-before', 'cut-after', 'stale-reads']);
const eventFaults = new Set<EventRule['fault']>(['lose-event', 'repeat-event', 'delay-event']);
const noFault: CallFault = { delayMs: 0, error: undefined, cut: undefined, staleMs: 0 };

/** `seed`: chances come from a source of their own, so that a fault more does not change the ids of tasks. */
export function createScenarioFaults({ clock, seed, rules = [] }: { readonly clock: Clock; readonly seed: number; readonly rules?: readonly FaultRule[] }): ScenarioFaults {
  const random = createRandom(seed ^ 0xfa17);
  let book = new RuleBook({ clock, random });
  book.add(rules);
  const between = ({ milliseconds, upToMilliseconds = milliseconds }: { readonly milliseconds: number; readonly upToMilliseconds?: number }): number =>
    Math.round(milliseconds + (upToMilliseconds > milliseconds ? random.next() * (upToMilliseconds - milliseconds) : 0));
  return {
    onCall: (call) => {
      if (book.isEmpty) return noFault;
      const facts = { action: call.action, cluster: call.cluster ?? 'default', accessKeyId: call.accessKeyId };
      return book.strike(callFaults, facts).reduce((fault, rule) => addCallFault(fault, { rule, call, between }), noFault);
    },
    capacityFailure: ({ availabilityZone, capacityProvider, family }) => {
      const [rule] = book.strike(new Set(['no-capacity'] as const), { zone: availabilityZone, capacityProvider, family });
      return rule === undefined ? undefined : { reason: rule.reason ?? noCapacity, ...(rule.detail === undefined ? {} : { detail: rule.detail }) };
    },
    pullDelayMs: (image) => book.strike(new Set(['slow-pull'] as const), { image }).reduce((sum, { milliseconds }) => sum + milliseconds, 0),
    containerDeath: ({ family, group }) => {
      const [rule] = book.strike(new Set(['container-dies'] as const), { family, group });
      return rule === undefined ? undefined : { container: rule.container, afterMs: rule.afterSeconds * 1000 };
    },
    eventDeliveries: (detailType) => book.strike(eventFaults, { detailType }).reduce<readonly number[]>((delays, rule) => changeDeliveries(delays, rule, between), [0]),
    rules: () => book.reports(),
    replace: (next) => {
      const replaced = new RuleBook({ clock, random });
      replaced.add(toRules(next));
      book = replaced;
    },
    add: (more) => book.add(toRules(more)),
    remove: (id) => book.remove(id),
  };
}

/** As RunTask's `failures[].reason` has it on Fargate. */
const noCapacity = 'Capacity is unavailable at this time. Please try again later or in a different availability zone';

type Between = (range: { readonly milliseconds: number; readonly upToMilliseconds?: number }) => number;

function toRules(rules: readonly FaultRule[] | string): readonly FaultRule[] {
  return typeof rules === 'string' ? parseScenario(rules, 'the body') : rules;
}

/** Latencies add up; of errors and cuts the first rule's counts; of stale reads the stalest. */
function addCallFault(fault: CallFault, { rule, call, between }: { readonly rule: CallRule; readonly call: FaultyCall; readonly between: Between }): CallFault {
  switch (rule.fault) {
    case 'latency': return { ...fault, delayMs: fault.delayMs + between(rule) };
    case 'cut-before': return { ...fault, cut: fault.cut ?? 'before' };
    case 'cut-after': return { ...fault, cut: fault.cut ?? 'after' };
    case 'stale-reads': return { ...fault, staleMs: Math.max(fault.staleMs, rule.milliseconds) };
    case 'throttle':
    case 'error':
    case 'access-denied':
    case 'expired-token': return { ...fault, error: fault.error ?? describeError(rule, call) };
    default: {
      const unreachable: never = rule;
      return unreachable;
    }
  }
}

function describeError(rule: ErrorFault, call: FaultyCall): NonNullable<CallFault['error']> {
  switch (rule.fault) {
    case 'throttle': return { code: 'ThrottlingException', message: 'Rate exceeded', status: 400 };
    case 'expired-token': return { code: 'ExpiredTokenException', message: 'The security token included in the request is expired', status: 400 };
    case 'access-denied': return { code: 'AccessDeniedException', message: rule.message ?? accessDenied(call), status: 400 };
    case 'error': return { code: rule.code, message: rule.message ?? 'The call failed on purpose.', status: rule.status ?? (rule.code === 'ServerException' ? 500 : 400) };
    default: {
      const unreachable: never = rule;
      return unreachable;
    }
  }
}

function accessDenied({ callerArn, action, resourceArn }: FaultyCall): string {
  return `User: ${callerArn} is not authorized to perform: ecs:${action} on resource: ${resourceArn()} because no identity-based policy allows the ecs:${action} action`;
}

function changeDeliveries(delays: readonly number[], rule: EventRule, between: Between): readonly number[] {
  switch (rule.fault) {
    case 'lose-event': return [];
    case 'repeat-event': return delays.flatMap((delay) => Array.from({ length: rule.copies ?? 2 }, () => delay));
    case 'delay-event': return delays.map((delay) => delay + between(rule));
    default: {
      const unreachable: never = rule;
      return unreachable;
    }
  }
}
