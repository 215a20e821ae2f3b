import { CheckFailure, Checks } from './check.ts';
import type { CheckResult } from './check.ts';
import { mintSession, sessionCookie } from './session-token.ts';
import { checkSite } from './site-checks.ts';
import { Site } from './site.ts';
import { checkTaskRun } from './task-run.ts';

export interface SmokeTestSettings {
  url: URL;
  /** How to sign in; null where the site is open to everybody. */
  session: { secretId: string; email: string } | null;
  repository: string;
  branch: string;
  /** null for what the API names. */
  runnerImage: string | null;
  environmentName: string;
  expectedVersion: string | null;
  deadlineMs: number;
}

/** What a smoke test does outside of the site. */
export interface SmokeTestSurroundings {
  readSecret: (id: string) => Promise<string>;
  info: (line: string) => void;
  /** Keeps a value out of all that is printed from here on. */
  mask: (value: string) => void;
}

/** Name of the Factory environment and project that the smoke test's runs belong to. */
export const smokeEnvironmentName = 'ecs-smoke';
export const smokeDeadlineMs = 300_000;
/** What the session may outlive the run's deadline by, in seconds: the checks around it. */
const sessionReserveSeconds = 120;

/** Runs every check, whatever became of those before. */
export async function runSmokeTest(settings: SmokeTestSettings, surroundings: SmokeTestSurroundings): Promise<{ checks: Checks; runId: string | null }> {
  const checks = new Checks((result) => surroundings.info(describeCheck(result)), surroundings.info);
  const token = await signIn(settings, checks, surroundings);
  const isGated = settings.session !== null;
  const hasSession = !isGated || token !== null;
  const site = new Site(settings.url, token);
  const health = await checkSite(site, checks, { version: settings.expectedVersion, isGated, hasSession });
  const runId = await checkTaskRun(site, checks, { plan: settings, health, hasSession });
  return { checks, runId };
}

/** null in open mode and where no session could be made. */
async function signIn({ session, deadlineMs }: SmokeTestSettings, checks: Checks, { readSecret, mask }: SmokeTestSurroundings): Promise<string | null> {
  if (session === null) return null;
  return await checks.run('session', async () => {
    const secret = await readSecret(session.secretId).catch((error: unknown) => {
      throw new CheckFailure(`the secret ${session.secretId} could not be read: ${describe(error)}`, 'The role of this job needs secretsmanager:GetSecretValue on it, and AWS_REGION must be the secret\'s.');
    });
    mask(secret.trim());
    const token = mintSession(session.email, secret, Math.floor(Date.now() / 1000) + Math.ceil(deadlineMs / 1000) + sessionReserveSeconds);
    mask(token);
    return { seen: `made out to ${session.email}, sent as ${sessionCookie}`, found: token };
  });
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.message === '' ? error.name : `${error.name}: ${error.message}`) : String(error);
}

const marks = { ok: 'ok     ', failed: 'FAILED ', skipped: 'skipped' } as const;

function describeCheck({ name, outcome, seen, milliseconds }: CheckResult): string {
  return `${marks[outcome]} ${name} (${milliseconds} ms): ${seen}`;
}
