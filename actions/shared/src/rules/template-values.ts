import { isJsonObject } from '../json-object.ts';
import { canonicalAttribute, makeUpValue } from './made-up-values.ts';
import { partitionOf, unknownValue, urlSuffixOf } from './template-stack.ts';
import type { TemplateStack } from './template-stack.ts';

/** Expressions that refer to each other in a circle end here. */
const maxDepth = 100;

interface Place {
  readonly stack: TemplateStack;
  readonly depth: number;
}

interface Exported {
  readonly stack: TemplateStack;
  readonly value: unknown;
}

/** Evaluates CloudFormation's intrinsic functions over all stacks of an app. What it cannot know becomes `unknownValue`. */
export class TemplateValues {
  readonly #stacks: readonly TemplateStack[];
  /** Values of deployed resources, by stack, logical id and attribute. */
  readonly #deployed = new Map<string, string>();
  readonly #madeUp = new Map<string, unknown>();
  #exports: Map<string, Exported> | undefined;

  constructor(stacks: readonly TemplateStack[]) {
    this.#stacks = stacks;
  }

  evaluate(value: unknown, stack: TemplateStack): unknown {
    return this.#evaluate(value, { stack, depth: 0 });
  }

  /** What `Ref` (attribute '') or `Fn::GetAtt` gives. */
  attributeOf(stack: TemplateStack, logicalId: string, attribute: string): unknown {
    return this.#attribute({ stack, depth: 0 }, logicalId, attribute);
  }

  /** Whether an output said how the resource is really called. */
  isDeployed(stack: TemplateStack, logicalId: string): boolean {
    return ['', 'Arn'].some((attribute) => this.#deployed.has(keyOf(stack, logicalId, attribute)));
  }

  /** Learns from a deployed output what the resources that its expression names are really called. */
  learn(expression: unknown, deployed: string, stack: TemplateStack): void {
    if (!isJsonObject(expression)) return;
    const [name = '', argument] = Object.entries(expression)[0] ?? [];
    const target = name === 'Ref' ? [argument, ''] : name === 'Fn::GetAtt' ? splitAttribute(argument) : undefined;
    if (target !== undefined) this.#learnAttribute(stack, target, deployed);
    else if (name === 'Fn::Join' && Array.isArray(argument)) this.#learnJoined(argument, deployed, stack);
    else if (name === 'Fn::ImportValue') {
      const source = this.#export(argument, { stack, depth: 0 });
      if (source !== undefined) this.learn(source.value, deployed, source.stack);
    }
  }

  #learnAttribute(stack: TemplateStack, [logicalId, attribute]: readonly unknown[], deployed: string): void {
    const resource = typeof logicalId === 'string' ? stack.resources[logicalId] : undefined;
    if (resource !== undefined) this.#deployed.set(keyOf(stack, String(logicalId), canonicalAttribute(resource.type, String(attribute))), deployed);
  }

