import { GetObjectCommand, ListObjectsV2Command, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { parseReleaseRecord } from '../release-record.ts';
import type { ReleaseRecord } from '../release-record.ts';
import { RecordConflictError } from './record-store.ts';
import type { CurrentRelease, RecordStore, Stored } from './record-store.ts';

/** A local S3 answers on one host name for all buckets. */
function createClient(): S3Client {
  const hasEndpoint = [process.env['AWS_ENDPOINT_URL_S3'], process.env['AWS_ENDPOINT_URL']].some((url) => url !== undefined && url !== '');
  return new S3Client({ maxAttempts: 5, forcePathStyle: hasEndpoint });
}

/** Release records under `releases/<environment>/` of the artifact bucket. */
export class S3RecordStore implements RecordStore {
  readonly #bucket: string;
  readonly #client: S3Client;

  constructor(bucket: string, client: S3Client = createClient()) {
    this.#bucket = bucket;
    this.#client = client;
  }

  async writeRecord(record: ReleaseRecord, etag: string | null): Promise<string> {
    return await this.#write(recordKey(record.environment, record.release), record, etag);
  }

  async readRecord(environment: string, release: string): Promise<Stored<ReleaseRecord> | null> {
    return await this.#read(recordKey(environment, release), parseReleaseRecord);
  }

  async writeCurrent(environment: string, current: CurrentRelease, etag: string | null): Promise<string> {
    return await this.#write(currentKey(environment), current, etag);
  }

  async readCurrent(environment: string): Promise<Stored<CurrentRelease> | null> {
    return await this.#read(currentKey(environment), parseCurrent);
  }

  async listReleases(environment: string, limit: number): Promise<string[]> {
    const prefix = `releases/${environment}/`;
    const found: { release: string; writtenMs: number }[] = [];
    let token: string | undefined;
    do {
      const page = await this.#client.send(new ListObjectsV2Command({ Bucket: this.#bucket, Prefix: prefix, ContinuationToken: token }));
      for (const { Key: key = '', LastModified: at } of page.Contents ?? []) {
        if (key.endsWith('.json') && key !== currentKey(environment)) found.push({ release: key.slice(prefix.length, -'.json'.length), writtenMs: at?.getTime() ?? 0 });
      }
      token = page.NextContinuationToken;
    } while (token !== undefined);
    return found.sort((a, b) => b.writtenMs - a.writtenMs).slice(0, limit).map(({ release }) => release);
  }

  async #write(key: string, value: object, etag: string | null): Promise<string> {
    const body = `${JSON.stringify(value, null, 2)}\n`;
    const condition = etag === null ? { IfNoneMatch: '*' } : { IfMatch: etag };
    try {
      const answer = await this.#client.send(new PutObjectCommand({ Bucket: this.#bucket, Key: key, Body: body, ContentType: 'application/json', ...condition }));
      return answer.ETag ?? '';
    } catch (error) {
      if (!isConflict(error)) throw error;
      // The answer to a write that took effect may have been lost, and the SDK's second try then finds its own text.
      const now = await this.#readText(key);
      if (now?.value === body) return now.etag;
      throw new RecordConflictError(`s3://${this.#bucket}/${key}`);
    }
  }

  async #read<T>(key: string, parse: (text: string, source: string) => T): Promise<Stored<T> | null> {
    const found = await this.#readText(key);
    return found === null ? null : { value: parse(found.value, `s3://${this.#bucket}/${key}`), etag: found.etag };
  }

  async #readText(key: string): Promise<Stored<string> | null> {
    try {
      const answer = await this.#client.send(new GetObjectCommand({ Bucket: this.#bucket, Key: key }));
      return { value: (await answer.Body?.transformToString()) ?? '', etag: answer.ETag ?? '' };
    } catch (error) {
      if (error instanceof NoSuchKey) return null;
      throw error;
    }
  }
}

function recordKey(environment: string, release: string): string {
  return `releases/${environment}/${release}.json`;
}

function currentKey(environment: string): string {
  return `releases/${environment}/current.json`;
}

/** 412 where the condition does not hold, 409 where another conditional write is under way (S3, "Conditional writes"). */
function isConflict(error: unknown): boolean {
  const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
  return status === 412 || status === 409;
}

function parseCurrent(text: string, source: string): CurrentRelease {
  const value: unknown = JSON.parse(text);
  const { release, previous } = (typeof value === 'object' && value !== null ? value : {}) as { release?: unknown; previous?: unknown };
  if (typeof release !== 'string') throw new Error(`${source} names no release: expected { "release": "<id>" }`);
  return { release, previous: typeof previous === 'string' ? previous : null };
}
