import { DescribeLoadBalancersCommand, ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';

/** DNS name of the only load balancer. */
export async function readLoadBalancerName(options: { endpoint: string; region: string }): Promise<string> {
  const client = new ElasticLoadBalancingV2Client({ ...options, credentials: { accessKeyId: 'rehearsal', secretAccessKey: 'rehearsal' } });
  const { LoadBalancers = [] } = await client.send(new DescribeLoadBalancersCommand({}));
  const [name] = LoadBalancers.map(({ DNSName }) => DNSName);
  if (name === undefined || LoadBalancers.length > 1) throw new Error(`The local AWS should have one load balancer, it has ${String(LoadBalancers.length)}. Is the infrastructure created?`);
  return name;
}
