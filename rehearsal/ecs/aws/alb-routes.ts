import type { Clock } from '../clock/clock.ts';
import { comparePriority, readAlbRule, type AlbRule } from './alb-rule.ts';
import { describeServiceError, type AwsClients } from './aws-clients.ts';
import type { CallsUnderWay } from './calls-under-way.ts';

export interface AlbListener {
  readonly port: number;
  readonly protocol: string;
  /** In the order in which they are looked at. */
  readonly rules: readonly AlbRule[];
}

export interface AlbRoutes {
  /** The listeners of the load balancer with that DNS name, by port; undefined: there is none. At most a second old. */
  listeners(dnsName: string): Promise<readonly AlbListener[] | undefined>;
  /** Whether any rule forwards to that target group, asked anew. */
  forwardTo(targetGroupArn: string): Promise<boolean>;
  /** Somebody changed a load balancer: the next request is routed by what is true then. */
  changed(): void;
}

export interface AlbRoutesOptions {
  readonly clients: AwsClients;
  readonly calls: CallsUnderWay;
  readonly clock: Clock;
  readonly log: (message: string) => void;
}

type Routes = ReadonlyMap<string, readonly AlbListener[]>;

const KEPT_MS = 1000;

export function createAlbRoutes({ clients, calls, clock, log }: AlbRoutesOptions): AlbRoutes {
  let known: Routes = new Map();
  let readAtMs = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | undefined;
  let changes = 0;
  const read = async (): Promise<void> => {
    const [beganMs, changesBefore] = [clock.now(), changes];
    try {
      known = await readRoutes(clients);
    } catch (error) {
      // Requests go on by what was known; a load balancer does not stop because its API does.
      log(`The load balancers' rules could not be read: ${describeServiceError(error)}`);
    }
    if (changes === changesBefore) readAtMs = beganMs;
  };
  const refresh = (): Promise<void> => {
    reading ??= calls.track(read).finally(() => (reading = undefined));
    return reading;
  };
  return {
    listeners: async (dnsName) => {
      // A name that is not known may be brand-new, so it is looked up at once.
      if (clock.now() - readAtMs >= KEPT_MS || !known.has(dnsName)) await refresh();
      return known.get(dnsName);
    },
    forwardTo: async (arn) => {
      // One that began before may not know the latest.
      await reading;
      await refresh();
      return [...known.values()].flat().some(({ rules }) => rules.some(({ action }) => action.kind === 'forward' && action.groups.some((group) => group.arn === arn)));
    },
    changed: () => {
      changes += 1;
      readAtMs = Number.NEGATIVE_INFINITY;
    },
  };
}

async function readRoutes(clients: AwsClients): Promise<Routes> {
  const client = await clients.loadBalancing();
  const { LoadBalancers = [] } = await client.describeLoadBalancers({});
  const routes = await Promise.all(
    LoadBalancers.map(async ({ LoadBalancerArn: arn, DNSName: dnsName = '' }) => {
      const { Listeners = [] } = await client.describeListeners({ LoadBalancerArn: arn });
      const listeners = await Promise.all(
        Listeners.map(async ({ ListenerArn, Port: port = 80, Protocol: protocol = 'HTTP' }) => {
          const { Rules = [] } = await client.describeRules({ ListenerArn });
          return { port, protocol, rules: Rules.map(readAlbRule).sort(comparePriority) };
        }),
      );
      return [dnsName.toLowerCase(), listeners.sort((a, b) => a.port - b.port)] as const;
    }),
  );
  return new Map(routes);
}
