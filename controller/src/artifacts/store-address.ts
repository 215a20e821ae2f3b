/** Where the bucket is: what comes before `/<key>` in a request's path, and whom to ask. */
export interface StoreAddress {
  readonly protocol: 'http:' | 'https:';
  readonly hostname: string;
  readonly port: number;
  /** The `Host` header, which is signed: without the port where that is the protocol's own. */
  readonly host: string;
  /** `''` where the bucket is part of the host's name. */
  readonly pathPrefix: string;
}

// AWS's partitions with a domain of their own; all others have amazonaws.com.
const domains: readonly (readonly [prefix: string, domain: string])[] = [
  ['cn-', 'amazonaws.com.cn'],
  ['eusc-', 'amazonaws.eu'],
  ['us-iso-', 'c2s.ic.gov'],
  ['us-isob-', 'sc2s.sgov.gov'],
  ['us-isof-', 'csp.hci.ic.gov'],
  ['eu-isoe-', 'cloud.adc-e.uk'],
];

/** Path style at an endpoint of one's own, and for a bucket with a dot: S3's certificate is for one label before the Region. */
export function addressOf({ region, bucket, endpoint }: { readonly region: string; readonly bucket: string; readonly endpoint: URL | undefined }): StoreAddress {
  if (endpoint !== undefined) return addressOfUrl(endpoint, bucket);
  const domain = domains.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'amazonaws.com';
  if (bucket.includes('.')) return addressOfUrl(new URL(`https://s3.${region}.${domain}`), bucket);
  return addressOfUrl(new URL(`https://${bucket}.s3.${region}.${domain}`), undefined);
}

function addressOfUrl(url: URL, bucket: string | undefined): StoreAddress {
  const protocol = url.protocol === 'http:' ? 'http:' : 'https:';
  const basePath = url.pathname.replace(/\/+$/, '');
  return {
    protocol,
    hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? (protocol === 'http:' ? 80 : 443) : Number(url.port),
    host: url.host,
    pathPrefix: bucket === undefined ? basePath : `${basePath}/${bucket}`,
  };
}
