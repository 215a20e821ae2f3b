import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { secretArn } from './scripted-ecs.ts';
import { eventually, TestSite } from './test-site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await TestSite.open();
});
afterAll(() => site.close());
beforeEach(async () => {
  await site.reset();
  site.ecs.baseSecrets = [];
  await site.pool.query('DELETE FROM "GlobalSecret"');
});

interface Mapping {
  readonly provider: string;
  readonly secretName?: string;
  readonly keyMappings: unknown;
  readonly projectId?: string;
}

/** Rows as the API writes them, one after the other. */
async function map(...mappings: readonly Mapping[]): Promise<void> {
  for (const [index, { provider, secretName = `factory-secret-${provider}`, keyMappings, projectId = 'p1' }] of mappings.entries()) {
    const values = [randomUUID(), `${provider}-${String(index)}`, provider, secretName, JSON.stringify(keyMappings), index];
    const columns = '"id", "name", "provider", "k8sSecretName", "keyMappings", "createdAt", "updatedAt"';
    if (projectId === 'global') await site.pool.query(`INSERT INTO "GlobalSecret" (${columns}) VALUES ($1, $2, $3, $4, $5, now() + make_interval(secs => $6), now())`, values);
    else await site.pool.query(`INSERT INTO "ProjectSecret" (${columns}, "projectId") VALUES ($1, $2, $3, $4, $5, now() + make_interval(secs => $6), now(), $7)`, [...values, projectId]);
  }
}

type Secret = { readonly name: string; readonly valueFrom: string };

/** The `secrets` of the runner's container in the definition that a run of this provider is launched with. */
async function secretsOf(provider: string): Promise<readonly Secret[]> {
  await site.startController();
  await site.statusBecomes(await site.queueRun({ provider }), 'RUNNING');
  const [{ containerDefinitions } = {}] = site.ecs.callsOf('RegisterTaskDefinition') as { containerDefinitions?: { secrets?: Secret[] }[] }[];
  return containerDefinitions?.[0]?.secrets ?? [];
}

async function errorOf(provider: string): Promise<{ error: string | null | undefined; events: unknown }> {
  await site.startController();
  const runId = await site.queueRun({ provider });
  await site.statusBecomes(runId, 'FAILED');
  expect(site.ecs.tasks.size).toBe(0);
  return { error: (await site.readRun(runId))?.error, events: await site.readEvents(runId) };
}

const inProject = (name: string, key: string): string => `${secretArn(`factory/test/runs/projects/p1/${name}`)}:${key}::`;
const inGlobal = (name: string, key: string): string => `${secretArn(`factory/test/runs/global/${name}`)}:${key}::`;

// Contract 6.3, row by row.
const providers: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['anthropic', { apiKey: 'ANTHROPIC_API_KEY', oauthToken: 'ANTHROPIC_OAUTH_TOKEN' }],
  ['openai', { apiKey: 'OPENAI_API_KEY', orgId: 'OPENAI_ORG_ID', projectId: 'OPENAI_PROJECT_ID', baseUrl: 'OPENAI_BASE_URL' }],
  ['openai-codex', { apiKey: 'OPENAI_API_KEY' }],
  ['google', { apiKey: 'GEMINI_API_KEY' }],
  ['google-vertex', { googleCloudProject: 'GOOGLE_CLOUD_PROJECT', googleCloudLocation: 'GOOGLE_CLOUD_LOCATION', googleApplicationCredentials: 'GOOGLE_APPLICATION_CREDENTIALS' }],
  ['github-app', { appId: 'GITHUB_APP_ID', privateKey: 'GITHUB_APP_PRIVATE_KEY', appSlug: 'GITHUB_APP_SLUG', webhookSecret: 'GITHUB_WEBHOOK_SECRET', token: 'GITHUB_TOKEN' }],
  ['groq', { apiKey: 'GROQ_API_KEY' }],
  ['xai', { apiKey: 'XAI_API_KEY' }],
  ['openrouter', { apiKey: 'OPENROUTER_API_KEY' }],
];

