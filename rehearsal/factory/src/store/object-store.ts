import { CreateBucketCommand, GetObjectCommand, HeadBucketCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { ObjectStoreSettings } from './object-store-settings.ts';

export class ObjectStore {
  readonly #client: S3Client;
  readonly #settings: ObjectStoreSettings;

  constructor(settings: ObjectStoreSettings) {
    this.#settings = settings;
    this.#client = createClient(settings);
  }

  get #bucket(): string {
    return this.#settings.bucket;
  }

  /** HeadBucket; a MinIO bucket that is not there (404) is made, one of S3's is the infrastructure's. Every other answer is the caller's problem. */
  async ensureBucket(): Promise<void> {
    try {
      await this.#client.send(new HeadBucketCommand({ Bucket: this.#bucket }));
    } catch (error) {
      if (this.#settings.kind === 'aws' || statusOf(error) !== 404) throw error;
      await this.#client.send(new CreateBucketCommand({ Bucket: this.#bucket }));
    }
  }

  async putText(key: string, text: string, contentType: string): Promise<void> {
    await this.#client.send(new PutObjectCommand({ Bucket: this.#bucket, Key: key, Body: text, ContentType: contentType }));
  }

  async getText(key: string): Promise<string> {
    return (await this.getBytes(key)).toString('utf8');
  }

  async getBytes(key: string): Promise<Buffer> {
    const { Body } = await this.#client.send(new GetObjectCommand({ Bucket: this.#bucket, Key: key }));
    return Buffer.from((await Body?.transformToByteArray()) ?? []);
  }

  async getStart(key: string, length: number): Promise<Buffer> {
    const { Body } = await this.#client.send(new GetObjectCommand({ Bucket: this.#bucket, Key: key, Range: `bytes=0-${length - 1}` }));
    return Buffer.from((await Body?.transformToByteArray()) ?? []);
  }

  async sizeOf(key: string): Promise<number> {
    const { ContentLength } = await this.#client.send(new HeadObjectCommand({ Bucket: this.#bucket, Key: key }));
    return ContentLength ?? 0;
  }
}

function createClient(settings: ObjectStoreSettings): S3Client {
  switch (settings.kind) {
    case 'minio': {
      const { endpoint, accessKey, secretKey } = settings;
      const credentials = { accessKeyId: accessKey, secretAccessKey: secretKey };
      return new S3Client({ region: 'us-east-1', ...(endpoint === '' ? {} : { endpoint }), forcePathStyle: true, credentials });
    }
    case 'aws':
      // Endpoint and credentials are the SDK's own business: its variables, and the task's role.
      return new S3Client({ region: settings.region, forcePathStyle: settings.forcePathStyle });
    default: {
      const unreachable: never = settings;
      throw new Error(`Unknown object store ${JSON.stringify(unreachable)}`);
    }
  }
}

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('$metadata' in error)) return undefined;
  return (error.$metadata as { httpStatusCode?: number }).httpStatusCode;
}
