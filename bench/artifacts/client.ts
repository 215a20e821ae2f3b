// Factory's S3 client, as a child with a channel: a message with an endpoint writes the objects there, all at once, and is
// answered with the time that took.
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

interface Work {
  readonly endpoint: string;
  readonly objects: number;
  readonly bytes: number;
}

const body = Buffer.alloc(64 * 1024 * 1024, 'factory artifact ');
process.on('disconnect', () => process.exit(0));
process.on('message', (message) => {
  const { endpoint, objects, bytes } = message as Work;
  // The client's own limit is 50 connections: the objects are to be under way together.
  const client = new S3Client({ region: 'us-east-1', endpoint, forcePathStyle: true, maxAttempts: 1, credentials: { accessKeyId: 'minioadmin', secretAccessKey: 'minioadmin' }, requestHandler: { httpAgent: { maxSockets: objects }, httpsAgent: { maxSockets: objects } } });
  const started = performance.now();
  const writes = Array.from({ length: objects }, (_, index) => client.send(new PutObjectCommand({ Bucket: 'bench', Key: `runs/project/run/${String(index)}`, Body: body.subarray(0, bytes), ContentType: 'application/octet-stream' })));
  Promise.all(writes).then(
    () => process.send?.({ seconds: (performance.now() - started) / 1000 }),
    (error: unknown) => process.send?.({ error: error instanceof Error ? error.message : String(error) }),
  ).finally(() => client.destroy());
});
process.send?.({});
