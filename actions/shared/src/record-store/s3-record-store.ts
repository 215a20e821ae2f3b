import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { parseReleaseRecord } from '../release-record.ts';
import type { ReleaseRecord } from '../release-record.ts';
import type { CurrentRelease, RecordStore } from './record-store.ts';

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

  async writeRecord(record: ReleaseRecord): Promise<void> {
    await this.#write(`releases/${record.environment}/${record.release}.json`, record);
  }

  async readRecord(environment: string, release: string): Promise<ReleaseRecord | null> {
    const key = `releases/${environment}/${release}.json`;
    const text = await this.#read(key);
    return text === null ? null : parseReleaseRecord(text, `s3://${this.#bucket}/${key}`);
  }

  async writeCurrent(environment: string, current: CurrentRelease): Promise<void> {
    await this.#write(`releases/${environment}/current.json`, current);
  }

  async readCurrent(environment: string): Promise<CurrentRelease | null> {
    const key = `releases/${environment}/current.json`;
    const text = await this.#read(key);
    return text === null ? null : parseCurrent(text, `s3://${this.#bucket}/${key}`);
  }

  async #write(key: string, value: object): Promise<void> {
    const body = `${JSON.stringify(value, null, 2)}\n`;
    await this.#client.send(new PutObjectCommand({ Bucket: this.#bucket, Key: key, Body: body, ContentType: 'application/json' }));
  }

  async #read(key: string): Promise<string | null> {
    try {
      const answer = await this.#client.send(new GetObjectCommand({ Bucket: this.#bucket, Key: key }));
      return (await answer.Body?.transformToString()) ?? '';
    } catch (error) {
      if (error instanceof NoSuchKey) return null;
      throw error;
    }
  }
}

function parseCurrent(text: string, source: string): CurrentRelease {
  const value: unknown = JSON.parse(text);
  const { release, previous } = (typeof value === 'object' && value !== null ? value : {}) as { release?: unknown; previous?: unknown };
  if (typeof release !== 'string') throw new Error(`${source} names no release: expected { "release": "<id>" }`);
  return { release, previous: typeof previous === 'string' ? previous : null };
}
