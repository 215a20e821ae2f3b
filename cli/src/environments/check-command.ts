import { isJsonObject } from '../../../actions/shared/src/json-object.ts';
import { UserError } from '../../../actions/shared/src/user-error.ts';
import { listStoredEnvironments } from '../../../controller/src/environments/environment-settings-store.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { readFactory } from '../factory-database.ts';
import type { Terminal } from '../terminal.ts';
import { findPlace } from '../deployments/place.ts';
import { checkAtEcs } from './check-at-ecs.ts';
import { checkEnvironment } from './check-environment.ts';
import { findEnvironment } from './find-environment.ts';

/** As the command line has them. */
export interface CheckFlags {
  readonly serviceAccounts?: string;
  readonly cluster?: string;
  readonly json: boolean;
}

export interface EnvironmentFinding {
  readonly environment: string;
  readonly message: string;
}

/** What a launch would refuse, as far as it can be known here. */
export async function checkCommand(name: string | undefined, flags: CheckFlags, terminal: Terminal): Promise<ExitCode> {
  const serviceAccounts = readServiceAccounts(flags.serviceAccounts);
  const place = findPlace(flags, ['cluster']);
  const environments = await readFactory(async (client) => (name === undefined ? (await listStoredEnvironments(client)).filter(({ active }) => active) : [await findEnvironment(client, name)]));
  const atEcs = place === null ? [] : await checkAtEcs(environments, place.cluster);
  const findings = environments.flatMap((environment): EnvironmentFinding[] => [
    ...checkEnvironment(environment, serviceAccounts).map((message) => ({ environment: environment.name, message })),
    ...atEcs.filter((finding) => finding.environment === environment.name),
  ]);
  if (flags.json) terminal.out(`${JSON.stringify(findings)}\n`);
  else terminal.out(`${findings.map(({ environment, message }) => `${environment}: ${message}\n`).join('')}${describeScope(environments.length, { findings: findings.length, hasAccounts: serviceAccounts !== undefined, cluster: place?.cluster })}`);
  return findings.length === 0 ? exitCodes.clean : exitCodes.findings;
}

function describeScope(count: number, { findings, hasAccounts, cluster }: { readonly findings: number; readonly hasAccounts: boolean; readonly cluster: string | undefined }): string {
  const left = [...(hasAccounts ? [] : ['service accounts and task roles (--service-accounts)']), ...(cluster === undefined ? ['what they name at ECS (--cluster)'] : [])];
  return `${findings} finding${findings === 1 ? '' : 's'} in ${count} environment${count === 1 ? '' : 's'}.${left.length === 0 ? '' : ` Not checked: ${left.join(', ')}.`}\n`;
}

function readServiceAccounts(flag: string | undefined): ReadonlyMap<string, string> | undefined {
  const [source, text] = flag === undefined ? ['RUNNER_SERVICE_ACCOUNTS', process.env['RUNNER_SERVICE_ACCOUNTS'] ?? ''] : ['--service-accounts', flag];
  if (text.trim() === '') return undefined;
  const value = parse(text);
  const entries = isJsonObject(value) ? Object.entries(value) : [];
  if (!isJsonObject(value) || entries.some(([, role]) => typeof role !== 'string')) throw new UserError(`${source} must be a JSON object of service accounts and task role ARNs, like {"builder":"arn:aws:iam::123456789012:role/builder"}; got ${text}.`);
  return new Map(entries.map(([account, role]) => [account, String(role)]));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
