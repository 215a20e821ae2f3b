import { isJsonObject } from '../../../actions/shared/src/json-object.ts';
import { chooseSize, parseQuantity } from '../../../controller/src/ecs/runner-size.ts';
import { listStoredEnvironments, type StoredEnvironment } from '../../../controller/src/environments/environment-settings-store.ts';
import { chooseImage } from '../../../controller/src/run-environment.ts';
import { drawTable } from '../draw-table.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { readFactory } from '../factory-database.ts';
import type { Terminal } from '../terminal.ts';
import { ecsTask, settingsOf } from './find-environment.ts';
import { describeSettings } from './settings-text.ts';

export async function listCommand({ json }: { readonly json: boolean }, terminal: Terminal): Promise<ExitCode> {
  const environments = await readFactory(listStoredEnvironments);
  const rows = environments.map((environment) => ({
    ...{ name: environment.name, kind: environment.kind, active: environment.active, ecs: describePlace(environment), image: describeImage(environment), size: describeSize(environment) },
    settings: settingsOf(environment),
  }));
  if (json) terminal.out(`${JSON.stringify(rows)}\n`);
  else if (rows.length === 0) terminal.out('Factory has no environments yet.\n');
  else terminal.out(`${drawTable(['NAME', 'KIND', 'ACTIVE', 'ON ECS', 'IMAGE', 'SIZE', 'SETTINGS'], rows.map((row) => [row.name, row.kind, row.active ? 'yes' : 'no', row.ecs, row.image, row.size, describeSettings(row.settings)]))}${legend}`);
  return exitCodes.clean;
}

const legend = '\nON ECS: always; listed, where the controller has KUBERNETES_JOB_ENVIRONMENTS=ALL or LISTED; if ALL, where it has ALL. What is left out is the deployed runner\'s.\n';

function describePlace({ kind, settings }: StoredEnvironment): string {
  if (kind === ecsTask) return 'always';
  return settings === null ? 'if ALL' : 'listed';
}

function describeImage(environment: StoredEnvironment): string {
  const settings = settingsOf(environment);
  return chooseImage(environment, isJsonObject(settings) && typeof settings['runnerImage'] === 'string' ? { runnerImage: settings['runnerImage'] } : {}) ?? '(deployed)';
}

/** As a launch would choose it. */
function describeSize(environment: StoredEnvironment): string {
  const settings = settingsOf(environment);
  const { cpu, memory } = isJsonObject(settings) ? settings : {};
  if (cpu !== undefined && memory !== undefined) return `${showPart(cpu)}/${showPart(memory)}`;
  const { resourcesJson } = environment;
  if (!isJsonObject(resourcesJson) || !['requests', 'limits'].some((part) => isJsonObject(resourcesJson[part]) && Object.values(resourcesJson[part]).some((value) => parseQuantity(value) !== undefined))) return '(deployed)';
  try {
    const size = chooseSize(resourcesJson, { cpu: 0, memory: 0 });
    return `${hasPart(resourcesJson, 'cpu') ? '' : '≥'}${size.cpu}/${hasPart(resourcesJson, 'memory') ? '' : '≥'}${size.memory}`;
  } catch {
    return 'none fits';
  }
}

function showPart(value: unknown): string {
  return typeof value === 'number' ? String(value) : '?';
}

function hasPart(resources: Record<string, unknown>, name: string): boolean {
  return ['requests', 'limits'].some((part) => isJsonObject(resources[part]) && resources[part][name] !== undefined);
}
