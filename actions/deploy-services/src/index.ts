import { cancelOnSignals, connectContext } from '../../shared/src/deploy/connect-context.ts';
import { workflowReporter } from '../../shared/src/deploy/workflow-reporter.ts';
import { readRelease } from '../../shared/src/release.ts';
import { runAction } from '../../shared/src/run-action.ts';
import { readInputs } from './inputs.ts';
import { deployServices } from './main.ts';

await runAction(async () => {
  const inputs = readInputs(process.env);
  const release = await readRelease(inputs.releaseFile);
  const { pollMs, deadlineMs } = inputs;
  const context = await connectContext({
    cluster: release.cluster, bucket: release.releaseBucket, pollMs, deadlineMs, reporter: workflowReporter, cancelled: cancelOnSignals(),
  });
  if (!(await deployServices(release, inputs, context))) process.exitCode = 1;
});
