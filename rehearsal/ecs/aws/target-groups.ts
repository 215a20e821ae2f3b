import type { TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Clock } from '../clock/clock.ts';
import { invalidParameter } from '../ecs-error.ts';
import type { Wire } from '../wire.ts';
import type { AlbRoutes } from './alb-routes.ts';
import { isServiceError, type AwsClients } from './aws-clients.ts';
import type { CallsUnderWay } from './calls-under-way.ts';
import { readTargetGroup, type TargetGroupSettings } from './target-group.ts';

export interface TargetGroupsOptions {
  readonly clients: AwsClients;
  readonly calls: CallsUnderWay;
  readonly clock: Clock;
  readonly routes: AlbRoutes;
}

export interface TargetGroups {
  /** See `LoadBalancing.checkTargetGroups`. */
  check(arns: readonly string[]): Promise<readonly Wire<TargetGroup>[]>;
  /** At most a second old. */
  settings(arn: string): Promise<TargetGroupSettings>;
}

const KEPT_MS = 1000;

export function createTargetGroups({ clients, calls, clock, routes }: TargetGroupsOptions): TargetGroups {
  const kept = new Map<string, { readonly readAtMs: number; readonly settings: Promise<TargetGroupSettings> }>();
  return {
    check: (arns) =>
      calls.track(async () => {
        const groups = await Promise.all(arns.map((arn) => describeForService(clients, arn)));
        for (const group of groups) {
          const { TargetGroupArn: arn = '', LoadBalancerArns: balancers = [], TargetType: type = 'instance' } = group;
          // ECS's own words; Fargate tasks have the network mode awsvpc, and so an address each.
          if (type !== 'ip') throw invalidParameter(`The provided target group ${arn} has target type ${type}, which is incompatible with the awsvpc network mode specified in the task definition.`);
          // MiniStack tells only of load balancers whose default action forwards to the group.
          if (balancers.length === 0 && !(await routes.forwardTo(arn))) throw invalidParameter(`The target group with targetGroupArn ${arn} does not have an associated load balancer.`);
        }
        return groups.map((group) => JSON.parse(JSON.stringify(group)) as Wire<TargetGroup>);
      }),
    settings: (arn) => {
      const found = kept.get(arn);
      if (found !== undefined && clock.now() - found.readAtMs < KEPT_MS) return found.settings;
      const settings = calls.track(() => readSettings(clients, arn));
      kept.set(arn, { readAtMs: clock.now(), settings });
      // What could not be read is asked for again at once.
      settings.catch(() => kept.delete(arn));
      return settings;
    },
  };
}

async function describeForService(clients: AwsClients, arn: string): Promise<TargetGroup> {
  try {
    return await describe(clients, arn);
  } catch (error) {
    // ECS's own text is not known (?).
    if (isServiceError(error, 'TargetGroupNotFoundException', 'ValidationErrorException', 'ValidationError')) throw invalidParameter(`The target group ${arn} does not exist.`);
    throw error;
  }
}

async function readSettings(clients: AwsClients, arn: string): Promise<TargetGroupSettings> {
  const client = await clients.loadBalancing();
  const [group, { Attributes = [] }] = await Promise.all([describe(clients, arn), client.describeTargetGroupAttributes({ TargetGroupArn: arn })]);
  return readTargetGroup(group, Attributes);
}

async function describe(clients: AwsClients, arn: string): Promise<TargetGroup> {
  const { TargetGroups: [group] = [] } = await (await clients.loadBalancing()).describeTargetGroups({ TargetGroupArns: [arn] });
  if (group === undefined) throw new Error(`The target group ${arn} was not told of.`);
  return group;
}
