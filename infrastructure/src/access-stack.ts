import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { Role, ServicePrincipal, type PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { CfnSecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { artifactStatements } from './artifact-statements.ts';
import { controllerStatements } from './controller-statements.ts';
import type { DataStack } from './data-stack.ts';
import { deployerStatements } from './deployer-statements.ts';
import type { Environment } from './environment.ts';
import { executionStatements } from './execution-statements.ts';
import { FactoryArns } from './factory-arns.ts';
import { addGithubRole, addGithubTrust } from './github-trust.ts';
import { permissionsOf } from './inline-policy.ts';
import { capitalise, environmentPrefix, familyOf, parts, type Part } from './names.ts';
import { smokeTestStatements } from './smoke-test-statements.ts';

export interface AccessStackProps extends StackProps {
  readonly environment: Environment;
  readonly data: DataStack;
}

/** Who may do what: two roles for each part (its own code's, and the one that starts it), the pipeline's, the smoke test's. */
export class AccessStack extends Stack {
  private readonly factoryEnvironment: Environment;

  constructor(scope: Construct, id: string, { environment, data, ...props }: AccessStackProps) {
    super(scope, id, props);
    this.factoryEnvironment = environment;
    const arns = new FactoryArns(this, environment);
    const artifacts = (): PolicyStatement[] => artifactStatements(data.bucket.bucketArn);

    const executionRoleArns = parts.map((part) => this.addPartRole(part, 'Execution', executionStatements(part, { arns, secrets: data.secrets, additional: environment.additionalSecrets })).roleArn);
    const runnerExecutionRoleArn = executionRoleArns[parts.indexOf('runner')];
    const serviceAccountRoleArns = [...new Set(Object.values(environment.runnerServiceAccounts))];
    const runnerTaskRole = this.addPartRole('runner', 'Task', artifacts());
    const taskRoles = [
      runnerTaskRole,
      this.addPartRole('api', 'Task', artifacts()),
      this.addPartRole('web', 'Task', []),
      this.addPartRole('controller', 'Task', controllerStatements({ arns, runnerRoleArns: [runnerTaskRole.roleArn, String(runnerExecutionRoleArn), ...serviceAccountRoleArns] })),
      this.addPartRole('migrate', 'Task', []),
    ];

    const trust = addGithubTrust(this, environment);
    const deployer = addGithubRole(this, trust, {
      id: 'DeployerRole',
      roleName: `${environmentPrefix(environment)}-deployer`,
      description: 'The pipeline: pushes images, registers task definitions, updates services',
      statements: deployerStatements({
        environment,
        arns,
        passableRoleArns: [...taskRoles.map((role) => role.roleArn), ...executionRoleArns],
        secretArns: Object.values<CfnSecret>({ ...data.secrets }).map((secret) => secret.attrId),
        bucketArn: data.bucket.bucketArn,
      }),
    });
    const smokeTest = addGithubRole(this, trust, {
      id: 'SmokeTestRole',
      roleName: `${environmentPrefix(environment)}-smoke-test`,
      description: 'The smoke test: signs a session cookie',
      statements: smokeTestStatements(data.secrets.authSessionSecret.attrId),
    });
    new CfnOutput(this, 'DeployerRoleArn', { value: deployer.roleArn });
    new CfnOutput(this, 'SmokeTestRoleArn', { value: smokeTest.roleArn });
  }

  private addPartRole(part: Part, kind: 'Task' | 'Execution', statements: PolicyStatement[]): Role {
    const id = `${capitalise(part)}${kind}Role`;
    const role = new Role(this, id, {
      roleName: `${familyOf(this.factoryEnvironment, part)}-${kind.toLowerCase()}`,
      description: kind === 'Task' ? `What the code of ${part} may do` : `Starts ${part}: image, secrets, log`,
      // Only tasks of this account: another account's ECS cannot be talked into using the role.
      assumedBy: new ServicePrincipal('ecs-tasks.amazonaws.com', {
        conditions: {
          StringEquals: { 'aws:SourceAccount': this.account },
          ArnLike: { 'aws:SourceArn': this.formatArn({ service: 'ecs', resource: '*' }) },
        },
      }),
      ...permissionsOf(statements),
    });
    new CfnOutput(this, `${id}Arn`, { value: role.roleArn });
    return role;
  }
}
