import type { Cluster, ECS } from '@aws-sdk/client-ecs';
import type { Kernel } from '../kernel.ts';
import { clusterArn, clusterName } from '../operations/arns.ts';
import type { Preparation } from '../operations/prepare-operations.ts';

/** Where the local AWS keeps the clusters that its CloudFormation makes. */
export interface ForeignClusters {
  /** Those of these names that are ACTIVE there; all of them without names. */
  read(names: readonly string[] | undefined): Promise<readonly Cluster[]>;
}

/**
 * For an ECS beside a local AWS whose CloudFormation makes `AWS::ECS::Cluster` in an ECS of its own: a cluster that a call
 * names and nobody here knows is looked up there, and is ours from then on. Services and task definitions are not taken over.
 */
export function adoptClusters(foreign: ForeignClusters): Preparation {
  return (action, input, kernel) => {
    const names = action === 'ListClusters' ? undefined : unknownClusters(input, kernel);
    return names?.length === 0 ? undefined : adopt(foreign, { names, kernel });
  };
}

function unknownClusters(input: Readonly<Record<string, unknown>>, { settings, state }: Kernel): string[] {
  const { cluster, clusters } = input;
  const named = [cluster, ...(Array.isArray(clusters) ? (clusters as unknown[]) : [])].filter((name) => typeof name === 'string');
  return named.map(clusterName).filter((name) => !state.clusters.has(clusterArn(settings, name)));
}

async function adopt(foreign: ForeignClusters, { names, kernel }: { readonly names: readonly string[] | undefined; readonly kernel: Kernel }): Promise<void> {
  for (const { clusterName: name = '', settings = [], tags = [] } of await foreign.read(names)) {
    const arn = clusterArn(kernel.settings, name);
    // Another call may have been quicker.
    if (kernel.state.clusters.has(arn)) continue;
    kernel.state.clusters.set(arn, {
      ...{ arn, name, status: 'ACTIVE', configuration: undefined, serviceConnectDefaults: undefined, capacityProviders: [], defaultCapacityProviderStrategy: [] },
      settings: settings.map(({ name: setting, value = '' }) => ({ ...(setting === undefined ? {} : { name: setting }), value })),
      tags: tags.map(({ key = '', value = '' }) => ({ key, value })),
    });
  }
}

/** Reads them by the API of the local AWS. One that does not answer has none: the call then says that there is no such cluster. */
export function createForeignClusters({ endpoint, region, log }: { readonly endpoint: string; readonly region: string; readonly log: (line: string) => void }): ForeignClusters {
  let client: Promise<ECS> | undefined;
  const read = async (names: readonly string[] | undefined): Promise<Cluster[]> => {
    client ??= import('@aws-sdk/client-ecs').then(({ ECS: Client }) => new Client({ endpoint, region, credentials: { accessKeyId: 'ecs', secretAccessKey: 'ecs' }, maxAttempts: 1 }));
    const ecs = await client;
    const wanted = names ?? (await ecs.listClusters({})).clusterArns ?? [];
    if (wanted.length === 0) return [];
    const { clusters = [] } = await ecs.describeClusters({ clusters: [...wanted], include: ['TAGS', 'SETTINGS'] });
    return clusters.filter(({ status }) => status === 'ACTIVE');
  };
  return {
    read: (names) => read(names).catch((error: unknown) => {
      log(`The local AWS does not tell its clusters: ${String(error)}`);
      return [];
    }),
  };
}
