/** An image name taken apart. `host` is undefined for names that belong to Docker Hub. */
export interface ImageReference {
  readonly host: string | undefined;
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/** `[host[:port]/]repository[:tag][@sha256:…]`; the first part is a host where it has a dot, a port, or is localhost. */
export function parseImageReference(image: string): ImageReference {
  const [name = '', digest] = image.split('@', 2);
  const slash = name.indexOf('/');
  const first = slash === -1 ? '' : name.slice(0, slash);
  const isHost = first === 'localhost' || /[.:]/.test(first);
  const path = isHost ? name.slice(slash + 1) : name;
  const colon = path.lastIndexOf(':');
  const tag = colon === -1 ? undefined : path.slice(colon + 1);
  return { host: isHost ? first : undefined, repository: colon === -1 ? path : path.slice(0, colon), tag: tag ?? (digest === undefined ? 'latest' : undefined), digest };
}

/** Without tag and digest. */
export function imageName({ host, repository }: ImageReference): string {
  return host === undefined ? repository : `${host}/${repository}`;
}

/** As the engine takes it; a digest makes the tag meaningless. */
export function formatImageReference(reference: ImageReference): string {
  const { tag, digest } = reference;
  const name = imageName(reference);
  return digest === undefined ? `${name}:${tag ?? 'latest'}` : `${name}@${digest}`;
}

const ecrHost = /^\d{12}\.dkr\.ecr(-fips)?\.[a-z0-9-]+\.amazonaws\.com(\.cn)?$/;

/** Whether it is a private ECR repository, of any account and Region. */
export function isEcrHost(host: string | undefined): boolean {
  return host !== undefined && ecrHost.test(host);
}
