import { showValue } from '../json-object.ts';
import type { DocumentPath } from '../yaml-document.ts';
import { containersOf } from './containers-of.ts';
import { isDigest, isDockerHub, parseEcrHost, parseImage } from './image-reference.ts';
import type { ImageReference } from './image-reference.ts';
import { isReference } from './rule.ts';
import type { Container, DefinitionRule, Report, Target } from './rule.ts';

const checkedOn = '2026-11-26';

export const imageRules: readonly DefinitionRule[] = [
  {
    id: 'R34', title: 'Every container names an image by a valid reference of at most 255 characters', severity: 'error', checkedOn,
    source: 'ECS API Reference, ContainerDefinition image; distribution reference grammar',
    help: 'Write registry/repository:tag or registry/repository@sha256:digest. Repositories are lower-case, and there is no scheme in front.',
    check: ({ definition }, report) => {
      for (const { container: { image = '' }, path } of containersOf(definition)) reportReference(image, [...path, 'image'], report);
    },
  },
  {
    id: 'R35', title: 'A digest is sha256: and 64 hexadecimal digits in lower case', severity: 'error', checkedOn,
    source: 'OCI image specification, digests; Amazon ECR supports sha256 only',
    help: 'Copy the whole digest: docker buildx imagetools inspect and the ECR console show it. A cut one is found nowhere.',
    check: forImages(({ digest }, { path, report }) => {
      if (digest !== undefined && !isDigest(digest)) report(path, `digest: got ${showValue(digest)}, allowed: sha256: and 64 hexadecimal digits in lower case`);
    }),
  },
  {
    id: 'R36', title: 'An image has a tag other than latest, or a digest', severity: 'warning', inProduction: 'error', checkedOn,
    source: 'ECS Developer Guide, Best practices for container images',
    help: 'latest moves with every push: tasks of one release run different code, and a roll-back brings back nothing. Name the digest, or at least a tag that never moves.',
    check: forImages(({ repository, tag, digest }, { path, report }) => {
      if (digest !== undefined || (tag !== undefined && tag !== 'latest')) return;
      report(path, `${repository} ${tag === undefined ? 'has neither tag nor digest, which means latest' : 'has the tag latest'}, allowed: a digest, or a tag that does not move`);
    }),
  },
  {
    id: 'R37', title: 'An image is named by its digest', severity: 'warning', checkedOn,
    source: 'ECS Developer Guide, Container image resolution',
    help: 'A tag can move, so going back to an old revision may not bring the old code back. Append @sha256:… to the reference, or render with ${images.…}.',
    check: forImages(({ repository, tag, digest }, { path, report }) => {
      // R36 speaks of the others.
      if (digest === undefined && tag !== undefined && tag !== 'latest') report(path, `${repository} is named by the tag ${tag}, which can move; better: ${repository}@sha256:…`);
    }),
  },
  {
    id: 'R38', title: 'An ECR image comes from the account and Region that is deployed to', severity: 'warning', checkedOn,
    source: 'Amazon ECR User Guide, Private image replication',
    help: 'Another account needs a repository policy for the execution role, and another Region costs transfer and fails with it. Push or replicate the image to where it runs.',
    check: forImages((image, { path, report, target }) => reportOrigin(image, { path, report, target })),
  },
  {
    id: 'R40', title: 'An image of Docker Hub is pulled with credentials', severity: 'warning', checkedOn,
    source: 'ECS API Reference, RepositoryCredentials; Docker Hub pull limits',
    help: 'Docker Hub limits pulls without a login per address, and tasks behind one NAT gateway share theirs. Copy the image to ECR, use public.ecr.aws/docker/library, or set repositoryCredentials.',
    check: forImages((image, { path, report, container }) => {
      const hasLogin = container.repositoryCredentials?.credentialsParameter !== undefined;
      if (isDockerHub(image) && !hasLogin) report(path, `${image.repository} comes from Docker Hub, and the container has no repositoryCredentials: pulls are limited per address`);
    }),
  },
];

interface ImagePlace {
  readonly path: DocumentPath;
  readonly report: Report;
  readonly target: Target;
  readonly container: Container;
}

/** Each image that can be read; what cannot, R34 names. */
function forImages(look: (image: ImageReference, place: ImagePlace) => void): DefinitionRule['check'] {
  return ({ definition, target }, report) => {
    for (const { container, path } of containersOf(definition)) {
      const { image = '' } = container;
      if (isReference(image)) continue;
      const parsed = parseImage(image);
      if (parsed.kind === 'valid') look(parsed, { path: [...path, 'image'], report, target, container });
    }
  };
}

function reportReference(image: string, path: DocumentPath, report: Report): void {
  if (isReference(image)) return;
  if (image === '') {
    report(path, 'image is missing; every container needs one');
    return;
  }
  const parsed = parseImage(image);
  if (parsed.kind === 'invalid') report(path, `image: got ${showValue(image)}, which is no reference: ${parsed.why}`);
}

// AWS offers these from accounts of its own, one per Region or for all: another account is no mistake.
const offeredByAws = /^(?:aws-for-fluent-bit|aws-appmesh-envoy|aws-guardduty-agent-fargate)$/;

function reportOrigin({ registry, repository }: ImageReference, { path, report, target }: Pick<ImagePlace, 'path' | 'report' | 'target'>): void {
  const ecr = parseEcrHost(registry);
  if (ecr === undefined) return;
  if (target.account !== undefined && ecr.account !== target.account && !offeredByAws.test(repository)) {
    report(path, `${repository} is in account ${ecr.account}, the deployment is to ${target.account}`);
  }
  if (target.region !== undefined && ecr.region !== target.region) report(path, `${repository} is in ${ecr.region}, the deployment is to ${target.region}`);
}
