import type { Clock } from '../clock/clock.ts';
import type { Random } from '../random.ts';
import { UserError } from '../../../actions/shared/src/user-error.ts';
import type { FaultRule, Pattern } from './scenario.ts';

/** A rule, and what became of it so far. */
export interface RuleReport {
  readonly rule: FaultRule & { readonly id: string };
  /** How often something was as `on` says, within its seconds. */
  readonly matched: number;
  /** How often it struck. */
  readonly fired: number;
}

type Matchers = readonly (readonly [name: string, matches: (value: string) => boolean])[];

interface Entry {
  readonly rule: FaultRule & { readonly id: string };
  readonly matchers: Matchers;
  readonly addedAtMs: number;
  matched: number;
  fired: number;
}

/** The rules that hold now, and which of them strike. */
export class RuleBook {
  readonly #clock: Clock;
  readonly #random: Random;
  #entries: Entry[] = [];
  #count = 0;

  constructor({ clock, random }: { readonly clock: Clock; readonly random: Random }) {
    this.#clock = clock;
    this.#random = random;
  }

  get isEmpty(): boolean {
    return this.#entries.length === 0;
  }

  reports(): RuleReport[] {
    return this.#entries.map(({ rule, matched, fired }) => ({ rule, matched, fired }));
  }

  /** Adds rules, all or none. Returns their ids. */
  add(rules: readonly FaultRule[]): string[] {
    const taken = rules.find(({ id }) => id !== undefined && this.#entries.some(({ rule }) => rule.id === id));
    if (taken !== undefined) throw new UserError(`There is a rule ${String(taken.id)} already. Remove it first, or give this one another id.`);
    const added = rules.map((rule) => this.#enter(rule));
    this.#entries = [...this.#entries, ...added];
    return added.map(({ rule }) => rule.id);
  }

  /** Removes one rule, or all. Returns false where there is none of that id. */
  remove(id: string | undefined): boolean {
    const left = id === undefined ? [] : this.#entries.filter(({ rule }) => rule.id !== id);
    const isFound = id === undefined || left.length < this.#entries.length;
    this.#entries = left;
    return isFound;
  }

  /** The rules of these faults that strike now, in their order; each counts. `facts`: what `on` is compared with. */
  strike<Kind extends FaultRule['fault']>(faults: ReadonlySet<Kind>, facts: Readonly<Record<string, string | undefined>>): Extract<FaultRule, { fault: Kind }>[] {
    const struck: FaultRule[] = [];
    for (const entry of this.#entries) {
      if ((faults as ReadonlySet<string>).has(entry.rule.fault) && this.#strikes(entry, facts)) struck.push(entry.rule);
    }
    return struck as Extract<FaultRule, { fault: Kind }>[];
  }

  #strikes(entry: Entry, facts: Readonly<Record<string, string | undefined>>): boolean {
    const { rule, matchers } = entry;
    const seconds = (this.#clock.now() - entry.addedAtMs) / 1000;
    if (seconds < (rule.fromSeconds ?? 0) || seconds >= (rule.untilSeconds ?? Number.POSITIVE_INFINITY)) return false;
    if (!matchers.every(([name, matches]) => matches(facts[name] ?? ''))) return false;
    entry.matched += 1;
    if (entry.matched <= (rule.after ?? 0) || entry.fired >= (rule.times ?? Number.POSITIVE_INFINITY)) return false;
    if (rule.probability !== undefined && this.#random.next() >= rule.probability) return false;
    entry.fired += 1;
    return true;
  }

  #enter(rule: FaultRule): Entry {
    this.#count += 1;
    const on: Readonly<Record<string, Pattern | undefined>> = rule.on ?? {};
    const matchers = Object.entries(on).flatMap(([name, pattern]) => (pattern === undefined ? [] : [[name, compilePattern(pattern)] as const]));
    return { rule: { ...rule, id: rule.id ?? this.#freeId() }, matchers, addedAtMs: this.#clock.now(), matched: 0, fired: 0 };
  }

  #freeId(): string {
    while (this.#entries.some(({ rule }) => rule.id === `rule-${this.#count}`)) this.#count += 1;
    return `rule-${this.#count}`;
  }
}

function compilePattern(pattern: Pattern): (value: string) => boolean {
  const patterns = (typeof pattern === 'string' ? [pattern] : pattern).map((text) => new RegExp(`^${text.replace(/[\\^$.+?()[\]{}|/-]/g, '\\$&').replaceAll('*', '.*')}$`, 's'));
  return (value) => patterns.some((expression) => expression.test(value));
}
