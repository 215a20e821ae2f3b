import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readNamedEnvironment } from '../../shared/src/environment-file.ts';
import { formatRelease } from '../../shared/src/release.ts';
import { readInfrastructureOutputs } from '../../shared/src/render/infrastructure-outputs.ts';
import { renderRelease } from '../../shared/src/render/render-release.ts';
import { addSummary, info, setOutput } from '../../shared/src/workflow-commands.ts';
import type { DefinitionInputs } from './definition-inputs.ts';
import type { Inputs, ReleaseInputs } from './inputs.ts';
import { summarise } from './summary.ts';

export async function run(inputs: Inputs): Promise<void> {
  if (inputs.kind === 'release') writeWholeRelease(inputs);
  else await writeDefinition(inputs);
}

function writeWholeRelease(inputs: ReleaseInputs): void {
  const { document, environment } = readNamedEnvironment(inputs.environment, inputs.environmentsDirectory);
  const release = renderRelease({ ...inputs, environment, environmentDocument: document, infrastructure: readInfrastructureOutputs(inputs.infrastructureOutputs) });
  writeFileSync(inputs.outputFile, formatRelease(release));
  setOutput('release-file', inputs.outputFile);
  setOutput('release', release.id);
  setOutput('services', JSON.stringify(release.order.flat()));
  setOutput('public-url', release.publicUrl);
  addSummary(summarise(release));
  info(`Rendered ${Object.keys(release.taskDefinitions).length} task definitions and ${Object.keys(release.services).length} services for ${release.environment} into ${inputs.outputFile}.`);
}

/** The definition itself stays out of the log: it may hold what should have been a secret. */
async function writeDefinition(inputs: DefinitionInputs): Promise<void> {
  const { renderDefinition } = await import('./render-definition.ts');
  const { definition, containers, dropped } = await renderDefinition(inputs);
  const file = inputs.outputFile ?? join(mkdtempSync(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'task-definition-')), 'task-definition.json');
  writeFileSync(file, `${JSON.stringify(definition, null, 2)}\n`);
  setOutput('task-definition', file);
  if (dropped.length > 0) info(`Left out what only AWS writes: ${dropped.join(', ')}.`);
  info(`Rendered ${String(definition['family'])} with ${containers.join(', ')} into ${file}.`);
}
