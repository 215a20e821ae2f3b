import { CfnOutput, RemovalPolicy, Stack, Duration, type StackProps } from 'aws-cdk-lib';
import { CfnCluster } from 'aws-cdk-lib/aws-ecs';
import { Repository, TagMutability, TagStatus } from 'aws-cdk-lib/aws-ecr';
import { CfnLogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Environment } from './environment.ts';
import { addLoadBalancer } from './load-balancer.ts';
import { capitalise, environmentPrefix, logGroupOf, parts, repositories } from './names.ts';
import type { NetworkStack } from './network-stack.ts';
import { addTaskEvents } from './task-events.ts';

export interface PlatformStackProps extends StackProps {
  readonly environment: Environment;
  readonly network: NetworkStack;
}

/** What services and tasks stand on. The services and task definitions themselves are the pipeline's. */
export class PlatformStack extends Stack {
  constructor(scope: Construct, id: string, { environment, network, ...props }: PlatformStackProps) {
    super(scope, id, props);
    const cluster = new CfnCluster(this, 'Cluster', { clusterName: environmentPrefix(environment), capacityProviders: ['FARGATE', 'FARGATE_SPOT'] });
    new CfnOutput(this, 'ClusterName', { value: cluster.ref });

    for (const [key, name] of Object.entries(repositories)) this.addRepository(`${capitalise(key)}Repository`, name);

    for (const part of parts) {
      const group = new CfnLogGroup(this, `${capitalise(part)}LogGroup`, {
        logGroupName: logGroupOf(environment, part),
        retentionInDays: environment.infrastructure.logRetentionDays,
      });
      group.applyRemovalPolicy(RemovalPolicy.DESTROY);
      new CfnOutput(this, `${capitalise(part)}LogGroupName`, { value: group.ref });
    }

    new CfnOutput(this, 'TaskEventsQueueUrl', { value: addTaskEvents(this, environment).queueUrl });

    const { loadBalancer, apiTargetGroup, webTargetGroup, publicUrl } = addLoadBalancer(this, { environment, network });
    new CfnOutput(this, 'LoadBalancerDnsName', { value: loadBalancer.loadBalancerDnsName });
    new CfnOutput(this, 'ApiTargetGroupArn', { value: apiTargetGroup.targetGroupArn });
    new CfnOutput(this, 'WebTargetGroupArn', { value: webTargetGroup.targetGroupArn });
    new CfnOutput(this, 'PublicUrl', { value: publicUrl });
  }

  private addRepository(id: string, name: string): void {
    new Repository(this, id, {
      repositoryName: name,
      imageTagMutability: TagMutability.IMMUTABLE,
      imageScanOnPush: true,
      lifecycleRules: [
        {
          // Every deployed image has a tag, and an immutable tag never leaves its image. So this can expire no image
          // that runs or that a roll-back needs; a rule by count or age of tagged images could.
          description: 'Untagged images are left-overs of interrupted pushes',
          tagStatus: TagStatus.UNTAGGED,
          maxImageAge: Duration.days(14),
        },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
