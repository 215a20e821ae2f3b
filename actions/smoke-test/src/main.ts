import { addSummary, annotate, info, maskSecret, setOutput } from '../../shared/src/workflow-commands.ts';
import { CheckFailure, Checks } from './check.ts';
import type { CheckResult } from './check.ts';
import type { SmokeTestInputs } from './inputs.ts';
import { mintSession, sessionCookie } from './session-token.ts';
import { checkSite } from './site-checks.ts';
import { Site } from './site.ts';
import { checkTaskRun } from './task-run.ts';

/** What the session may outlive the run's deadline by, in seconds: the checks around it. */
const sessionReserveSeconds = 120;

/** Whether every check held. Outputs, annotations and summary are written either way. */
export async function smokeTest(inputs: SmokeTestInputs, readSecret: (id: string) => Promise<string>): Promise<boolean> {
  const checks = new Checks(announce);
  const token = await signIn(inputs, checks, readSecret);
  const isGated = inputs.session !== null;
  const hasSession = !isGated || token !== null;
  const site = new Site(inputs.url, token);
  const health = await checkSite(site, checks, { version: inputs.expectedVersion, isGated, hasSession });
  const runId = await checkTaskRun(site, checks, { plan: inputs, health, hasSession });

  setOutput('result', checks.passed ? 'passed' : 'failed');
  setOutput('run-id', runId ?? '');
  setOutput('checks', JSON.stringify(checks.results));
  addSummary(writeSummary(inputs.url, checks));
  for (const { name, outcome, seen, advice } of checks.results) {
    if (outcome === 'failed') annotate('error', `${seen}\n${advice}`, { title: `Smoke test: ${name}` });
  }
  return checks.passed;
}

/** null in open mode and where no session could be made. */
async function signIn({ session, deadlineMs }: SmokeTestInputs, checks: Checks, readSecret: (id: string) => Promise<string>): Promise<string | null> {
  if (session === null) return null;
  return await checks.run('session', async () => {
    const secret = await readSecret(session.secretId).catch((error: unknown) => {
      throw new CheckFailure(`the secret ${session.secretId} could not be read: ${describe(error)}`, 'The role of this job needs secretsmanager:GetSecretValue on it, and AWS_REGION must be the secret\'s.');
    });
    maskSecret(secret.trim());
    const token = mintSession(session.email, secret, Math.floor(Date.now() / 1000) + Math.ceil(deadlineMs / 1000) + sessionReserveSeconds);
    maskSecret(token);
    return { seen: `made out to ${session.email}, sent as ${sessionCookie}`, found: token };
  });
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.message === '' ? error.name : `${error.name}: ${error.message}`) : String(error);
}

const marks = { ok: 'ok     ', failed: 'FAILED ', skipped: 'skipped' } as const;

function announce({ name, outcome, seen, milliseconds }: CheckResult): void {
  info(`${marks[outcome]} ${name} (${milliseconds} ms): ${seen}`);
}

function writeSummary(url: URL, checks: Checks): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\r?\n/g, ' ');
  const rows = checks.results.map(({ name, outcome, seen, advice, milliseconds }) => `| ${name} | ${outcome} | ${milliseconds} ms | ${cell([seen, advice].filter((text) => text !== '').join(' **→** '))} |`);
  return [`## Smoke test ${checks.passed ? 'passed' : 'failed'}: ${url.origin}`, '', '| check | result | time | seen |', '|---|---|---|---|', ...rows, ''].join('\n');
}
