import type { CheckOutcome, DeployContext } from '../deploy/deploy-context.ts';
import type { Reporter } from '../deploy/reporter.ts';
import { runSmokeTest, smokeDeadlineMs, smokeEnvironmentName } from './run-smoke-test.ts';

const reasonLength = 200;

export interface ChecksOptions {
  reporter: Reporter;
  /** Keeps a value out of all that is printed from here on. */
  mask: (value: string) => void;
}

/**
 * The smoke test as the last gate of a deployment. The session's secret is read by the role that may, assumed with the
 * job's identity; outside of GitHub by the caller's own credentials.
 */
export function connectChecks({ reporter, mask }: ChecksOptions): NonNullable<DeployContext['checks']> {
  return async (settings, { version }) => {
    const readSecret = async (id: string): Promise<string> => {
      const { createSecretReader } = await import('./read-secret.ts');
      return await (await createSecretReader(settings.roleArn, mask))(id);
    };
    const session = settings.sessionSecretArn === null ? null : { secretId: settings.sessionSecretArn, email: `smoke-test@${settings.allowedDomain ?? ''}` };
    const { repository, branch } = settings;
    const { checks } = await runSmokeTest(
      { url: new URL(settings.url), session, repository, branch, runnerImage: null, environmentName: smokeEnvironmentName, expectedVersion: version, deadlineMs: smokeDeadlineMs },
      { readSecret, info: reporter.info, mask },
    );
    return outcomeOf(checks.results, settings.url);
  };
}

/** The rest stands in the details. */
function firstLine(text: string): string {
  const [line = ''] = text.split(/\r?\n/);
  return line.length > reasonLength ? `${line.slice(0, reasonLength)}…` : line;
}

function outcomeOf(results: readonly { name: string; outcome: string; seen: string; advice: string }[], url: string): CheckOutcome {
  const failed = results.filter(({ outcome }) => outcome === 'failed');
  const [first] = failed;
  if (first === undefined) return { passed: true, reason: '', details: [] };
  const others = failed.length === 1 ? '' : `, and ${failed.length - 1} more`;
  return { passed: false, reason: `The smoke test of ${new URL(url).origin} failed: ${first.name}: ${firstLine(first.seen)}${others}.`, details: failed.flatMap(({ name, seen, advice }) => [`${name}: ${seen}`, `  Hint: ${advice}`]) };
}
