const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
// PostgreSQL: connection exceptions (08), too many connections (53300), shutting down or starting up (57P0x), serialization and deadlock (40).
const passingSqlStates = /^(08|40|53|57P0)/;
const passingMessages = /Connection terminated|Connection is closed|is not queryable|timeout exceeded when trying to connect|Query read timeout|max retries per request|Stream isn't writeable|LOADING|READONLY|Command timed out/i;

/** True when waiting helps: PostgreSQL or Redis cannot be reached at the moment. */
export function isPassingFailure(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isPassingFailure);
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return networkCodes.has(code) || passingSqlStates.test(code) || passingMessages.test(error.message);
}
