import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FactorySite } from './factory-site.ts';
import type { OnPrint, Run } from './run-cli.ts';

const planted = 'planted-value-0123456789';
const openai = 'factory/test/runs/projects/p1/factory-secret-openai';

let site: FactorySite;
beforeAll(async () => {
  site = await FactorySite.open();
});
afterAll(() => site.close());
beforeEach(async () => {
  await site.reset();
  await site.addMapping({ project: 'p1', name: 'openai', provider: 'openai', keys: { apiKey: 'api_key', orgId: 'org' } });
});

const put = async (values: unknown, ...args: string[]): Promise<Run> => checkSilence(await site.runWith(typeof values === 'string' ? values : JSON.stringify(values), 'secrets', 'put', ...args, '--stdin'));

function checkSilence(run: Run): Run {
  expect(run.out + run.error).not.toContain('planted');
  return run;
}

/** Answers one question after the other, each once it is asked. */
function answerInTurn(...answers: readonly (readonly [string, string])[]): OnPrint {
  let next = 0;
  return (printed, child) => {
    const [question, answer] = answers[next] ?? [];
    if (question === undefined || !printed.includes(question)) return;
    next += 1;
    child.stdin?.write(`${answer}\r`);
  };
}

describe('factory-ecs secrets put', () => {
  it('creates the secret with its keys in a tag, and prints names and keys alone', async () => {
    const { code, out, error } = await put({ api_key: planted }, 'openai', '--project', 'One');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toBe(`Written to ${openai} in Secrets Manager, for openai (openai, project One):\n  api_key  new\nStill without a value: org.\nRuns that begin from now on are given it.\n`);
    expect(site.aws.valuesOf(openai)).toEqual({ api_key: planted });
    expect(site.aws.secrets.get(openai)?.tags).toEqual({ keys: 'api_key' });
  });

  it('keeps the other keys, and replaces one only where it may', async () => {
    site.aws.secrets.set(openai, { value: JSON.stringify({ api_key: 'planted-old', more: 'planted-more' }), tags: { keys: 'api_key more', team: 'a' } });
    expect(await put({ api_key: planted }, 'openai', '--project', 'p1')).toMatchObject({ code: 2, error: `${openai} has a value for api_key already. Nothing was written; add --yes to replace it.\n` });
    expect(site.aws.operations()).not.toContain('PutSecretValue');
    expect((await put({ api_key: planted, org: planted }, 'openai', '--project', 'p1', '--yes')).out).toContain('  api_key  replaced\n  org  new\nRuns');
    expect(site.aws.valuesOf(openai)).toEqual({ api_key: planted, more: 'planted-more', org: planted });
    expect(site.aws.secrets.get(openai)?.tags).toEqual({ keys: 'api_key more org', team: 'a' });
  });

  it('takes the tag away where it would be too long, and fills a secret without a value', async () => {
    const keys = Object.fromEntries(Array.from({ length: 20 }, (_value, index) => [`k${index}`, `a-rather-long-key-${index}`]));
    await site.addMapping({ name: 'many', provider: '__arbitrary__', keys });
    site.aws.secrets.set('factory/test/runs/global/factory-secret-many', { value: undefined, tags: { keys: 'old' } });
    expect((await put(Object.fromEntries(Object.values(keys).map((key) => [key, planted])), 'many', '--global')).out).toMatch(/new\nNo run is given it: __arbitrary__ is no provider that Factory has variables for\.\n$/);
    expect(site.aws.secrets.get('factory/test/runs/global/factory-secret-many')?.tags).toEqual({});
    expect(site.aws.operations()).not.toContain('GetSecretValue');
  });

  it('writes a parameter per key with --store parameter-store', async () => {
    expect(await put({ api_key: planted, org: planted }, 'openai', '--project', 'p1', '--store', 'parameter-store')).toMatchObject({ code: 0 });
    expect([...site.aws.parameters]).toEqual(['api_key', 'org'].map((key) => [`/${openai}/${key}`, { value: planted, type: 'SecureString', tier: 'Intelligent-Tiering' }]));
    expect(await put({ org: planted }, 'openai', '--project', 'p1', '--store', 'parameter-store')).toMatchObject({ code: 2, error: expect.stringContaining('has a value for org already') });
    await site.addMapping({ name: 'at', provider: 'xai', secretName: 'ab', keys: { apiKey: 'a@b' } });
    expect(await put({ 'a@b': 'planted'.repeat(1200) }, 'at', '--global', '--store', 'parameter-store')).toMatchObject({ code: 2, error: expect.stringMatching(/the key a@b must be 1 to 253 letters, digits and \. _ -\n- a@b must be at most 8192 bytes\n$/) });
  });

  it('writes below the prefix that it is given, and to an ARN below it', async () => {
    await site.addMapping({ name: 'g', provider: 'xai', secretName: 'arn:aws:secretsmanager:us-east-1:123456789012:secret:a/b/global/x-AbCdEf', keys: { apiKey: 'k' } });
    expect((await put({ k: planted }, 'g', '--global', '--prefix', '/a/b/')).out).toContain('Written to a/b/global/x in');
    expect(await put({ k: planted }, 'g', '--global', '--prefix', 'a/c')).toMatchObject({ code: 2, error: expect.stringContaining('whose name begins with a/c/global/') });
  });

  it('asks in a terminal for each key, and shows nothing of what is typed', async () => {
    const answer = answerInTurn(['api_key (apiKey, OPENAI_API_KEY)', planted], ['org (orgId, OPENAI_ORG_ID)', 'planted-org']);
    let processes = '';
    const { code, out } = await site.type(['secrets', 'put', 'openai', '--project', 'One'], (printed, child) => {
      // The first value has been typed by then.
      if (printed.includes('OPENAI_ORG_ID')) processes ||= execFileSync('ps', ['-A', '-o', 'args'], { encoding: 'utf8' });
      answer(printed, child);
    });
    expect(processes).toContain('secrets put openai');
    expect(processes).not.toContain('planted');
    expect({ code, out }).toEqual({ code: 0, out: expect.not.stringContaining('planted') });
    expect(site.aws.valuesOf(openai)).toEqual({ api_key: planted, org: 'planted-org' });
  });

  it('asks before it replaces, and takes one key alone', async () => {
    site.aws.secrets.set(openai, { value: JSON.stringify({ api_key: 'planted-old' }), tags: { keys: 'api_key' } });
    const no = await site.type(['secrets', 'put', 'openai', '--project', 'One', '--key', 'apiKey'], answerInTurn(['Replace it? [y/N]', 'n']));
    expect(no).toMatchObject({ code: 1, out: expect.stringContaining('Nothing was changed.') });
    const yes = await site.type(['secrets', 'put', 'openai', '--project', 'One', '--key', 'api_key'], answerInTurn(['Replace it? [y/N]', 'y'], ['api_key (apiKey', planted]));
    expect({ code: yes.code, out: yes.out }).toEqual({ code: 0, out: expect.not.stringContaining('planted') });
    expect(site.aws.valuesOf(openai)).toEqual({ api_key: planted });
  });

  it('does not take the first line of a key for the key, and ends quietly on Ctrl-C', async () => {
    await site.addMapping({ name: 'github', provider: 'github-app', keys: { appId: 'id', privateKey: 'key' } });
    const pem = await site.type(['secrets', 'put', 'github', '--global', '--key', 'key'], answerInTurn(['GITHUB_APP_PRIVATE_KEY', '-----BEGIN RSA PRIVATE KEY-----']));
    expect(pem).toMatchObject({ code: 2, out: expect.stringContaining('key has several lines, which no prompt can take. Nothing was written; give it with --stdin.') });
    const interrupted = await site.type(['secrets', 'put', 'github', '--global'], answerInTurn(['id (appId', '\u0003']));
    expect(interrupted).toMatchObject({ code: 2, out: expect.stringMatching(/Nothing was written\.\s*$/) });
    expect(site.aws.secrets.size).toBe(0);
  });

  it.each<[string[], RegExp]>([
    [['openai', planted, '--project', 'p1'], /^A value is never an argument: everybody on this machine can read those/],
    [['openai', '--value', planted, '--project', 'p1'], /^A value is never an argument/],
    [['openai', `--value=${planted}`, '--project', 'p1'], /^A value is never an argument/],
    [['openai', `--secret=${planted}`, '--project', 'p1'], /unknown option '--secret'/],
    [['openai', `-${planted}`, '--project', 'p1'], /unknown option '-…'/],
    [['openai', '--store', planted, '--project', 'p1'], /option '--store' argument is invalid\. Allowed choices are secrets-manager/],
    [['openai', `--${planted}`, '--project', 'p1'], /unknown option '-…'/],
    [[planted, '--project', 'p1'], /^The project One has no secret of that name in Factory; there are openai\./],
    [['openai', '--key', planted, '--project', 'p1'], /^--key must be one of api_key, org/],
    [['openai', '--provider', planted, '--project', 'p1'], /^--provider must be openai/],
    [['openai'], /^Say whose secret it is: --project <id or name>, or --global\./],
    [['openai', '--global', '--project', 'p1'], /^Say whose secret it is/],
    [['openai', '--project', 'Onee'], /^Factory has no project Onee, did you mean One\?/],
    [['openai', '--project', 'p1', '--prefix', 'a//b'], /^--prefix must be names between slashes/],
  ])('refuses %j', async (args, expected) => {
    expect(await put({ api_key: planted }, ...args)).toMatchObject({ code: 2, error: expect.stringMatching(expected) });
    expect(site.aws.calls).toEqual([]);
  });

  it.each<[unknown, RegExp]>([
    ['', /^Standard input must be a JSON object of keys and values, with the keys api_key, org\.\n$/],
    [planted, /^Standard input must be a JSON object/],
    [`{"api_key": "${planted}"`, /^Standard input must be a JSON object/],
    [[planted], /^Standard input must be a JSON object/],
    [{}, /- it has none of the keys api_key, org\n$/],
    [{ [planted]: 'api_key' }, /- 1 of its 1 keys is not among the keys api_key, org, which the mapping has\n$/],
    [{ api_key: '', org: { a: planted } }, /- api_key must be a text that is not empty\n- org must be a text that is not empty\n$/],
    [{ api_key: `${planted}\0` }, /- api_key must not hold a null character: no variable can\n$/],
    [{ api_key: planted.repeat(3000) }, /all values of a secret together must be at most 65536 bytes/],
  ])('refuses %j on standard input', async (values, expected) => {
    expect(await put(values, 'openai', '--project', 'p1')).toMatchObject({ code: 2, error: expect.stringMatching(expected) });
    expect(site.aws.secrets.size).toBe(0);
  });

  it('refuses a row that no run could use, in Factory\'s words', async () => {
    await site.addMapping({ name: 'half', provider: 'github-app', keys: { appId: 'id' } });
    expect(await put({ id: planted }, 'half', '--global')).toMatchObject({ code: 2, error: expect.stringContaining('Missing required keys for github-app: privateKey') });
    await site.addMapping({ name: 'none', provider: '__arbitrary__', keys: {} });
    expect(await put({ id: planted }, 'none', '--global')).toMatchObject({ code: 2, error: expect.stringContaining('has no keyMappings') });
  });

  it('names what AWS refuses, and what it cannot keep', async () => {
    const plain = { value: planted, tags: {} };
    site.aws.secrets.set(openai, plain);
    expect(await put({ api_key: planted }, 'openai', '--project', 'p1')).toMatchObject({ code: 2, error: expect.stringContaining(`The secret ${openai} holds something else than a JSON object of texts`) });
    site.aws.secrets.set(openai, { ...plain, deleted: true });
    expect(await put({ api_key: planted }, 'openai', '--project', 'p1')).toMatchObject({ code: 2, error: expect.stringContaining('aws secretsmanager restore-secret') });
    site.aws.secrets.set(openai, { value: '{}', tags: {} });
    site.aws.refusals.set('GetSecretValue', { type: 'AccessDeniedException', message: 'no' });
    expect(await put({ api_key: planted }, 'openai', '--project', 'p1')).toMatchObject({ code: 2, error: expect.stringContaining('AWS refuses secretsmanager:GetSecretValue: it is needed to keep the keys') });
    site.aws.refusals.clear();
    site.aws.refusals.set('PutSecretValue', { type: 'AccessDeniedException', message: 'no' });
    expect(await put({ api_key: planted }, 'openai', '--project', 'p1')).toMatchObject({ code: 2, error: expect.stringContaining('AWS refused the credentials or the permission') });
  });

  it('needs somebody to ask, or --stdin from elsewhere than a terminal', async () => {
    expect(await site.type(['secrets', 'put', 'openai', '--project', 'p1', '--stdin'], () => undefined)).toMatchObject({ code: 2, out: expect.stringContaining('Leave it out to be asked.') });
    expect(await site.run('secrets', 'put', 'openai', '--project', 'p1')).toMatchObject({ code: 2, error: 'Nobody can be asked here: pass a JSON object of keys and values on standard input, with --stdin.\n' });
  });
});

