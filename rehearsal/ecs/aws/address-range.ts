import { BlockList, isIP } from 'node:net';

/** Whether an IP address is in a range such as `10.0.0.0/8`; false for what is no address or no range. */
export function isInRange(address: string, cidr: string): boolean {
  // What a dual-stack socket calls an IPv4 peer.
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  const [network = '', length] = cidr.split('/');
  const version = isIP(network);
  const bits = Number(length ?? (version === 6 ? 128 : 32));
  if (version === 0 || isIP(plain) !== version || !Number.isInteger(bits) || bits < 0 || bits > (version === 6 ? 128 : 32)) return false;
  const type = version === 6 ? 'ipv6' : 'ipv4';
  const range = new BlockList();
  range.addSubnet(network, bits, type);
  return range.check(plain, type);
}
