import type { Clock } from '../clock/clock.ts';
import type { Faults } from '../faults/faults.ts';
import type { Random } from '../random.ts';
import type { EcsTimings } from '../settings.ts';
import { createAlarms } from './alarms.ts';
import { createAlbRoutes, type AlbRoutes } from './alb-routes.ts';
import { createAwsClients, type AwsClients, type Credentials } from './aws-clients.ts';
import type { AwsServices } from './aws-services.ts';
import { createCallsUnderWay } from './calls-under-way.ts';
import { createEventBus, type RuleEventBus } from './event-bus.ts';
import type { Probe } from './health-probe.ts';
import { createLoadBalancing, type ObservedLoadBalancing } from './load-balancing.ts';
import { createLogs, type CloudWatchLogService } from './logs.ts';
import { createRegistry } from './registry.ts';
import { createRoles, executionCredentials } from './roles.ts';
import { createSecrets } from './secrets.ts';
import { createTargetGroups } from './target-groups.ts';

export interface AwsServicesOptions {
  /** The local AWS: `http://host:port`. */
  readonly endpoint: string;
  readonly region: string;
  readonly accountId: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly faults: Pick<Faults, 'eventDeliveries'>;
  readonly timings: Pick<EcsTimings, 'loadBalancerScale'>;
  /** What a person should know and no caller is told. */
  readonly log: (message: string) => void;
  /** ECS's own; default: some that a local AWS takes. */
  readonly credentials?: Credentials;
  /** Hosts of image references that mean the local ECR, such as `127.0.0.1:4566`. */
  readonly registryHosts?: readonly string[];
  /** See `LoadBalancingOptions`. */
  readonly probe?: Probe;
  readonly initialCheckMs?: number;
  readonly requestsUnderWay?: (host: string, port: number) => number;
  readonly minimumDrainMs?: number;
}

/** The other services, and what a front door wants to know of them. */
export interface LocalAwsServices extends AwsServices {
  readonly loadBalancing: ObservedLoadBalancing;
  readonly logs: CloudWatchLogService;
  readonly events: RuleEventBus;
  readonly routes: AlbRoutes;
}

/** The services behind an endpoint. Nothing is called, and no SDK loaded, before it is needed. */
export function createAwsServices(options: AwsServicesOptions): LocalAwsServices {
  const { endpoint, region, credentials = { accessKeyId: 'ecs', secretAccessKey: 'ecs' } } = options;
  const clients: AwsClients = createAwsClients({ endpoint, region, credentials, roleCredentials: (roleArn) => executionCredentials(clients, roleArn) });
  const calls = createCallsUnderWay();
  const parts = { ...options, clients, calls };
  const routes = createAlbRoutes(parts);
  const loadBalancing = createLoadBalancing({ ...parts, groups: createTargetGroups({ ...parts, routes }) });
  const logs = createLogs(parts);
  return {
    loadBalancing,
    logs,
    routes,
    secrets: createSecrets(clients, calls),
    registry: createRegistry({ ...parts, registryHosts: options.registryHosts ?? [] }),
    events: createEventBus(parts),
    alarms: createAlarms(clients, calls),
    roles: createRoles(clients, calls),
    settle: () => calls.settle(),
    close: async () => {
      loadBalancing.stop();
      await logs.close();
      await calls.settle();
      await clients.close();
    },
  };
}
