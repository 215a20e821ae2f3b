/** Factory's own normalisation: trim, lower-case, leading `@` and trailing `.` dropped. */
export function normaliseDomain(domain: string): string {
  return domain.trim().toLowerCase().replace(/^@+/, '').replace(/\.+$/, '');
}

/** Factory's own rule; it refuses to start with any other domain. One label (`localhost`) is enough. */
export function isAllowedDomain(domain: string): boolean {
  return normaliseDomain(domain).split('.').every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label));
}

/** Whether Factory lets an address in: its domain is the allowed one or below it. */
export function belongsToDomain(email: string, allowedDomain: string): boolean {
  const domain = normaliseDomain(email.slice(email.lastIndexOf('@') + 1));
  const allowed = normaliseDomain(allowedDomain);
  return domain === allowed || domain.endsWith(`.${allowed}`);
}
