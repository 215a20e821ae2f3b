import { ElasticLoadBalancingV2 } from '@aws-sdk/client-elastic-load-balancing-v2';
import { localCredentials } from './make-clients.ts';

/** Makes load balancers with a target group each, whose health check looks every five seconds and counts two answers. */
export function targetGroupMaker(region: string, endpoint: string): (name: string) => Promise<string> {
  const balancing = new ElasticLoadBalancingV2({ region, endpoint, credentials: localCredentials, maxAttempts: 1 });
  return async (name) => {
    const { LoadBalancers } = await balancing.createLoadBalancer({ Name: name, Subnets: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'] });
    const { TargetGroups } = await balancing.createTargetGroup({ Name: name, Protocol: 'HTTP', Port: 8080, TargetType: 'ip', VpcId: 'vpc-0123456789abcdef0', HealthCheckPath: '/', HealthCheckIntervalSeconds: 5, HealthCheckTimeoutSeconds: 2, HealthyThresholdCount: 2, UnhealthyThresholdCount: 2 });
    const [balancer, group] = [LoadBalancers?.[0]?.LoadBalancerArn, TargetGroups?.[0]?.TargetGroupArn];
    if (balancer === undefined || group === undefined) throw new Error(`The load balancer ${name} could not be made.`);
    await balancing.modifyTargetGroupAttributes({ TargetGroupArn: group, Attributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: '1' }] });
    await balancing.createListener({ LoadBalancerArn: balancer, Protocol: 'HTTP', Port: 80, DefaultActions: [{ Type: 'forward', TargetGroupArn: group }] });
    return group;
  };
}
