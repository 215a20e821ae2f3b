import { classifyAwsError, describeAwsError } from '../ecs/aws-error.ts';
import { RecordConflictError } from '../record-store/record-store.ts';
import type { DeployContext } from './deploy-context.ts';
import { lookAtServices } from './look-at-services.ts';
import { isTouched, nextStep } from './next-step.ts';
import type { NextStep } from './next-step.ts';
import { progressSpeaker } from './progress-speaker.ts';
import type { ProgressSpeaker } from './progress-speaker.ts';
import { situationOf } from './release-run.ts';
import type { ReleaseRun } from './release-run.ts';
import { finishRelease, giveUpRelease, restoreServices } from './steps-back.ts';
import { checkRelease, completeService, migrate, registerParts, rollOut, settleMigration } from './steps-forward.ts';

/** How often in a row AWS may be out of reach before the wait is given up; each look has the SDK's own retries inside. */
const unansweredLimit = 3;

/** The thin shell around the decision core: asks it for the next step and takes it, until the release has its end. */
export async function driveRelease(run: ReleaseRun, context: DeployContext): Promise<void> {
  const speaker = progressSpeaker(context);
  for (;;) {
    const step = nextStep(situationOf(run, context));
    if (step.do === 'finish') {
      await finishRelease(step, run, context);
      return;
    }
    try {
      await take(step, run, { ...context, speaker });
      run.unanswered = 0;
    } catch (error) {
      await meetError(error, { step, run }, context);
    }
  }
}

type TakeContext = DeployContext & { speaker: ProgressSpeaker };

async function take(step: Exclude<NextStep, { do: 'finish' }>, run: ReleaseRun, context: TakeContext): Promise<void> {
  switch (step.do) {
    case 'register': await registerParts(run, context); return;
    case 'migrate': await migrate(run, context); return;
    case 'settle-migration': await settleMigration(run, context); return;
    case 'roll-out': await rollOut(step.services, run, context); return;
    case 'look': await lookAtServices(step.services, run, context); return;
    case 'wait': await wait(step, run, context); return;
    case 'complete-service': await completeService(step.service, run); return;
    case 'check': await checkRelease(run, context); return;
    case 'give-up': await giveUpRelease(step, run, context); return;
    case 'restore': await restoreServices(step.moves, run, context); return;
  }
}

/** A pause, and a look at what is waited for. The last look comes at the deadline, not before. */
async function wait(step: Extract<NextStep, { do: 'wait' }>, run: ReleaseRun, context: TakeContext): Promise<void> {
  for (const { service, text } of step.progress) context.speaker.say(service, text);
  const remainingMs = Math.max(0, run.deadlineAtMs - context.clock.monotonicMs());
  const isForward = run.keeper.record.status === 'in-progress';
  await context.clock.sleep(Math.min(context.speaker.pauseMs(), remainingMs), isForward ? context.cancelled : new AbortController().signal);
  if (step.services.length > 0) await lookAtServices(step.services, run, context);
  else run.migrationTask = (await context.ecs.describeTasks([run.keeper.record.migration?.task ?? '']))[0] ?? null;
}

/** Waiting cannot mend refused credentials or a wrong request: those end the release at once, everything else after some tries. */
async function meetError(error: unknown, { step, run }: { step: NextStep; run: ReleaseRun }, context: DeployContext): Promise<void> {
  if (error instanceof RecordConflictError) throw error;
  const isForward = run.keeper.record.status === 'in-progress';
  if (isForward && context.cancelled.aborted) return;
  const kind = classifyAwsError(error);
  run.unanswered += kind === 'throttled' ? 0 : 1;
  const isLook = step.do === 'look' || step.do === 'wait';
  const mayPass = isLook && (kind === 'throttled' || kind === 'unreachable') && run.unanswered < unansweredLimit && context.clock.monotonicMs() < run.deadlineAtMs;
  if (mayPass) {
    context.reporter.info(`No answer that can be used, looking again: ${describeAwsError(error)}`);
    if (step.do === 'look') await context.clock.sleep(Math.min(1000, context.pollMs), isForward ? context.cancelled : new AbortController().signal).catch(() => undefined);
    return;
  }
  const reason = isLook ? `Could not look at the services: ${describeAwsError(error)}` : describeAwsError(error);
  if (isForward) run.fault = reason;
  else for (const service of run.keeper.record.services.filter(isTouched)) run.refusals.set(service.key, `not verified: ${reason}`);
}
