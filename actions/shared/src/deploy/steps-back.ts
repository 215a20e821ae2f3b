import { classifyAwsError, describeAwsError } from '../ecs/aws-error.ts';
import { stopCauseOf } from '../ecs/stop-cause.ts';
import type { ServiceRecord } from '../release-record.ts';
import { applyScaling } from './scaling/apply-scaling.ts';
import type { DeployContext } from './deploy-context.ts';
import { explainFailure } from './explain-failure.ts';
import type { NextStep, PlannedMove } from './next-step.ts';
import { deregisterRevisions } from './register-release.ts';
import type { ReleaseRun } from './release-run.ts';
import { describeMove } from './roll-back-move.ts';
import { learnDigests, migrationLog } from './steps-forward.ts';

type GiveUp = Extract<NextStep, { do: 'give-up' }>;

/** Ends the way forward: stops the migration, writes down why, and turns round or leaves everything as it is. */
export async function giveUpRelease(step: GiveUp, run: ReleaseRun, context: DeployContext): Promise<void> {
  const { keeper: { record }, timeline } = run;
  if (record.migration?.outcome === 'running') await endMigration(run, context);
  timeline.endAll(false);
  timeline.leavePhase();
  Object.assign(record, { verdict: step.verdict, reason: step.reason });
  if (step.service !== null) step.service.outcome = outcomeOf(step);
  run.failedService = step.service?.name ?? null;
  if (step.verdict !== 'cancelled') run.details = await explain(step, run, context);
  context.reporter.error('Deployment failed', [step.reason, ...run.details].join('\n'));
  if (step.then === 'leave') {
    Object.assign(record, { status: step.verdict === 'cancelled' ? 'cancelled' : 'failed', finishedAt: context.clock.now().toISOString() });
  } else {
    record.status = 'rolling-back';
    run.deadlineAtMs = context.clock.monotonicMs() + context.deadlineMs;
    run.looks.clear();
    run.refusals.clear();
    run.unanswered = 0;
    timeline.enterPhase('Roll back');
    timeline.begin('roll-back', 'Roll back');
  }
  await run.keeper.save();
}

function outcomeOf({ verdict }: GiveUp): ServiceRecord['outcome'] {
  return verdict === 'rolled-back-by-ecs' || verdict === 'superseded' || verdict === 'timed-out' ? verdict : 'failed';
}

/** The reason for stopping counts more than a stop that fails: that is said, not thrown. */
async function endMigration({ keeper: { record: { migration } }, migrationTask }: ReleaseRun, context: DeployContext): Promise<void> {
  if (migration === null) return;
  migration.outcome = 'failed';
  if (migration.task === null || migrationTask?.lastStatus === 'STOPPED') return;
  try {
    await context.ecs.stopTask(migration.task, 'The deployment no longer waits for this migration.');
  } catch (error) {
    context.reporter.warning(`The migration task ${migration.task} could not be stopped: ${describeAwsError(error)}`);
  }
}

async function explain(step: GiveUp, run: ReleaseRun, context: DeployContext): Promise<string[]> {
  if (step.verdict === 'checks-failed') return run.checks?.details ?? [];
  if (step.verdict === 'migration-failed') {
    const hint = run.migrationTask === null ? '' : stopCauseOf(run.migrationTask, run.rolled?.wanted.essential.get('migrate')).hint;
    return [...(hint === '' ? [] : [hint]), ...(await migrationLog(run, context)).map((line) => `| ${line}`)];
  }
  if (step.service === null) return [];
  const look = run.looks.get(step.service.key) ?? null;
  return await explainFailure(look, run.rolled?.release.taskDefinitions[step.service.key] ?? {}, context);
}

/** Starts all moves back, the last touched service first. A move that is refused for good is a result, with a command for a person. */
export async function restoreServices(moves: readonly PlannedMove[], run: ReleaseRun, context: DeployContext): Promise<void> {
  for (const { service, move } of moves) {
    context.reporter.info(`${service.name}: ${describeMove(move)}`);
    try {
      await carryOut({ service, move }, context);
      run.looks.delete(service.key);
    } catch (error) {
      refuse({ service, move }, error, run);
    }
  }
  await learnDigests(moves.flatMap(({ service }) => Object.values(service.before?.images ?? {})), run, context);
}

