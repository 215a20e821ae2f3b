import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { FactoryArns } from './factory-arns.ts';

/** Run, watch and stop runner tasks in this cluster, and read their events and their log. It can hand a task the runner's two roles, those of service accounts, and no other. */
export function controllerStatements({ arns, runnerRoleArns }: { arns: FactoryArns; runnerRoleArns: string[] }): PolicyStatement[] {
  const inCluster = { ArnEquals: { 'ecs:cluster': arns.cluster } };
  return [
    new PolicyStatement({ sid: 'RunRunner', actions: ['ecs:RunTask'], resources: arns.runnerTaskDefinitions, conditions: inCluster }),
    new PolicyStatement({ sid: 'RegisterRunnerVariants', actions: ['ecs:RegisterTaskDefinition'], resources: arns.runnerTaskDefinitions }),
    // The action knows no resource.
    new PolicyStatement({ sid: 'ReadTaskDefinitions', actions: ['ecs:DescribeTaskDefinition'], resources: ['*'] }),
    // Definitions of runs that no run has used for a week. The action knows no resource, either.
    new PolicyStatement({ sid: 'RemoveRunnerVariants', actions: ['ecs:DeregisterTaskDefinition'], resources: ['*'] }),
    // The digest behind the tag of an environment's image.
    new PolicyStatement({ sid: 'PinRunnerImages', actions: ['ecr:BatchGetImage'], resources: [arns.repository('runner')] }),
    new PolicyStatement({ sid: 'WatchAndStop', actions: ['ecs:DescribeTasks', 'ecs:StopTask'], resources: [arns.tasks], conditions: inCluster }),
    // The action knows no resource; the cluster is the only limit there is.
    new PolicyStatement({ sid: 'ListTasks', actions: ['ecs:ListTasks'], resources: ['*'], conditions: inCluster }),
    new PolicyStatement({ sid: 'TaskEvents', actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage'], resources: [arns.taskEventsQueue] }),
    new PolicyStatement({ sid: 'ReadRunnerLog', actions: ['logs:GetLogEvents'], resources: [arns.logGroup('runner')] }),
    // Whether the secrets of a run exist, and which keys they have; never what they hold.
    new PolicyStatement({ sid: 'RunSecretsExist', actions: ['secretsmanager:DescribeSecret'], resources: [arns.runSecrets] }),
    // Names only; it knows no resource.
    new PolicyStatement({ sid: 'RunParametersExist', actions: ['ssm:DescribeParameters'], resources: ['*'] }),
    new PolicyStatement({
      sid: 'TagWhatItCreates',
      actions: ['ecs:TagResource'],
      resources: [arns.tasks, ...arns.runnerTaskDefinitions],
      conditions: { StringEquals: { 'ecs:CreateAction': ['RunTask', 'RegisterTaskDefinition'] } },
    }),
    new PolicyStatement({
      sid: 'HandOverRunnerRoles',
      actions: ['iam:PassRole'],
      resources: runnerRoleArns,
      conditions: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
    }),
  ];
}
