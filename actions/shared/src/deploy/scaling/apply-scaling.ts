import type { Release } from '../../release.ts';
import type { DeployContext } from '../deploy-context.ts';
import { servicesOf } from '../release-parts.ts';

/** Registers the scalable targets that a release declares. Service keys become service names. */
export async function applyScaling(release: Release, { scaling }: Pick<DeployContext, 'scaling'>): Promise<void> {
  for (const [key, target] of Object.entries(release.scaling ?? {})) await scaling.register(servicesOf(release).find((service) => service.key === key)?.name ?? '', target);
}
