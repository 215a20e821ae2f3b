export type Service = 'postgres' | 'redis' | 'ecs' | 'sqs';
/** A request not passed on, or its complete reply not passed back. */
export type Moment = 'before' | 'after';
/** What the scenario is doing. */
export type Path = 'start' | 'dispatch' | 'watch' | 'cancel' | 'late-write' | 'idle';
/** `kill`: the controller dies at the point. `cut`: only that connection does. */
export type Action = 'kill' | 'cut';

export interface Point {
  readonly path: Path;
  readonly service: Service;
  /** What is asked, with the run it is about in brackets where it is about one. */
  readonly name: string;
  readonly moment: Moment;
  readonly occurrence: number;
}

export interface Fault {
  readonly point: Point;
  readonly action: Action;
  /** Of what else chance does in the trial: which reads of ECS are stale. */
  readonly seed: number;
}

export interface Meeting {
  readonly service: Service;
  readonly name: string;
  readonly moment: Moment;
  readonly text: string;
}

/** Sees every request and reply of one controller, counts them, and stops one of them. */
export class Tap {
  path: Path = 'start';
  isFired = false;
  /** Names the run that a text is about, if it is about one alone. */
  findRole: (text: string) => string | undefined = () => undefined;
  onKill: () => void = () => undefined;
  private fault: Fault | undefined;
  private readonly counts = new Map<string, { point: Point; count: number }>();

  /** Forgets what was; from now on the fault is waited for. */
  arm(fault: Fault | undefined): void {
    this.fault = fault;
    this.isFired = false;
    this.path = 'start';
    this.counts.clear();
  }

  meet({ service, name, moment, text }: Meeting): 'pass' | 'stop' {
    const role = this.findRole(text);
    const point: Point = { path: this.path, service, name: role === undefined ? name : `${name} [${role}]`, moment, occurrence: 1 };
    const key = describePoint(point);
    const count = (this.counts.get(key)?.count ?? 0) + 1;
    this.counts.set(key, { point, count });
    if (this.isFired || this.fault === undefined || describePoint({ ...point, occurrence: count }) !== describePoint(this.fault.point)) return 'pass';
    this.isFired = true;
    if (this.fault.action === 'kill') this.onKill();
    return 'stop';
  }

  /** Every point met since `arm`, with how often. */
  list(): readonly { readonly point: Point; readonly count: number }[] {
    return [...this.counts.values()];
  }
}

export function describePoint({ path, service, name, moment, occurrence }: Point): string {
  return `${path} · ${service} · ${name}${occurrence > 1 ? ` #${String(occurrence)}` : ''} · ${moment}`;
}
