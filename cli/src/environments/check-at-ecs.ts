import { DescribeClustersCommand, DescribeTaskDefinitionCommand, ECSClient } from '@aws-sdk/client-ecs';
import { isJsonObject } from '../../../actions/shared/src/json-object.ts';
import { checkEcsTaskSettings, type EcsTaskSettings } from '../../../controller/src/environments/ecs-task-settings.ts';
import type { StoredEnvironment } from '../../../controller/src/environments/environment-settings-store.ts';
import type { EnvironmentFinding } from './check-command.ts';
import { settingsOf } from './find-environment.ts';

/** Whether the clusters, capacity providers and task definitions that valid settings name are there. */
export async function checkAtEcs(environments: readonly StoredEnvironment[], cluster: string): Promise<readonly EnvironmentFinding[]> {
  const client = new ECSClient({ maxAttempts: 5 });
  const findings = await Promise.all(environments.map(async (environment): Promise<readonly EnvironmentFinding[]> => {
    const found = settingsOf(environment) ?? {};
    if (!isJsonObject(found) || checkEcsTaskSettings(found).length > 0) return [];
    const settings: EcsTaskSettings = found;
    const messages = [...(await checkCluster(client, settings, cluster)), ...(await checkDefinition(client, settings))];
    return messages.map((message) => ({ environment: environment.name, message }));
  }));
  return findings.flat();
}

async function checkCluster(client: ECSClient, settings: EcsTaskSettings, fallback: string): Promise<readonly string[]> {
  const name = settings.cluster ?? fallback;
  const cluster = (await client.send(new DescribeClustersCommand({ clusters: [name] }))).clusters?.[0];
  if (cluster?.status !== 'ACTIVE') return [`cluster must be one that is ACTIVE; ${name} ${cluster?.status === undefined ? 'is not there' : `is ${cluster.status}`}.`];
  const known = cluster.capacityProviders ?? [];
  return (settings.capacityProviderStrategy ?? []).flatMap(({ capacityProvider }) => (known.includes(capacityProvider) ? [] : [`capacityProviderStrategy must name providers of the cluster ${name}, which has ${known.length === 0 ? 'none' : known.join(', ')}; got ${capacityProvider}.`]));
}

async function checkDefinition(client: ECSClient, { taskDefinition }: EcsTaskSettings): Promise<readonly string[]> {
  if (taskDefinition === undefined) return [];
  try {
    const status = (await client.send(new DescribeTaskDefinitionCommand({ taskDefinition }))).taskDefinition?.status;
    return status === 'ACTIVE' ? [] : [`taskDefinition must be one that is ACTIVE; ${taskDefinition} is ${status ?? 'of no status'}.`];
  } catch (error) {
    // ECS's word for one that does not exist.
    if (error instanceof Error && error.name === 'ClientException') return [`taskDefinition must be one that exists; got ${taskDefinition}.`];
    throw error;
  }
}
