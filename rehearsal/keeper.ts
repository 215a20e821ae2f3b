import { join } from 'node:path';
import { startFrontDoor } from './aws/front-door.ts';
import { startGateway } from './aws/gateway.ts';
import { readLoadBalancerName } from './aws/load-balancer.ts';
import { startProcess, type ProcessIdentity } from './machine/managed-process.ts';
import { REHEARSAL_MARK } from './machine/tear-down.ts';
import { waitUntil } from './machine/wait-until.ts';

export interface KeeperOptions {
  readonly rehearsalId: string;
  readonly logFile: string;
  readonly ports: { readonly ministack: number; readonly ecs: number; readonly gateway: number; readonly site: number };
  readonly taskAddress: string;
  readonly region: string;
}

/** The keeper reads a signed session from this variable: an argument could be read by any user of the machine. */
const SESSION_VARIABLE = 'REHEARSAL_SESSION';

/** Starts a process of its own that keeps gateway and front door of a site open, on the ports that they had. Visitors sign in with the session. */
export async function startKeeper(options: KeeperOptions, sessionToken: string): Promise<ProcessIdentity> {
  const keeper = await startProcess({
    name: 'The keeper of the site',
    command: process.execPath,
    arguments: [join(import.meta.dirname, 'keeper.ts'), JSON.stringify(options)],
    logFile: options.logFile,
    environment: { PATH: process.env['PATH'] ?? '', [REHEARSAL_MARK]: options.rehearsalId, [SESSION_VARIABLE]: sessionToken },
  });
  const site = `http://127.0.0.1:${String(options.ports.site)}/healthz`;
  await waitUntil(async () => (await fetch(site, { signal: AbortSignal.timeout(2000) })).ok, { what: `the kept site to answer at ${site}`, deadlineMs: 10_000, failure: keeper.failure });
  return { name: keeper.name, pid: keeper.pid, startTime: keeper.startTime };
}

async function keep({ ports, taskAddress, region }: KeeperOptions): Promise<void> {
  const gateway = await startGateway({ ministackPort: ports.ministack, ecsPort: ports.ecs, port: ports.gateway, taskAddress });
  const frontDoor = await startFrontDoor({ ecsPort: ports.ecs, port: ports.site, sessionToken: process.env[SESSION_VARIABLE] ?? '' });
  frontDoor.connectTo(await readLoadBalancerName({ endpoint: gateway.url, region }));
}

const given = process.argv[2];
if (import.meta.main && given !== undefined) await keep(JSON.parse(given) as KeeperOptions);