async function carryOut({ service, move }: PlannedMove, { ecs }: DeployContext): Promise<void> {
  if (move.kind === 'stop') await ecs.stopServiceDeployment(move.serviceDeployment);
  else if (move.kind === 'scale-to-zero') await ecs.updateService({ service: service.name, desiredCount: 0 });
  else if (move.kind === 'update') {
    const { taskDefinition, desiredCount } = move;
    await ecs.updateService({ service: service.name, taskDefinition, ...(desiredCount === null ? {} : { desiredCount }) });
  }
}

function refuse({ service, move }: PlannedMove, error: unknown, run: ReleaseRun): void {
  run.looks.delete(service.key);
  const kind = classifyAwsError(error);
  run.unanswered += 1;
  const mayPass = (kind === 'throttled' || kind === 'unreachable') && run.unanswered < 5;
  // A deployment that has just ended cannot be stopped any more.
  if (move.kind === 'stop' && kind === 'other') run.stopRefused.add(service.key);
  else if (!mayPass) run.refusals.set(service.key, describeAwsError(error));
}

type Finish = Extract<NextStep, { do: 'finish' }>;

/** The last step: what became of every service, and the record's end. Nothing happens where the record has ended already. */
export async function finishRelease(step: Finish, run: ReleaseRun, context: DeployContext): Promise<void> {
  const { keeper, keeper: { record }, timeline } = run;
  run.moves = step.moves;
  if (record.finishedAt === null || record.status !== step.status) {
    if (step.status === 'completed') await complete(run, context);
    else await settle(step, run, context);
    Object.assign(record, { status: step.status, finishedAt: context.clock.now().toISOString() });
    await keeper.save();
    // After the record has its end: a run that dies in between leaves a release that is said to be rolled back, and no record open.
    if (step.status === 'rolled-back' || (step.status !== 'completed' && step.moves.length === 0)) await keeper.pointBack();
  }
  timeline.endAll(step.status === 'completed' || step.status === 'rolled-back');
  timeline.leavePhase();
}

async function complete({ keeper: { record }, rolled }: ReleaseRun, context: DeployContext): Promise<void> {
  if (rolled !== null) await applyScaling(rolled.release, context);
  Object.assign(record, { verdict: 'completed', reason: null });
}

async function settle({ moves }: Finish, run: ReleaseRun, context: DeployContext): Promise<void> {
  const { keeper: { record } } = run;
  for (const { service, move } of moves) {
    if (move.kind === 'leave') service.outcome = 'superseded';
    else if (move.kind === 'failed') service.outcome = 'roll-back-failed';
    else if (service.outcome !== 'rolled-back-by-ecs') service.outcome = 'rolled-back';
  }
  const notes = moves.flatMap(({ service, move }) => (move.kind === 'done' ? [] : [`${service.name} ${move.kind === 'leave' ? 'was ' : ''}${describeMove(move)}`]));
  record.reason = [record.reason, ...notes].filter((text) => text !== null).join(' ') || null;
  if (notes.length > 0) return;
  // What completed once may be deployed again; what never did is nobody's to run by its family's name.
  if (record.verdict !== 'completed') await deregisterRevisions(unused(run), context);
}

/** Never what a service is back on: a repeated release may have registered that itself. */
function unused({ keeper: { record } }: ReleaseRun): string[] {
  const kept = new Set(record.services.flatMap(({ before }) => (before === null ? [] : [before.taskDefinition])));
  return record.registered.filter((arn) => !kept.has(arn));
}

/** What a person types to put the services back that a roll-back could not. */
export function commandsFor(run: ReleaseRun, cluster: string): string[] {
  return run.moves.filter(({ move }) => move.kind === 'failed').map(({ service }) => commandFor(service, cluster));
}

export function commandFor(service: ServiceRecord, cluster: string): string {
  const base = `aws ecs update-service --cluster ${cluster} --service ${service.name}`;
  if (service.before === null) return `${base} --desired-count 0`;
  return `${base} --task-definition ${service.before.taskDefinition} --desired-count ${service.before.desiredCount} --force-new-deployment`;
}
