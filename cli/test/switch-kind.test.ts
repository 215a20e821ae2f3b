import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mintSession, sessionCookie } from '../../actions/shared/src/smoke-test/session-token.ts';
import { FactorySite } from './factory-site.ts';
import type { Run } from './run-cli.ts';

const sessionSecret = 'planted-session-secret';
const secretArn = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:factory/test/auth-session-secret-AbCdEf';

interface ApiContainer {
  readonly kinds?: string;
  readonly version?: string;
  readonly gated?: boolean;
}

let site: FactorySite;
beforeAll(async () => {
  site = await FactorySite.open();
});
afterAll(() => site.close());
beforeEach(async () => {
  await site.reset();
  await site.addEnvironment('default');
});

function makeDefinition({ kinds, version = 'v2', gated = false }: ApiContainer): Record<string, unknown> {
  return { containerDefinitions: [{ name: 'artifacts', image: 'controller:1' }, {
    ...{ name: 'api', image: 'api:1', dockerLabels: kinds === undefined ? {} : { 'factory.environment-kinds': kinds } },
    environment: [{ name: 'FACTORY_VERSION', value: version }, ...(gated ? [{ name: 'FACTORY_AUTH_ALLOWED_DOMAIN', value: 'example.com' }] : [])],
    secrets: gated ? [{ name: 'FACTORY_AUTH_SESSION_SECRET', valueFrom: secretArn }] : [],
  }] };
}

/** Running API tasks, a revision for each. */
function runApis(...containers: readonly ApiContainer[]): void {
  for (const [index, container] of containers.entries()) {
    site.aws.definitions.set(`api:${index + 1}`, makeDefinition(container));
    site.aws.tasks.push({ id: `task${index + 1}`, revision: index + 1, imageDigest: `sha256:${String(index + 1).repeat(64)}` });
  }
}

function answer(version: string): void {
  site.status = () => ({ status: 200, body: JSON.stringify({ status: 'ok', version }) });
}

/** As Factory does it in its mode google. */
function askForSignIn(version: string): void {
  site.status = (cookie) => {
    const token = cookie.replace(`${sessionCookie}=`, '');
    const { email = '', exp = 0 } = token === '' ? {} : (JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as { email?: string; exp?: number });
    if (email.endsWith('@example.com') && token === mintSession(email, sessionSecret, exp)) return { status: 200, body: JSON.stringify({ version }) };
    return { status: 401, body: '{"error":"authentication required"}' };
  };
}

const toEcs = async (...args: string[]): Promise<Run> => await site.run('environments', 'set', 'default', '--kind', 'ECS_TASK', '--site', site.url, '--factory-cluster', 'factory', ...args);
const back = async (...args: string[]): Promise<Run> => await site.run('environments', 'set', 'default', '--kind', 'KUBERNETES_JOB', ...args);

async function state(): Promise<unknown> {
  const { rows: [environment] } = await site.pool.query<Record<string, unknown>>('SELECT "kind"::text AS kind, to_jsonb("Environment") -> \'ecsJson\' AS ecs, "updatedAt" > \'2020-01-02\' AS touched FROM "Environment"');
  const { rows } = await site.pool.query<{ settings: unknown }>('SELECT settings FROM factory_ecs.environment');
  return { ...environment, settings: rows.map(({ settings }) => settings) };
}

