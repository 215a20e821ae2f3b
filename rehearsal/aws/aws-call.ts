import type { IncomingHttpHeaders } from 'node:http';

/** Which operation of which service a request is. Service names are those of SigV4: ecs, ecr, s3, elasticloadbalancing … */
export interface AwsOperation {
  readonly service: string;
  readonly action: string;
}

export interface AwsRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** Names the operation; undefined for a request that is none of AWS's, such as MiniStack's own health check. */
export function nameOperation(request: AwsRequest): AwsOperation | undefined {
  const url = new URL(request.url, 'http://local');
  if (url.pathname.startsWith('/_ministack/') || url.pathname === '/health') return undefined;
  const target = request.headers['x-amz-target'];
  const service = serviceOf(request, url);
  if (typeof target === 'string') return { service: service ?? target.split('_')[0] ?? 'unknown', action: target.slice(target.lastIndexOf('.') + 1) };
  if (url.pathname.startsWith('/v2/credentials/')) return { service: 'task-credentials', action: 'GetCredentials' };
  if (/^\/v[34]\//.test(url.pathname) && service === undefined) return { service: 'task-metadata', action: 'GetMetadata' };
  if ((url.pathname === '/v2' || url.pathname.startsWith('/v2/')) && service === undefined) return { service: 'ecr-registry', action: nameRegistryAction(request.method, url) };
  const action = url.searchParams.get('Action');
  if (action !== null) return { service: service ?? 'unknown', action };
  // The one call of the Query protocol that nobody signs is STS's AssumeRoleWithWebIdentity.
  if (service === undefined && isForm(request.headers)) return { service: 'sts', action: 'unknown' };
  if (service === 's3' || service === undefined) return { service: service ?? 's3', action: nameS3Action(request, url) };
  return { service, action: `${request.method} ${url.pathname}` };
}

/** The action in the body of the Query protocol (ELB, STS, IAM, CloudFormation …). */
export function actionOfForm(body: string): string | undefined {
  return new URLSearchParams(body).get('Action') ?? undefined;
}

export function isForm(headers: IncomingHttpHeaders): boolean {
  return headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;
}

/** The credential scope names the service; an unsigned call (AssumeRoleWithWebIdentity) of an AWS SDK does in its user agent. */
function serviceOf({ headers }: AwsRequest, url: URL): string | undefined {
  const credential = /Credential=([^,\s]+)/.exec(headers.authorization ?? '')?.[1] ?? url.searchParams.get('X-Amz-Credential');
  const scope = credential?.split('/')[3];
  if (scope !== undefined) return scope;
  return /\bapi\/([a-z0-9-]+)#/.exec(headers['user-agent'] ?? '')?.[1]?.replaceAll('-', '');
}

function nameRegistryAction(method: string, url: URL): string {
  const path = url.pathname;
  if (path === '/v2' || path === '/v2/') return 'CheckVersion';
  if (path.includes('/manifests/')) return `${verb(method)}Manifest`;
  if (path.includes('/blobs/uploads')) {
    if (method === 'POST') return url.searchParams.has('mount') ? 'MountBlob' : 'StartUpload';
    return method === 'PATCH' ? 'UploadPart' : method === 'PUT' ? 'FinishUpload' : `${verb(method)}Upload`;
  }
  if (path.includes('/blobs/')) return `${verb(method)}Blob`;
  return `${verb(method)} ${path}`;
}

const S3_OBJECT_ACTIONS: Readonly<Record<string, string>> = { GET: 'GetObject', HEAD: 'HeadObject', PUT: 'PutObject', DELETE: 'DeleteObject', POST: 'PostObject' };
const S3_BUCKET_ACTIONS: Readonly<Record<string, string>> = { GET: 'ListObjects', HEAD: 'HeadBucket', PUT: 'CreateBucket', DELETE: 'DeleteBucket', POST: 'PostBucket' };

function nameS3Action({ method, headers }: AwsRequest, url: URL): string {
  const query = url.searchParams;
  // The JavaScript SDK says it itself.
  const given = query.get('x-id');
  if (given !== null) return given;
  const [bucket = '', ...key] = url.pathname.slice(1).split('/');
  if (bucket === '') return 'ListBuckets';
  if (key.join('/') === '') {
    if (query.get('list-type') === '2') return 'ListObjectsV2';
    if (query.has('delete')) return 'DeleteObjects';
    const subresource = [...query].find(([name, value]) => value === '' && /^[a-zA-Z]+$/.test(name))?.[0];
    return subresource === undefined ? (S3_BUCKET_ACTIONS[method] ?? method) : `${verb(method)}Bucket${subresource.charAt(0).toUpperCase()}${subresource.slice(1)}`;
  }
  if (query.has('uploads')) return 'CreateMultipartUpload';
  if (query.has('uploadId')) return method === 'POST' ? 'CompleteMultipartUpload' : method === 'DELETE' ? 'AbortMultipartUpload' : 'UploadPart';
  if (method === 'PUT' && headers['x-amz-copy-source'] !== undefined) return 'CopyObject';
  return S3_OBJECT_ACTIONS[method] ?? method;
}

function verb(method: string): string {
  return method.charAt(0) + method.slice(1).toLowerCase();
}
