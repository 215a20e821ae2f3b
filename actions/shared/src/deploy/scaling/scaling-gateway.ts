import {
  ApplicationAutoScalingClient, DescribeScalableTargetsCommand, DescribeScalingPoliciesCommand, PutScalingPolicyCommand, RegisterScalableTargetCommand,
} from '@aws-sdk/client-application-auto-scaling';
import type { ScalingTarget } from '../../release.ts';
import type { ScalingGateway } from '../deploy-context.ts';

/** The one policy that is ours; others are people's. */
export const policyName = 'factory-ecs-cpu';
const dimension = { ServiceNamespace: 'ecs', ScalableDimension: 'ecs:service:DesiredCount' } as const;

/** Application Auto Scaling for the services of one cluster. */
export function createScalingGateway(cluster: string, client = new ApplicationAutoScalingClient({ maxAttempts: 5 })): ScalingGateway {
  const idOf = (service: string): string => `service/${cluster}/${service}`;
  return {
    targets: async (services) => {
      if (services.length === 0) return new Map();
      const answer = await client.send(new DescribeScalableTargetsCommand({ ...dimension, ResourceIds: services.map(idOf) }));
      return new Map((answer.ScalableTargets ?? []).map(({ ResourceId = '', MinCapacity = 0, MaxCapacity = 0 }) => [ResourceId.slice(idOf('').length), { minCapacity: MinCapacity, maxCapacity: MaxCapacity }]));
    },
    register: async (service, { minCapacity, maxCapacity, cpuPercent }) => {
      await client.send(new RegisterScalableTargetCommand({ ...dimension, ResourceId: idOf(service), MinCapacity: minCapacity, MaxCapacity: maxCapacity }));
      if (cpuPercent !== undefined && (await presentCpuPercent(client, idOf(service))) !== cpuPercent) {
        await client.send(new PutScalingPolicyCommand({
          ...dimension, ResourceId: idOf(service), PolicyName: policyName, PolicyType: 'TargetTrackingScaling',
          TargetTrackingScalingPolicyConfiguration: { TargetValue: cpuPercent, PredefinedMetricSpecification: { PredefinedMetricType: 'ECSServiceAverageCPUUtilization' } },
        }));
      }
    },
  };
}

async function presentCpuPercent(client: ApplicationAutoScalingClient, resourceId: string): Promise<ScalingTarget['cpuPercent']> {
  const answer = await client.send(new DescribeScalingPoliciesCommand({ ...dimension, ResourceId: resourceId, PolicyNames: [policyName] }));
  return answer.ScalingPolicies?.[0]?.TargetTrackingScalingPolicyConfiguration?.TargetValue;
}
