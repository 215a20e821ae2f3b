import { DescribeTargetHealthCommand, ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { TargetHealth } from './observation.ts';

/** Health of a target group's targets, as the load balancer sees them. */
export class TargetHealthReader {
  readonly #client: ElasticLoadBalancingV2Client;

  constructor(client: ElasticLoadBalancingV2Client = new ElasticLoadBalancingV2Client({ maxAttempts: 5 })) {
    this.#client = client;
  }

  async read(targetGroupArn: string): Promise<TargetHealth[]> {
    const answer = await this.#client.send(new DescribeTargetHealthCommand({ TargetGroupArn: targetGroupArn }));
    return (answer.TargetHealthDescriptions ?? []).map((description) => ({
      address: description.Target?.Id ?? '',
      state: description.TargetHealth?.State ?? '',
      description: description.TargetHealth?.Description ?? '',
    }));
  }
}
