import { EcsError } from '../ecs-error.ts';

/** Who signed a request, as far as SigV4's credential scope tells. */
export interface Caller {
  readonly accessKeyId: string;
  readonly region: string;
}

const credential = /^AWS4-\S+ .*?Credential=([A-Za-z0-9_-]{1,128})\/\d{8}\/([a-z0-9-]{1,32})\/([a-z0-9-]{1,64})\/aws4_request/;

/** The service that a request is signed for; undefined where it is not signed. */
export function readSignedService(authorization: string | undefined): string | undefined {
  return authorization === undefined ? undefined : credential.exec(authorization)?.[3];
}

/** Reads access key and Region. The signature itself is not verified: any secret key will do. Texts and statuses as AWS's front ends give them (?). */
export function readCaller(authorization: string | undefined): Caller {
  if (authorization === undefined) throw new EcsError('MissingAuthenticationTokenException', 'Missing Authentication Token');
  const [, accessKeyId, region] = credential.exec(authorization) ?? [];
  if (accessKeyId === undefined || region === undefined) {
    throw new EcsError('IncompleteSignatureException', "Authorization header requires 'Credential' parameter in the form <access key>/<date>/<Region>/ecs/aws4_request.");
  }
  return { accessKeyId, region };
}
