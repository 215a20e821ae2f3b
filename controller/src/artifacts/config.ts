import { addressOf, type StoreAddress } from './store-address.ts';

export interface ArtifactConfig {
  readonly region: string;
  readonly bucket: string;
  readonly port: number;
  readonly store: StoreAddress;
}

export class ArtifactConfigError extends Error {
  override readonly name = 'ArtifactConfigError';
}

type Environment = Readonly<Record<string, string | undefined>>;

const settings = {
  AWS_REGION: { pattern: /^[a-z]{2,8}(-[a-z]{1,16}){1,3}-\d{1,2}$/, allowed: 'the Region of the bucket, like eu-central-1' },
  ARTIFACT_BUCKET: { pattern: /^(?!.*\.\.)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, allowed: 'the name of a bucket (3 to 63 of a-z, 0-9, hyphen and dot)' },
} as const;

/** The side-car's only reader of the environment. Throws one `ArtifactConfigError` that lists everything that is wrong. */
export function readArtifactConfig(environment: Environment): ArtifactConfig {
  const problems: string[] = [];
  const region = readMatching(environment, 'AWS_REGION', problems);
  const bucket = readMatching(environment, 'ARTIFACT_BUCKET', problems);
  const port = readPort(environment, problems);
  const endpoint = readEndpoint(environment, problems);
  if (problems.length > 0) throw new ArtifactConfigError(['The artifact side-car cannot start. Settings to correct:', ...problems.map((problem) => `- ${problem}`)].join('\n'));
  return { region, bucket, port, store: addressOf({ region, bucket, endpoint }) };
}

function readMatching(environment: Environment, name: keyof typeof settings, problems: string[]): string {
  const value = environment[name];
  const { pattern, allowed } = settings[name];
  if (value !== undefined && pattern.test(value)) return value;
  problems.push(`${name} must be ${allowed}; ${value === undefined ? 'it is not set' : `got '${value}'`}.`);
  return '';
}

function readPort(environment: Environment, problems: string[]): number {
  const value = environment['PORT'];
  if (value === undefined) return 9000;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (port <= 65_535) return port;
  problems.push(`PORT must be a whole number between 0 and 65535 (leave it out for 9000); got '${value}'.`);
  return 0;
}

/** As the SDKs read them: the service's own variable goes first, an empty one counts as left out, and one switch turns both off. */
function readEndpoint(environment: Environment, problems: string[]): URL | undefined {
  if (environment['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true') return undefined;
  const name = ['AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL'].find((candidate) => (environment[candidate] ?? '') !== '');
  if (name === undefined) return undefined;
  const url = URL.parse(environment[name] ?? '');
  if (url !== null && ['http:', 'https:'].includes(url.protocol) && [url.username, url.password, url.search, url.hash].every((part) => part === '')) return url;
  // Where it carries a password, that is not repeated.
  problems.push(`${name} must be a URL that starts with http:// or https://, without user, query or fragment; its value is something else.`);
  return undefined;
}
