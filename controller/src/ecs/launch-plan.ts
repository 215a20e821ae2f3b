import type { EcsConfig } from '../config.ts';
import type { RunToLaunch } from '../dispatcher.ts';
import { Rejection } from '../rejection.ts';
import type { RunnerNeeds } from './runner-definition.ts';

/** What a run's environment comes to: where and how its task runs, and what its definition must have. */
export interface LaunchPlan {
  readonly place: TaskPlace;
  readonly needs: Omit<RunnerNeeds, 'environmentSpec' | 'secrets'>;
}

/** The fields of RunTask that an environment can set. */
export interface TaskPlace {
  readonly cluster: string;
  readonly capacity: { readonly launchType: 'FARGATE' } | { readonly capacityProviderStrategy: { capacityProvider: string; weight?: number; base?: number }[] };
  readonly platformVersion: string | undefined;
  readonly subnets: readonly string[];
  readonly securityGroups: readonly string[];
  readonly assignPublicIp: 'ENABLED' | 'DISABLED';
}

/** What an environment leaves out is the controller's. Throws `Rejection` for a cluster, role or service account that this controller may not use. */
export function planLaunch(run: Pick<RunToLaunch, 'environmentName' | 'image' | 'resources' | 'serviceAccountName' | 'settings'>, ecs: EcsConfig): LaunchPlan {
  const { settings } = run;
  const problems: string[] = [];
  const clusters = [ecs.cluster, ...ecs.furtherClusters];
  if (settings.cluster !== undefined && !clusters.some((cluster) => clusterName(cluster) === clusterName(settings.cluster ?? ''))) {
    problems.push(`cluster must be one of ${clusters.map(clusterName).join(', ')}; got ${settings.cluster}. Further ones are named by RUNNER_CLUSTERS.`);
  }
  if (settings.executionRoleArn !== undefined && !ecs.executionRoles.includes(settings.executionRoleArn)) {
    problems.push(`executionRoleArn must be ${ecs.executionRoles.length === 0 ? 'left out' : `one of ${ecs.executionRoles.join(', ')}, or left out`}; got ${settings.executionRoleArn}. Further ones are named by RUNNER_EXECUTION_ROLES.`);
  }
  const taskRoleArn = chooseTaskRole(run, ecs, problems);
  if (problems.length > 0) throw new Rejection(`The environment ${run.environmentName} cannot be launched: ${problems.join(' ')}`);
  return {
    place: placeOf(settings, ecs),
    needs: {
      ...{ base: settings.taskDefinition, image: run.image, resources: run.resources, taskRoleArn, executionRoleArn: settings.executionRoleArn },
      size: settings.cpu === undefined || settings.memory === undefined ? undefined : { cpu: settings.cpu, memory: settings.memory },
      ...{ diskGiB: settings.ephemeralStorage?.sizeInGiB, cpuArchitecture: settings.cpuArchitecture, logGroup: settings.logGroup },
    },
  };
}

function placeOf(settings: RunToLaunch['settings'], ecs: EcsConfig): TaskPlace {
  const strategy = settings.capacityProviderStrategy ?? (settings.launchType === undefined && ecs.capacity === 'FARGATE_SPOT' ? [{ capacityProvider: ecs.capacity, weight: 1 }] : undefined);
  return {
    cluster: settings.cluster ?? ecs.cluster,
    capacity: strategy === undefined ? { launchType: 'FARGATE' } : { capacityProviderStrategy: strategy.map((item) => ({ ...item })) },
    platformVersion: settings.platformVersion,
    ...{ subnets: settings.subnets ?? ecs.subnets, securityGroups: settings.securityGroups ?? ecs.securityGroups, assignPublicIp: settings.assignPublicIp ?? ecs.assignPublicIp },
  };
}

/** By the settings, else by the service account. The deployed runner's role where neither says anything. */
function chooseTaskRole({ settings, serviceAccountName: account }: Pick<RunToLaunch, 'settings' | 'serviceAccountName'>, ecs: EcsConfig, problems: string[]): string | undefined {
  const roles = [...new Set(ecs.serviceAccounts.values())];
  if (settings.taskRoleArn !== undefined) {
    if (!roles.includes(settings.taskRoleArn)) problems.push(`taskRoleArn must be ${roles.length === 0 ? 'left out' : `one of ${roles.join(', ')}, or left out`}; got ${settings.taskRoleArn}. Further ones are named by RUNNER_SERVICE_ACCOUNTS.`);
    return settings.taskRoleArn;
  }
  if (account === undefined || account === '' || account === ecs.defaultServiceAccount) return undefined;
  const role = ecs.serviceAccounts.get(account);
  if (role === undefined) problems.push(`serviceAccountName must be one of ${[ecs.defaultServiceAccount, ...ecs.serviceAccounts.keys()].join(', ')}, or empty; got ${account}. RUNNER_SERVICE_ACCOUNTS gives each its task role.`);
  return role;
}

/** ECS takes both; tasks are told apart by the name. */
export function clusterName(cluster: string): string {
  return cluster.split('/').at(-1) ?? cluster;
}
