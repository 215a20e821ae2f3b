import { randomBytes } from 'node:crypto';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A cuid as Prisma makes them: `c` and 24 characters of [a-z0-9], the first ones counting up with time. */
export function makeId(): string {
  const time = Date.now().toString(36).padStart(8, '0');
  const random = [...randomBytes(16)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return `c${time}${random}`;
}
