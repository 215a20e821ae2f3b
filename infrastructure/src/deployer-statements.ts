import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Environment } from './environment.ts';
import type { FactoryArns } from './factory-arns.ts';

export interface DeployerProps {
  readonly environment: Environment;
  readonly arns: FactoryArns;
  /** Task and execution roles of the five parts. */
  readonly passableRoleArns: string[];
  readonly secretArns: string[];
  readonly bucketArn: string;
}

/**
 * What build-images, deploy-services and rollback call. Creating services belongs here and not to CDK, because the first
 * deployment creates them (docs/decisions/0002); so does registering them for auto-scaling.
 */
export function deployerStatements(props: DeployerProps): PolicyStatement[] {
  return [...imageStatements(props.arns), ...taskDefinitionStatements(props), ...serviceStatements(props.arns), ...migrationStatements(props.arns), ...recordStatements(props)];
}

function imageStatements(arns: FactoryArns): PolicyStatement[] {
  return [
    new PolicyStatement({ sid: 'RegistryLogin', actions: ['ecr:GetAuthorizationToken'], resources: ['*'] }),
    new PolicyStatement({
      sid: 'PushAndReadImages',
      actions: [
        ...['ecr:BatchCheckLayerAvailability', 'ecr:InitiateLayerUpload', 'ecr:UploadLayerPart', 'ecr:CompleteLayerUpload', 'ecr:PutImage'],
        ...['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer', 'ecr:DescribeImages', 'ecr:DescribeImageScanFindings'],
      ],
      resources: arns.repositories,
    }),
    // Tells an image that is missing from one that ECR would fetch at the first pull. It knows no resource.
    new PolicyStatement({ sid: 'ReadPullThroughRules', actions: ['ecr:DescribePullThroughCacheRules'], resources: ['*'] }),
  ];
}

function taskDefinitionStatements({ arns, passableRoleArns }: DeployerProps): PolicyStatement[] {
  return [
    new PolicyStatement({ sid: 'RegisterTaskDefinitions', actions: ['ecs:RegisterTaskDefinition'], resources: arns.taskDefinitions }),
    // These know no resource.
    new PolicyStatement({
      sid: 'ReadAndRetireTaskDefinitions',
      actions: ['ecs:DescribeTaskDefinition', 'ecs:ListTaskDefinitions', 'ecs:ListTaskDefinitionFamilies', 'ecs:DeregisterTaskDefinition'],
      resources: ['*'],
    }),
    new PolicyStatement({
      sid: 'TagWhatItCreates',
      actions: ['ecs:TagResource'],
      resources: [...arns.taskDefinitions, ...arns.services, arns.tasks],
      conditions: { StringEquals: { 'ecs:CreateAction': ['RegisterTaskDefinition', 'CreateService', 'RunTask'] } },
    }),
    new PolicyStatement({
      sid: 'HandOverTaskRoles',
      actions: ['iam:PassRole'],
      resources: passableRoleArns,
      conditions: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
    }),
  ];
}

function serviceStatements(arns: FactoryArns): PolicyStatement[] {
  return [
    new PolicyStatement({ sid: 'Cluster', actions: ['ecs:DescribeClusters'], resources: [arns.cluster] }),
    new PolicyStatement({
      sid: 'Services',
      actions: ['ecs:CreateService', 'ecs:UpdateService', 'ecs:DescribeServices', 'ecs:ListServiceDeployments'],
      resources: arns.services,
    }),
    new PolicyStatement({
      sid: 'ServiceDeployments',
      actions: ['ecs:DescribeServiceDeployments', 'ecs:StopServiceDeployment', 'ecs:DescribeServiceRevisions'],
      resources: [...arns.services, ...arns.serviceDeployments, ...arns.serviceRevisions],
    }),
    // Their resources have ids that nobody knows before; the namespace keeps them to ECS.
    new PolicyStatement({
      sid: 'Scaling',
      actions: ['application-autoscaling:RegisterScalableTarget', 'application-autoscaling:PutScalingPolicy'],
      resources: [arns.scalableTargets],
      conditions: { StringEquals: { 'application-autoscaling:service-namespace': 'ecs' } },
    }),
    // The first scalable target of an account makes the role by which Application Auto Scaling works.
    new PolicyStatement({
      sid: 'LetScalingWork',
      actions: ['iam:CreateServiceLinkedRole'],
      resources: [arns.scalingRole],
      conditions: { StringEquals: { 'iam:AWSServiceName': 'ecs.application-autoscaling.amazonaws.com' } },
    }),
    // These know no resource.
    new PolicyStatement({
      sid: 'ReadTargetsAndScaling',
      actions: [
        ...['elasticloadbalancing:DescribeLoadBalancers', 'elasticloadbalancing:DescribeListeners', 'elasticloadbalancing:DescribeRules'],
        ...['elasticloadbalancing:DescribeTargetGroups', 'elasticloadbalancing:DescribeTargetHealth'],
        ...['application-autoscaling:DescribeScalableTargets', 'application-autoscaling:DescribeScalingPolicies'],
      ],
      resources: ['*'],
    }),
    new PolicyStatement({ sid: 'ReadAlarms', actions: ['cloudwatch:DescribeAlarms'], resources: [arns.alarms] }),
  ];
}

function migrationStatements(arns: FactoryArns): PolicyStatement[] {
  const inCluster = { ArnEquals: { 'ecs:cluster': arns.cluster } };
  return [
    new PolicyStatement({ sid: 'RunMigration', actions: ['ecs:RunTask'], resources: [arns.taskDefinition('migrate')], conditions: inCluster }),
    new PolicyStatement({ sid: 'WatchAndStopTasks', actions: ['ecs:DescribeTasks', 'ecs:StopTask'], resources: [arns.tasks], conditions: inCluster }),
    // These know no resource; the cluster is the only limit there is.
    new PolicyStatement({ sid: 'ListTasksAndServices', actions: ['ecs:ListTasks', 'ecs:ListServices'], resources: ['*'], conditions: inCluster }),
    new PolicyStatement({ sid: 'ReadLogs', actions: ['logs:FilterLogEvents', 'logs:GetLogEvents'], resources: arns.logGroups }),
  ];
}

function recordStatements({ environment, secretArns, bucketArn }: DeployerProps): PolicyStatement[] {
  return [
    new PolicyStatement({ sid: 'ReleaseRecords', actions: ['s3:GetObject', 's3:PutObject'], resources: [`${bucketArn}/releases/${environment.name}/*`] }),
    // Without it S3 answers 403 instead of 404 for a record that does not exist, as before the first release.
    new PolicyStatement({ sid: 'TellMissingRecords', actions: ['s3:ListBucket'], resources: [bucketArn] }),
    // Whether a secret exists, never what it holds.
    new PolicyStatement({ sid: 'SecretsExist', actions: ['secretsmanager:DescribeSecret'], resources: secretArns }),
    // Names only; it knows no resource.
    new PolicyStatement({ sid: 'ParametersExist', actions: ['ssm:DescribeParameters'], resources: ['*'] }),
  ];
}
