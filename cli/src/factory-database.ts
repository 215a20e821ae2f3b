import pg from 'pg';
import { UserError } from '../../actions/shared/src/user-error.ts';
import { inTransaction, withLibpqSemantics } from '../../controller/src/database.ts';

type Work<T> = (client: pg.PoolClient) => Promise<T>;

/** One read-only transaction on the database of DATABASE_URL. The work is with the database alone: what it throws is explained as the database's. */
export async function readFactory<T>(work: Work<T>): Promise<T> {
  return await transact(async (client) => {
    await client.query('SET TRANSACTION READ ONLY');
    return await work(client);
  });
}

/** The same, and it may write: all of it or, when it throws, nothing. */
export async function changeFactory<T>(work: Work<T>): Promise<T> {
  return await transact(work);
}

async function transact<T>(work: Work<T>): Promise<T> {
  const pool = new pg.Pool({ connectionString: withLibpqSemantics(readDatabaseUrl()), max: 1, connectionTimeoutMillis: 5000, query_timeout: 15_000, application_name: 'factory-ecs' });
  pool.on('error', () => undefined);
  try {
    return await inTransaction(pool, async (client) => {
      // Whatever waits for a lock of ours, such as a migration of Factory, is not to wait for long; nor are we for its.
      await client.query('SET LOCAL statement_timeout = 10000');
      await client.query('SET LOCAL lock_timeout = 5000');
      return await work(client);
    });
  } catch (error) {
    throw error instanceof UserError ? error : new UserError(explainDatabaseError(error));
  } finally {
    await pool.end();
  }
}

/** Never an argument, and never repeated in an error. */
export function readDatabaseUrl(): string {
  const url = process.env['DATABASE_URL'] ?? '';
  if (URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol)) return url;
  throw new UserError('Set DATABASE_URL to the URL of Factory\'s database (postgresql://…), as the controller has it. It is never an argument, since others can read those.');
}

export function explainDatabaseError(error: unknown): string {
  const [message, code] = error instanceof Error ? [error.message, 'code' in error ? String(error.code) : ''] : [String(error), ''];
  if (code === '42P01' && message.includes('factory_ecs')) return 'The database of DATABASE_URL has no schema factory_ecs: a controller of ours has never started on it.';
  if (code === '42P01') return 'The database of DATABASE_URL holds no Factory: a table is missing. Does the URL name the right database?';
  if (code === '42703' && /dispatch|setting/.test(message)) return 'The schema factory_ecs in the database of DATABASE_URL is older than this command: a controller of this version has not started on it yet.';
  if (code === '42501') return `The user of DATABASE_URL may not do this: ${message}`;
  if (code === '55P03') return 'Something else has locked the row for more than 5 s. Nothing was changed; try again.';
  if (code === '3D000') return 'The server of DATABASE_URL has no database of that name.';
  if (code === '28P01' || code === '28000') return 'The database of DATABASE_URL refuses the user or the password.';
  if (/^(E[A-Z]+|08...|57P0.)$/.test(code) || /timeout|terminated/i.test(message)) return `The database of DATABASE_URL cannot be reached (${code === '' ? message : code}). Is it reachable from here, and does it run?`;
  return `The database of DATABASE_URL did not answer: ${message}`;
}
