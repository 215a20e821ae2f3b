import { createHash } from 'node:crypto';

export interface S3Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

interface StoredObject {
  text: string;
  etag: string;
  writtenMs: number;
}

export interface S3Request {
  method: string;
  /** Path and query. */
  url: string;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

const pageSize = 1000;

/** Objects of all buckets (every bucket exists), with S3's conditional writes. Keys are `/bucket/key`. */
export class LocalS3 {
  readonly #objects = new Map<string, StoredObject>();
  readonly #nowMs: () => number;

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  text(path: string): string | undefined {
    return this.#objects.get(path)?.text;
  }

  put(path: string, text: string): string {
    const etag = `"${createHash('md5').update(text).digest('hex')}"`;
    this.#objects.set(path, { text, etag, writtenMs: this.#nowMs() });
    return etag;
  }

  paths(): string[] {
    return [...this.#objects.keys()];
  }

  answer({ method, url, headers, text }: S3Request): S3Answer {
    const { pathname, searchParams } = new URL(url, 'http://s3.local');
    if (searchParams.get('list-type') === '2') return this.#list(pathname.split('/')[1] ?? '', searchParams);
    const path = decodeURIComponent(pathname);
    if (method === 'PUT') return this.#write(path, headers, plainBody(headers, text));
    const found = this.#objects.get(path);
    if (method !== 'GET') return failure(405, 'MethodNotAllowed');
    return found === undefined ? failure(404, 'NoSuchKey') : { status: 200, headers: { 'content-type': 'application/json', etag: found.etag }, body: found.text };
  }

  /** S3 User Guide, "Conditional writes": 412 where the condition does not hold, 404 for If-Match on nothing. */
  #write(path: string, headers: S3Request['headers'], text: string): S3Answer {
    const found = this.#objects.get(path);
    const ifMatch = headers['if-match'];
    if (headers['if-none-match'] === '*' && found !== undefined) return failure(412, 'PreconditionFailed');
    if (ifMatch !== undefined && found === undefined) return failure(404, 'NoSuchKey');
    if (ifMatch !== undefined && ifMatch !== found?.etag) return failure(412, 'PreconditionFailed');
    return { status: 200, headers: { etag: this.put(path, text) }, body: '' };
  }

  #list(bucket: string, query: URLSearchParams): S3Answer {
    const prefix = `/${bucket}/${query.get('prefix') ?? ''}`;
    const after = query.get('continuation-token') ?? '';
    const keys = this.paths().filter((path) => path.startsWith(prefix) && path > after).sort();
    const page = keys.slice(0, Math.min(pageSize, Number(query.get('max-keys') ?? pageSize)));
    const next = page.length < keys.length ? `<NextContinuationToken>${page.at(-1) ?? ''}</NextContinuationToken>` : '';
    const contents = page.map((path) => {
      const { etag = '', writtenMs = 0, text = '' } = this.#objects.get(path) ?? {};
      const key = path.slice(bucket.length + 2);
      return `<Contents><Key>${key}</Key><LastModified>${new Date(writtenMs).toISOString()}</LastModified><ETag>${etag}</ETag><Size>${Buffer.byteLength(text)}</Size></Contents>`;
    });
    const body = `<ListBucketResult><Name>${bucket}</Name><KeyCount>${page.length}</KeyCount><IsTruncated>${next !== ''}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`;
    return { status: 200, headers: { 'content-type': 'application/xml' }, body };
  }
}

/** The SDK may send a body in chunks (`<hex length>;…`) with a checksum behind it. */
function plainBody(headers: S3Request['headers'], text: string): string {
  if (headers['content-encoding'] !== 'aws-chunked') return text;
  const [, first = ''] = /^[^\r]*\r\n([^]*?)\r\n0(?:;[^\r]*)?\r\n/.exec(text) ?? [];
  return first;
}

function failure(status: number, code: string): S3Answer {
  return { status, headers: { 'content-type': 'application/xml' }, body: `<Error><Code>${code}</Code><Message>${code}, says the local S3.</Message></Error>` };
}
