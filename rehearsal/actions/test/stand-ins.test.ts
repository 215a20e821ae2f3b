import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { runCommand } from '../../machine/run-command.ts';
import { prepareStandIns, standIns } from '../stand-ins.ts';
import { issuedSecrets, startFakeIdentityServices } from './fake-token-and-sts.ts';
import { runStandIn, type StandInRun } from './run-stand-in.ts';

let prepared: string;
let mappings: string[];
let counter = 0;

beforeAll(async () => {
  prepared = await mkdtemp(join(tmpdir(), 'stand-ins-'));
  mappings = await prepareStandIns(join(prepared, 'actions'));
});
afterAll(async () => rm(prepared, { recursive: true }));

const program = (name: string, file = 'index.js'): string => join(prepared, 'actions', name, file);

async function emptyFolder(): Promise<string> {
  counter += 1;
  const folder = join(prepared, `job-${String(counter)}`);
  await mkdir(join(folder, 'workspace'), { recursive: true });
  return folder;
}

async function writeTree(folder: string, files: Record<string, string>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

async function listTree(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
}

describe('prepareStandIns', () => {
  it('maps each pinned commit of the workflows to a git repository with an action.yml', async () => {
    expect(mappings).toEqual(standIns.map(({ uses, commit }) => `${uses}@${commit}=${join(prepared, 'actions', uses.replace('/', '-'))}`));
    for (const { uses } of standIns) {
      const tracked = await runCommand('git', ['-C', join(prepared, 'actions', uses.replace('/', '-')), 'ls-files']);
      expect(tracked.split('\n')).toEqual(expect.arrayContaining(['action.yml', 'index.js', 'stand-in.js', 'package.json']));
    }
  });

  it('covers every third-party action of the workflows at its pinned commit', async () => {
    const workflows = join(import.meta.dirname, '../../../.github/workflows');
    const texts = await Promise.all((await readdir(workflows)).map((file) => readFile(join(workflows, file), 'utf8')));
    const used = texts.flatMap((text) => [...text.matchAll(/uses:\s*([\w-]+\/[\w-]+@\S+)/g)].map(([, name]) => name));
    const known = standIns.map(({ uses, commit }) => `${uses}@${commit}`);
    expect(used.filter((name) => !known.includes(name ?? ''))).toEqual([]);
  });

  it.each(standIns.map(({ uses, directory }) => [uses, directory]))('declares in action.yml of %s what the program reads, with the same defaults', async (_uses, directory) => {
    const description = parse(await readFile(join(directory, 'action.yml'), 'utf8')) as { inputs: Record<string, { default?: string }> };
    const source = await readFile(join(directory, 'index.js'), 'utf8');
    const declared = [...source.matchAll(/^ {2}'?([\w-]+)'?: \{ default: '([^']*)', use:/gm)].map(([, name, value]) => [name, value]);
    const written = Object.entries(description.inputs).map(([name, input]) => [name, (input.default ?? '').replace(/^\$\{\{.*\}\}$/, '')]);
    expect(Object.fromEntries(declared)).toEqual(Object.fromEntries(written));
  });
});

describe('inputs of a stand-in', () => {
  it.each(['actions-checkout', 'aws-actions-configure-aws-credentials', 'actions-upload-artifact', 'actions-download-artifact'])('%s refuses an input that the real action lacks, by name', async (name) => {
    const run = await runStandIn(program(name), await emptyFolder(), { inputs: { 'fetch-deptth': '0' } });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('::error::fetch-deptth is no input of ');
  });

  it.each([
    ['actions-checkout', 'submodules', 'recursive'],
    ['aws-actions-configure-aws-credentials', 'aws-access-key-id', 'AKIA'],
    ['actions-upload-artifact', 'archive', 'false'],
    ['actions-download-artifact', 'github-token', 'x'],
  ])('%s refuses %s = %j, which it does not stand in for', async (name, input, value) => {
    const run = await runStandIn(program(name), await emptyFolder(), { inputs: { [input]: value } });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(`::error::${input} is not supported by the rehearsal's stand-in`);
  });
});

describe('checkout', () => {
  let repository: string;
  let commits: string[];
  const git = async (...args: string[]): Promise<string> => (await runCommand('git', ['-C', repository, '-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args])).trim();

  beforeAll(async () => {
    repository = join(prepared, 'pushed');
    await runCommand('git', ['init', '--quiet', '--initial-branch', 'main', repository]);
    commits = [];
    for (const content of ['one', 'two', 'three']) {
      await writeFile(join(repository, 'file.txt'), content);
      await git('add', '.');
      await git('commit', '--quiet', '-m', content);
      commits.push(await git('rev-parse', 'HEAD'));
    }
    await git('tag', 'v1', commits[0] ?? '');
  });

  const checkOut = async (inputs: Record<string, string>, folder?: string): Promise<StandInRun & { workspace: string }> => {
    const job = folder ?? (await emptyFolder());
    const variables = { REHEARSAL_REPOSITORY: repository, GITHUB_REF: 'refs/heads/main', GITHUB_SHA: commits[1] ?? '' };
    return { ...(await runStandIn(program('actions-checkout'), job, { inputs: { repository: 'acme/site', ...inputs }, variables })), workspace: join(job, 'workspace') };
  };
  const read = async (run: { workspace: string }, path = 'file.txt'): Promise<string> => await readFile(join(run.workspace, path), 'utf8');

  it('checks out the commit of the event, on its branch, one commit deep', async () => {
    const run = await checkOut({ 'persist-credentials': 'false' });
    expect(run).toMatchObject({ exitCode: 0, outputs: { ref: 'refs/heads/main', commit: commits[1] } });
    expect(await read(run)).toBe('two');
    expect((await runCommand('git', ['-C', run.workspace, 'rev-list', '--count', 'HEAD'])).trim()).toBe('1');
    expect((await runCommand('git', ['-C', run.workspace, 'branch', '--show-current'])).trim()).toBe('main');
  });

  it('fetches the whole history with fetch-depth 0', async () => {
    const run = await checkOut({ 'fetch-depth': '0', ref: 'main' });
    expect((await runCommand('git', ['-C', run.workspace, 'rev-list', '--count', 'HEAD'])).trim()).toBe('3');
  });

  it.each([['v1', 'one', 'refs/tags/v1'], ['main', 'three', 'refs/heads/main']])('finds the tag or branch %s', async (ref, content, output) => {
    const run = await checkOut({ ref, path: 'below' });
    expect(run.outputs['ref']).toBe(output);
    expect(await read(run, 'below/file.txt')).toBe(content);
  });

  it('checks out a commit, and cleans what an earlier step left', async () => {
    const folder = await emptyFolder();
    await writeTree(join(folder, 'workspace'), { 'left-over.txt': 'x' });
    await checkOut({}, folder);
    await writeTree(join(folder, 'workspace'), { 'left-over-2.txt': 'x' });
    const run = await checkOut({ ref: commits[0] ?? '' }, folder);
    expect(run.outputs['commit']).toBe(commits[0]);
    expect((await readdir(run.workspace)).sort()).toEqual(['.git', 'file.txt']);
  });

  it.each([
    [{ ref: 'nowhere' }, "A branch or tag with the name 'nowhere' could not be found"],
    [{ path: '../outside' }, 'is not under'],
    [{ repository: 'other/one' }, 'repository must be acme/site here'],
    [{ 'fetch-depth': 'all' }, "fetch-depth must be a whole number from 0, got 'all'"],
  ])('fails on %j', async (inputs, message) => {
    const run = await checkOut(inputs);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(message);
  });
});

describe('configure-aws-credentials', () => {
  const role = 'arn:aws:iam::123456789012:role/deployer';
  const inputs = { 'aws-region': 'eu-west-1', 'role-to-assume': role, audience: 'sts.amazonaws.com' };
  const configure = async (more: Record<string, string>, variables: Readonly<Record<string, string>>): Promise<StandInRun> =>
    await runStandIn(program('aws-actions-configure-aws-credentials'), await emptyFolder(), { inputs: { ...inputs, ...more }, variables });

  it('exchanges the job token for a session, masks it before exporting it, and names the account', async () => {
    const services = await startFakeIdentityServices();
    const run = await configure({ 'role-session-name': 'deploy-7', 'role-duration-seconds': '900', 'allowed-account-ids': '123456789012' }, services.variables);
    await services.close();
    expect(run).toMatchObject({
      exitCode: 0,
      environment: { AWS_ACCESS_KEY_ID: issuedSecrets.accessKeyId, AWS_SECRET_ACCESS_KEY: issuedSecrets.secretAccessKey, AWS_SESSION_TOKEN: issuedSecrets.sessionToken, AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-1' },
      outputs: { 'aws-account-id': '123456789012', 'authenticated-arn': 'arn:aws:sts::123456789012:assumed-role/deployer/deploy-7' },
    });
    for (const secret of Object.values(issuedSecrets)) {
      expect(run.log.split('\n').filter((line) => line.includes(secret))).toEqual([`::add-mask::${secret}`]);
    }
    expect(services.requests[0]).toMatchObject({ path: '/token?run=1&audience=sts.amazonaws.com', authorization: 'Bearer request-token' });
    expect(Object.fromEntries(services.requests[1]?.form ?? [])).toMatchObject({ Action: 'AssumeRoleWithWebIdentity', RoleArn: role, RoleSessionName: 'deploy-7', DurationSeconds: '900', WebIdentityToken: issuedSecrets.idToken });
  });

  it('fails on another account only after the export, as the real action does', async () => {
    const services = await startFakeIdentityServices();
    const run = await configure({ 'allowed-account-ids': '111111111111, 222222222222' }, services.variables);
    await services.close();
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('does not match any of the expected account IDs: 111111111111, 222222222222');
    expect(run.environment['AWS_ACCESS_KEY_ID']).toBe(issuedSecrets.accessKeyId);
  });

  it('gives the credentials as outputs alone where asked to', async () => {
    const services = await startFakeIdentityServices();
    const run = await configure({ 'output-credentials': 'true', 'output-env-credentials': 'false' }, services.variables);
    await services.close();
    expect(run.environment).toEqual({});
    expect(run.outputs).toMatchObject({ 'aws-access-key-id': issuedSecrets.accessKeyId, 'aws-session-token': issuedSecrets.sessionToken });
  });

  it('says what STS refused', async () => {
    const services = await startFakeIdentityServices('Not authorized to perform sts:AssumeRoleWithWebIdentity');
    const run = await configure({}, services.variables);
    await services.close();
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('::error::Could not assume role with OIDC: Not authorized to perform sts:AssumeRoleWithWebIdentity');
  });

  it.each([
    [{}, 'Did you mean to set the `id-token` permission?'],
    [{ 'aws-region': '' }, 'Input required and not supplied: aws-region'],
    [{ 'role-to-assume': 'deployer' }, 'role-to-assume must be the ARN of a role here'],
    [{ 'role-session-name': 'a b' }, 'Role session name is not valid'],
    [{ 'role-duration-seconds': '60' }, 'role-duration-seconds must be between 900 and 43200'],
  ])('fails on %j', async (more, message) => {
    const run = await configure(more, {});
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(message);
  });

  it.each([['true', 5], ['false', 0]])('empties the session in its post step when it was exported: %s', async (exported, count) => {
    const run = await runStandIn(program('aws-actions-configure-aws-credentials', 'post.js'), await emptyFolder(), { inputs, variables: { STATE_exported: exported } });
    expect(Object.values(run.environment)).toEqual(Array.from({ length: count }, () => ''));
  });
});

describe('upload-artifact and download-artifact', () => {
  const upload = async (folder: string, inputs: Record<string, string>): Promise<StandInRun> => await runStandIn(program('actions-upload-artifact'), folder, { inputs });
  const download = async (folder: string, inputs: Record<string, string>): Promise<StandInRun> => await runStandIn(program('actions-download-artifact'), folder, { inputs });
  const tree = { 'out/a.txt': 'a', 'out/deep/b.txt': 'b', 'out/deep/c.log': 'c', 'out/.hidden/d.txt': 'd', 'release.json': '{}' };

  it.each([
    ['release.json', ['release.json']],
    ['out', ['a.txt', 'deep/b.txt', 'deep/c.log']],
    ['out/', ['a.txt', 'deep/b.txt', 'deep/c.log']],
    ['out/*.txt', ['a.txt']],
    ['out/**/*.txt', ['a.txt', 'deep/b.txt']],
    ['**/*.txt', ['out/a.txt', 'out/deep/b.txt']],
    ['out\n!out/**/*.log', ['a.txt', 'deep/b.txt']],
    ['out/deep\nrelease.json', ['out/deep/b.txt', 'out/deep/c.log', 'release.json']],
    ['out/d??p/[bx].txt', ['deep/b.txt']],
  ])('keeps for path %j the files %j', async (path, expected) => {
    const folder = await emptyFolder();
    await writeTree(join(folder, 'workspace'), tree);
    const run = await upload(folder, { name: 'result', path });
    expect(run.exitCode).toBe(0);
    expect(await listTree(join(folder, 'artifacts/result'))).toEqual(expected);
  });

  it('answers with id, address and a digest that depends on the content', async () => {
    const folder = await emptyFolder();
    await writeTree(join(folder, 'workspace'), tree);
    const first = await upload(folder, { path: 'out', 'include-hidden-files': 'true' });
    expect(first.outputs['artifact-digest']).toMatch(/^[0-9a-f]{64}$/);
    expect(first.outputs['artifact-url']).toBe(`https://github.com/acme/site/actions/runs/7/artifacts/${first.outputs['artifact-id'] ?? ''}`);
    expect(await listTree(join(folder, 'artifacts/artifact'))).toContain('.hidden/d.txt');
    await writeTree(join(folder, 'workspace'), { 'out/a.txt': 'A' });
    const second = await upload(folder, { path: 'out', overwrite: 'true' });
    expect(second.outputs['artifact-digest']).not.toBe(first.outputs['artifact-digest']);
    expect(await listTree(join(folder, 'artifacts/artifact'))).toEqual(['a.txt', 'deep/b.txt', 'deep/c.log']);
  });

  it.each([
    [{ path: 'nothing', 'if-no-files-found': 'error' }, 1, '::error::No files were found with the provided path: nothing'],
    [{ path: 'nothing' }, 0, '::warning::No files were found'],
    [{ path: '' }, 1, 'Input required and not supplied: path'],
    [{ path: 'out', name: 'a/b' }, 1, 'The artifact name is not valid: a/b'],
    [{ path: 'out', 'if-no-files-found': 'fail' }, 1, 'Available options: warn,error,ignore'],
  ])('answers %j with exit code %d', async (inputs, exitCode, message) => {
    const run = await upload(await emptyFolder(), inputs);
    expect(run.exitCode).toBe(exitCode);
    expect(run.log).toContain(message);
  });

  it('refuses a second artifact of the same name', async () => {
    const folder = await emptyFolder();
    await writeTree(join(folder, 'workspace'), tree);
    await upload(folder, { path: 'out' });
    const run = await upload(folder, { path: 'out' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('an artifact with this name already exists on the workflow run');
  });

  it('brings one artifact, or all in a folder each, back with plain permissions', async () => {
    const folder = await emptyFolder();
    await writeTree(join(folder, 'workspace'), tree);
    await upload(folder, { name: 'one', path: 'out/deep' });
    await upload(folder, { name: 'two', path: 'release.json' });
    const one = await download(folder, { name: 'one', path: 'in' });
    expect(one.outputs['download-path']).toBe(join(folder, 'workspace/in'));
    expect(await listTree(join(folder, 'workspace/in'))).toEqual(['b.txt', 'c.log']);
    expect((await stat(join(folder, 'workspace/in/b.txt'))).mode & 0o777).toBe(0o644);
    await download(folder, { path: 'all' });
    expect(await listTree(join(folder, 'workspace/all'))).toEqual(['one/b.txt', 'one/c.log', 'two/release.json']);
    await download(folder, { path: 'merged', pattern: 't*', 'merge-multiple': 'true' });
    expect(await listTree(join(folder, 'workspace/merged'))).toEqual(['release.json']);
  });

  it('fails on a name that nobody uploaded', async () => {
    const run = await download(await emptyFolder(), { name: 'missing' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('Artifact not found for name: missing');
  });
});
