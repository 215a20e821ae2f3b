interface AddressRange {
  readonly first: number;
  readonly last: number;
}

/** AWS keeps the first four addresses of a subnet and the last. */
const keptByAws = 5;

/** Addresses that tasks can have in a subnet; undefined where the text is no IPv4 block. */
export function freeAddresses(cidr: string): number | undefined {
  const range = parseRange(cidr);
  return range === undefined ? undefined : Math.max(0, range.last - range.first + 1 - keptByAws);
}

/** Whether two blocks share an address; undefined where one of them is no IPv4 block. */
export function overlaps(one: string, other: string): boolean | undefined {
  const [a, b] = [parseRange(one), parseRange(other)];
  return a === undefined || b === undefined ? undefined : a.first <= b.last && b.first <= a.last;
}

function parseRange(cidr: string): AddressRange | undefined {
  const [, a, b, c, d, length] = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(cidr) ?? [];
  const octets = [a, b, c, d].map(Number);
  if (length === undefined || Number(length) > 32 || octets.some((octet) => octet > 255)) return undefined;
  const size = 2 ** (32 - Number(length));
  const address = octets.reduce((sum, octet) => sum * 256 + octet, 0);
  const first = address - (address % size);
  return { first, last: first + size - 1 };
}
