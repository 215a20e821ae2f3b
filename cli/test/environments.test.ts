import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makeScratchFolder } from '../../actions/shared/test/scratch-folder.ts';
import { FactorySite } from './factory-site.ts';
import { runCli } from './run-cli.ts';

let site: FactorySite;
beforeAll(async () => {
  site = await FactorySite.open();
});
afterAll(() => site.close());
beforeEach(() => site.reset());

const set = async (...args: string[]): ReturnType<typeof runCli> => await site.run('environments', 'set', 'default', ...args);
const stored = async (): Promise<unknown> => (await site.pool.query<{ settings: unknown }>('SELECT settings FROM factory_ecs.environment')).rows.map(({ settings }) => settings);

describe('factory-ecs environments list', () => {
  it('tells of each where its runs go and what they get', async () => {
    await site.addEnvironment('default');
    await site.addEnvironment('big', { runnerImage: 'ghcr.io/org/big:1', resources: { limits: { cpu: '3', memory: '10Gi' } }, active: false });
    await site.addEnvironment('huge', { resources: { limits: { cpu: '64' } } });
    await site.addEnvironment('listed', { resources: { limits: { memory: '3Gi' } } });
    await site.run('environments', 'set', 'listed', '--deadline-seconds', '60', '--runner-image', 'r:2');
    const { code, out } = await site.run('environments', 'list');
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 5).map((line) => line.split(/ {2,}/))).toEqual([
      ['NAME', 'KIND', 'ACTIVE', 'ON ECS', 'IMAGE', 'SIZE', 'SETTINGS'],
      ['big', 'KUBERNETES_JOB', 'no', 'if ALL', 'ghcr.io/org/big:1', '4096/10240'],
      ['default', 'KUBERNETES_JOB', 'yes', 'if ALL', '(deployed)', '(deployed)'],
      ['huge', 'KUBERNETES_JOB', 'yes', 'if ALL', '(deployed)', 'none fits'],
      ['listed', 'KUBERNETES_JOB', 'yes', 'listed', 'r:2', '≥512/3072', 'runnerImage=r:2 deadlineSeconds=60'],
    ]);
    expect(JSON.parse((await site.run('environments', 'list', '--json')).out)).toMatchObject([{ name: 'big', active: false }, { settings: null }, {}, { settings: { deadlineSeconds: 60 } }]);
  });

  it('says what to do where it cannot look', async () => {
    expect(await runCli(['environments', 'list'])).toMatchObject({ code: 2, error: expect.stringContaining('Set DATABASE_URL') });
    const away = await runCli(['environments', 'list'], { DATABASE_URL: 'postgresql://user:hunter22@127.0.0.1:1/none' });
    expect(away).toMatchObject({ code: 2, error: expect.stringMatching(/cannot be reached \(ECONNREFUSED\)/) });
    expect(away.error).not.toContain('hunter22');
    expect((await site.run('environments', 'list')).out).toBe('Factory has no environments yet.\n');
    await site.pool.query('ALTER TABLE factory_ecs.environment DROP COLUMN settings');
    expect(await site.run('environments', 'list')).toMatchObject({ code: 2, error: expect.stringContaining('older than this command') });
    await site.pool.query('DROP SCHEMA factory_ecs CASCADE');
    expect(await site.run('environments', 'list')).toMatchObject({ code: 2, error: expect.stringContaining('no schema factory_ecs') });
  });
});

