import { CheckFailure } from './check.ts';
import type { Checks } from './check.ts';
import { describeAnswer } from './site.ts';
import type { Site } from './site.ts';

export interface Health {
  /** RUNNER_IMAGE of the API. */
  runnerImage: string;
}

/** Liveness, web root, gate and projects. Returns what the API says about itself, or null when it does not. */
export async function checkSite(site: Site, checks: Checks, expected: { version: string | null; isGated: boolean; hasSession: boolean }): Promise<Health | null> {
  const health = await checks.run('API is up', async () => await checkHealth(site, expected.version));
  if (expected.isGated) {
    await checks.run('web asks for a login', async () => await checkLoginRedirect(site));
    await checks.run('API gate is closed', async () => await checkGate(site));
  }
  const session = expected.hasSession ? site : null;
  await checks.runWith('web root', session, checkWebRoot);
  await checks.runWith('projects', session, checkProjects);
  return health;
}

async function checkHealth(site: Site, version: string | null): Promise<{ seen: string; found: Health }> {
  const body = await site.requestObject('/api/healthz', 200, { anonymous: true });
  const { service, runnerImage } = body;
  if (service !== 'factory-api') throw new CheckFailure(`/api/healthz was answered by ${JSON.stringify(service)}`, 'The load balancer must send /api/healthz to the API, rewritten to /healthz.');
  if (version !== null && body['version'] !== version) {
    throw new CheckFailure(`the API is version ${String(body['version'])} instead of ${version}`, 'An older task still answers, or FACTORY_VERSION of the API\'s task definition does not name the release.');
  }
  return { seen: `version ${String(body['version'])}`, found: { runnerImage: typeof runnerImage === 'string' ? runnerImage : '' } };
}

async function checkLoginRedirect(site: Site): Promise<{ seen: string; found: true }> {
  const answer = await site.request('/', { anonymous: true });
  if (answer.status !== 302 || !answer.location.includes('/auth/google/start')) {
    throw new CheckFailure(`GET / without a session answered ${describeAnswer(answer)} instead of 302 to /auth/google/start`, 'The web must have all four FACTORY_AUTH_* variables, the same as the API: without them it is open to everybody.');
  }
  return { seen: `302 to ${answer.location}`, found: true };
}

async function checkGate(site: Site): Promise<{ seen: string; found: true }> {
  const answer = await site.request('/api/projects', { anonymous: true });
  if (answer.status !== 401) {
    throw new CheckFailure(`GET /api/projects without a session answered ${answer.status} instead of 401`, 'The API must have all four FACTORY_AUTH_* variables: without them its data is open to everybody.');
  }
  return { seen: '401 without a session', found: true };
}

async function checkWebRoot(site: Site): Promise<{ seen: string; found: true }> {
  const answer = await site.request('/');
  if (answer.status !== 200 || !answer.contentType.includes('text/html')) {
    throw new CheckFailure(`GET / answered ${describeAnswer(answer)} instead of 200 with HTML`, answer.status === 302 ? 'The web does not accept the session: FACTORY_AUTH_SESSION_SECRET and FACTORY_AUTH_ALLOWED_DOMAIN must equal the API\'s, and session-secret-arn must be set.' : 'Look at the web\'s log; 503 means that its image lacks the client files.');
  }
  return { seen: `200, ${answer.text.length} characters of HTML`, found: true };
}

async function checkProjects(site: Site): Promise<{ seen: string; found: true }> {
  const { projects } = await site.requestObject('/api/projects', 200);
  if (!Array.isArray(projects)) throw new CheckFailure('GET /api/projects answered without a list of projects', 'Is this version of the API supported?');
  return { seen: `${projects.length} projects`, found: true };
}
