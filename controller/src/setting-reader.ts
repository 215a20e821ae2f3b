import { isJsonObject, type JsonObject } from './json.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads variables one by one, and keeps everything that is wrong with them in `problems`. */
export class SettingReader {
  readonly problems: string[] = [];
  private readonly environment: Environment;

  constructor(environment: Environment) {
    this.environment = environment;
  }

  optional(name: string): string | undefined {
    const value = this.environment[name];
    return value === undefined || value.trim() === '' ? undefined : value.trim();
  }

  private problem(name: string, allowed: string, shown = true): void {
    const value = this.environment[name];
    // The URLs carry passwords: those values are never repeated.
    const got = value === undefined ? 'it is not set' : shown ? `got '${value}'` : 'its value is something else';
    this.problems.push(`${name} must be ${allowed}; ${got}.`);
  }

  url(name: string, protocols: readonly string[]): string {
    const value = this.optional(name);
    if (value !== undefined && URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value;
    this.problem(name, `a URL that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`, false);
    return '';
  }

  integer(name: string, options: { fallback: number; min: number; max: number }): number {
    const value = this.environment[name];
    if (value === undefined) return options.fallback;
    const number = /^\d{1,9}$/.test(value.trim()) ? Number(value) : Number.NaN;
    if (number >= options.min && number <= options.max) return number;
    this.problem(name, `a whole number between ${options.min} and ${options.max} (leave it out for ${options.fallback})`);
    return options.fallback;
  }

  rate(name: string, fallback: { readonly burst: number; readonly perSecond: number }): { readonly burst: number; readonly perSecond: number } {
    const value = this.environment[name];
    if (value === undefined) return fallback;
    const [, burst, perSecond] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(value.trim()) ?? [];
    if (burst !== undefined && perSecond !== undefined) return { burst: Number(burst), perSecond: Number(perSecond) };
    this.problem(name, `two whole numbers from 1 to 99999, calls at once and calls a second, like ${fallback.burst}/${fallback.perSecond} (leave it out for that)`);
    return fallback;
  }

  choice<const T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const value = this.environment[name];
    if (value === undefined) return fallback;
    const found = allowed.find((candidate) => candidate === value);
    if (found !== undefined) return found;
    this.problem(name, `one of ${allowed.join(', ')} (leave it out for ${fallback})`);
    return fallback;
  }

  matching(name: string, options: { pattern: RegExp; allowed: string; fallback?: string }): string {
    const value = this.environment[name] ?? options.fallback;
    if (value !== undefined && options.pattern.test(value)) return value;
    this.problem(name, options.allowed);
    return '';
  }

  optionalMatching(name: string, options: { pattern: RegExp; allowed: string }): string | undefined {
    return this.optional(name) === undefined ? undefined : this.matching(name, options);
  }

  /** Left out: an empty list. */
  optionalList(name: string, options: { pattern: RegExp; example: string }): readonly string[] {
    return this.optional(name) === undefined ? [] : this.list(name, { ...options, max: 100 });
  }

  /** A JSON object of texts; left out: an empty one. */
  textMap(name: string, options: { pattern: RegExp; example: string }): ReadonlyMap<string, string> {
    const value = this.optional(name);
    if (value === undefined) return new Map();
    const entries = Object.entries(parseObject(value) ?? { '': undefined });
    if (entries.every((entry): entry is [string, string] => typeof entry[1] === 'string' && options.pattern.test(entry[1]))) return new Map(entries);
    this.problem(name, `a JSON object like ${options.example} (leave it out for none)`);
    return new Map();
  }

  list(name: string, options: { pattern: RegExp; example: string; max: number }): readonly string[] {
    const entries = (this.environment[name] ?? '').split(',').map((entry) => entry.trim());
    if (entries.length <= options.max && entries.every((entry) => options.pattern.test(entry))) return entries;
    this.problem(name, `a comma-separated list of 1 to ${options.max} ids, like ${options.example}`);
    return [];
  }
}

function parseObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