describe('factory-ecs environments set', () => {
  beforeEach(() => site.addEnvironment('default'));

  it('takes a flag for each field', async () => {
    const settings = {
      cluster: 'runs', taskDefinition: 'runner:3', capacityProviderStrategy: [{ capacityProvider: 'FARGATE', base: 1 }, { capacityProvider: 'FARGATE_SPOT', weight: 3 }], platformVersion: '1.4.0',
      subnets: ['subnet-1', 'subnet-2'], securityGroups: ['sg-1'], assignPublicIp: 'DISABLED', cpu: 1024, memory: 2048, ephemeralStorage: { sizeInGiB: 30 }, taskRoleArn: 'arn:aws:iam::123456789012:role/a',
      executionRoleArn: 'arn:aws:iam::123456789012:role/b', cpuArchitecture: 'ARM64', logGroup: '/runs', deadlineSeconds: 3600, runnerImage: 'r:1',
    };
    const { code, out } = await set(
      '--cluster', 'runs', '--task-definition', 'runner:3', '--capacity-provider-strategy', 'capacityProvider=FARGATE,base=1', '--capacity-provider-strategy', 'capacityProvider=FARGATE_SPOT,weight=3', '--platform-version', '1.4.0',
      '--subnets', 'subnet-1,subnet-2', '--security-groups', 'sg-1', '--assign-public-ip', 'DISABLED', '--cpu', '1024', '--memory', '2048', '--ephemeral-storage', '30', '--task-role-arn', 'arn:aws:iam::123456789012:role/a',
      '--execution-role-arn', 'arn:aws:iam::123456789012:role/b', '--cpu-architecture', 'ARM64', '--log-group', '/runs', '--deadline-seconds', '3600', '--runner-image', 'r:1',
    );
    expect(code).toBe(0);
    expect(await stored()).toEqual([settings]);
    expect(out).toMatch(/^default \(KUBERNETES_JOB\), factory_ecs\.environment:\n {2}cluster +- → runs\n[^]*\n {2}cpu +- → 1024\n[^]*Written\.\n$/);
    await set('--unset', 'capacityProviderStrategy', '--launch-type', 'FARGATE');
    expect(await stored()).toEqual([{ ...settings, capacityProviderStrategy: undefined, launchType: 'FARGATE' }]);
  });

  it('merges what is there, a file, and flags, and shows what changes', async () => {
    const file = join(await makeScratchFolder(), 'settings.yml');
    await writeFile(file, 'cpu: 1024\nmemory: 4096\nephemeralStorage: { sizeInGiB: 50 }\n');
    await set('--log-group', '/a', '--deadline-seconds', '60');
    const { out } = await set('--file', file, '--memory', '2048', '--unset', 'logGroup,deadlineSeconds');
    expect(out).toBe('default (KUBERNETES_JOB), factory_ecs.environment:\n  logGroup          /a → -\n  deadlineSeconds   60 → -\n  cpu               - → 1024\n  memory            - → 2048\n  ephemeralStorage  - → {"sizeInGiB":50}\nWritten.\n');
    expect(await set('--cpu', '1024', '--memory', '2048')).toMatchObject({ code: 0, out: 'default has these settings already.\n' });
  });

  it('lists an environment, and writes nothing with --dry-run', async () => {
    expect((await set('--dry-run')).out).toMatch(/listed, without settings of its own\nNothing was written/);
    expect(await stored()).toEqual([]);
    expect(JSON.parse((await set('--json')).out)).toMatchObject({ name: 'default', before: null, after: {}, written: true });
    expect(await stored()).toEqual([{}]);
  });

  it.each<[string[], RegExp]>([
    [['--cpu', '300', '--subnets', 'a,b', '--deadline-seconds', 'long', '--capacity-provider-strategy', 'SPOT,weight=x'], /^The settings of default would not be valid; nothing was written:\n- memory must be given where cpu is; got nothing\.\n- capacityProviderStrategy\[0\]\.capacityProvider must be FARGATE or FARGATE_SPOT; got "SPOT"\.\n- capacityProviderStrategy\[0\]\.weight [^]*got "x"\.\n- subnets\[0\] [^]*\n- subnets\[1\] [^]*\n- cpu must be [^]*got 300\.\n- deadlineSeconds must be [^]*got "long"\.\n$/],
    [['--unset', 'cpuu'], /--unset: there is no field cpuu, did you mean cpu\?/],
    [['--unset', 'cpu', '--cpu', '256'], /cpu cannot be set and unset at once/],
    [['--file', 'none.yml'], /none\.yml/],
    [['--kind', 'EKS'], /Allowed choices are ECS_TASK, KUBERNETES_JOB/],
    [['--kind', 'KUBERNETES_JOB'], /default is of kind KUBERNETES_JOB already\. Leave out --kind/],
  ])('refuses %j with 2', async (args, expected) => {
    const { code, error } = await set(...args);
    expect({ code, error }).toEqual({ code: 2, error: expect.stringMatching(expected) });
    expect(await stored()).toEqual([]);
  });

  it('suggests the name that was meant', async () => {
    expect(await site.run('environments', 'set', 'defualt')).toMatchObject({ code: 2, error: 'Factory has no environment defualt, did you mean default?\n' });
  });
});

