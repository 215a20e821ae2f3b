import type Dockerode from 'dockerode';
import type { LogService } from '../../aws/aws-services.ts';
import type { Clock } from '../../clock/clock.ts';
import type { Faults } from '../../faults/faults.ts';
import type { Random } from '../../random.ts';
import type { EngineEvents } from './engine-events.ts';
import type { ImageStore } from './image-store.ts';
import type { NetworkPool } from './network-pool.ts';
import type { TaskEndpoint } from './task-endpoint.ts';

export interface DockerRuntimeOptions {
  /** `unix:///var/run/docker.sock`, or `tcp://host:port` without TLS. */
  readonly dockerHost: string;
  /** A bridge network that exists; every task gets its address there. Names of containers and volumes begin with it. */
  readonly network: string;
  /** On everything that is made, so that a tear-down finds it after this process has died. */
  readonly labels: Readonly<Record<string, string>>;
  /** Address of this machine that containers reach; they know it as host.docker.internal. */
  readonly hostAddress: string;
  /** An image that the engine has, with node and busybox (`buildBaseImage`): holds the tasks' networks and forwards 169.254.170.2. */
  readonly nodeImage: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly logs: LogService;
  readonly faults: Pick<Faults, 'pullDelayMs'>;
  /** Knows the tasks' credentials and metadata; served at `hostAddress` on `port` (see `task-endpoint-server.ts`). */
  readonly taskEndpoint: { readonly endpoint: TaskEndpoint; readonly port: number };
  /** What every container gets; its definition wins. */
  readonly environment: Readonly<Record<string, string>>;
  /** Where images named `<account>.dkr.ecr.<region>.amazonaws.com/…` are really pulled from, as user AWS. */
  readonly registry: RegistryAccess | undefined;
  /** `limit`: a quota as on Fargate. `shares` (default): a weight only, since a quarter core makes every start slow. */
  readonly cpu?: 'limit' | 'shares';
  /** Networks that are kept ready for the next tasks. Default: 2. */
  readonly spareNetworks?: number;
  /** Multiplies the interval of health checks, which stays two seconds at the least. Default: 1. */
  readonly healthCheckScale?: number;
  /** Whether `volumes[].host.sourcePath` may show the machine's own files. Fargate does not know it. */
  readonly allowsHostPaths?: boolean;
  /** Whether names without a registry are pulled from Docker Hub. Otherwise the engine has to have them. */
  readonly pullsFromDockerHub?: boolean;
  /** After so long without an answer of a registry a pull fails. Default: 60,000. */
  readonly pullTimeoutMs?: number;
  /** After so long without the engine all tasks count as ended. Default: 10,000. */
  readonly engineLostAfterMs?: number;
  /** What went wrong and nobody else is told of, such as a container that could not be removed. */
  readonly log?: (line: string) => void;
}

export interface RegistryAccess {
  readonly host: string;
  readonly password: string;
}

/** What the parts of one runtime share. */
export interface RuntimeContext {
  readonly options: DockerRuntimeOptions;
  readonly docker: Dockerode;
  readonly events: EngineEvents;
  readonly images: ImageStore;
  /** CPUs of the engine: it refuses a quota above them. */
  readonly engineCpus: number;
  readonly networks: NetworkPool;
}
