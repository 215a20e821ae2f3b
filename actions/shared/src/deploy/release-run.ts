import type { TaskObservation } from '../ecs/observation.ts';
import type { Release } from '../release.ts';
import type { ReleaseRecord } from '../release-record.ts';
import type { CheckOutcome, DeployContext } from './deploy-context.ts';
import type { Look } from './deployment-verdict.ts';
import type { PlannedMove, Situation, Wanted } from './next-step.ts';
import type { RecordKeeper } from './record-keeper.ts';
import type { SurveyedService } from './survey-release.ts';
import { Timeline } from './timeline.ts';

/** What a run forward needs beside the record. */
export interface RolledRelease {
  release: Release;
  wanted: Wanted;
  services: ReadonlyMap<string, SurveyedService>;
  /** Part → ARN of the revision with its content; parts that must be registered are missing. */
  revisions: Map<string, string>;
}

/** What a run knows beyond its record. All of it can be found out again, so a run that dies loses nothing. */
export interface ReleaseRun {
  keeper: RecordKeeper;
  /** null where a record is only rolled back. */
  rolled: RolledRelease | null;
  looks: Map<string, Look>;
  /** Stopped tasks never change: each is described once. Task ARN → task. */
  stopped: Map<string, TaskObservation>;
  digests: Map<string, readonly string[]>;
  migrationTask: TaskObservation | null;
  checks: CheckOutcome | null;
  stopRefused: Set<string>;
  refusals: Map<string, string>;
  /** Why no further step forward can be taken. */
  fault: string | null;
  /** On the context's monotonic clock, of the direction that it goes. */
  deadlineAtMs: number;
  /** How often in a row AWS did not answer. */
  unanswered: number;
  timeline: Timeline;
  details: string[];
  moves: PlannedMove[];
  /** Name of the service whose roll-out failed. */
  failedService: string | null;
}

export function createRun(keeper: RecordKeeper, rolled: RolledRelease | null, context: Pick<DeployContext, 'clock' | 'reporter' | 'deadlineMs'> & { timeline?: Timeline }): ReleaseRun {
  return {
    keeper, rolled, looks: new Map(), stopped: new Map(), digests: new Map(), migrationTask: null, checks: null, stopRefused: new Set(), refusals: new Map(), fault: null,
    deadlineAtMs: context.clock.monotonicMs() + context.deadlineMs, unanswered: 0, timeline: context.timeline ?? new Timeline(context.clock, context.reporter), details: [], moves: [], failedService: null,
  };
}

export function recordOf(run: ReleaseRun): ReleaseRecord {
  return run.keeper.record;
}

export function situationOf(run: ReleaseRun, context: Pick<DeployContext, 'clock' | 'cancelled'>): Situation {
  const { rolled, looks, digests, migrationTask, checks, stopRefused, refusals, fault } = run;
  return {
    record: run.keeper.record, wanted: rolled?.wanted ?? null, looks, digests, migrationTask, checks, stopRefused, refusals, fault,
    registered: rolled === null || Object.keys(rolled.release.taskDefinitions).every((part) => rolled.revisions.has(part)) && run.keeper.record.services.every(({ after }) => after !== null),
    cancelled: context.cancelled.aborted, deadlineReached: context.clock.monotonicMs() >= run.deadlineAtMs,
  };
}
