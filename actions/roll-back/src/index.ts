import { connectContext } from '../../shared/src/deploy/connect-context.ts';
import { workflowReporter } from '../../shared/src/deploy/workflow-reporter.ts';
import { runAction } from '../../shared/src/run-action.ts';
import { readInputs } from './inputs.ts';
import { rollBack } from './main.ts';
import { readRecord } from './read-record.ts';

await runAction(async () => {
  const inputs = readInputs(process.env);
  const { bucket, pollMs, deadlineMs } = inputs;
  const { S3RecordStore } = await import('../../shared/src/record-store/s3-record-store.ts');
  const record = await readRecord(inputs.source, new S3RecordStore(bucket));
  // A roll-back does not listen to a cancelled job: half of it is worse than all of it.
  const context = await connectContext({ cluster: record.cluster, bucket, pollMs, deadlineMs, reporter: workflowReporter, cancelled: new AbortController().signal, checks: null, allowedScanSeverity: 'any' });
  if (!(await rollBack(record, inputs, context))) process.exitCode = 1;
});
