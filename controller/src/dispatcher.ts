import type { EcsTaskSettings } from './environments/ecs-task-settings.ts';
import type { JsonObject } from './json.ts';
import type { SecretReference } from './provider-secrets.ts';
import type { TaskEnd } from './run-outcome.ts';

/** What a runner is started with. */
export interface RunToLaunch {
  readonly runId: string;
  readonly projectId: string;
  readonly runType: string;
  readonly environmentName: string;
  /** Value of `RUN_EXECUTION_SPEC`. */
  readonly executionSpec: string;
  /** Left out: the runner that was deployed. */
  readonly image?: string | undefined;
  /** `resources` as for a Kubernetes container; left out: those of the runner that was deployed. */
  readonly resources?: JsonObject | undefined;
  /** The identity of its code, by Factory's name for it; left out: that of the runner that was deployed. */
  readonly serviceAccountName?: string | undefined;
  /** Valid by `checkEcsTaskSettings`; they go before everything above. */
  readonly settings: EcsTaskSettings;
  /** Each variable once. */
  readonly secrets: readonly SecretReference[];
}

export interface LaunchOrder {
  readonly runId: string;
  /** From 1; each has a token of its own. */
  readonly attempt: number;
  /** From `prepare`. */
  readonly request: string;
  /** The same token never starts a second runner. */
  readonly clientToken: string;
}

export type LaunchResult =
  | { readonly kind: 'launched'; readonly handle: string }
  | { readonly kind: 'rejected'; readonly reason: string }
  /**
   * `refused`: nothing was started and the token is used up (no capacity).
   * `unanswered`: it is not known whether something was started; ask again with the same token.
   */
  | { readonly kind: 'retry-later'; readonly reason: string; readonly token: 'refused' | 'unanswered' };

export interface RunningRunner {
  readonly handle: string;
  readonly runId: string;
  readonly ageSeconds: number;
}

export type RunnerReport =
  /** `status` in the place's own words; of two reports the one with the higher `version` is the later one. */
  | { readonly kind: 'running'; readonly status?: string | undefined; readonly version?: number | undefined }
  | { readonly kind: 'missing' }
  | TaskEnd;

/** The end of a runner as its place told of it. */
export interface ToldEnd {
  readonly handle: string;
  readonly end: TaskEnd;
  /** 1 when it is told for the first time. */
  readonly timesTold: number;
  /** For `settle`. */
  readonly receipt: string;
}

/** Ends of runners soon after they came: out of order, twice or never. `describe` is asked as well. */
export interface EndSource {
  /** Waits until there are some, or for a while, or until the signal. */
  receive(signal: AbortSignal): Promise<readonly ToldEnd[]>;
  /** These have had their effect; all others are told again later. */
  settle(ends: readonly Pick<ToldEnd, 'receipt'>[]): Promise<void>;
}

/** Starts runners somewhere. No Factory status, no queue, no database in here. */
export interface Dispatcher {
  /** Where runners go; `namespace` of the event `RunDispatched`. */
  readonly place: string;
  /**
   * The complete request, without clock or chance: the same run gives the same text. Throws `Rejection` when it cannot be sent,
   * and `NotReady` while something that many runs share has still to be made.
   */
  prepare(run: RunToLaunch): Promise<string>;
  /** Makes what `prepare` would wait for. */
  warm(run: RunToLaunch): Promise<void>;
  /** Removes a few of the things made for runs that nobody needs any more. Returns their names. */
  cleanUp(): Promise<readonly string[]>;
  launch(order: LaunchOrder): Promise<LaunchResult>;
  /** The handle of a runner that an earlier `launch` of this run started, if it is visible. */
  find(runId: string): Promise<string | undefined>;
  /** Asks the runner to stop; `describe` tells when it has. Unknown handles are no error. */
  stop(handle: string, reason: string): Promise<void>;
  /** Everything that runs or is being started for any run, as far as it is visible. */
  listRunning(): Promise<readonly RunningRunner[]>;
  describe(handles: readonly string[]): Promise<ReadonlyMap<string, RunnerReport>>;
  /** The last lines that a runner wrote, by the `logLocation` of its end, fit to be shown. None where they cannot be read soon. */
  readTail(logLocation: string): Promise<readonly string[]>;
}
