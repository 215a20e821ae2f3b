import { createServer, type RequestListener, type Server } from 'node:http';
import { ElasticLoadBalancingV2, type CreateRuleCommandInput, type CreateTargetGroupCommandInput } from '@aws-sdk/client-elastic-load-balancing-v2';
import { closeServer, listen } from '../../../aws/loopback-server.ts';
import { startMiniStack, type RunningMiniStack } from '../../../aws/infrastructure/test/start-mini-stack.ts';
import { createAwsServices, type AwsServicesOptions, type LocalAwsServices } from '../../aws/create-aws-services.ts';
import type { Clock, VirtualClock } from '../../clock/clock.ts';
import { createRealClock } from '../../clock/real-clock.ts';
import { createVirtualClock } from '../../clock/virtual-clock.ts';
import { noFaults } from '../../faults/no-faults.ts';
import { createRandom } from '../../random.ts';

/** MiniStack's own: it finds a load balancer by Host header in no other. */
export const region = 'us-east-1';
export const accountId = '123456789012';
export const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

/** A MiniStack for one test file, and what tests make on it. */
export interface LocalAwsWorld {
  readonly endpoint: string;
  readonly elb: ElasticLoadBalancingV2;
  /** What services were told to log. */
  readonly logged: string[];
  /** Services on a virtual clock that stands still while they are at work. */
  virtual(options?: Partial<AwsServicesOptions>): { readonly services: LocalAwsServices; readonly clock: VirtualClock };
  real(options?: Partial<AwsServicesOptions>): { readonly services: LocalAwsServices; readonly clock: Clock };
  /** Answers at that address of the loopback range (MiniStack tells targets apart by address alone). */
  serve(listener: RequestListener, address: { readonly host: string; readonly port?: number }): Promise<{ readonly port: number; readonly close: () => Promise<void> }>;
  createTargetGroup(settings?: Partial<CreateTargetGroupCommandInput>): Promise<string>;
  /** A load balancer whose listener answers 404 where no rule matches. */
  createLoadBalancer(name: string, rules: readonly Pick<CreateRuleCommandInput, 'Actions' | 'Conditions' | 'Transforms'>[]): Promise<string>;
  stop(): Promise<void>;
}

export async function startLocalAws(): Promise<LocalAwsWorld> {
  const ministack: RunningMiniStack = await startMiniStack();
  const { endpoint } = ministack;
  const elb = new ElasticLoadBalancingV2({ endpoint, region, credentials });
  const closing: (() => Promise<void>)[] = [];
  const logged: string[] = [];
  const make = <C extends Clock>(clock: C, options: Partial<AwsServicesOptions>): { services: LocalAwsServices; clock: C } => {
    const services = createAwsServices({ ...{ endpoint, region, accountId, clock, random: createRandom(1), faults: noFaults, timings: { loadBalancerScale: 1 } }, log: (message) => logged.push(message), ...options });
    closing.push(() => services.close());
    return { services, clock };
  };
  let groups = 0;
  return {
    endpoint,
    elb,
    logged,
    virtual: (options = {}) => {
      const made: { services?: LocalAwsServices } = {};
      const clock = createVirtualClock(Date.now(), () => made.services?.settle() ?? Promise.resolve());
      const { services } = make(clock, options);
      made.services = services;
      return { services, clock };
    },
    real: (options = {}) => make(createRealClock(), options),
    serve: async (listener, { host, port = 0 }) => {
      const server: Server = createServer(listener);
      closing.push(() => closeServer(server));
      return { port: await listen(server, { what: 'A target', host, port }), close: () => closeServer(server) };
    },
    createTargetGroup: async (settings = {}) => {
      groups += 1;
      const { TargetGroups } = await elb.createTargetGroup({ Name: `group-${String(groups)}`, TargetType: 'ip', Protocol: 'HTTP', Port: 80, VpcId: 'vpc-1', HealthCheckIntervalSeconds: 5, ...settings });
      return TargetGroups?.[0]?.TargetGroupArn ?? '';
    },
    createLoadBalancer: async (name, rules) => {
      const { LoadBalancers } = await elb.createLoadBalancer({ Name: name, Subnets: ['subnet-1', 'subnet-2'] });
      const { Listeners } = await elb.createListener({ LoadBalancerArn: LoadBalancers?.[0]?.LoadBalancerArn, Protocol: 'HTTP', Port: 80, DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404', MessageBody: 'no rule' } }] });
      for (const [index, rule] of rules.entries()) await elb.createRule({ ListenerArn: Listeners?.[0]?.ListenerArn, Priority: index + 1, ...rule });
      return LoadBalancers?.[0]?.DNSName ?? '';
    },
    stop: async () => {
      await Promise.all(closing.map((close) => close()));
      elb.destroy();
      await ministack.stop();
    },
  };
}
