import { ECS } from '@aws-sdk/client-ecs';

export interface ClientSettings {
  readonly region: string;
  /** Undefined: AWS itself. */
  readonly endpoint?: string | undefined;
  /** Undefined: the SDK's own chain. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

/** For everything on this machine, which looks at no signature. */
export const localCredentials = { accessKeyId: 'test', secretAccessKey: 'test' };

/** No call is repeated: a case sees what ECS said the first time. */
export function makeClient(settings: ClientSettings): ECS {
  const { endpoint, credentials, region } = settings;
  return new ECS({
    region,
    maxAttempts: 1,
    requestHandler: { requestTimeout: 15_000, connectionTimeout: 3000, httpAgent: { keepAlive: true, maxSockets: 100 } },
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(credentials === undefined ? {} : { credentials }),
  });
}
