import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { validateFiles } from '../../src/validate/validate-files.ts';
import type { Validation, ValidationOptions } from '../../src/validate/validate-files.ts';
import { outputsFile } from '../render/make-render-options.ts';
import { checkout } from '../run-bundle.ts';
import { makeScratchFolder } from '../scratch-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await makeScratchFolder();
  for (const name of ['task-definitions', 'services', 'environments']) cpSync(join(checkout, name), join(folder, name), { recursive: true });
});

const names = ['task-definitions/api.yml', 'task-definitions/web.yml', 'task-definitions/controller.yml', 'task-definitions/runner.yml', 'task-definitions/migrate.yml', 'services/api.yml', 'services/web.yml', 'services/controller.yml'];
const known = { environment: 'rehearsal', infrastructure: [outputsFile] };

async function validate(override: Partial<ValidationOptions> = {}): Promise<Validation> {
  return await validateFiles({
    files: names.map((name) => join(folder, name)), environment: undefined, environmentsDirectory: join(folder, 'environments'), infrastructure: [],
    images: undefined, askRegistries: false, previousRelease: undefined, profile: undefined, ignore: [], ...override,
  });
}

const idsOf = ({ findings }: Validation): string[] => findings.filter(({ severity }) => severity !== 'note').map(({ rule, file, line }) => `${rule} ${file.slice(folder.length + 1)}:${line}`);

function edit(name: string, from: string, to: string): number {
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
  writeFileSync(path, text.replace(from, () => to));
  return text.slice(0, text.indexOf(from)).split('\n').length;
}

describe('validateFiles', () => {
  it.each([['with an environment', known], ['without one', {}]])('finds nothing in our own templates, %s', async (_name, options) => {
    expect(idsOf(await validate(options))).toEqual([]);
  });

  it('places findings of rendered values at the lines of the template', async () => {
    const key = edit('task-definitions/web.yml', 'stopTimeout: ', 'stopTimeuot: ');
    const port = edit('services/api.yml', 'containerPort: 8080', 'containerPort: 8081');
    expect(idsOf(await validate(known))).toEqual(expect.arrayContaining([`S1 task-definitions/web.yml:${key}`, `R68 services/api.yml:${port}`]));
  });

  it('says one thing of a reference that does not resolve', async () => {
    const line = edit('task-definitions/web.yml', '${infrastructure.WebTaskRoleArn}', '${infrastructure.WebTaskRolArn}');
    const validation = await validate(known);
    expect(idsOf(validation)).toEqual([`T1 task-definitions/web.yml:${line}`]);
    expect(validation.findings.find(({ rule }) => rule === 'T1')?.message).toContain('did you mean WebTaskRoleArn?');
  });

  it('finds a slip in the root of a reference without an environment', async () => {
    const line = edit('task-definitions/web.yml', '${infrastructure.WebTaskRoleArn}', '${infrastrcture.WebTaskRoleArn}');
    expect(idsOf(await validate())).toEqual([`T1 task-definitions/web.yml:${line}`]);
  });

  it('says what it did not check, and in which world it read conditions', async () => {
    const { notes } = await validate();
    expect(notes.join('\n')).toMatch(/No environment is named: .* as if environment\.environmentKind is compatible and environment\.artifacts is side-car and environment\.auth\.mode is google\./);
    expect(notes).toContain('No infrastructure is named: values of its outputs are unknown, and were not judged.');
    expect((await validate(known)).notes).toContain('No images are given: digests were made up.');
  });

  it('finds a setting of the environment without effect, once all parts are checked', async () => {
    edit('task-definitions/web.yml', '- ${variables(environment.additionalEnvironment.web)}', '');
    const line = edit('environments/rehearsal.yml', '  web: {}', '  web: { EXTRA: set }');
    expect(idsOf(await validate(known))).toEqual([`T2 environments/rehearsal.yml:${line}`]);
    const definitions = names.filter((name) => name.startsWith('task-definitions')).map((name) => join(folder, name));
    expect(idsOf(await validate({ ...known, files: definitions }))).toEqual([]);
  });

  it('leaves out, and says so, what the environment has no size for', async () => {
    edit('environments/rehearsal.yml', '  controller: { cpu', '  # controller: { cpu');
    edit('environments/rehearsal.yml', '  runner: { cpu', '  # runner: { cpu');
    const validation = await validate(known);
    expect(idsOf(validation).filter((id) => /controller|runner/.test(id.split(' ')[1] ?? ''))).toEqual([]);
    expect(validation.notes.join('\n')).toMatch(/no size for what .*controller\.yml/);
  });

  it('keeps on with the other files where one cannot be read', async () => {
    writeFileSync(join(folder, 'task-definitions/migrate.yml'), 'family: a\nfamily: b\n');
    const line = edit('task-definitions/web.yml', 'stopTimeout: ', 'stopTimeuot: ');
    expect(idsOf(await validate(known))).toEqual(expect.arrayContaining(['Y1 task-definitions/migrate.yml:2', `S1 task-definitions/web.yml:${line}`]));
  });

  it('leaves out the rules that are ignored, everywhere or by a comment with a reason', async () => {
    edit('task-definitions/web.yml', 'stopTimeout: ', 'stopTimeuot: ');
    expect(idsOf(await validate({ ...known, ignore: ['S1'] }))).toEqual([]);
    edit('task-definitions/web.yml', '    stopTimeuot: ', '    # ignore S1: the test wants it\n    stopTimeuot: ');
    expect(idsOf(await validate(known))).toEqual([]);
  });

  it('takes a rendered release as a set of its own', async () => {
    const text = readFileSync(join(checkout, 'actions/shared/test/fixtures/rehearsal.release.json'), 'utf8');
    const file = join(folder, 'release.json');
    writeFileSync(file, text.replaceAll('"containerPort": 8080', '"containerPort": 70000'));
    const { findings } = await validate({ files: [file] });
    expect(findings.find(({ rule }) => rule === 'R18' || rule === 'S5')).toMatchObject({ file, path: expect.stringContaining('containerPort') });
  });

  it('takes plain JSON of other people, and leaves `${HOME}` in a command alone', async () => {
    const file = join(folder, 'plain/worker.json');
    mkdirSync(join(folder, 'plain'));
    writeFileSync(file, JSON.stringify({
      family: 'worker', cpu: '256', memory: '512', networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'],
      containerDefinitions: [{ name: 'worker', image: 'public.ecr.aws/docker/library/node:24', command: ['sh', '-c', 'cd ${HOME} && node .'] }],
    }));
    const { findings } = await validate({ files: [file] });
    expect(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule).filter((rule) => !['R62', 'R64'].includes(rule))).toEqual([]);
  });
});