  /** `subnet-1,subnet-2` belongs to two references with a comma between; `http://name` to one with a text before it. */
  #learnJoined([separator, items]: readonly unknown[], deployed: string, stack: TemplateStack): void {
    if (typeof separator !== 'string' || !Array.isArray(items)) return;
    const parts = separator === '' ? [] : deployed.split(separator);
    if (parts.length === items.length) items.forEach((item, index) => { this.learn(item, parts[index] ?? '', stack); });
    const unknown = items.flatMap((item, index) => (typeof item === 'string' ? [] : [index]));
    const [only] = unknown;
    if (separator !== '' || unknown.length !== 1 || only === undefined) return;
    const [before, after] = [items.slice(0, only).join(''), items.slice(only + 1).join('')];
    if (deployed.startsWith(before) && deployed.endsWith(after)) this.learn(items[only], deployed.slice(before.length, deployed.length - after.length), stack);
  }

  #evaluate(value: unknown, place: Place): unknown {
    if (place.depth > maxDepth) return unknownValue;
    const below = { ...place, depth: place.depth + 1 };
    if (Array.isArray(value)) return value.map((entry) => this.#evaluate(entry, below)).filter((entry) => entry !== undefined);
    if (!isJsonObject(value)) return value;
    const entries = Object.entries(value);
    const [name, argument] = entries[0] ?? [''];
    if (entries.length === 1 && (name === 'Ref' || name === 'Condition' || name.startsWith('Fn::'))) return this.#call(name, argument, below);
    return Object.fromEntries(entries.map(([key, entry]) => [key, this.#evaluate(entry, below)]).filter(([, entry]) => entry !== undefined));
  }

  #call(name: string, argument: unknown, place: Place): unknown {
    switch (name) {
      case 'Ref': return this.#reference(String(argument), place);
      case 'Fn::GetAtt': return this.#getAttribute(argument, place);
      case 'Fn::Sub': return this.#substitute(argument, place);
      case 'Fn::ImportValue': return this.#import(argument, place);
      case 'Fn::Join':
      case 'Fn::Split':
      case 'Fn::Select':
      case 'Fn::FindInMap': return this.#callOnList(name, this.#evaluate(argument, place), place);
      default: return unknownValue;
    }
  }

  #reference(name: string, place: Place): unknown {
    const { stack } = place;
    switch (name) {
      case 'AWS::AccountId': return stack.account;
      case 'AWS::Region': return stack.region;
      case 'AWS::Partition': return partitionOf(stack.region);
      case 'AWS::URLSuffix': return urlSuffixOf(stack.region);
      case 'AWS::StackName': return stack.name;
      case 'AWS::NoValue': return undefined;
      default: break;
    }
    const parameter = stack.parameters[name];
    if (parameter === undefined) return this.#attribute(place, name, '');
    // The default of the others is the name of a parameter in SSM, not its value.
    return parameter['Type'] === 'String' || parameter['Type'] === 'Number' ? (parameter['Default'] ?? unknownValue) : unknownValue;
  }

  #getAttribute(argument: unknown, place: Place): unknown {
    const target = splitAttribute(argument);
    return target === undefined ? unknownValue : this.#attribute(place, target[0], target[1]);
  }

  #attribute(place: Place, logicalId: string, attribute: string): unknown {
    const { stack } = place;
    const resource = stack.resources[logicalId];
    if (resource === undefined || place.depth > maxDepth) return unknownValue;
    const canonical = canonicalAttribute(resource.type, attribute);
    const key = keyOf(stack, logicalId, canonical);
    const known = this.#deployed.get(key);
    if (known !== undefined) return known;
    if (!this.#madeUp.has(key)) {
      // A resource whose name depends on itself finds this.
      this.#madeUp.set(key, unknownValue);
      const property = (name: string): unknown => this.#evaluate(resource.properties[name], { stack, depth: place.depth + 1 });
      this.#madeUp.set(key, makeUpValue({ stack, logicalId, resource, property }, canonical));
    }
    return this.#madeUp.get(key);
  }

  #substitute(argument: unknown, place: Place): unknown {
    const [template, given] = Array.isArray(argument) ? (argument as unknown[]) : [argument, {}];
    if (typeof template !== 'string') return unknownValue;
    const values = isJsonObject(given) ? given : {};
    const unknown: string[] = [];
    const text = template.replace(/\$\{(!?)([^}]+)\}/g, (match, literal: string, name: string) => {
      if (literal === '!') return `\${${name}}`;
      const value = Object.hasOwn(values, name) ? this.#evaluate(values[name], place) : name.includes('.') ? this.#getAttribute(name, place) : this.#reference(name, place);
      if (typeof value === 'string' || typeof value === 'number') return String(value);
      unknown.push(name);
      return match;
    });
    return unknown.length === 0 ? text : unknownValue;
  }

  #callOnList(name: string, list: unknown, { stack }: Place): unknown {
    if (!Array.isArray(list)) return unknownValue;
    const [first, second, third] = list as unknown[];
    if (name === 'Fn::Join') return typeof first === 'string' && isTextList(second) ? second.join(first) : unknownValue;
    if (name === 'Fn::Split') return typeof first === 'string' && typeof second === 'string' ? second.split(first) : unknownValue;
    if (name === 'Fn::Select') return Array.isArray(second) ? ((second as unknown[])[Number(first)] ?? unknownValue) : unknownValue;
    const mapping = stack.mappings[String(first)];
    const row = isJsonObject(mapping) ? mapping[String(second)] : undefined;
    return isJsonObject(row) ? (row[String(third)] ?? unknownValue) : unknownValue;
  }

  #import(argument: unknown, place: Place): unknown {
    const source = this.#export(argument, place);
    return source === undefined ? unknownValue : this.#evaluate(source.value, { stack: source.stack, depth: place.depth + 1 });
  }

  #export(argument: unknown, place: Place): Exported | undefined {
    const name = this.#evaluate(argument, place);
    return typeof name === 'string' ? this.#allExports().get(name) : undefined;
  }

  #allExports(): Map<string, Exported> {
    if (this.#exports !== undefined) return this.#exports;
    this.#exports = new Map();
    for (const stack of this.#stacks) {
      for (const { value, exportName } of Object.values(stack.outputs)) {
        const name = this.evaluate(exportName, stack);
        if (typeof name === 'string') this.#exports.set(name, { stack, value });
      }
    }
    return this.#exports;
  }
}

/** `Database.Endpoint.Address` and [Database, Endpoint.Address] are the same. */
function splitAttribute(argument: unknown): [logicalId: string, attribute: string] | undefined {
  const [logicalId, ...attribute] = typeof argument === 'string' ? argument.split('.') : Array.isArray(argument) ? (argument as unknown[]) : [];
  if (typeof logicalId !== 'string' || !attribute.every((part) => typeof part === 'string')) return undefined;
  return [logicalId, attribute.join('.')];
}

function isTextList(value: unknown): value is (string | number)[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string' || typeof entry === 'number');
}

function keyOf(stack: TemplateStack, logicalId: string, attribute: string): string {
  return JSON.stringify([stack.name, logicalId, attribute]);
}
