import { isDeepStrictEqual } from 'node:util';
import { UserError } from '../../../actions/shared/src/user-error.ts';
import { checkEcsTaskSettings } from '../../../controller/src/environments/ecs-task-settings.ts';
import { countOpenRuns, readEcsTaskSupport, switchToEcsTask, switchToKubernetesJob, type StoredEnvironment } from '../../../controller/src/environments/environment-settings-store.ts';
import { changeFactory, readFactory } from '../factory-database.ts';
import { ecsTask, findEnvironment, lockEnvironment, settingsOf } from './find-environment.ts';
import { findOldClients } from './old-clients.ts';
import type { SetResult } from './set-command.ts';
import { applyChange, type SettingsChange } from './settings-flags.ts';

/** As the command line has them. */
export interface SwitchFlags {
  readonly site?: string;
  readonly factoryCluster?: string;
  readonly apiService: string;
  readonly sessionSecret?: string;
  readonly allowedDomain?: string;
}

type Order = SwitchFlags & { readonly kind: 'ECS_TASK' | 'KUBERNETES_JOB'; readonly dryRun: boolean };

const migrations = 'factory-changes/prisma/migrations';

/**
 * Kind and settings at once. To ECS_TASK only where nothing stands against it: a client of Factory's database that does not
 * know the kind fails on every list with such a row in it.
 */
export async function switchKind(name: string, change: SettingsChange, order: Order): Promise<SetResult> {
  const site = order.kind === ecsTask ? readSite(order) : undefined;
  const seen = await readFactory(async (client) => {
    const environment = await findEnvironment(client, name);
    return { environment, problems: [...(order.kind === ecsTask ? describeSupport(await readEcsTaskSupport(client)) : []), ...checkEcsTaskSettings(applyChange(settingsOf(environment), change))] };
  });
  if (seen.environment.kind === order.kind) throw new UserError(`${name} is of kind ${order.kind} already. Leave out --kind to change its settings.`);
  const problems = [...seen.problems, ...(site === undefined ? [] : await findOldClients(site))];
  if (problems.length > 0) throw new UserError([`${name} stays ${seen.environment.kind}; nothing was written:`, ...problems.map((problem) => `- ${problem}`)].join('\n'));
  return await writeSwitch(seen.environment, change, order);
}

/** What was checked a moment ago must still be what is there. */
async function writeSwitch(seen: StoredEnvironment, change: SettingsChange, { kind, dryRun }: Order): Promise<SetResult> {
  return await changeFactory(async (client) => {
    const environment = await lockEnvironment(client, seen.name);
    const before = settingsOf(environment);
    const after = applyChange(before, change);
    const isAsSeen = environment.id === seen.id && environment.kind === seen.kind && isDeepStrictEqual(before, settingsOf(seen));
    const isSwitched = isAsSeen && (dryRun || (await (kind === ecsTask ? switchToEcsTask : switchToKubernetesJob)(client, environment.id, after)));
    if (!isSwitched) throw new UserError(`${seen.name} was changed by somebody else meanwhile. Nothing was written; try again.`);
    return { environment, kind, before, after, openRuns: await countOpenRuns(client, environment.id) };
  });
}

function describeSupport({ hasKind, hasColumn }: { readonly hasKind: boolean; readonly hasColumn: boolean }): readonly string[] {
  const missing = [...(hasKind ? [] : ['its enum "EnvironmentKind" has no value ECS_TASK']), ...(hasColumn ? [] : ['its table "Environment" has no column "ecsJson"'])];
  return missing.length === 0 ? [] : [`Factory's database is older than the kind ECS_TASK: ${missing.join(', and ')}. Deploy a Factory with the migrations of ${migrations} first.`];
}

function readSite({ site = '', factoryCluster, apiService, sessionSecret, allowedDomain }: SwitchFlags): Parameters<typeof findOldClients>[0] {
  const cluster = factoryCluster ?? process.env['FACTORY_ECS_CLUSTER'] ?? '';
  const missing = [
    ...(URL.canParse(site) && /^https?:$/.test(new URL(site).protocol) ? [] : [`- site: set --site to the URL of Factory (https://…)${site === '' ? '' : `; got ${site}`}`]),
    ...(cluster === '' ? ['- cluster: set --factory-cluster or FACTORY_ECS_CLUSTER to the cluster of Factory\'s own services (output ClusterName)'] : []),
  ];
  if (missing.length > 0) throw new UserError(`--kind ECS_TASK asks every API that runs whether it knows this kind:\n${missing.join('\n')}`);
  return { site: new URL(site), cluster, service: apiService, sessionSecret, allowedDomain };
}