describe('factory-ecs environments set --kind, on a Factory without ECS_TASK', () => {
  it('refuses, and names everything that is missing at once', async () => {
    runApis({}, { kinds: 'KUBERNETES_JOB,ECS_TASK' });
    answer('v1');
    await site.pool.query(`INSERT INTO factory_ecs.environment (environment_id, settings) VALUES ('id-default', '{"cpu": 300}')`);
    const { code, error } = await toEcs();
    expect(code).toBe(2);
    expect(error.split('\n')).toEqual([
      'default stays KUBERNETES_JOB; nothing was written:',
      '- Factory\'s database is older than the kind ECS_TASK: its enum "EnvironmentKind" has no value ECS_TASK, and its table "Environment" has no column "ecsJson". Deploy a Factory with the migrations of factory-changes/prisma/migrations first.',
      '- memory must be given where cpu is; got nothing.',
      expect.stringMatching(/^- cpu must be one of /),
      '- 1 of 2 tasks of the service factory-api run an API that does not know ECS_TASK; it would fail on every list of environments:',
      `  task task1 of api:1, image api:1 sha256:${'1'.repeat(64)}: no label factory.environment-kinds`,
      '  Deploy a Factory that knows it (environmentKind: native in the environment file), and wait until the old tasks are gone.',
      `- GET ${site.url}/api/status answers version v1, and the tasks of the service factory-api are of version v2: another API is behind this URL, perhaps one that still runs in Kubernetes. End it first.`,
      '',
    ]);
    expect(await state()).toEqual({ kind: 'KUBERNETES_JOB', ecs: null, touched: false, settings: [{ cpu: 300 }] });
  });

  it('says which flags it needs', async () => {
    const { code, error } = await site.run('environments', 'set', 'default', '--kind', 'ECS_TASK', '--site', 'factory.example.com');
    expect({ code, error }).toEqual({ code: 2, error: expect.stringMatching(/- site: set --site [^]*got factory\.example\.com\n- cluster: set --factory-cluster or FACTORY_ECS_CLUSTER/) });
  });
});

