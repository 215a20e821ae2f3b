import { cancelOnSignals } from '../../shared/src/deploy/cancel-on-signals.ts';
import { connectContext } from '../../shared/src/deploy/connect-context.ts';
import { finishInPostStep } from '../../shared/src/deploy/finish-in-post-step.ts';
import { workflowReporter } from '../../shared/src/deploy/workflow-reporter.ts';
import { enterStep, savedState, saveState } from '../../shared/src/post-state.ts';
import { readRelease } from '../../shared/src/release.ts';
import { runAction } from '../../shared/src/run-action.ts';
import { maskSecret } from '../../shared/src/workflow-commands.ts';
import { readInputs } from './inputs.ts';
import { deployServices } from './main.ts';

await runAction(async () => {
  const isPostStep = enterStep() === 'post';
  // A main step that did not come so far has begun nothing, and one that came to its end has left nothing.
  if (isPostStep && (savedState('release') === undefined || savedState('ended') !== undefined)) return;
  const inputs = readInputs(process.env);
  const release = await readRelease(inputs.releaseFile);
  const { pollMs, deadlineMs, allowedScanSeverity } = inputs;
  const context = await connectContext({
    cluster: release.cluster, bucket: release.releaseBucket, pollMs, deadlineMs, reporter: workflowReporter,
    // A job that was cancelled is no reason not to finish what it began.
    cancelled: isPostStep ? new AbortController().signal : cancelOnSignals(),
    asksAccountFirst: !isPostStep, checks: inputs.checks ? { mask: maskSecret } : null, allowedScanSeverity,
  });
  if (isPostStep) {
    if (!(await finishInPostStep(release, inputs, context))) process.exitCode = 1;
    return;
  }
  saveState('release', release.id);
  if (!(await deployServices(release, inputs, context))) process.exitCode = 1;
  saveState('ended', 'true');
});
