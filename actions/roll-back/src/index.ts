import { outliveSignals } from '../../shared/src/deploy/cancel-on-signals.ts';
import { connectContext } from '../../shared/src/deploy/connect-context.ts';
import { finishInPostStep } from '../../shared/src/deploy/finish-in-post-step.ts';
import { workflowReporter } from '../../shared/src/deploy/workflow-reporter.ts';
import { enterStep, savedState, saveState } from '../../shared/src/post-state.ts';
import { runAction } from '../../shared/src/run-action.ts';
import { readInputs } from './inputs.ts';
import { rollBack } from './main.ts';
import { readRecord } from './read-record.ts';

await runAction(async () => {
  const isPostStep = enterStep() === 'post';
  // The record that the main step went by: `previous` means another one once it is rolled back.
  const [environment, id] = [savedState('environment') ?? '', savedState('release') ?? ''];
  if (isPostStep && (id === '' || savedState('ended') !== undefined)) return;
  const inputs = readInputs(process.env);
  const { bucket, pollMs, deadlineMs } = inputs;
  const { S3RecordStore } = await import('../../shared/src/record-store/s3-record-store.ts');
  const source = isPostStep ? { kind: 'release' as const, environment, release: id, cluster: savedState('cluster') ?? '' } : inputs.source;
  const record = await readRecord(source, new S3RecordStore(bucket));
  const context = await connectContext({
    cluster: record.cluster, bucket, pollMs, deadlineMs, reporter: workflowReporter, cancelled: new AbortController().signal, checks: null, allowedScanSeverity: 'any',
  });
  if (isPostStep) {
    if (!(await finishInPostStep({ environment, id }, { ...inputs, onCancel: 'roll-back' }, context))) process.exitCode = 1;
    return;
  }
  outliveSignals(workflowReporter.info);
  for (const [name, value] of [['environment', record.environment], ['release', record.release], ['cluster', record.cluster]] as const) saveState(name, value);
  if (!(await rollBack(record, inputs, context))) process.exitCode = 1;
  saveState('ended', 'true');
});
