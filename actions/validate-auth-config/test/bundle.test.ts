import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { outputsFile } from '../../shared/test/render/make-render-options.ts';
import { checkout, runBundle } from '../../shared/test/run-bundle.ts';
import type { BundleRun } from '../../shared/test/run-bundle.ts';
import { serveSecrets } from './secret-answers.ts';

const action = 'validate-auth-config';
const releaseFile = join(checkout, 'actions/shared/test/fixtures/rehearsal.release.json');
const session = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:factory/rehearsal/auth-session-secret-AbCdEi';
const client = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:factory/rehearsal/auth-google-client-secret-AbCdEh';
const current = { VersionIdsToStages: { v1: ['AWSCURRENT'] } };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'factory-ecs-auth-'));
  for (const name of ['environments', 'task-definitions']) cpSync(join(checkout, name), join(folder, name), { recursive: true });
});
afterEach(async () => await rm(folder, { recursive: true }));

function change(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  if (text.replace(from, to) === text) throw new Error(`${file} has no ${String(from)}`);
  writeFileSync(join(folder, file), text.replace(from, to));
}

async function runTemplates(inputs: Record<string, string> = {}, variables: Record<string, string> = {}): Promise<BundleRun> {
  const directories = { 'environments-directory': join(folder, 'environments'), 'task-definitions-directory': join(folder, 'task-definitions') };
  return await runBundle(action, { environment: 'rehearsal', ...directories, ...inputs }, variables);
}

describe('a release', () => {
  it('has its mode, domain and public routes told', async () => {
    const { exitCode, outputs, log, summary } = await runBundle(action, { 'release-file': releaseFile });
    expect([exitCode, outputs['mode'], outputs['allowed-domain'], outputs['problems']]).toEqual([0, 'google', 'example.com', '[]']);
    expect(JSON.parse(outputs['public-routes'] ?? '')).toContainEqual({ service: 'web', routes: ['/healthz', '/auth/google/start', '/auth/google/callback', '/auth/logout'] });
    expect(log).toContain('Auth mode: google. People of example.com and its subdomains sign in with Google.');
    expect(log).toContain('Whether the secrets exist was not asked: there are no AWS credentials.');
    expect(summary).toContain(`| FACTORY_AUTH_SESSION_SECRET | secret ${session} | secret ${session} |`);
    expect(summary).toContain('| web | /auth/google/callback |');
  });

  it('fails with what is missing per service', async () => {
    const release = JSON.parse(readFileSync(releaseFile, 'utf8')) as { taskDefinitions: Record<string, object> };
    writeFileSync(join(folder, 'release.json'), JSON.stringify({ ...release, taskDefinitions: { ...release.taskDefinitions, web: { ...release.taskDefinitions['web'], containerDefinitions: [] } } }));
    const { exitCode, outputs, log } = await runBundle(action, { 'release-file': join(folder, 'release.json') });
    const message = 'web lacks FACTORY_AUTH_GOOGLE_CLIENT_ID, FACTORY_AUTH_GOOGLE_CLIENT_SECRET, FACTORY_AUTH_ALLOWED_DOMAIN, FACTORY_AUTH_SESSION_SECRET. Set all four in api and web, or none anywhere.';
    expect([exitCode, outputs['mode'], outputs['public-routes'], outputs['problems']]).toEqual([1, '', '[]', JSON.stringify([{ service: 'web', message }])]);
    expect(log).toContain(`::error::${message}`);
  });

  it('is refused where it is none', async () => {
    const { exitCode, log } = await runBundle(action, { 'release-file': 'package.json' });
    expect(exitCode).toBe(1);
    expect(log).toContain('::error::package.json is no release:%0A- schemaVersion must be 1, got nothing');
  });
});

