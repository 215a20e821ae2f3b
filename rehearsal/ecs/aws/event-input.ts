import type { Target } from '@aws-sdk/client-eventbridge';

/** An event as a bus delivers it. */
export interface Envelope {
  readonly version: '0';
  readonly id: string;
  readonly 'detail-type': string;
  readonly source: 'aws.ecs';
  readonly account: string;
  /** Without fractions of a second. */
  readonly time: string;
  readonly region: string;
  readonly resources: readonly string[];
  readonly detail: unknown;
}

export type InputSettings = Pick<Target, 'Input' | 'InputPath' | 'InputTransformer'>;

export interface RuleName {
  readonly name: string;
  readonly arn: string;
}

/** What a rule's target gets: the event, a part of it, a constant, or a text made of its parts. */
export function inputFor(target: InputSettings, event: Envelope, rule: RuleName): string {
  if (target.Input !== undefined) return target.Input;
  if (target.InputPath !== undefined) {
    const part = readPath(event, target.InputPath);
    return part === undefined ? '' : JSON.stringify(part);
  }
  if (target.InputTransformer === undefined) return JSON.stringify(event);
  const { InputPathsMap = {}, InputTemplate = '' } = target.InputTransformer;
  const variables = new Map<string, unknown>(Object.entries(InputPathsMap).map(([name, path]) => [name, readPath(event, path)]));
  // The variables that EventBridge defines itself.
  variables.set('aws.events.rule-arn', rule.arn).set('aws.events.rule-name', rule.name).set('aws.events.event.ingestion-time', event.time);
  variables.set('aws.events.event.json', event).set('aws.events.event', { ...event, detail: undefined });
  return fillTemplate(InputTemplate, variables);
}

/** The part of a document that a JSON path of names and indexes points at (`$.detail.containers[0].name`). */
export function readPath(document: unknown, path: string): unknown {
  let value = document;
  for (const [, name, quoted, index] of path.slice(1).matchAll(/\.([^.[\]]+)|\[['"]([^'"]+)['"]\]|\[(\d+)\]/g)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[name ?? quoted ?? index ?? ''];
  }
  return value;
}

/**
 * Puts variables into a template. Within a quoted text a value is inserted as it is (escaped where it is JSON itself),
 * outside as JSON; a plain text template takes texts without quotation marks. Unknown variables vanish.
 */
function fillTemplate(template: string, variables: ReadonlyMap<string, unknown>): string {
  const isJson = /^\s*[[{"]/.test(template);
  let isQuoted = false;
  return template.replace(/\\.|"|<([^<>"\s]+)>/gs, (part, name: string | undefined) => {
    if (part === '"') isQuoted = !isQuoted;
    if (name === undefined) return part;
    const value = variables.get(name);
    if (value === undefined) return '';
    if (isQuoted) return JSON.stringify(typeof value === 'string' ? value : JSON.stringify(value)).slice(1, -1);
    return !isJson && typeof value === 'string' ? value : JSON.stringify(value);
  });
}
