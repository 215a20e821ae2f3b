import { join } from 'node:path';
import { runCommand } from '../machine/run-command.ts';

const program = join(import.meta.dirname, '../../cli/src/factory-ecs.ts');

export interface TerminalPlace {
  readonly cluster: string;
  readonly bucket: string;
  readonly environment: string;
  /** AWS_ENDPOINT_URL and what else a program needs to find the local AWS. */
  readonly aws: Readonly<Record<string, string>>;
}

/** Runs `factory-ecs` as somebody at a terminal would, against the rehearsal's AWS, and returns what it prints. */
export async function askTerminal({ cluster, bucket, environment, aws }: TerminalPlace, args: readonly string[]): Promise<string> {
  const place = { FACTORY_ECS_CLUSTER: cluster, FACTORY_ECS_BUCKET: bucket, FACTORY_ECS_ENVIRONMENT: environment };
  return await runCommand(process.execPath, [program, ...args], { environment: { PATH: process.env['PATH'] ?? '', NO_COLOR: '1', ...aws, ...place } });
}
