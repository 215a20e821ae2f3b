import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

interface StoredObject {
  text: string;
  etag: string;
  writtenAt: Date;
}

/** S3 as far as release records need it: GET, conditional PUT, list. Keys are `/bucket/key`. */
export class LocalBucket {
  readonly #objects = new Map<string, StoredObject>();
  #writes = 0;

  keys(): string[] {
    return [...this.#objects.keys()];
  }

  read(key: string): string | undefined {
    return this.#objects.get(key)?.text;
  }

  write(key: string, content: string): void {
    // Each write is a second after the one before, for lists by time.
    this.#writes += 1;
    this.#objects.set(key, { text: content, etag: `"${createHash('md5').update(content).digest('hex')}"`, writtenAt: new Date(1_800_000_000_000 + this.#writes * 1000) });
  }

  answer(request: IncomingMessage, raw: string): { status: number; type: string; body: string; headers?: Record<string, string> } {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.searchParams.has('list-type')) return { status: 200, type: 'application/xml', body: this.#list(url.pathname.replace(/\/$/, ''), url.searchParams.get('prefix') ?? '') };
    const found = this.#objects.get(url.pathname);
    if (request.method === 'PUT') return this.#put(url.pathname, request, raw);
    if (found === undefined) return failure(404, 'NoSuchKey');
    return { status: 200, type: 'application/json', body: found.text, headers: { etag: found.etag } };
  }

  #put(key: string, { headers }: IncomingMessage, raw: string): { status: number; type: string; body: string; headers?: Record<string, string> } {
    const found = this.#objects.get(key);
    const isExpected = (headers['if-none-match'] !== '*' || found === undefined) && (headers['if-match'] === undefined || headers['if-match'] === found?.etag);
    if (!isExpected) return failure(412, 'PreconditionFailed');
    this.write(key, decodeChunks(raw));
    return { status: 200, type: 'application/json', body: '', headers: { etag: this.#objects.get(key)?.etag ?? '' } };
  }

  #list(bucket: string, prefix: string): string {
    const found = [...this.#objects].filter(([key]) => key.startsWith(`${bucket}/${prefix}`));
    const contents = found.map(([key, { writtenAt }]) => `<Contents><Key>${key.slice(bucket.length + 1)}</Key><LastModified>${writtenAt.toISOString()}</LastModified></Contents>`);
    return `<ListBucketResult><IsTruncated>false</IsTruncated>${contents.join('')}</ListBucketResult>`;
  }
}

function failure(status: number, code: string): { status: number; type: string; body: string } {
  return { status, type: 'application/xml', body: `<Error><Code>${code}</Code><Message>${code}</Message></Error>` };
}

/** The SDK may send a body in signed chunks (`<hex length>;…`) with a checksum trailer. */
function decodeChunks(raw: string): string {
  return raw.startsWith('{') ? raw : `${raw.slice(raw.indexOf('{'), raw.lastIndexOf('}') + 1)}\n`;
}