describe('factory-ecs secrets list', () => {
  it('tells what is there, and reads no value', async () => {
    await site.addMapping({ name: 'gemini', provider: 'google', secretName: 'gemini', keys: { apiKey: 'k' } });
    await site.addMapping({ project: 'p1', name: 'shared', provider: 'xai', secretName: 'gemini', keys: { apiKey: 'k' } });
    await site.addMapping({ project: 'p2', name: 'bad', provider: 'groq', secretName: 'a/b', keys: { apiKey: 'k' } });
    await site.addMapping({ project: 'p2', name: 'later', provider: 'google', keys: { apiKey: 'k' } });
    site.aws.secrets.set('factory/test/runs/global/gemini', { value: 'x', tags: {} });
    site.aws.secrets.set(openai, { value: 'x', tags: { keys: 'api_key' } });
    const { code, out } = await site.run('secrets', 'list');
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n').map((line) => line.split(/ {2,}/))).toEqual([
      ['OF', 'NAME', 'PROVIDER', 'KEYS', 'VALUES', 'SECRET'],
      ['global', 'gemini', 'google', 'k', 'there, keys not told', 'factory/test/runs/global/gemini'],
      ['project One', 'openai', 'openai', 'api_key org', 'without org', openai],
      ['project One', 'shared', 'xai', 'k', 'there, keys not told', 'factory/test/runs/global/gemini'],
      ['project Two', 'bad', 'groq', 'k', 'cannot be', expect.stringMatching(/^k8sSecretName must be .*; got a\/b$/)],
      ['project Two', 'later', 'google', 'k', 'none', 'factory/test/runs/projects/p2/factory-secret-later'],
    ]);
    expect(site.aws.operations().filter((operation) => operation !== 'DescribeSecret')).toEqual([]);
    expect(site.aws.calls.filter(({ body }) => body['SecretId'] === 'factory/test/runs/global/gemini')).toHaveLength(1);
    expect(JSON.parse((await site.run('secrets', 'list', '--json')).out)).toMatchObject([{ scope: 'global', values: { kind: 'present', areKeysKnown: false } }, { projectId: 'p1', keys: [{ logicalKey: 'apiKey', key: 'api_key', variable: 'OPENAI_API_KEY' }, {}] }, {}, {}, { values: { kind: 'absent' } }]);
  });

  it('looks in Parameter Store, too', async () => {
    site.aws.parameters.set(`/${openai}/api_key`, { value: planted, type: 'SecureString', tier: 'Standard' });
    expect((await site.run('secrets', 'list', '--store', 'parameter-store')).out).toContain('  without org  ');
  });
});

