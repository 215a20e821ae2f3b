import { describeAwsError } from '../../ecs/aws-error.ts';
import type { Release, ScalingTarget } from '../../release.ts';
import type { DeployContext } from '../deploy-context.ts';
import { servicesOf } from '../release-parts.ts';

type ScalingContext = Pick<DeployContext, 'scaling' | 'reporter'>;

/**
 * Registers the scalable targets that a good release declares, and says what was there before. A target that cannot be
 * registered is a warning: the release itself is good, and the next one tries again.
 */
export async function applyScaling(release: Release, { scaling, reporter }: ScalingContext): Promise<void> {
  const declared = servicesOf(release).flatMap(({ key, name }) => {
    const target = release.scaling?.[key];
    return target === undefined ? [] : [{ name, target }];
  });
  if (declared.length === 0) return;
  try {
    const present = await scaling.targets(declared.map(({ name }) => name));
    for (const { name, target } of declared) {
      await scaling.register(name, target);
      const before = present.get(name);
      if (before?.minCapacity !== target.minCapacity || before.maxCapacity !== target.maxCapacity) reporter.info(describe(name, target, before));
    }
  } catch (error) {
    reporter.warning(`The release is good, but its scaling could not be registered: ${describeAwsError(error)}`);
  }
}

function describe(name: string, { minCapacity, maxCapacity }: ScalingTarget, before: { minCapacity: number; maxCapacity: number } | undefined): string {
  const from = before === undefined ? 'not registered before' : `${before.minCapacity} to ${before.maxCapacity} before`;
  return `${name} scales from ${minCapacity} to ${maxCapacity} tasks (${from}).`;
}