describe('factory-ecs environments check', () => {
  it('finds what a launch would refuse', async () => {
    await site.addEnvironment('default');
    expect(await site.run('environments', 'check')).toMatchObject({ code: 0, out: '0 findings in 1 environment. Not checked: service accounts and task roles (--service-accounts), what they name at ECS (--cluster).\n' });
    await site.addEnvironment('bad', { runnerImage: 'ghcr.io/org/runner', resources: { limits: { cpu: '64', 'ephemeral-storage': '1Ti' } }, serviceAccountName: 'builder' });
    await site.addEnvironment('old', { runnerImage: 'none' , active: false });
    await site.pool.query(`INSERT INTO factory_ecs.environment (environment_id, settings) VALUES ('id-default', '{"cpu": 1024, "memory": 1000, "colour": 1}')`);
    const { code, out } = await site.run('environments', 'check', '--service-accounts', '{"deployer": "arn:aws:iam::123456789012:role/deployer"}');
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      'bad: The environment\'s resources ask for 64 vCPU and 512 MiB; the largest task of Fargate has 32 vCPU and 249856 MiB. Lower resources.limits.',
      'bad: The environment\'s resources ask for 1024 GiB of ephemeral-storage; a Fargate task has at most 200. Lower it.',
      'bad: runnerImage must include a tag or digest, like ghcr.io/org/image:1.0 or ghcr.io/org/image@sha256:…; got "ghcr.io/org/runner".',
      'bad: serviceAccountName must be one of factory-runner, deployer, or empty; got builder.',
      expect.stringMatching(/^default: factory_ecs\.environment: colour is not a known field/),
      'default: factory_ecs.environment: memory must be 2048 to 8192 in steps of 1024 for cpu 1024; got 1000.',
      '6 findings in 2 environments. Not checked: what they name at ECS (--cluster).',
      '',
    ]);
    expect(JSON.parse((await site.run('environments', 'check', 'old', '--json')).out)).toEqual([{ environment: 'old', message: expect.stringMatching(/^runnerImage must include a tag/) }]);
    expect(await site.run('environments', 'check', '--service-accounts', '[]')).toMatchObject({ code: 2, error: expect.stringMatching(/^--service-accounts must be a JSON object/) });
  });

  it('asks ECS for what is named there', async () => {
    site.aws.clusters.set('factory', { status: 'ACTIVE', capacityProviders: ['FARGATE'] });
    site.aws.clusters.set('gone', { status: 'INACTIVE' });
    site.aws.definitions.set('runner:1', {});
    site.aws.definitions.set('runner:2', { status: 'INACTIVE' });
    for (const [name, settings] of Object.entries({
      a: ['--task-definition', 'runner:1'], b: ['--task-definition', 'runner:2', '--cluster', 'gone'], c: ['--task-definition', 'runner:3', '--capacity-provider-strategy', 'FARGATE_SPOT,weight=1'], d: ['--cluster', 'none'],
    })) {
      await site.addEnvironment(name);
      await site.run('environments', 'set', name, ...settings);
    }
    const { code, out } = await site.run('environments', 'check', '--cluster', 'factory', '--service-accounts', '{}');
    expect(code).toBe(1);
    expect(out).toBe([
      'b: cluster must be one that is ACTIVE; gone is INACTIVE.',
      'b: taskDefinition must be one that is ACTIVE; runner:2 is INACTIVE.',
      'c: capacityProviderStrategy must name providers of the cluster factory, which has FARGATE; got FARGATE_SPOT.',
      'c: taskDefinition must be one that exists; got runner:3.',
      'd: cluster must be one that is ACTIVE; none is not there.',
      '5 findings in 4 environments.',
      '',
    ].join('\n'));
    site.aws.refusals.set('DescribeClusters', { type: 'AccessDeniedException', message: 'not authorized' });
    expect(await site.run('environments', 'check', '--cluster', 'factory')).toMatchObject({ code: 2, error: expect.stringContaining('AWS refused the credentials or the permission') });
  });
});
