import { Arn, ArnFormat, type Stack } from 'aws-cdk-lib';
import type { Environment } from './environment.ts';
import { environmentPrefix, familyOf, logGroupOf, parts, repositories, runSecretsPrefixOf, services, taskEventsQueueOf, type ImageKey, type Part } from './names.ts';

/** ARNs of things that have fixed names: those that the pipeline creates, and those of other stacks. */
export class FactoryArns {
  private readonly stack: Stack;
  private readonly environment: Environment;

  constructor(stack: Stack, environment: Environment) {
    this.stack = stack;
    this.environment = environment;
  }

  get cluster(): string {
    return this.ecs('cluster', environmentPrefix(this.environment));
  }

  get services(): string[] {
    return Object.values(services).map((name) => this.ecs('service', `${environmentPrefix(this.environment)}/${name}`));
  }

  get serviceDeployments(): string[] {
    return Object.values(services).map((name) => this.ecs('service-deployment', `${environmentPrefix(this.environment)}/${name}/*`));
  }

  get serviceRevisions(): string[] {
    return Object.values(services).map((name) => this.ecs('service-revision', `${environmentPrefix(this.environment)}/${name}/*`));
  }

  /** All tasks of the cluster. */
  get tasks(): string {
    return this.ecs('task', `${environmentPrefix(this.environment)}/*`);
  }

  get taskDefinitions(): string[] {
    return parts.map((part) => this.taskDefinition(part));
  }

  get repositories(): string[] {
    return (Object.keys(repositories) as ImageKey[]).map((key) => this.repository(key));
  }

  get logGroups(): string[] {
    return parts.map((part) => this.logGroup(part));
  }

  get taskEventsQueue(): string {
    return Arn.format({ service: 'sqs', resource: taskEventsQueueOf(this.environment) }, this.stack);
  }

  get scalableTargets(): string {
    return Arn.format({ service: 'application-autoscaling', resource: 'scalable-target', resourceName: '*' }, this.stack);
  }

  get scalingRole(): string {
    const resourceName = 'aws-service-role/ecs.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_ECSService';
    return Arn.format({ service: 'iam', region: '', resource: 'role', resourceName }, this.stack);
  }

  get alarms(): string {
    return Arn.format({ service: 'cloudwatch', resource: 'alarm', resourceName: '*', arnFormat: ArnFormat.COLON_RESOURCE_NAME }, this.stack);
  }

  /** All revisions of a part's family: requests are authorised against the revision they resolve to. */
  taskDefinition(part: Part): string {
    return this.ecs('task-definition', `${familyOf(this.environment, part)}:*`);
  }

  /** The runner's family and its variants for runs that bring their own image, `factory-<env>-runner-…`. */
  get runnerTaskDefinitions(): string[] {
    return [this.taskDefinition('runner'), this.ecs('task-definition', `${familyOf(this.environment, 'runner')}-*:*`)];
  }

  /** Secrets of Secrets Manager that runs may get. Each name has six characters of its own at the end. */
  get runSecrets(): string {
    const resourceName = `${runSecretsPrefixOf(this.environment)}/*`;
    return Arn.format({ service: 'secretsmanager', resource: 'secret', resourceName, arnFormat: ArnFormat.COLON_RESOURCE_NAME }, this.stack);
  }

  /** The same in Parameter Store. */
  get runParameters(): string {
    return Arn.format({ service: 'ssm', resource: 'parameter', resourceName: `${runSecretsPrefixOf(this.environment)}/*` }, this.stack);
  }

  repository(key: ImageKey): string {
    return Arn.format({ service: 'ecr', resource: 'repository', resourceName: repositories[key] }, this.stack);
  }

  /** A log group with its streams. */
  logGroup(part: Part): string {
    const resourceName = `${logGroupOf(this.environment, part)}:*`;
    return Arn.format({ service: 'logs', resource: 'log-group', resourceName, arnFormat: ArnFormat.COLON_RESOURCE_NAME }, this.stack);
  }

  private ecs(resource: string, resourceName: string): string {
    return Arn.format({ service: 'ecs', resource, resourceName }, this.stack);
  }
}
