import { writeFileSync } from 'node:fs';
import { readEnvironment } from '../../shared/src/environment-file.ts';
import { formatRelease } from '../../shared/src/release.ts';
import { readInfrastructureOutputs } from '../../shared/src/render/infrastructure-outputs.ts';
import { renderRelease } from '../../shared/src/render/render-release.ts';
import { addSummary, info, setOutput } from '../../shared/src/workflow-commands.ts';
import type { Inputs } from './inputs.ts';
import { summarise } from './summary.ts';

export function run(inputs: Inputs): void {
  const release = renderRelease({
    ...inputs,
    environment: readEnvironment(inputs.environment, inputs.environmentsDirectory),
    infrastructure: readInfrastructureOutputs(inputs.infrastructureOutputs),
  });
  writeFileSync(inputs.outputFile, formatRelease(release));
  setOutput('release-file', inputs.outputFile);
  setOutput('release', release.id);
  setOutput('services', JSON.stringify(release.order.flat()));
  setOutput('public-url', release.publicUrl);
  addSummary(summarise(release));
  info(`Rendered ${Object.keys(release.taskDefinitions).length} task definitions and ${Object.keys(release.services).length} services for ${release.environment} into ${inputs.outputFile}.`);
}
