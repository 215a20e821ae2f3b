import type { EnvironmentFile } from '../environment-file.ts';
import type { ReleaseChecks, ScalingTarget } from '../release.ts';

/** How far the services of a release scale by themselves, as far as the environment says so. */
export function scalingOf({ sizes }: EnvironmentFile, services: readonly string[]): Record<string, ScalingTarget> {
  const found = (['api', 'web', 'controller'] as const).flatMap((key) => {
    const scaling = sizes[key]?.scaling;
    return scaling === undefined || !services.includes(key) ? [] : [[key, scaling] as const];
  });
  return Object.fromEntries(found);
}

/** The smoke test's settings. None where the smoke test cannot sign in, or where the infrastructure does not say what it needs. */
export function checksOf({ auth, smokeTest }: EnvironmentFile, infrastructure: Readonly<Record<string, string>>): { checks?: ReleaseChecks } {
  const { PublicUrl: url, AuthSessionSecretArn: secret, SmokeTestRoleArn: roleArn } = infrastructure;
  const isGated = auth.mode === 'google';
  if (auth.mode === 'basic' || url === undefined || url === '' || (isGated && secret === undefined)) return {};
  return {
    checks: {
      url, sessionSecretArn: isGated ? (secret ?? null) : null, allowedDomain: isGated ? (auth.allowedDomain ?? null) : null,
      repository: smokeTest.repository, branch: smokeTest.branch, roleArn: roleArn ?? null,
    },
  };
}
