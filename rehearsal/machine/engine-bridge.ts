import { randomBytes, randomInt } from 'node:crypto';
import { runCommand } from './run-command.ts';

/** The network of an engine of our own. `pool` is one /16: the bridge has its first /24, rehearsals get the others. */
export interface EngineBridge {
  readonly name: string;
  readonly pool: string;
  readonly subnet: string;
  readonly gateway: string;
}

interface Ipv4Range {
  readonly first: number;
  readonly bits: number;
}

/**
 * Makes a bridge on a part of 10.0.0.0/8 or 172.16.0.0/12 that no route of this machine uses. An engine without a
 * bridge of its own would take docker0 over from another engine and cut its containers off.
 */
export async function createBridge(): Promise<EngineBridge> {
  for (;;) {
    const pool = findFreePool(await readRoutes(), randomInt(50));
    const network = pool.split('.').slice(0, 2).join('.');
    // An interface's name may have 15 characters.
    const bridge = { name: `factory-${randomBytes(3).toString('hex')}`, pool, subnet: `${network}.0.0/24`, gateway: `${network}.0.1` };
    await runCommand('ip', ['link', 'add', bridge.name, 'type', 'bridge']);
    await runCommand('ip', ['addr', 'add', `${bridge.gateway}/24`, 'dev', bridge.name]);
    await runCommand('ip', ['link', 'set', bridge.name, 'up']);
    // Another engine, of a machine in a chroot, may have taken the same network at the same moment.
    const owners = (await readRoutes()).filter((route) => route === bridge.subnet);
    if (owners.length === 1) return bridge;
    await removeBridge(bridge);
  }
}

export async function hasBridge({ name, gateway }: EngineBridge): Promise<boolean> {
  const addresses = await runCommand('ip', ['-4', 'addr', 'show', 'dev', name]).catch(() => '');
  return addresses.includes(` ${gateway}/24 `);
}

/** Removes the bridge and its rule; either may be gone already. */
export async function removeBridge(bridge: EngineBridge): Promise<void> {
  await denyWayOut(bridge);
  await runCommand('ip', ['link', 'delete', bridge.name]).catch(() => undefined);
}

/** Lets build steps on the bridge reach package registries. Throws where the kernel or iptables does not allow it. */
export async function allowWayOut(bridge: EngineBridge): Promise<void> {
  await denyWayOut(bridge);
  await runCommand('iptables', ['-w', '5', '-t', 'nat', '-A', ...masqueradeRule(bridge)]);
}

async function denyWayOut(bridge: EngineBridge): Promise<void> {
  await runCommand('iptables', ['-w', '5', '-t', 'nat', '-D', ...masqueradeRule(bridge)]).catch(() => undefined);
}

function masqueradeRule({ name, subnet }: EngineBridge): string[] {
  return ['POSTROUTING', '-s', subnet, '!', '-o', name, '-j', 'MASQUERADE'];
}

async function readRoutes(): Promise<string[]> {
  const routes: unknown = JSON.parse(await runCommand('ip', ['-json', '-4', 'route', 'show', 'table', 'all']));
  if (!Array.isArray(routes)) throw new Error('`ip -json route` printed no list.');
  return routes.flatMap((route: unknown) => (typeof route === 'object' && route !== null && 'dst' in route && typeof route.dst === 'string' ? [route.dst] : []));
}

/**
 * A private /16 that none of `routes` (destinations as `ip route` prints them) overlaps. `preferred` chooses among
 * them, so that two engines that start at once rarely meet. Throws when all are taken.
 */
export function findFreePool(routes: readonly string[], preferred: number): string {
  // A route wider than a /9, such as a VPN's 10.0.0.0/8, loses against our narrower one.
  const taken = routes.filter((route) => route !== 'default').map(parseRange).filter((range) => range.bits > 8);
  const candidates = [
    ...Array.from({ length: 50 }, (_, index) => `10.${String(200 + ((preferred + 50 - index) % 50))}.0.0/16`),
    ...Array.from({ length: 14 }, (_, index) => `172.${String(31 - index)}.0.0/16`),
  ];
  const free = candidates.find((candidate) => !taken.some((range) => overlaps(range, parseRange(candidate))));
  if (free === undefined) throw new Error('No private network is free for the engine: routes use all of 10.200-249.0.0/16 and 172.18-31.0.0/16.');
  return free;
}

function parseRange(text: string): Ipv4Range {
  const [address = '', bits = '32'] = text.split('/');
  const first = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  return { first, bits: Number(bits) };
}

function overlaps(a: Ipv4Range, b: Ipv4Range): boolean {
  const size = 2 ** (32 - Math.min(a.bits, b.bits));
  return Math.floor(a.first / size) === Math.floor(b.first / size);
}
