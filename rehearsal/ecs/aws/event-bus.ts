import type { Target } from '@aws-sdk/client-eventbridge';
import type { Clock } from '../clock/clock.ts';
import type { Faults } from '../faults/faults.ts';
import type { Random } from '../random.ts';
import { describeServiceError, type AwsClients } from './aws-clients.ts';
import type { BusEvent, EventBus } from './aws-services.ts';
import type { CallsUnderWay } from './calls-under-way.ts';
import { createEventDelivery } from './event-delivery.ts';
import { inputFor, type Envelope } from './event-input.ts';
import { createEventRules, type BusRule } from './event-rules.ts';

export interface EventBusOptions {
  readonly clients: AwsClients;
  readonly calls: CallsUnderWay;
  readonly clock: Clock;
  readonly random: Random;
  readonly faults: Pick<Faults, 'eventDeliveries'>;
  readonly accountId: string;
  readonly region: string;
  readonly log: (message: string) => void;
}

export interface RuleEventBus extends EventBus {
  /** Somebody changed a rule or its targets: the next event is matched against the new ones. */
  rulesChanged(): void;
}

/**
 * The default bus for ECS's events. A local EventBridge refuses events with the source aws.ecs, as the real one does, so
 * its rules are read and applied here. Events reach each target in their order unless a fault delays one.
 */
export function createEventBus(options: EventBusOptions): RuleEventBus {
  const { calls, clock, random, faults, log } = options;
  const rules = createEventRules(options);
  const send = createSender(options);
  const spread = async (envelope: Envelope): Promise<void> => {
    const matching = (await rules.read()).filter(({ matches }) => matches(envelope));
    for (const rule of matching) {
      for (const target of rule.targets) {
        for (const delayMs of faults.eventDeliveries(envelope['detail-type'])) {
          if (delayMs <= 0) send(rule, target, envelope);
          else clock.after(delayMs, () => send(rule, target, envelope));
        }
      }
    }
  };
  // One after the other, so that the order of events is kept while rules are read.
  let last = Promise.resolve();
  return {
    publish: (event) => {
      const envelope = toEnvelope(event, options, random.uuid());
      const before = last;
      last = calls.track(() => before.then(() => spread(envelope))).catch((error: unknown) => log(`An event was not delivered: ${describeServiceError(error)}`));
    },
    rulesChanged: () => rules.changed(),
  };
}

/** Delivers to each target in the order of the calls. A target that cannot be delivered to is told of once. */
function createSender({ clients, calls, clock, log }: EventBusOptions): (rule: BusRule, target: Target, envelope: Envelope) => void {
  const delivery = createEventDelivery(clients, clock);
  const queues = new Map<string, Promise<void>>();
  const toldOf = new Set<string>();
  return (rule, target, envelope) => {
    const arn = target.Arn ?? '';
    const before = queues.get(arn) ?? Promise.resolve();
    const sent = calls.track(() => before.then(() => delivery.deliver(target, inputFor(target, envelope, rule)))).catch((error: unknown) => {
      if (!toldOf.has(arn)) log(`Events of the rule ${rule.name} do not reach ${arn} (told once): ${describeServiceError(error)}`);
      toldOf.add(arn);
    });
    queues.set(arn, sent);
    void sent.then(() => {
      if (queues.get(arn) === sent) queues.delete(arn);
    });
  };
}

function toEnvelope({ detailType, resources, atMs, detail }: BusEvent, { accountId, region }: EventBusOptions, id: string): Envelope {
  const time = `${new Date(atMs).toISOString().slice(0, 19)}Z`;
  return { version: '0', id, 'detail-type': detailType, source: 'aws.ecs', account: accountId, time, region, resources, detail };
}
