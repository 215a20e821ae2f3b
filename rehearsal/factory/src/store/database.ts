import { cpus } from 'node:os';
import pg from 'pg';
import { readClientRow } from './client-schema.ts';
import { makeId } from './id.ts';

export type Database = pg.Pool;
export type Row = Readonly<Record<string, unknown>>;

// TIMESTAMP(3) columns hold UTC without a zone; the driver would read them in the zone of this process.
pg.types.setTypeParser(pg.types.builtins.TIMESTAMP, (text) => new Date(`${text.replace(' ', 'T')}Z`));

/** A pool of Prisma's size: `connection_limit` of the URL, else twice the processors plus one. */
export function openDatabase(databaseUrl: string): Database {
  const limit = Number(new URL(databaseUrl).searchParams.get('connection_limit') ?? cpus().length * 2 + 1);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: limit });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', (error) => console.error(`database connection lost: ${error.message}`));
  return pool;
}

/** Inserts one row; `id` is made here where the caller gives none. */
export async function insertRow<R>(database: Database, table: string, values: Row): Promise<R> {
  const row: Row = { id: makeId(), ...values };
  const columns = Object.keys(row).filter((column) => row[column] !== undefined);
  const sql = `INSERT INTO "${table}" (${columns.map(quote).join(', ')}) VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')}) RETURNING *`;
  return queryOne<R>(database, { sql, values: columns.map((column) => toColumn(row[column])), table, call: 'create' });
}

/** Updates one row by id. Undefined where there is no such row. */
export async function updateRow<R>(database: Database, table: string, values: Row & { id: string }): Promise<R | undefined> {
  const columns = Object.keys(values).filter((column) => column !== 'id' && values[column] !== undefined);
  const assignments = columns.map((column, index) => `${quote(column)} = $${index + 2}`).join(', ');
  const sql = `UPDATE "${table}" SET ${assignments} WHERE "id" = $1 RETURNING *`;
  const rows = await queryRows<R>(database, { sql, values: [values.id, ...columns.map((column) => toColumn(values[column]))], table, call: 'update' });
  return rows[0];
}

/** Rows whose columns equal the given values, in the given order. */
export async function findRows<R>(database: Database, table: string, options: { where: Row; order?: string; limit?: number }): Promise<R[]> {
  const columns = Object.keys(options.where);
  const conditions = columns.map((column, index) => `${quote(column)} = $${index + 1}`);
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  const order = options.order === undefined ? '' : ` ORDER BY ${options.order}`;
  const limit = options.limit === undefined ? '' : ` LIMIT ${options.limit}`;
  return queryRows<R>(database, { sql: `SELECT * FROM "${table}"${where}${order}${limit}`, values: columns.map((column) => options.where[column]), table, call: 'findMany' });
}

export async function findRow<R>(database: Database, table: string, where: Row): Promise<R | undefined> {
  return (await findRows<R>(database, table, { where, limit: 1 }))[0];
}

interface Query {
  readonly sql: string;
  readonly values: readonly unknown[];
  readonly table: string;
  /** Names the operation in error texts, as Prisma does. */
  readonly call: 'create' | 'update' | 'findMany';
}

async function queryRows<R>(database: Database, query: Query): Promise<R[]> {
  try {
    const result = await database.query<Row>(query.sql, [...query.values]);
    return result.rows.map((row) => readClientRow(query.table, row)) as R[];
  } catch (error) {
    throw error instanceof pg.DatabaseError ? new Error(prismaText(error, query), { cause: error }) : error;
  }
}

async function queryOne<R>(database: Database, query: Query): Promise<R> {
  const [row] = await queryRows<R>(database, query);
  if (row === undefined) throw new Error(`${query.table}.${query.call} returned no row.`);
  return row;
}

/** Prisma's wording for the two errors that callers of the API can cause. */
function prismaText(error: pg.DatabaseError, { table, call }: Query): string {
  const model = `${table.charAt(0).toLowerCase()}${table.slice(1)}`;
  const head = `\nInvalid \`prisma.${model}.${call}()\` invocation:\n\n\n`;
  if (error.code === '23505') {
    const fields = /\(([^)]*)\)=/.exec(error.detail ?? '')?.[1]?.replaceAll('"', '').split(', ') ?? [];
    return `${head}Unique constraint failed on the fields: (${fields.map((field) => `\`${field}\``).join(',')})`;
  }
  if (error.code === '23503') return `${head}Foreign key constraint violated: \`${error.constraint ?? ''} (index)\``;
  return `${head}${error.message}`;
}

function quote(column: string): string {
  return `"${column}"`;
}

function toColumn(value: unknown): unknown {
  // The driver would write a Date in the zone of this process.
  return value instanceof Date ? value.toISOString() : value;
}
