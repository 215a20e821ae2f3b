import { systemClock } from '../../shared/src/deploy/clock.ts';
import { cancelOnSignals } from '../../shared/src/deploy/cancel-on-signals.ts';
import { workflowReporter } from '../../shared/src/deploy/workflow-reporter.ts';
import { runAction } from '../../shared/src/run-action.ts';
import { readInputs } from './inputs.ts';
import { cleanUp } from './main.ts';

await runAction(async () => {
  const { cluster, bucket, ...options } = readInputs();
  const [{ CleanUpGateway }, { S3RecordStore }] = await Promise.all([import('../../shared/src/clean-up/clean-up-gateway.ts'), import('../../shared/src/record-store/s3-record-store.ts')]);
  await cleanUp(options, { gateway: new CleanUpGateway(cluster), records: new S3RecordStore(bucket), clock: systemClock, reporter: workflowReporter, signal: cancelOnSignals() });
});