describe('factory-ecs environments set --kind', () => {
  beforeAll(() => site.learnEcsTask());

  it('moves kind and settings together, edits them there, and moves them back', async () => {
    runApis({ kinds: 'KUBERNETES_JOB,ECS_TASK' }, { kinds: 'ECS_TASK' });
    answer('v2');
    await site.run('environments', 'set', 'default', '--cpu', '1024', '--memory', '2048');
    const planned = await toEcs('--dry-run');
    expect(planned).toMatchObject({ code: 0, out: 'default (KUBERNETES_JOB → ECS_TASK), factory_ecs.environment → "Environment"."ecsJson":\n  the settings stay as they are\nNothing was written (--dry-run).\n' });
    expect(await state()).toMatchObject({ kind: 'KUBERNETES_JOB', touched: false });

    const switched = await toEcs('--deadline-seconds', '600');
    expect({ code: switched.code, error: switched.error }).toEqual({ code: 0, error: '' });
    expect(await state()).toEqual({ kind: 'ECS_TASK', ecs: { cpu: 1024, memory: 2048, deadlineSeconds: 600 }, touched: true, settings: [] });
    expect((await site.run('environments', 'list')).out).toMatch(/^default +ECS_TASK +yes +always +\(deployed\) +1024\/2048 +cpu=1024 memory=2048 deadlineSeconds=600$/m);
    expect(await toEcs()).toMatchObject({ code: 2, error: expect.stringContaining('of kind ECS_TASK already') });

    expect((await site.run('environments', 'set', 'default', '--unset', 'deadlineSeconds')).out).toBe('default (ECS_TASK), "Environment"."ecsJson":\n  deadlineSeconds  600 → -\nWritten.\n');
    expect((await back()).code).toBe(0);
    expect(await state()).toEqual({ kind: 'KUBERNETES_JOB', ecs: null, touched: true, settings: [{ cpu: 1024, memory: 2048 }] });
  });

  it('tells of open runs, which keep what they were made with', async () => {
    runApis({ kinds: 'ECS_TASK' });
    answer('v2');
    await site.pool.query(`INSERT INTO "Run" ("id", "projectId", "attractorDefId", "runType", "sourceBranch", "targetBranch", "environmentId") VALUES ('r1', 'p1', 'a', 'task', 'm', 'm', 'id-default')`);
    expect((await toEcs()).out).toContain('1 queued and 0 running runs of it keep the kind and settings that they were made with.\n');
  });

  it('asks behind a sign-in with a session of its own, and shows nothing of the secret', async () => {
    runApis({ kinds: 'ECS_TASK', gated: true });
    askForSignIn('v2');
    site.aws.secrets.set('factory/test/auth-session-secret', { value: sessionSecret, tags: {} });
    const { code, out, error } = await toEcs();
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out + error).not.toContain('planted');
  });

  it.each<{ what: string; arrange: () => void; args?: string[]; expected: RegExp }>([
    { what: 'no task runs', arrange: () => answer('v2'), expected: /No task of the service factory-api in the cluster factory runs/ },
    { what: 'the label is of older kinds', arrange: () => { runApis({ kinds: 'KUBERNETES_JOB' }); answer('v2'); }, expected: /1 of 1 tasks [^]*factory\.environment-kinds=KUBERNETES_JOB\n/ },
    { what: 'the site answers something else', arrange: () => runApis({ kinds: 'ECS_TASK' }), expected: /GET \/api\/status of http:\S+ answered 404 instead of 200\. Is --site/ },
    { what: 'the definitions name no version', arrange: () => { runApis({ kinds: 'ECS_TASK', version: '' }); answer('v2'); }, expected: /have no FACTORY_VERSION/ },
    { what: 'nothing says how to sign in', arrange: () => { runApis({ kinds: 'ECS_TASK' }); askForSignIn('v2'); }, expected: /asks for a sign-in, [^]*Give --session-secret, [^]*and --allowed-domain/ },
    { what: 'the secret cannot be read', arrange: () => { runApis({ kinds: 'ECS_TASK', gated: true }); askForSignIn('v2'); site.aws.refusals.set('GetSecretValue', { type: 'AccessDeniedException', message: 'no' }); }, expected: /the secret arn:\S+ cannot be read: AccessDeniedException: no [^]*secretsmanager:GetSecretValue/ },
    { what: 'the session is not accepted', arrange: () => { runApis({ kinds: 'ECS_TASK', gated: true }); askForSignIn('v2'); site.aws.secrets.set('other', { value: 'planted-other', tags: {} }); }, args: ['--session-secret', 'other'], expected: /does not accept a session that is signed with other/ },
    { what: 'the new settings are not valid', arrange: () => { runApis({ kinds: 'ECS_TASK' }); answer('v2'); }, args: ['--cpu', '300'], expected: /- memory must be given where cpu is/ },
  ])('is refused while $what', async ({ arrange, args = [], expected }) => {
    arrange();
    const { code, error } = await toEcs(...args);
    expect({ code, error }).toEqual({ code: 2, error: expect.stringMatching(expected) });
    expect(error).toMatch(/^default stays KUBERNETES_JOB; nothing was written:\n- /);
    expect(error).not.toContain('planted');
    expect(await state()).toMatchObject({ kind: 'KUBERNETES_JOB', touched: false });
  });

  it('is refused where the site is away', async () => {
    runApis({ kinds: 'ECS_TASK' });
    const { code, error } = await site.run('environments', 'set', 'default', '--kind', 'ECS_TASK', '--site', 'http://localhost:65535', '--factory-cluster', 'factory');
    expect({ code, error }).toEqual({ code: 2, error: expect.stringMatching(/GET \/api\/status got no answer: ECONNREFUSED/) });
  });

  it('goes back only with settings that check', async () => {
    await site.pool.query(`UPDATE "Environment" SET "kind" = 'ECS_TASK', "ecsJson" = '{"cpu": 300}'`);
    expect(await back()).toMatchObject({ code: 2, error: expect.stringContaining('default stays ECS_TASK; nothing was written:') });
    expect((await back('--unset', 'cpu')).code).toBe(0);
    expect(await state()).toMatchObject({ kind: 'KUBERNETES_JOB', settings: [{}] });
  });
});
