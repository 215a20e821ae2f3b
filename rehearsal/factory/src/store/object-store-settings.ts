import { variant } from '../variant.ts';

/** Where objects are. `minio`: region, path style and the kind of credentials are fixed. `aws`: S3, with the task's role. */
export type ObjectStoreSettings =
  | { readonly kind: 'minio'; readonly endpoint: string; readonly bucket: string; readonly accessKey: string; readonly secretKey: string }
  | { readonly kind: 'aws'; readonly region: string; readonly bucket: string; readonly forcePathStyle: boolean };

export function readObjectStoreSettings(env: NodeJS.ProcessEnv): ObjectStoreSettings {
  if (variant.artifacts === 'aws') return readAwsSettings(env);
  return {
    kind: 'minio',
    endpoint: env['MINIO_ENDPOINT'] ?? 'http://minio:9000',
    bucket: env['MINIO_BUCKET'] ?? 'factory-artifacts',
    accessKey: env['MINIO_ACCESS_KEY'] ?? 'minioadmin',
    secretKey: env['MINIO_SECRET_KEY'] ?? 'minioadmin',
  };
}

/** An endpoint of the SDK's variables is a local one, and answers to path style only. Throws where a variable is missing. */
function readAwsSettings(env: NodeJS.ProcessEnv): ObjectStoreSettings {
  const forcePathStyle = [env['AWS_ENDPOINT_URL_S3'], env['AWS_ENDPOINT_URL']].some(Boolean);
  return { kind: 'aws', region: required(env, 'AWS_REGION'), bucket: required(env, 'ARTIFACT_BUCKET'), forcePathStyle };
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (value === undefined || value === '') throw new Error(`${name} is required`);
  return value;
}
