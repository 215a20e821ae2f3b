import type { Preparation } from '../operations/prepare-operations.ts';

export interface SubnetZones {
  /** Undefined for a subnet that EC2 does not know. */
  readonly zoneOf: (subnetId: string) => string | undefined;
  /** Asks EC2 about the subnets of a call's network configuration before they are needed. */
  readonly prepare: Preparation;
}

/**
 * Availability zones of subnets, as EC2 has them; each is asked for once. Without EC2's SDK: for one member of one answer
 * it is twenty megabytes on disk and takes longer to load than a task takes to start.
 */
export function createSubnetZones({ endpoint, region, log }: { readonly endpoint: string; readonly region: string; readonly log: (line: string) => void }): SubnetZones {
  const zones = new Map<string, string | undefined>();
  const learn = async (ids: readonly string[]): Promise<void> => {
    const known = await describeSubnets({ endpoint, region, ids }).catch((error: unknown) => {
      log(`EC2 does not tell the zones of ${ids.join(', ')}: ${String(error)}`);
      return new Map<string, string>();
    });
    for (const id of ids) zones.set(id, known.get(id));
  };
  return {
    zoneOf: (subnetId) => zones.get(subnetId),
    prepare: (_action, input) => {
      const unknown = subnetsOf(input).filter((id) => !zones.has(id));
      return unknown.length === 0 ? undefined : learn([...new Set(unknown)]);
    },
  };
}

function subnetsOf({ networkConfiguration }: Readonly<Record<string, unknown>>): string[] {
  const { awsvpcConfiguration } = (networkConfiguration ?? {}) as { awsvpcConfiguration?: { subnets?: string[] } };
  return awsvpcConfiguration?.subnets ?? [];
}

/** The Query protocol of EC2. A filter, because an unknown id fails the whole call where it is asked for by id. */
async function describeSubnets({ endpoint, region, ids }: { readonly endpoint: string; readonly region: string; readonly ids: readonly string[] }): Promise<Map<string, string>> {
  const body = new URLSearchParams({ Action: 'DescribeSubnets', Version: '2016-11-15', 'Filter.1.Name': 'subnet-id' });
  ids.forEach((id, index) => body.set(`Filter.1.Value.${String(index + 1)}`, id));
  const authorization = `AWS4-HMAC-SHA256 Credential=ecs/20260101/${region}/ec2/aws4_request, SignedHeaders=host, Signature=none`;
  const answer = await fetch(endpoint, { method: 'POST', body, headers: { authorization }, signal: AbortSignal.timeout(5000) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`HTTP ${String(answer.status)}`);
  const items = text.split('<item>').map((item) => [/<subnetId>([^<]+)</.exec(item)?.[1], /<availabilityZone>([^<]+)</.exec(item)?.[1]] as const);
  return new Map(items.flatMap(([id, zone]) => (id === undefined || zone === undefined ? [] : [[id, zone]])));
}
