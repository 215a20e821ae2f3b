import { DefaultStackSynthesizer, type App, type IStackSynthesizer, type StackProps } from 'aws-cdk-lib';
import { AccessStack } from './access-stack.ts';
import { DataStack } from './data-stack.ts';
import type { Environment } from './environment.ts';
import { environmentPrefix } from './names.ts';
import { NetworkStack } from './network-stack.ts';
import { PlatformStack } from './platform-stack.ts';

/** The four stacks of one environment, in the order in which they are created. */
export function addFactoryStacks(app: App, environment: Environment): void {
  const prefix = environmentPrefix(environment);
  const props = (description: string): StackProps => ({
    env: { account: environment.account, region: environment.region },
    description: `Factory on ECS, environment ${environment.name}: ${description}`,
    // The rule is a template parameter that only the CDK's own CLI resolves; other clients create these stacks too.
    synthesizer: new DefaultStackSynthesizer({ generateBootstrapVersionRule: false }) as IStackSynthesizer,
  });
  const network = new NetworkStack(app, `${prefix}-network`, { ...props('network'), environment });
  const data = new DataStack(app, `${prefix}-data`, {
    ...props('database, Redis, artifact bucket, secrets'),
    terminationProtection: true,
    environment,
    network,
  });
  const platform = new PlatformStack(app, `${prefix}-platform`, {
    ...props('cluster, load balancer, image repositories, log groups, task events'),
    environment,
    network,
  });
  const access = new AccessStack(app, `${prefix}-access`, { ...props('roles'), environment, data });
  // Roles name repositories, log groups and the queue by their fixed names; they should exist first all the same.
  access.addStackDependency(platform);
}