describe('provider secrets (contract 6.3)', () => {
  it.each(providers)('maps every logical key of %s to its variable, with its key in the secret', async (provider, variables) => {
    await map({ provider, keyMappings: Object.fromEntries(Object.keys(variables).map((key) => [key, `in-secret-${key}`])) });
    expect(new Map((await secretsOf(provider)).map(({ name, valueFrom }) => [name, valueFrom]))).toEqual(
      new Map(Object.entries(variables).map(([key, variable]) => [variable, inProject(`factory-secret-${provider}`, `in-secret-${key}`)])),
    );
  });

  it.each([
    ['anthropic', { apiKey: 'k' }, ['ANTHROPIC_API_KEY']],
    ['anthropic', { oauthToken: 'k' }, ['ANTHROPIC_OAUTH_TOKEN']],
    ['google-vertex', { googleCloudProject: 'p', googleCloudLocation: 'l' }, ['GOOGLE_CLOUD_LOCATION', 'GOOGLE_CLOUD_PROJECT']],
    ['github-app', { appId: 'a', privateKey: 'k' }, ['GITHUB_APP_ID', 'GITHUB_APP_PRIVATE_KEY']],
  ])('is content with what %s must have: %j', async (provider, keyMappings, names) => {
    await map({ provider, keyMappings });
    expect((await secretsOf(provider)).map(({ name }) => name).sort()).toEqual(names);
  });

  it.each([
    [{ provider: 'anthropic', keyMappings: {} }, 'Provider anthropic requires one of: apiKey, oauthToken'],
    [{ provider: 'openai', keyMappings: { orgId: 'o' } }, 'Missing required keys for openai: apiKey'],
    [{ provider: 'openai-codex', keyMappings: {} }, 'Missing required keys for openai-codex: apiKey'],
    [{ provider: 'google', keyMappings: {} }, 'Missing required keys for google: apiKey'],
    [{ provider: 'google-vertex', keyMappings: { googleApplicationCredentials: 'c' } }, 'Missing required keys for google-vertex: googleCloudProject, googleCloudLocation'],
    [{ provider: 'github-app', keyMappings: { token: 't' } }, 'Missing required keys for github-app: appId, privateKey'],
    [{ provider: 'groq', keyMappings: {} }, 'Missing required keys for groq: apiKey'],
    [{ provider: 'xai', keyMappings: {} }, 'Missing required keys for xai: apiKey'],
    [{ provider: 'openrouter', keyMappings: {} }, 'Missing required keys for openrouter: apiKey'],
    [{ provider: 'xai', keyMappings: { apiKey: 'k', region: 'r' } }, 'Unknown logical key region for provider xai'],
    [{ provider: 'xai', secretName: '', keyMappings: { apiKey: 'k' } }, 'secretName is required'],
  ])('fails every run that sees a bad row, with Factory’s text: %j', async (bad, text) => {
    await map({ provider: 'openai', projectId: 'global', keyMappings: { apiKey: 'k' } }, bad);
    const { error, events } = await errorOf('openai');
    expect(error).toBe(text);
    expect(events).toEqual([{ type: 'RunDispatchFailed', payload: expect.objectContaining({ message: text }) as unknown }]);
  });

  it('injects all providers, not only the run’s', async () => {
    await map({ provider: 'google', keyMappings: { apiKey: 'k' } }, { provider: 'groq', projectId: 'global', keyMappings: { apiKey: 'k' } });
    expect((await secretsOf('google')).map(({ name }) => name).sort()).toEqual(['GEMINI_API_KEY', 'GROQ_API_KEY']);
  });

  it('lets a project’s row override the global one as a whole', async () => {
    await map({ provider: 'openai', projectId: 'global', secretName: 'g', keyMappings: { apiKey: 'k', orgId: 'o' } }, { provider: 'openai', secretName: 'p', keyMappings: { apiKey: 'k' } });
    expect(await secretsOf('openai')).toEqual([{ name: 'OPENAI_API_KEY', valueFrom: inProject('p', 'k') }]);
  });

  it('takes the last row of a scope, in the order in which they were made', async () => {
    await map({ provider: 'google', secretName: 'first', keyMappings: { apiKey: 'k' } }, { provider: 'google', secretName: 'second', keyMappings: { apiKey: 'k' } });
    expect(await secretsOf('google')).toEqual([{ name: 'GEMINI_API_KEY', valueFrom: inProject('second', 'k') }]);
  });

  it('leaves other projects’ rows alone', async () => {
    await map({ provider: 'google', keyMappings: { apiKey: 'k' } }, { provider: 'groq', projectId: 'p2', keyMappings: { apiKey: 'k' } });
    expect((await secretsOf('google')).map(({ name }) => name)).toEqual(['GEMINI_API_KEY']);
  });

  it.each(['amazon-bedrock', 'mistral', 'cerebras', 'azure-openai-responses', '__arbitrary__'])('drops the provider %s, which has no schema, and refuses its runs', async (provider) => {
    await map({ provider, keyMappings: { apiKey: 'k' } });
    const { error, events } = await errorOf(provider);
    expect(error).toBe(`Missing secret mapping for provider ${provider}`);
    expect(events).toEqual([{ type: 'RunRejectedMissingProviderSecret', payload: expect.objectContaining({ provider }) as unknown }]);
  });

  it('sets a variable of two providers once, from the later one', async () => {
    await map({ provider: 'openai', secretName: 'one', keyMappings: { apiKey: 'k' } }, { provider: 'openai-codex', secretName: 'two', keyMappings: { apiKey: 'k' } });
    expect(await secretsOf('openai')).toEqual([{ name: 'OPENAI_API_KEY', valueFrom: inProject('two', 'k') }]);
  });

  it('lets the mapped GitHub App win over what the deployed runner has, and leaves the rest of that', async () => {
    site.ecs.baseSecrets = [{ name: 'GITHUB_APP_ID', valueFrom: 'arn:deployed' }, { name: 'GITHUB_TOKEN', valueFrom: 'arn:token' }];
    await map({ provider: 'google', projectId: 'global', secretName: 'g', keyMappings: { apiKey: 'k' } }, { provider: 'github-app', keyMappings: { appId: 'a', privateKey: 'b' } });
    expect(await secretsOf('google')).toEqual([
      { name: 'GITHUB_TOKEN', valueFrom: 'arn:token' },
      { name: 'GEMINI_API_KEY', valueFrom: inGlobal('g', 'k') },
      ...['GITHUB_APP_ID', 'GITHUB_APP_PRIVATE_KEY'].map((name, index) => ({ name, valueFrom: inProject('factory-secret-github-app', index === 0 ? 'a' : 'b') })),
    ]);
  });
});

