/** The parts of `host/repository:tag@digest`. */
export interface ImageReference {
  /** Undefined for Docker Hub's short names. */
  readonly host: string | undefined;
  readonly repository: string;
  readonly tag: string;
  readonly digest: string | undefined;
}

export function parseImageReference(image: string): ImageReference {
  const [named = '', digest] = image.split('@');
  const slash = named.indexOf('/');
  const first = named.slice(0, Math.max(0, slash));
  // Docker's rule: a first part with a dot or a colon, or localhost, is a host.
  const hasHost = first === 'localhost' || /[.:]/.test(first);
  const path = hasHost ? named.slice(slash + 1) : named;
  const colon = path.lastIndexOf(':');
  return {
    host: hasHost ? first : undefined,
    repository: colon === -1 ? path : path.slice(0, colon),
    tag: colon === -1 ? 'latest' : path.slice(colon + 1),
    digest,
  };
}

/** Account and Region of a private ECR registry's host. */
export function parseEcrHost(host: string): { readonly accountId: string; readonly region: string } | undefined {
  const [, accountId, region] = /^(\d{12})\.dkr\.ecr(?:-fips)?\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?$/.exec(host) ?? [];
  return accountId === undefined || region === undefined ? undefined : { accountId, region };
}
