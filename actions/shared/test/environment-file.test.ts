import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readEnvironment, readEnvironmentFile } from '../src/environment-file.ts';
import { checkout } from './run-bundle.ts';

const rehearsal = readFileSync(join(checkout, 'environments/rehearsal.yml'), 'utf8');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'factory-ecs-environment-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(content: string | Uint8Array, name = 'x.yml'): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function errorOf(path: string): string {
  try {
    readEnvironmentFile(path);
  } catch (error) {
    return error instanceof Error ? error.message.replaceAll(`${path}:`, '') : String(error);
  }
  return 'no error';
}

/** The rehearsal's file with one change. */
function broken(from: string | RegExp, to: string): string {
  const text = rehearsal.replace(from, to);
  if (text === rehearsal) throw new Error(`Nothing to replace: ${String(from)}`);
  return errorOf(write(text));
}

describe('readEnvironmentFile', () => {
  it('reads the rehearsal', () => {
    expect(readEnvironmentFile(join(checkout, 'environments/rehearsal.yml'))).toMatchObject({ name: 'rehearsal', account: '123456789012', sizes: { web: { desiredCount: 2 } } });
  });

  it.each<[string, string | RegExp, string, string]>([
    ['an account that is a number', "'123456789012'", '123456789012', "4:10 account: got 123456789012, allowed: 12 digits in quotes, like '123456789012'"],
    ['a short account', "'123456789012'", "'1234'", '4:10 account: got "1234", allowed: 12 digits'],
    ['a misspelt key', 'desiredCount: 2', 'desiredCuont: 2', 'sizes.web.desiredCuont: unknown key, did you mean desiredCount?'],
    ['a key from nowhere', 'region:', 'zebra: 1\nregion:', '5:1 zebra: unknown key, allowed: name, account'],
    ['a missing field', /^projectConcurrencyLimit.*$/m, '', 'projectConcurrencyLimit is missing. How many runs'],
    ['an unknown mode', 'mode: google', 'mode: gogle', '9:9 auth.mode: got "gogle", allowed: open, google, basic'],
    ['a mode without its settings', /^ {2}googleClientId.*\n/m, '', 'auth.googleClientId is missing'],
    ['a domain that Factory refuses', 'allowedDomain: example.com', 'allowedDomain: exam_ple.com', 'auth.allowedDomain: got "exam_ple.com"'],
    ['another mode without its settings', 'mode: google', 'mode: basic\n  basicUsername: factory', 'auth.basicRealm is missing. What browsers show'],
    ['a user name with a colon', 'mode: google', 'mode: basic\n  basicRealm: Factory\n  basicUsername: "a:b"', 'auth.basicUsername: got "a:b", allowed: a text that is not empty, without a colon'],
    ['an unknown profile', 'region:', 'profile: live\nregion:', 'profile: got "live", allowed: development, production'],
    ['a controller without a runner', /^ {2}runner: .*\n/m, '', 'sizes.runner is missing, allowed: controller and runner, or neither of them'],
    ['a disk that Fargate lacks', 'cpu: 2048, memory: 4096', 'cpu: 2048, memory: 4096, diskGiB: 20', 'sizes.runner.diskGiB: got 20, allowed: at least 21 at most 200'],
    ['a deadline of no time', 'smokeTest:', 'runDeadlineSeconds: 1\nsmokeTest:', 'runDeadlineSeconds: got 1, allowed: at least 60 at most 604800'],
    ['a secret by its name', 'smokeTest:', 'additionalSecrets: { api: { KEY: factory/key } }\nsmokeTest:', 'additionalSecrets.api.KEY: got "factory/key", allowed: the full ARN of a secret'],
    ['a secret without its six characters', 'smokeTest:', 'additionalSecrets: { api: { KEY: "arn:aws:secretsmanager:us-east-1:123456789012:secret:key" } }\nsmokeTest:', 'with the six characters that Secrets Manager added'],
    ['a secret of no part', 'smokeTest:', 'additionalSecrets: { runer: {} }\nsmokeTest:', 'additionalSecrets.runer: unknown key, did you mean runner?'],
    ['another way to artifacts', 'artifacts: side-car', 'artifacts: sidecar', 'artifacts: got "sidecar", allowed: side-car, native'],
    ['another kind of images', 'smokeTest:', 'environmentKind: ecs\nsmokeTest:', 'environmentKind: got "ecs", allowed: compatible, native'],
    ['another choice of environments', 'smokeTest:', 'kubernetesJobEnvironments: SOME\nsmokeTest:', 'kubernetesJobEnvironments: got "SOME", allowed: ALL, LISTED, NONE'],
    ['a service account without a role', 'smokeTest:', 'runnerServiceAccounts: { publisher: publisher }\nsmokeTest:', 'runnerServiceAccounts.publisher: got "publisher", allowed: the ARN of a role'],
    ['a service account that Kubernetes refuses', 'smokeTest:', 'runnerServiceAccounts: { Publisher_1: "arn:aws:iam::123456789012:role/p" }\nsmokeTest:', 'the name "Publisher_1" is not allowed'],
    ['a role of another account', 'smokeTest:', 'runnerServiceAccounts: { publisher: "arn:aws:iam::210987654321:role/p" }\nsmokeTest:', 'runnerServiceAccounts.publisher: got "arn:aws:iam::210987654321:role/p", allowed: a role of the account 123456789012'],
    ['an object store beside the side-car', 'GIT_CONFIG_COUNT:', 'MINIO_ENDPOINT: http://minio:9000\n    GIT_CONFIG_COUNT:', 'additionalEnvironment.runner.MINIO_ENDPOINT: allowed: no MINIO_* variable; with artifacts: side-car, the templates set'],
    ['a key pair of a Factory that needs none', 'artifacts: side-car', 'artifacts: native\nadditionalSecrets: { api: { MINIO_SECRET_KEY: "arn:aws:ssm:us-east-1:123456789012:parameter/x" } }', 'additionalSecrets.api.MINIO_SECRET_KEY: allowed: no MINIO_* variable; with artifacts: native, Factory uses S3 itself'],
    ['a variable that is both', 'smokeTest:', 'additionalSecrets: { runner: { GIT_CONFIG_COUNT: "arn:aws:ssm:us-east-1:123456789012:parameter/x" } }\nsmokeTest:', 'it is in additionalEnvironment.runner as well, allowed: once'],
    ['a pair that Fargate lacks', 'cpu: 2048, memory: 4096', 'cpu: 2048, memory: 3072', 'sizes.runner.memory: Fargate has no 3072 MiB with cpu 2048, allowed: 4096 to 16384 in steps of 1024'],
    ['a cpu that Fargate lacks', 'cpu: 2048', 'cpu: 2000', 'sizes.runner.cpu: got 2000, allowed: 256, 512'],
    ['a number that is a text', 'projectConcurrencyLimit: 5', "projectConcurrencyLimit: '5'", 'projectConcurrencyLimit: got "5", allowed: a whole number'],
    ['a number out of range', 'projectConcurrencyLimit: 5', 'projectConcurrencyLimit: 0', 'projectConcurrencyLimit: got 0, allowed: at least 1 at most 1000'],
    ['a zone of another Region', '[us-east-1a, us-east-1b]', '[us-east-1a, us-west-2b]', 'infrastructure.availabilityZones[1]: got "us-west-2b", allowed: zones of us-east-1'],
    ['one zone', '[us-east-1a, us-east-1b]', '[us-east-1a]', 'infrastructure.availabilityZones: got ["us-east-1a"], allowed: at least 2 entries'],
    ['a certificate without a name', 'certificateArn: null', 'certificateArn: arn:aws:acm:us-east-1:123456789012:certificate/1', 'one of them is null'],
    ['a variable that is a number', "GIT_CONFIG_COUNT: '1'", 'GIT_CONFIG_COUNT: 1', 'additionalEnvironment.runner.GIT_CONFIG_COUNT: got 1, allowed: a text (put it in quotes)'],
    ['a variable with a bad name', 'GIT_CONFIG_COUNT:', 'GIT-CONFIG:', 'the name "GIT-CONFIG" is not allowed'],
    ['a key twice', 'region: us-east-1', 'region: us-east-1\nregion: us-east-2', '6:1 the key region is there twice'],
    ['a tab', 'auth:\n  mode', 'auth:\n\tmode', 'a tab indents this line, allowed: spaces'],
    ['an empty section', /^smokeTest:.*$/m, 'smokeTest:', 'smokeTest: got null, allowed: a mapping'],
  ])('finds %s', (_name, ...[from, to, expected]) => {
    expect(broken(from, to)).toContain(expected);
  });

  it('fills in what has a default', () => {
    const { sizes, runDeadlineSeconds, additionalSecrets, profile, ...rest } = readEnvironmentFile(write(rehearsal.replace(/^artifacts:.*/m, '').replace(/^additionalEnvironment:[\s\S]*/m, '')));
    expect([sizes.runner?.diskGiB, runDeadlineSeconds, additionalSecrets?.web, profile]).toEqual([21, 7200, {}, undefined]);
    expect(rest).toMatchObject({ artifacts: 'side-car', environmentKind: 'compatible', kubernetesJobEnvironments: 'ALL', runnerServiceAccounts: {} });
  });

  it('lets an environment go without runs', () => {
    const { sizes } = readEnvironmentFile(write(rehearsal.replace(/^ {2}(controller|runner): \{.*\n/gm, '')));
    expect(Object.keys(sizes)).toEqual(['api', 'web', 'migrate']);
  });

  it('reads the example, which says everything that can be said', () => {
    const example = readFileSync(join(checkout, 'environments/production.example.yml'), 'utf8');
    expect(readEnvironment('production', (writeFileSync(join(folder, 'production.yml'), example), folder))).toMatchObject({ profile: 'production', sizes: { runner: { diskGiB: 50 } } });
    const schema = JSON.parse(readFileSync(join(checkout, 'environments/environment.schema.json'), 'utf8')) as { properties: Record<string, unknown> };
    expect(Object.keys(schema.properties).filter((key) => !new RegExp(`^${key}:`, 'm').test(example))).toEqual([]);
  });

  it('finds everything at once', () => {
    const text = rehearsal.replace("'123456789012'", '1').replace('mode: google', 'mode: none').replace('desiredCount: 2', 'count: 2');
    expect(errorOf(write(text)).split('\n')).toHaveLength(5);
  });

  it('reads lines that end in CRLF, and a byte order mark', () => {
    expect(readEnvironmentFile(write(`\uFEFF${rehearsal.replaceAll('\n', '\r\n')}`)).name).toBe('rehearsal');
  });

  it.each<[string, () => string | Uint8Array, string]>([
    ['an empty file', () => '', '(document): got null, allowed: a mapping'],
    ['a list', () => '- a\n- b\n', '(document): got ["a","b"], allowed: a mapping'],
    ['bytes that are no text', () => Uint8Array.from([0xff, 0xfe, 0x00]), 'is not UTF-8'],
    ['1 MB of garbage', () => '{[}'.repeat(350_000), 'allowed: at most 524288'],
    ['an alias bomb', () => ['a: &a [x]', ...Array.from({ length: 9 }, (_, n) => `a${n}: &a${n} [${Array(9).fill(n === 0 ? '*a' : `*a${n - 1}`).join(', ')}]`)].join('\n'), 'alias'],
    ['10,000 levels', () => `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'nested too deeply'],
    ['half a mapping', () => 'name: rehearsal\nauth: {mode: google', 'is not valid YAML'],
  ])('refuses %s clearly and fast', (_name, content, expected) => {
    const started = performance.now();
    expect(errorOf(write(content()))).toContain(expected);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('readEnvironment', () => {
  it('suggests the environment that was meant', () => {
    expect(() => readEnvironment('rehersal', join(checkout, 'environments'))).toThrow('did you mean rehearsal?');
  });

  it('refuses a file that calls itself otherwise', () => {
    write(rehearsal, 'production.yml');
    expect(() => readEnvironment('production', folder)).toThrow('3:7 name: got "rehearsal", allowed: production');
  });

  it('takes the example for no environment', () => {
    expect(() => readEnvironment('production', join(checkout, 'environments'))).toThrow('There is no environment file');
    expect(() => readEnvironment('production.example', join(checkout, 'environments'))).toThrow('without folder and ending');
    expect(() => readEnvironment('example', join(checkout, 'environments'))).toThrow('allowed: rehearsal');
  });

  it.each(['../rehearsal', 'a/b', '', 'rehearsal.yml'])('refuses the name %p', (name) => {
    expect(() => readEnvironment(name, folder)).toThrow('without folder and ending');
  });
});

describe('generated validators', () => {
  it.each(['compile-schemas.ts', 'write-ecs-shapes.ts'])('are what scripts/%s writes', (script) => {
    execFileSync(process.execPath, [join(checkout, 'scripts', script), '--check'], { stdio: 'pipe' });
  });
});
