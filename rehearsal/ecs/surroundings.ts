import { adoptClusters, createForeignClusters } from './aws/adopt-clusters.ts';
import { createAlbDataPlane, type AlbDataPlane } from './aws/alb-data-plane.ts';
import type { AwsServices } from './aws/aws-services.ts';
import { createAwsServices } from './aws/create-aws-services.ts';
import { createNoServices } from './aws/no-services.ts';
import { createPassThrough } from './aws/pass-through.ts';
import { createRequestsUnderWay } from './aws/requests-under-way.ts';
import { createSubnetZones } from './aws/subnet-zones.ts';
import type { Clock } from './clock/clock.ts';
import type { ScenarioFaults } from './faults/scenario-faults.ts';
import type { Preparation } from './operations/prepare-operations.ts';
import type { RequestHandler } from './protocol/ecs-handler.ts';
import { createRandom, type Random } from './random.ts';
import type { EcsSettings } from './settings.ts';
import type { ZoneOfSubnet } from './tasks/place-task.ts';

export interface AwsChoice {
  /** `http://host:port` of the local AWS. */
  readonly endpoint: string;
  /** Hosts of image references that mean the local ECR. */
  readonly registryHosts?: readonly string[];
  /** A target without requests counts as drained after so long; none: after its deregistration delay. */
  readonly minimumDrainMs?: number;
}

/** The rest of AWS as one ECS sees it. */
export interface Surroundings {
  readonly aws: AwsServices;
  readonly zoneOfSubnet: ZoneOfSubnet;
  /** What calls have to learn of it first. */
  readonly preparations: readonly Preparation[];
  /** Takes requests that are not ECS's. */
  readonly fallback: RequestHandler | undefined;
  readonly dataPlane: AlbDataPlane | undefined;
}

export interface SurroundingsParts {
  readonly settings: EcsSettings;
  readonly clock: Clock;
  readonly random: Random;
  readonly faults: ScenarioFaults;
  readonly log: (line: string) => void;
}

/** No other services: they know nothing, and every subnet lies in an invented zone. */
export function standAlone({ clock }: Pick<SurroundingsParts, 'clock'>): Surroundings {
  return { aws: createNoServices({ clock }), zoneOfSubnet: () => undefined, preparations: [], fallback: undefined, dataPlane: undefined };
}

/** Beside a local AWS: its services, its clusters and subnets, and the requests of its load balancers. */
export function connectToAws(choice: AwsChoice, parts: SurroundingsParts): Surroundings {
  const { settings, clock, random, faults, log } = parts;
  const { endpoint, registryHosts = [], minimumDrainMs } = choice;
  const underWay = createRequestsUnderWay();
  const aws = createAwsServices({
    ...{ endpoint, region: settings.region, accountId: settings.accountId, clock, random, faults, timings: settings.timings, log, registryHosts },
    ...(minimumDrainMs === undefined ? {} : { minimumDrainMs, requestsUnderWay: (host: string, port: number) => underWay.count(host, port) }),
  });
  const { routes, loadBalancing, events } = aws;
  // A source of its own: the site's traffic must not change the ids of tasks.
  const dataPlane = createAlbDataPlane({ routes, loadBalancing, requestsUnderWay: underWay, clock, random: createRandom(settings.seed ^ 0xa1b) });
  const zones = createSubnetZones({ endpoint, region: settings.region, log });
  return {
    aws,
    dataPlane,
    zoneOfSubnet: zones.zoneOf,
    preparations: [adoptClusters(createForeignClusters({ endpoint, region: settings.region, log })), zones.prepare],
    fallback: createPassThrough({ awsEndpoint: endpoint, loadBalancing, dataPlane, onChange: (service) => (service === 'events' ? events.rulesChanged() : routes.changed()) }),
  };
}
