import type Dockerode from 'dockerode';
import type { TaskLaunch } from '../task-runtime.ts';
import { systemControls } from './container-config.ts';
import { explainContainerError, explainLostEngine, engineMessageOf } from './docker-errors.ts';
import { startWhenReady } from './start-when-ready.ts';
import type { DockerRuntimeOptions } from './runtime-options.ts';
import { StartFailure } from './start-failure.ts';

/** Where ECS serves credentials and metadata to tasks (ECS developer guide, "Task IAM role", "Task metadata endpoint"). */
export const LINK_LOCAL = '169.254.170.2';

type HelperOptions = Pick<DockerRuntimeOptions, 'network' | 'labels' | 'hostAddress' | 'nodeImage'>;

/** A container of our own: it may configure its own network namespace, and nothing else. */
function helperConfig(options: HelperOptions, script: readonly string[]): Dockerode.ContainerCreateOptions {
  return {
    Image: options.nodeImage, Entrypoint: ['/bin/busybox', 'sh', '-c'], Cmd: [...script], User: '0:0', WorkingDir: '/', Labels: { ...options.labels }, Healthcheck: { Test: ['NONE'] },
    HostConfig: {
      NetworkMode: options.network, CapDrop: ['ALL'], CapAdd: ['NET_ADMIN', 'NET_BIND_SERVICE'], ReadonlyRootfs: true, LogConfig: { Type: 'none', Config: {} },
      // The containers of the task share the holder's /etc/hosts.
      ExtraHosts: [`host.docker.internal:${options.hostAddress}`],
    },
  };
}

export interface NetworkHolder {
  readonly id: string;
  readonly privateIp: string;
  /** `10.1.2.0/24` and its gateway. */
  readonly subnet: string;
  readonly gateway: string;
}

/** What a task may ask of its network; most ask for nothing. */
export interface NetworkWishes {
  /** `net.…`, from `systemControls`. */
  readonly sysctls: Readonly<Record<string, string>>;
  /** Whether the containers of the task see each other's processes (`pidMode`). */
  readonly sharesProcesses: boolean;
}

export function networkWishes(task: TaskLaunch): NetworkWishes {
  const sysctls = task.containers.flatMap((container) => Object.entries(systemControls(container))).filter(([name]) => name.startsWith('net.'));
  return { sysctls: Object.fromEntries(sysctls), sharesProcesses: task.definition.pidMode === 'task' };
}

export interface HolderPlan extends NetworkWishes {
  readonly options: HelperOptions;
  readonly name: string;
  readonly forwarderAddress: string;
}

/**
 * Makes the network namespace of a task: an address on the rehearsal's network and a route for 169.254.170.2. Nothing
 * listens there itself, so that the task may use every port on all of its addresses. `onMade` hears of it before it starts.
 */
export async function holdNetwork(docker: Dockerode, plan: HolderPlan, onMade: (id: string) => void): Promise<NetworkHolder> {
  // A process that ignores signals holds it; it is only ever killed.
  const script = [`/bin/busybox ip route add ${LINK_LOCAL}/32 via "$1" && echo ready && exec /bin/busybox sleep 2147483647`, 'holder', plan.forwarderAddress];
  const config = helperConfig(plan.options, script);
  try {
    const container = await docker.createContainer({ ...config, name: plan.name, HostConfig: { ...config.HostConfig, Init: plan.sharesProcesses, Sysctls: { ...plan.sysctls } } });
    onMade(container.id);
    await startWhenReady(container);
    return { id: container.id, ...(await addressOf(container, plan.options.network)) };
  } catch (error) {
    const message = engineMessageOf(error);
    // ECS's word for a task without network (?).
    throw new StartFailure(message === undefined ? explainLostEngine('create') : explainContainerError('create', `network of the task: ${message}`), { cause: error });
  }
}

/** Listens on 169.254.170.2:80 in its own namespace and hands every connection to the endpoint on this machine. */
const FORWARDER = `
const net = require('node:net');
const [host, port] = process.argv.slice(1);
const server = net.createServer({ allowHalfOpen: true }, (inside) => {
  const outside = net.connect({ host, port: Number(port), allowHalfOpen: true });
  for (const [one, other] of [[inside, outside], [outside, inside]]) {
    one.pipe(other);
    one.on('error', () => other.destroy());
    one.on('close', () => other.destroy());
  }
});
server.listen(80, '0.0.0.0', () => console.log('ready'));
`;

export interface Forwarder {
  readonly id: string;
  readonly address: string;
}

/** One per runtime. Tasks get a route to it instead of a listener of their own, and this machine needs no address for it. */
export async function startForwarder(docker: Dockerode, plan: { readonly options: HelperOptions; readonly port: number; readonly name: string }): Promise<Forwarder> {
  const { options, port, name } = plan;
  const script = [`/bin/busybox ip addr add ${LINK_LOCAL}/32 dev lo && exec node --max-old-space-size=32 -e "$1" "$2" "$3"`, 'forwarder', FORWARDER, options.hostAddress, String(port)];
  const container = await docker.createContainer({ ...helperConfig(options, script), name });
  await startWhenReady(container);
  return { id: container.id, address: (await addressOf(container, options.network)).privateIp };
}

async function addressOf(container: Dockerode.Container, network: string): Promise<Omit<NetworkHolder, 'id'>> {
  const { NetworkSettings } = await container.inspect();
  const found = NetworkSettings.Networks[network];
  if (found === undefined || found.IPAddress === '') throw new Error(`The container ${container.id.slice(0, 12)} has no address on the network ${network}.`);
  const bits = found.IPPrefixLen;
  return { privateIp: found.IPAddress, gateway: found.Gateway, subnet: `${networkOf(found.IPAddress, bits)}/${String(bits)}` };
}

function networkOf(address: string, bits: number): string {
  const value = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  const first = Math.floor(value / 2 ** (32 - bits)) * 2 ** (32 - bits);
  return [24, 16, 8, 0].map((shift) => String(Math.floor(first / 2 ** shift) % 256)).join('.');
}
