import type { Wire, WireRequest } from './wire.ts';

const excerptLength = 56;
const ready = 'Z';

/** PostgreSQL's frontend protocol 3.0: a request is what the server answers with one ReadyForQuery. */
export function createPostgresWire(): Wire {
  let isStarted = false;
  /** What was said since BEGIN: a COMMIT is named after it. */
  let transaction: string[] = [];
  let last = '';
  return {
    readRequest: (bytes) => {
      if (!isStarted) {
        const length = bytes.length < 4 ? Number.POSITIVE_INFINITY : bytes.readInt32BE(0);
        if (bytes.length < length) return undefined;
        isStarted = true;
        return { length, name: 'connect', text: '', hasReply: true };
      }
      const request = readGroup(bytes);
      if (request === undefined || !request.hasReply) return request;
      if (request.name === 'BEGIN') transaction = [];
      if (request.name === 'COMMIT' || request.name === 'ROLLBACK') return { ...request, name: `${request.name} after ${last}`, text: transaction.join('\n') };
      transaction.push(request.text);
      last = request.name;
      return request;
    },
    measureReply: (bytes) => findEnd(bytes, [ready]),
  };
}

function readGroup(bytes: Buffer): WireRequest | undefined {
  const type = String.fromCharCode(bytes[0] ?? 0);
  const length = findEnd(bytes, ['Q', 'S', 'X']);
  if (length === undefined) return undefined;
  if (type === 'X') return { length, name: 'terminate', text: '', hasReply: false };
  const text = bytes.toString('latin1', 0, length);
  return { length, name: nameStatement(readSql(bytes, type)), text, hasReply: true };
}

/** Where the first message of one of these types ends. */
function findEnd(bytes: Buffer, types: readonly string[]): number | undefined {
  let position = 0;
  while (position + 5 <= bytes.length) {
    const type = String.fromCharCode(bytes[position] ?? 0);
    const end = position + 1 + bytes.readInt32BE(position + 1);
    if (end > bytes.length) return undefined;
    if (types.includes(type)) return end;
    position = end;
  }
  return undefined;
}

/** Of a Query, its text; of a Parse, what follows the statement's name. */
function readSql(bytes: Buffer, type: string): string {
  const begin = type === 'P' ? bytes.indexOf(0, 5) + 1 : 5;
  return bytes.toString('utf8', begin, bytes.indexOf(0, begin));
}

/** The first words, and the table where they do not hold it. */
function nameStatement(sql: string): string {
  const plain = sql.replace(/^\s*--.*$/gm, '').replace(/\s+/g, ' ').trim();
  if (plain.length <= excerptLength) return plain;
  const excerpt = plain.slice(0, excerptLength).trim();
  const table = /\b(?:FROM|INTO|UPDATE|TABLE|EXISTS)\s+("?\w[\w.]*"?)/.exec(plain)?.[1];
  return table === undefined || excerpt.includes(table) ? `${excerpt}…` : `${excerpt}… ${table}`;
}
