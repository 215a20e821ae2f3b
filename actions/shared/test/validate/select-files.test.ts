import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { selectFiles } from '../../src/validate/select-files.ts';
import { makeScratchFolder } from '../scratch-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await makeScratchFolder();
  for (const name of ['task-definitions/api.yml', 'task-definitions/web.yaml', 'task-definitions/old/api.json', 'task-definitions/notes.md', 'task-definitions/.hidden.yml', 'empty/x.txt', 'release.json']) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), '{}');
  }
});

const select = (...patterns: string[]): string[] => selectFiles(patterns.map((pattern) => (pattern.startsWith('!') ? `!${join(folder, pattern.slice(1))}` : join(folder, pattern)))).map((file) => file.slice(folder.length + 1));

describe('selectFiles', () => {
  it.each([
    [['task-definitions/api.yml'], ['task-definitions/api.yml']],
    [['task-definitions/*.yml'], ['task-definitions/api.yml']],
    [['task-definitions'], ['task-definitions/.hidden.yml', 'task-definitions/api.yml', 'task-definitions/web.yaml']],
    [['task-definitions/*'], ['task-definitions/api.yml', 'task-definitions/web.yaml']],
    [['task-definitions/**/*.{yml,json}'], ['task-definitions/api.yml', 'task-definitions/old/api.json']],
    [['task-definitions/*', '!task-definitions/w*'], ['task-definitions/api.yml']],
    [['release.json', 'task-definitions/api.yml', 'task-definitions/*.yml'], ['release.json', 'task-definitions/api.yml']],
  ])('takes %j', (patterns, expected) => {
    expect(select(...patterns)).toEqual(expected);
  });

  it.each([
    [['task-definitions/apu.yml'], /there is no .*apu\.yml, did you mean .*task-definitions\/api\.yml\?$/],
    [['nowhere/api.yml'], /there is no .*nowhere\/api\.yml, nor a folder .*nowhere\.$/],
    [['services/*.yml'], /no \.yml, \.yaml or \.json matches .*services\/\*\.yml\.$/],
    [['empty'], /the folder .*empty has no \.yml, \.yaml or \.json\.$/],
    [['release.json', '!release.json'], /leaves nothing to check/],
  ])('refuses %j', (patterns, expected) => {
    expect(() => select(...patterns)).toThrow(expected);
  });

  it('takes the default folders of the working directory where nothing is named', () => {
    expect(selectFiles([])).toEqual(expect.arrayContaining(['task-definitions/api.yml', 'services/web.yml']));
  });
});
