import { join } from 'node:path';
import { runCommand } from '../machine/run-command.ts';

const program = join(import.meta.dirname, '../../cli/src/factory-ecs.ts');

export interface TerminalPlace {
  readonly cluster: string;
  readonly bucket: string;
  readonly environment: string;
  /** AWS_ENDPOINT_URL and what else a program needs to find the local AWS. */
  readonly aws: Readonly<Record<string, string>>;
  /** For the commands that read Factory's database. */
  readonly databaseUrl: string;
}

/** Runs `factory-ecs` as somebody at a terminal would, against the rehearsal's AWS, and returns what it prints. Throws with that where it fails. */
export async function askTerminal({ cluster, bucket, environment, aws, databaseUrl }: TerminalPlace, args: readonly string[], input = ''): Promise<string> {
  const place = { FACTORY_ECS_CLUSTER: cluster, FACTORY_ECS_BUCKET: bucket, FACTORY_ECS_ENVIRONMENT: environment };
  return await runCommand(process.execPath, [program, ...args], { input, environment: { PATH: process.env['PATH'] ?? '', NO_COLOR: '1', DATABASE_URL: databaseUrl, ...aws, ...place } });
}
