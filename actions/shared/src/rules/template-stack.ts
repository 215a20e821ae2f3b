import type { JsonObject } from '../json-object.ts';

/** One stack of a CDK app, as `cdk synth` writes it. */
export interface TemplateStack {
  readonly name: string;
  readonly account: string;
  readonly region: string;
  readonly resources: Readonly<Record<string, StackResource>>;
  readonly outputs: Readonly<Record<string, StackOutput>>;
  readonly parameters: Readonly<Record<string, JsonObject>>;
  readonly mappings: Readonly<Record<string, unknown>>;
}

export interface StackResource {
  readonly type: string;
  readonly properties: JsonObject;
}

export interface StackOutput {
  readonly value: unknown;
  /** The name under which other stacks import it; it may itself be an expression. */
  readonly exportName: unknown;
}

/** A value that only CloudFormation knows, or an expression that is not understood: no rule may judge it. */
export const unknownValue: unique symbol = Symbol('unknown');

export function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

export function urlSuffixOf(region: string): string {
  return region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
}