describe('templates and an environment', () => {
  it('need no infrastructure outputs: what they name is shown', async () => {
    const { exitCode, outputs, summary, log } = await runTemplates({}, { AWS_ACCESS_KEY_ID: 'key' });
    expect([exitCode, outputs['mode']]).toEqual([0, 'google']);
    expect(summary).toContain('secret infrastructure.AuthSessionSecretArn');
    expect(log).toContain('their names are made up');
  });

  it('take the outputs that are named', async () => {
    const { summary } = await runTemplates({ 'infrastructure-outputs': outputsFile });
    expect(summary).toContain(`secret ${session}`);
  });

  it('have a problem annotated at its line of the template', async () => {
    change('task-definitions/web.yml', /- when: \{ environment.auth.mode: google \}\n\s+name: FACTORY_AUTH_ALLOWED_DOMAIN\n.*\n\s+/, '');
    const line = readFileSync(join(folder, 'task-definitions/web.yml'), 'utf8').split('\n').findIndex((text) => text.includes('environment:')) + 1;
    const { exitCode, outputs, log } = await runTemplates();
    expect(exitCode).toBe(1);
    expect(log).toMatch(new RegExp(`::error file=\\S+/task-definitions/web.yml,line=${line + 1},col=\\d+::web lacks FACTORY_AUTH_ALLOWED_DOMAIN.`));
    expect(JSON.parse(outputs['problems'] ?? '')).toMatchObject([{ service: 'web', line: line + 1 }]);
  });

  it('result in open, of which a production is warned', async () => {
    change('environments/rehearsal.yml', 'mode: google', 'mode: open');
    const development = await runTemplates({ profile: 'development' });
    expect([development.exitCode, development.outputs['mode'], development.outputs['allowed-domain'], development.log.includes('::warning')]).toEqual([0, 'open', '', false]);
    expect(development.summary).toContain('| api | everything |');
    const unsaid = await runTemplates();
    expect([unsaid.exitCode, unsaid.log.includes('::warning::Production would be open')]).toEqual([0, true]);
    change('environments/rehearsal.yml', 'region:', 'profile: development\nregion:');
    expect((await runTemplates()).log).not.toContain('::warning');
    expect((await runTemplates({ profile: 'production' })).log).toContain('::warning::Production would be open');
  });

  it('know HTTP Basic', async () => {
    change('environments/rehearsal.yml', 'mode: google', 'mode: basic\n  basicUsername: factory\n  basicRealm: Factory');
    const { exitCode, outputs, log } = await runTemplates();
    expect([exitCode, outputs['mode'], outputs['public-routes']]).toEqual([0, 'basic', '[{"service":"api","routes":["/healthz"]},{"service":"web","routes":["/healthz"]}]']);
    expect(log).toContain('Of this mode only the variables are known here.');
  });

  it('name a reference that leads nowhere', async () => {
    change('task-definitions/api.yml', 'environment.auth.googleClientId', 'environment.auth.googleClientID');
    const { exitCode, log } = await runTemplates();
    expect([exitCode, log.includes('environment.auth has no googleClientID, did you mean googleClientId?')]).toEqual([1, true]);
  });
});

describe('two task definitions', () => {
  const container = (name: string, more: object[] = []): string => JSON.stringify({ family: name, containerDefinitions: [{ name, environment: [{ name: 'FACTORY_AUTH_ALLOWED_DOMAIN', value: 'example.com' }, ...more] }] });

  it('are read as they are, JSON or YAML, each problem at its line', async () => {
    writeFileSync(join(folder, 'api.json'), container('api'));
    writeFileSync(join(folder, 'web.yml'), 'family: web\ncontainerDefinitions:\n  - name: web\n    environment:\n      - { name: FACTORY_AUTH_ALLOWED_DOMAIN, value: exam_ple.com }\n');
    const { exitCode, log } = await runBundle(action, { 'api-task-definition': join(folder, 'api.json'), 'web-task-definition': join(folder, 'web.yml') });
    expect(exitCode).toBe(1);
    expect(log).toContain('api.json,line=1');
    expect(log).toMatch(/web.yml,line=5,col=\d+::FACTORY_AUTH_ALLOWED_DOMAIN of web must be a domain like example.com, got "exam_ple.com"/);
  });

  it('need their environment where they are templates', async () => {
    const { exitCode, log } = await runBundle(action, { 'api-task-definition': join(folder, 'task-definitions/api.yml') });
    expect([exitCode, log.includes('is a template: what it holds depends on the environment')]).toEqual([1, true]);
  });

  it('may be one, which is said', async () => {
    writeFileSync(join(folder, 'web.json'), JSON.stringify({ containerDefinitions: [] }));
    const { exitCode, log } = await runBundle(action, { 'web-task-definition': join(folder, 'web.json') });
    expect([exitCode, log.includes('Only web was there to be checked')]).toEqual([0, true]);
  });
});