describe('values of provider secrets', () => {
  it('that are missing fail that run alone, naming provider and secret', async () => {
    await map({ provider: 'google', projectId: 'p1', secretName: 'gone', keyMappings: { apiKey: 'k' } }, { provider: 'google', projectId: 'p2', keyMappings: { apiKey: 'k' } });
    for (const folder of ['projects/p1', 'global']) site.ecs.missingSecrets.add(`factory/test/runs/${folder}/gone`);
    await site.startController();
    const [failing, fine] = [await site.queueRun(), await site.queueRun({ projectId: 'p2' })];
    await site.statusBecomes(failing, 'FAILED');
    await site.statusBecomes(fine, 'RUNNING');
    expect((await site.readRun(failing))?.error).toContain('provider google (GEMINI_API_KEY): factory/test/runs/projects/p1/gone or factory/test/runs/global/gone has no value in Secrets Manager.');
    expect(await site.readEvents(failing)).toMatchObject([{ type: 'RunDispatchFailed' }]);
  });

  it('are told apart by their keys where the secret says which it has', async () => {
    await map({ provider: 'google', keyMappings: { apiKey: 'api_key' } });
    site.ecs.secretKeys.set('factory/test/runs/projects/p1/factory-secret-google', 'apikey other');
    expect((await errorOf('google')).error).toContain('factory/test/runs/projects/p1/factory-secret-google in Secrets Manager has no key api_key (it has apikey, other)');
  });

  it('are asked for once by many runs, and nobody asks for the value itself', async () => {
    await map({ provider: 'google', keyMappings: { apiKey: 'k' } });
    await site.startController({ projectConcurrencyLimit: 20 });
    const runIds = await Promise.all(Array.from({ length: 10 }, () => site.queueRun()));
    for (const runId of runIds) await site.statusBecomes(runId, 'RUNNING');
    expect(site.ecs.calls.filter(({ operation }) => /Secret/.test(operation)).map(({ operation }) => operation)).toEqual(['DescribeSecret']);
  });

  it('hold up only the runs that wait for Secrets Manager while that cannot be asked', async () => {
    await map({ provider: 'google', keyMappings: { apiKey: 'k' } });
    site.ecs.next('DescribeSecret', { kind: 'error', status: 500, type: 'InternalServiceError', message: 'oops' });
    await site.startController();
    const runId = await site.queueRun();
    await eventually('the run to wait', async () => ((await site.pool.query(`SELECT 1 FROM factory_ecs.deferral WHERE run_id = $1 AND reason = 'definition'`, [runId])).rowCount ?? 0) === 1);
    await site.pool.query('UPDATE factory_ecs.deferral SET due_at = now()');
    await site.statusBecomes(runId, 'RUNNING');
    expect((await site.readEvents(runId)).map(({ type }) => type)).toEqual(['RunDispatched']);
  });

  it('of two projects with secrets of one name never meet', async () => {
    await map({ provider: 'google', keyMappings: { apiKey: 'k' } }, { provider: 'google', projectId: 'p2', keyMappings: { apiKey: 'k' } });
    await site.startController();
    for (const projectId of ['p1', 'p2']) await site.statusBecomes(await site.queueRun({ projectId }), 'RUNNING');
    const sources = (site.ecs.callsOf('RegisterTaskDefinition') as { containerDefinitions: { secrets: Secret[] }[] }[]).map(({ containerDefinitions }) => containerDefinitions[0]?.secrets[0]?.valueFrom);
    expect(sources.sort()).toEqual(['p1', 'p2'].map((projectId) => `${secretArn(`factory/test/runs/projects/${projectId}/factory-secret-google`)}:k::`));
  });
});
