import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readRollOutPolicy } from '../../src/render/roll-out-policy.ts';
import { checkout } from '../run-bundle.ts';
import { makeScratchFolder } from '../scratch-folder.ts';

async function read(text: string): Promise<ReturnType<typeof readRollOutPolicy>> {
  const file = join(await makeScratchFolder(), 'roll-out.yml');
  await writeFile(file, text);
  return readRollOutPolicy(file);
}

describe('readRollOutPolicy', () => {
  const standard = { order: [['api'], ['web'], ['controller']], schemaFitsPreviousCode: true };

  it('reads the repository\'s own, and does without one', async () => {
    expect(readRollOutPolicy(join(checkout, 'roll-out.yml'))).toEqual({ policy: standard, findings: [] });
    expect(readRollOutPolicy('nowhere/roll-out.yml')).toEqual({ policy: standard, findings: [] });
    expect((await read('order: [[api, web], [controller]]\nschemaFitsPreviousCode: false\n')).policy).toEqual({ order: [['api', 'web'], ['controller']], schemaFitsPreviousCode: false });
  });

  it.each([
    ['[]', ['1:1 it must be a mapping with order and schemaFitsPreviousCode, got []']],
    ['ordre: []', ['1:1 ordre: unknown key, did you mean order?']],
    ['order: api', ['1:8 order: got "api", allowed: a list of lists of services, such as [[api], [web], [controller]]']],
    ['order: [api]', ['1:9 order[0]: got "api", allowed: a list of services, such as [api]']],
    ['order: [[api, wep], [api]]\nschemaFitsPreviousCode: no', [
      '1:15 order[0][1]: got "wep", allowed: api, web, controller', '1:22 order[1][0]: api is there twice, allowed: once', '2:25 schemaFitsPreviousCode: got "no", allowed: true or false',
    ]],
    ['order: [[api], [web]]', ['1:8 order: controller is missing, allowed: each of api, web, controller once']],
  ])('refuses %j', async (text, expected) => {
    const { findings } = await read(text);
    expect(findings.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual(expected);
  });
});
