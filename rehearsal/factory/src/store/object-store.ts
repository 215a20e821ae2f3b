import { CreateBucketCommand, GetObjectCommand, HeadBucketCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

/** Factory's object store: region, path style and the static key pair are fixed; only these four settings vary. */
export interface ObjectStoreSettings {
  readonly endpoint: string;
  readonly bucket: string;
  readonly accessKey: string;
  readonly secretKey: string;
}


export class ObjectStore {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(settings: ObjectStoreSettings) {
    this.#bucket = settings.bucket;
    this.#client = new S3Client({
      region: 'us-east-1',
      ...(settings.endpoint === '' ? {} : { endpoint: settings.endpoint }),
      forcePathStyle: true,
      credentials: { accessKeyId: settings.accessKey, secretAccessKey: settings.secretKey },
    });
  }

  /** HeadBucket, and CreateBucket where it answers 404. Every other answer is the caller's problem. */
  async ensureBucket(): Promise<void> {
    try {
      await this.#client.send(new HeadBucketCommand({ Bucket: this.#bucket }));
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
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

export function readObjectStoreSettings(env: NodeJS.ProcessEnv): ObjectStoreSettings {
  return {
    endpoint: env['MINIO_ENDPOINT'] ?? 'http://minio:9000',
    bucket: env['MINIO_BUCKET'] ?? 'factory-artifacts',
    accessKey: env['MINIO_ACCESS_KEY'] ?? 'minioadmin',
    secretKey: env['MINIO_SECRET_KEY'] ?? 'minioadmin',
  };
}

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('$metadata' in error)) return undefined;
  return (error.$metadata as { httpStatusCode?: number }).httpStatusCode;
}
