import type { Kernel } from '../kernel.ts';
import type { ServiceDeploymentRecord } from '../state/records.ts';
import { hasEnded } from './service-step.ts';

export type AlarmReading = ReadonlyMap<string, boolean>;

/** The first reading says which alarms are ignored for all of the deployment; later ones say which have gone off. */
export function noteAlarms(deployment: ServiceDeploymentRecord, reading: AlarmReading, isFirst: boolean): ServiceDeploymentRecord {
  if (deployment.alarms.status !== 'MONITORING' || hasEnded(deployment)) return deployment;
  const ringing = deployment.alarms.names.filter((name) => reading.get(name) === true);
  if (isFirst) return { ...deployment, alarms: { ...deployment.alarms, ignored: ringing } };
  const { ignored, triggered } = deployment.alarms;
  const news = ringing.filter((name) => !ignored.includes(name) && !triggered.includes(name));
  return news.length === 0 ? deployment : { ...deployment, alarms: { ...deployment.alarms, triggered: [...triggered, ...news] } };
}

/** Reads the alarms of service deployments at an interval, each until it ends. */
export class AlarmWatch {
  readonly #parts: Pick<Kernel, 'state' | 'clock' | 'settings' | 'aws'>;
  readonly #onChange: (serviceArn: string) => void;
  readonly #watched = new Set<string>();

  constructor(parts: Pick<Kernel, 'state' | 'clock' | 'settings' | 'aws'>, onChange: (serviceArn: string) => void) {
    this.#parts = parts;
    this.#onChange = onChange;
  }

  watch(deployment: ServiceDeploymentRecord | undefined): void {
    if (deployment === undefined || this.#watched.has(deployment.arn) || !isWatched(deployment)) return;
    this.#watched.add(deployment.arn);
    this.#read(deployment.arn, true);
  }

  #read(arn: string, isFirst: boolean): void {
    const deployment = this.#parts.state.serviceDeployments.get(arn);
    if (deployment === undefined || !isWatched(deployment)) {
      this.#watched.delete(arn);
      return;
    }
    this.#parts.aws.alarms.read(deployment.alarms.names).then(
      (reading) => {
        this.#note(arn, reading, isFirst);
        this.#later(arn, false);
      },
      // An alarm that cannot be read tells nothing; the next reading may.
      () => this.#later(arn, isFirst),
    );
  }

  #later(arn: string, isFirst: boolean): void {
    const { clock, settings } = this.#parts;
    clock.after(settings.timings.alarmIntervalMs, () => this.#read(arn, isFirst));
  }

  #note(arn: string, reading: AlarmReading, isFirst: boolean): void {
    const { state } = this.#parts;
    const before = state.serviceDeployments.get(arn);
    if (before === undefined) return;
    const after = noteAlarms(before, reading, isFirst);
    if (after === before) return;
    state.serviceDeployments.set(arn, after);
    this.#onChange(after.serviceArn);
  }
}

function isWatched(deployment: ServiceDeploymentRecord): boolean {
  return deployment.alarms.status === 'MONITORING' && !hasEnded(deployment) && deployment.rollback === undefined;
}
