/** AWS keeps the first four addresses of each subnet and the last; the pool keeps away from both ends. */
const FIRST = 4;
const BLOCK = 65_000;

/** Invented addresses: each subnet is a block of 10.0.0.0/8, no two living tasks have the same one. */
export class AddressPool {
  readonly #subnets = new Map<string, { block: number; next: number; readonly free: string[] }>();
  #blocks = 0;

  take(subnetId: string): string {
    const subnet = this.#subnet(subnetId);
    // An address that was used just now may still drain somewhere: the unused ones first.
    const used = subnet.next < BLOCK ? undefined : subnet.free.pop();
    if (used !== undefined) return used;
    if (subnet.next >= BLOCK) Object.assign(subnet, { block: this.#newBlock(), next: FIRST });
    const host = subnet.next;
    subnet.next += 1;
    return `10.${String(subnet.block)}.${String(host >> 8)}.${String(host & 255)}`;
  }

  give(subnetId: string, address: string): void {
    this.#subnet(subnetId).free.push(address);
  }

  #subnet(subnetId: string): { block: number; next: number; readonly free: string[] } {
    const found = this.#subnets.get(subnetId);
    if (found !== undefined) return found;
    const made = { block: this.#newBlock(), next: FIRST, free: [] };
    this.#subnets.set(subnetId, made);
    return made;
  }

  #newBlock(): number {
    if (this.#blocks === 256) throw new Error('All of 10.0.0.0/8 is in use: scripted tasks can live in 256 subnets at most.');
    this.#blocks += 1;
    return this.#blocks - 1;
  }
}