describe('plain lists', () => {
  const all = 'FACTORY_AUTH_GOOGLE_CLIENT_ID=id\nFACTORY_AUTH_GOOGLE_CLIENT_SECRET=arn:aws:ssm:us-east-1:123456789012:parameter/google\nFACTORY_AUTH_ALLOWED_DOMAIN=Example.com\nFACTORY_AUTH_SESSION_SECRET';

  it('are enough', async () => {
    const { exitCode, outputs } = await runBundle(action, { 'api-variables': `# of api\n${all}\nPORT=8080`, 'web-variables': all });
    expect([exitCode, outputs['mode'], outputs['allowed-domain']]).toEqual([0, 'google', 'example.com']);
  });

  it('never have a secret repeated', async () => {
    const plain = `${all}=hunter2`;
    const told = await runBundle(action, { 'api-variables': plain, 'web-variables': plain });
    expect([told.exitCode, told.log.includes('stands in plain text')]).toEqual([1, true]);
    const garbled = await runBundle(action, { 'api-variables': 'hunter2 = x y' , 'web-variables': 'hun-ter2' });
    expect(garbled.log).toContain('web-variables: line 1 must read NAME, NAME=value or NAME=arn:….');
    for (const { log, summary, outputs } of [told, garbled]) expect(`${log}${summary}${JSON.stringify(outputs)}`).not.toMatch(/hunter2|hun-ter2/);
  });

  it.each([
    [{ 'api-variables': 'A', 'release-file': 'release.json' }, 'release-file and api-variables are two ways'],
    [{}, 'Nothing to check.'],
    [{ 'api-variables': 'A\nA' }, 'api-variables: A is there twice.'],
    [{ 'api-variables': 'A', profile: 'live' }, "profile must be one of development, production, got 'live'."],
  ])('are refused as %j', async (inputs, message) => {
    const { exitCode, log } = await runBundle(action, inputs);
    expect([exitCode, log.includes(message)]).toEqual([1, true]);
  });
});

describe('secrets', () => {
  async function runAgainst(secrets: Parameters<typeof serveSecrets>[0], inputs: Record<string, string> = { 'release-file': releaseFile }, parameters: string[] = []): Promise<BundleRun & { calls: string[] }> {
    const endpoint = await serveSecrets(secrets, parameters);
    try {
      const credentials = { AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret', AWS_REGION: 'us-east-1', AWS_ENDPOINT_URL: endpoint.url };
      return { ...await runBundle(action, inputs, credentials), calls: endpoint.calls };
    } finally {
      await endpoint.close();
    }
  }

  it('are asked about once each, never for their values', async () => {
    const { exitCode, log, calls } = await runAgainst({ [session]: current, [client]: current });
    expect([exitCode, calls.sort()]).toEqual([0, [`DescribeSecret ${client}`, `DescribeSecret ${session}`]]);
    expect(log).toContain('AWS was asked about 2 secrets and answered about 2. No value was read.');
  });

  it('that are not there, empty or about to go are problems', async () => {
    const { exitCode, outputs, log } = await runAgainst({ [client]: {} });
    expect([exitCode, outputs['mode']]).toEqual([1, '']);
    expect(log).toContain(`::error::FACTORY_AUTH_GOOGLE_CLIENT_SECRET of api: the secret ${client} has no value yet.`);
    expect(log).toContain(`::error::FACTORY_AUTH_SESSION_SECRET of api: the secret ${session} does not exist.`);
    expect((await runAgainst({ [client]: { ...current, DeletedDate: 1_700_000_000 }, [session]: current })).log).toContain('is to be deleted, since 2023-11-14');
  });

  it('may be parameters', async () => {
    const list = (parameter: string): string => `FACTORY_AUTH_BASIC_PASSWORD_HASH=arn:aws:ssm:us-east-1:123456789012:parameter/${parameter}`;
    const found = await runAgainst({}, { 'api-variables': list('factory/hash'), 'web-variables': list('factory/hash') }, ['/factory/hash']);
    expect([found.exitCode, found.calls]).toEqual([0, ['DescribeParameters /factory/hash']]);
    const lost = await runAgainst({}, { 'api-variables': list('hash'), 'web-variables': list('hash') }, ['/factory/hash']);
    expect([lost.exitCode, lost.calls]).toEqual([1, ['DescribeParameters hash']]);
  });

  it('about which nobody may ask are warned of, unless the answer is required', async () => {
    const denied = { [client]: 'denied', [session]: current } as const;
    const told = await runAgainst(denied);
    expect([told.exitCode, told.log.includes(`::warning::FACTORY_AUTH_GOOGLE_CLIENT_SECRET of api: the secret ${client} was not found out about: AccessDeniedException`)]).toEqual([0, true]);
    expect((await runAgainst(denied, { 'release-file': releaseFile, 'check-secrets': 'always' })).exitCode).toBe(1);
    expect((await runAgainst(denied, { 'release-file': releaseFile, 'check-secrets': 'never' })).calls).toEqual([]);
  });
});
