import type { Kernel } from '../kernel.ts';
import type { ServiceEventRecord, ServiceRecord } from '../state/records.ts';
import type { ServiceEffect, ServiceNotice, ServiceStep } from './service-step.ts';

type CommitParts = Pick<Kernel, 'state' | 'clock' | 'random' | 'aws'>;
/** What is left to do after the records are kept: it changes tasks, or comes later. */
export type TaskWork = Extract<ServiceEffect, { kind: 'start' | 'stop' | 'look' }>;

/** ECS keeps the last 100 events of a service. */
const eventLimit = 100;

/** Keeps what a transition made, with its events, and publishes its notices. The only place that writes service records. */
export function commitStep(parts: CommitParts, step: ServiceStep): readonly TaskWork[] {
  const { state } = parts;
  const work: TaskWork[] = [];
  const messages: string[] = [];
  for (const effect of step.effects) {
    switch (effect.kind) {
      case 'say':
        messages.push(effect.message);
        break;
      case 'publish':
        publish(parts, step.service, effect.notice);
        break;
      case 'keep-deployment':
        state.serviceDeployments.set(effect.record.arn, effect.record);
        break;
      case 'keep-revision':
        state.serviceRevisions.set(effect.record.arn, effect.record);
        break;
      case 'start':
      case 'stop':
      case 'look':
        work.push(effect);
        break;
      default: {
        const unreachable: never = effect;
        return unreachable;
      }
    }
  }
  if (step.serviceDeployment !== undefined) state.serviceDeployments.set(step.serviceDeployment.arn, step.serviceDeployment);
  state.services.set(step.service.arn, addEvents(parts, step.service, messages));
  return work;
}

function addEvents({ clock, random }: CommitParts, service: ServiceRecord, messages: readonly string[]): ServiceRecord {
  if (messages.length === 0) return service;
  const added = messages.map((message): ServiceEventRecord => ({ id: random.uuid(), createdAtMs: clock.now(), message }));
  return { ...service, events: [...added.toReversed(), ...service.events].slice(0, eventLimit) };
}

/** Shapes as the developer guide shows them under "service action events" and "service deployment state change events". */
function publish({ aws, clock }: CommitParts, service: ServiceRecord, notice: ServiceNotice): void {
  const atMs = clock.now();
  const time = new Date(atMs).toISOString();
  if (notice.about === 'deployment') {
    const { eventType, eventName, deploymentId, reason } = notice;
    aws.events.publish({ detailType: 'ECS Deployment State Change', resources: [service.arn], atMs, detail: { eventType, eventName, deploymentId, updatedAt: time, reason } });
    return;
  }
  const { eventType, eventName, reason } = notice;
  const detail = { eventType, eventName, clusterArn: service.clusterArn, createdAt: time, ...(reason === undefined ? {} : { reason }) };
  aws.events.publish({ detailType: 'ECS Service Action', resources: [service.arn], atMs, detail });
}
