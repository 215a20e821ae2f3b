import type { ServiceRecord, TaskRecord } from '../state/records.ts';
import { eventTexts } from './service-texts.ts';

/** Counts what became of targets between two looks, for the service's events: ECS tells of them together. */
export class TargetTally {
  readonly #registered = new Map<string, number>();
  readonly #deregistered = new Map<string, number>();
  /** Deployment → tasks that began to drain. */
  readonly #draining = new Map<string, number>();

  note(before: TaskRecord | undefined, after: TaskRecord): void {
    if (before === undefined || before.targets === after.targets) return;
    let drains = false;
    for (const [arn, { state }] of Object.entries(after.targets)) {
      const previous = before.targets[arn];
      if (previous === undefined) increase(this.#registered, arn);
      else if (state === 'draining' && previous.state !== 'draining') {
        increase(this.#deregistered, arn);
        drains = true;
      }
    }
    if (drains) increase(this.#draining, after.deploymentId ?? '');
  }

  /** The events' texts, the oldest first; counting begins anew. */
  take(service: ServiceRecord): string[] {
    const texts = eventTexts(service.name);
    const messages = [
      ...[...this.#registered].map(([arn, count]) => texts.registered(count, arn)),
      ...[...this.#deregistered].map(([arn, count]) => texts.deregistered(count, arn)),
      ...[...this.#draining].map(([deploymentId, count]) => texts.draining(count, deploymentId)),
    ];
    for (const counts of [this.#registered, this.#deregistered, this.#draining]) counts.clear();
    return messages;
  }
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
