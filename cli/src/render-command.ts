import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNamedEnvironment } from '../../actions/shared/src/environment-file.ts';
import { formatRelease } from '../../actions/shared/src/release.ts';
import { readInfrastructureOutputs } from '../../actions/shared/src/render/infrastructure-outputs.ts';
import { renderRelease } from '../../actions/shared/src/render/render-release.ts';
import { exitCodes } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import { readImages } from './read-images.ts';
import type { Terminal } from './terminal.ts';

/** As the command line has them. */
export interface RenderFlags {
  readonly environment: string;
  readonly environmentsDirectory: string;
  readonly infrastructure?: string;
  readonly images: string;
  readonly release: string;
  readonly commit: string;
  readonly taskDefinitions: string;
  readonly services: string;
  readonly only?: readonly string[];
  readonly output?: string;
}

/** The bytes that the action render-task-definitions writes. */
export function renderCommand(flags: RenderFlags, terminal: Terminal): ExitCode {
  const { environment, environmentsDirectory, infrastructure, output } = flags;
  const named = readNamedEnvironment(environment, environmentsDirectory);
  const release = renderRelease({
    environment: named.environment,
    environmentDocument: named.document,
    infrastructure: readInfrastructureOutputs(infrastructure ?? join(environmentsDirectory, `${environment}.outputs.json`)),
    images: readImages(flags.images),
    release: { id: flags.release, commit: flags.commit },
    taskDefinitionsDirectory: flags.taskDefinitions,
    servicesDirectory: flags.services,
    ...(flags.only === undefined ? {} : { services: [...flags.only] }),
  });
  const text = formatRelease(release);
  if (output === undefined) terminal.out(text);
  else writeFileSync(output, text);
  return exitCodes.clean;
}
