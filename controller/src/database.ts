import pg from 'pg';

export type Queryable = pg.Pool | pg.PoolClient;

const connectTimeoutMs = 5000;
const queryTimeoutMs = 15_000;

export function createPool(connectionString: string, onIdleError: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({
    connectionString: withLibpqSemantics(connectionString),
    max: 8,
    connectionTimeoutMillis: connectTimeoutMs,
    query_timeout: queryTimeoutMs,
    application_name: 'factory-runner-controller',
  });
  // Without a listener, a server that goes away while a connection is idle ends the process.
  pool.on('error', onIdleError);
  // The same for a connection that is in use; there the statement fails, and whoever made it is told.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/**
 * `sslmode=require` means "encrypt" to PostgreSQL's own clients and to Prisma, which read the same secret; the pg driver
 * would also demand a certificate from an authority that Node knows, which RDS's is not.
 */
export function withLibpqSemantics(connectionString: string): string {
  const url = new URL(connectionString);
  if (url.searchParams.has('sslmode') && !url.searchParams.has('uselibpqcompat')) url.searchParams.set('uselibpqcompat', 'true');
  return url.toString();
}

export async function inTransaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
    // A connection that cannot roll back is thrown away below; the first error is the one to report.
    const rolledBack = await client.query('ROLLBACK').then(() => true, () => false);
    if (rolledBack) failure = undefined;
    throw error;
  } finally {
    client.release(failure);
  }
}

/** Factory's columns are TIMESTAMP(3) without zone and hold UTC; a bound Date would be written in the local zone. */
export function utcTimestamp(date: Date): string {
  return date.toISOString().slice(0, -1);
}