describe('factory-ecs secrets check', () => {
  it('finds what fails runs or surprises them', async () => {
    await site.addMapping({ name: 'one', provider: 'xai', keys: { apiKey: 'k' } });
    await site.addMapping({ name: 'two', provider: 'xai', keys: { apiKey: 'k' } });
    await site.addMapping({ name: 'codex', provider: 'openai-codex', secretName: 'codex', keys: { apiKey: 'k' } });
    await site.addMapping({ name: 'any1', provider: '__arbitrary__', secretName: 'codex', keys: { k: 'k' } });
    await site.addMapping({ name: 'any2', provider: '__arbitrary__', secretName: 'codex', keys: { k: 'k' } });
    await site.addMapping({ project: 'p2', name: 'half', provider: 'anthropic', keys: {} });
    site.aws.secrets.set(openai, { value: 'x', tags: { keys: 'api_key' } });
    site.aws.secrets.set('factory/test/runs/global/codex', { value: 'x', tags: { keys: 'k' } });
    const { code, out } = await site.run('secrets', 'check');
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      'global: one (xai): factory/test/runs/global/factory-secret-one has no value in Secrets Manager.',
      'global: two (xai): factory/test/runs/global/factory-secret-two has no value in Secrets Manager.',
      `project One: openai (openai): ${openai} in Secrets Manager has no value for org.`,
      'project Two: half cannot be used, and fails every run that is given it: Provider anthropic requires one of: apiKey, oauthToken.',
      'project Two: half (anthropic): factory/test/runs/projects/p2/factory-secret-half or factory/test/runs/global/factory-secret-half has no value in Secrets Manager.',
      'global: provider xai has 2 mappings, one, two: the one made last counts, two.',
      'project One: OPENAI_API_KEY is set by openai-codex and openai: openai counts.',
      '7 findings in 7 mappings.',
      '',
    ]);
    expect(JSON.parse((await site.run('secrets', 'check', '--json')).out)).toHaveLength(7);
  });

  it('ends with 0 where all is well', async () => {
    site.aws.secrets.set(openai, { value: 'x', tags: { keys: 'api_key org' } });
    expect(await site.run('secrets', 'check')).toMatchObject({ code: 0, out: '0 findings in 1 mapping.\n' });
  });

  it('needs to know which deployment is meant, and AWS', async () => {
    expect(await site.run('secrets', 'check', '--environment', '')).toMatchObject({ code: 2, error: expect.stringContaining('set --environment or FACTORY_ECS_ENVIRONMENT') });
    site.aws.refusals.set('DescribeSecret', { type: 'AccessDeniedException', message: 'no' });
    expect(await site.run('secrets', 'check')).toMatchObject({ code: 2, error: expect.stringContaining('AWS refused the credentials or the permission') });
  });
});
