import type { Target } from '@aws-sdk/client-eventbridge';
import type { Clock } from '../clock/clock.ts';
import { describeServiceError, type AwsClients } from './aws-clients.ts';
import { parseEventPattern, type Matches } from './event-pattern.ts';

export interface BusRule {
  readonly name: string;
  readonly arn: string;
  readonly matches: Matches;
  readonly targets: readonly Target[];
}

export interface EventRules {
  /** The enabled rules of the default bus and their targets. Where they cannot be read: as they were last known. */
  read(): Promise<readonly BusRule[]>;
  /** The next read asks again. */
  changed(): void;
}

/** How long rules are believed. */
const KEPT_MS = 1000;

export function createEventRules({ clients, clock, log }: { readonly clients: AwsClients; readonly clock: Clock; readonly log: (message: string) => void }): EventRules {
  const toldOf = new Set<string>();
  const tellOnce = (message: string): void => {
    if (!toldOf.has(message)) log(message);
    toldOf.add(message);
  };
  let known: readonly BusRule[] = [];
  let readAtMs = Number.NEGATIVE_INFINITY;
  return {
    read: async () => {
      if (clock.now() - readAtMs < KEPT_MS) return known;
      // Before the call: a change that is told of while it is under way counts for the next.
      readAtMs = clock.now();
      try {
        known = await readRules(clients, tellOnce);
      } catch (error) {
        tellOnce(`The event rules could not be read, so events go where they went before: ${describeServiceError(error)}`);
      }
      return known;
    },
    changed: () => {
      readAtMs = Number.NEGATIVE_INFINITY;
    },
  };
}

async function readRules(clients: AwsClients, tell: (message: string) => void): Promise<BusRule[]> {
  const client = await clients.events();
  const rules: BusRule[] = [];
  let nextToken: string | undefined;
  do {
    const page = await client.listRules(nextToken === undefined ? {} : { NextToken: nextToken });
    for (const { Name: name = '', Arn: arn = '', EventPattern: text, State: state } of page.Rules ?? []) {
      // A rule without a pattern runs on a schedule.
      if (text === undefined || text === '' || state === 'DISABLED') continue;
      const pattern = parseEventPattern(text);
      if (pattern.kind === 'invalid') tell(`The event rule ${name} matches nothing: ${pattern.problem}`);
      else rules.push({ name, arn, matches: pattern.matches, targets: await readTargets(clients, name) });
    }
    nextToken = page.NextToken;
  } while (nextToken !== undefined);
  return rules;
}

async function readTargets(clients: AwsClients, rule: string): Promise<Target[]> {
  const client = await clients.events();
  const targets: Target[] = [];
  let nextToken: string | undefined;
  do {
    const page = await client.listTargetsByRule({ Rule: rule, ...(nextToken === undefined ? {} : { NextToken: nextToken }) });
    targets.push(...(page.Targets ?? []));
    nextToken = page.NextToken;
  } while (nextToken !== undefined);
  return targets;
}
