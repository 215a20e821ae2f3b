/** The parts of `registry/repository:tag@digest`, as its writer gave them. */
export interface ImageReference {
  /** `123456789012.dkr.ecr.eu-central-1.amazonaws.com`, `localhost:5000`; undefined where Docker Hub is meant by leaving it out. */
  readonly registry: string | undefined;
  readonly repository: string;
  readonly tag: string | undefined;
  /** What follows `@`, of whatever form. */
  readonly digest: string | undefined;
}

export type ParsedImage = ({ readonly kind: 'valid' } & ImageReference) | { readonly kind: 'invalid'; readonly why: string };

// The grammar of distribution references. ECS passes the text to a container runtime, which reads it by this grammar.
const hostPartPattern = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;
const componentPattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const tagPattern = /^\w[\w.-]{0,127}$/;
const maxLength = 255;

/** A digest's own form is not judged: a wrong one is a fault of its own (R35). */
export function parseImage(text: string): ParsedImage {
  const at = text.indexOf('@');
  const named = at === -1 ? text : text.slice(0, at);
  const { registry, path } = splitRegistry(named);
  const colon = path.lastIndexOf(':');
  const repository = colon === -1 ? path : path.slice(0, colon);
  const tag = colon === -1 ? undefined : path.slice(colon + 1);
  const why = problemOf({ text, registry, repository, tag });
  return why === undefined ? { kind: 'valid', registry, repository, tag, digest: at === -1 ? undefined : text.slice(at + 1) } : { kind: 'invalid', why };
}

/** A first part with a dot or a port, or `localhost`, is a registry; anything else is a part of the repository on Docker Hub. */
function splitRegistry(named: string): { registry: string | undefined; path: string } {
  const slash = named.indexOf('/');
  const first = named.slice(0, Math.max(0, slash));
  return first === 'localhost' || /[.:]/.test(first) ? { registry: first, path: named.slice(slash + 1) } : { registry: undefined, path: named };
}

interface Parts {
  readonly text: string;
  readonly registry: string | undefined;
  readonly repository: string;
  readonly tag: string | undefined;
}

function problemOf({ text, registry, repository, tag }: Parts): string | undefined {
  if (text.length > maxLength) return `it has ${text.length} characters, at most ${maxLength} are allowed`;
  if (/\s/.test(text)) return 'it holds a space';
  if (/^[a-z]+:\/\//i.test(text)) return 'it begins with a scheme; a reference has none';
  if (registry !== undefined && !isRegistry(registry)) return `${registry} is no registry's host`;
  if (repository === '') return 'it names no repository';
  if (/[A-Z]/.test(repository)) return `the repository ${repository} has upper-case letters`;
  if (!repository.split('/').every((component) => componentPattern.test(component))) return `${repository} is no repository's name`;
  if (tag !== undefined && !tagPattern.test(tag)) return `${tag === '' ? 'nothing' : tag} is no tag: at most 128 letters, digits, _ . -`;
  return undefined;
}

function isRegistry(text: string): boolean {
  const host = text.replace(/:\d{1,5}$/, '');
  return host.split('.').every((part) => hostPartPattern.test(part));
}

/** ECR and container runtimes take no other algorithm, and no capitals. */
export function isDigest(text: string): boolean {
  return /^sha256:[0-9a-f]{64}$/.test(text);
}

export interface EcrHost {
  readonly account: string;
  readonly region: string;
}

/** Account and Region of a private ECR registry's host: plain, FIPS, dual-stack, and of other partitions. */
export function parseEcrHost(registry: string | undefined): EcrHost | undefined {
  const [, account, region] = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws|on\.amazonwebservices\.com\.cn)$/.exec(registry ?? '') ?? [];
  return account === undefined || region === undefined ? undefined : { account, region };
}

export function isDockerHub({ registry }: ImageReference): boolean {
  return registry === undefined || ['docker.io', 'index.docker.io', 'registry-1.docker.io'].includes(registry);
}

/** What the image is called where Docker's official images are: `node` for `node`, `docker.io/library/node` and ECR Public's copy. */
export function officialName(image: ImageReference): string | undefined {
  const path = image.registry === 'public.ecr.aws' ? image.repository.replace(/^docker\/library\//, 'library/') : image.repository;
  if (isDockerHub(image) && !path.includes('/')) return path;
  return (isDockerHub(image) || image.registry === 'public.ecr.aws') && path.startsWith('library/') ? path.slice('library/'.length) : undefined;
}
