import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { images, outputsFile, TemplateCopy } from '../../shared/test/render/make-render-options.ts';
import { checkout, runBundle } from '../../shared/test/run-bundle.ts';
import type { BundleRun } from '../../shared/test/run-bundle.ts';

let folder: string;
let outputFile: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'factory-ecs-render-'));
  outputFile = join(folder, 'release.json');
});
afterEach(async () => await rm(folder, { recursive: true }));

async function run(inputs: Record<string, string> = {}): Promise<BundleRun> {
  return await runBundle('render-task-definitions', {
    environment: 'rehearsal', images: JSON.stringify(images), release: 'release-1', commit: '0123456789abcdef0123456789abcdef01234567',
    'infrastructure-outputs': outputsFile, 'output-file': outputFile, ...inputs,
  });
}

describe('the bundle of render-task-definitions', () => {
  it('writes the release and says so', async () => {
    const { exitCode, outputs, summary, log } = await run();
    expect({ exitCode, log }).toMatchObject({ exitCode: 0, log: expect.not.stringContaining('::error') });
    expect(await readFile(outputFile, 'utf8')).toBe(await readFile(join(checkout, 'actions/shared/test/fixtures/rehearsal.release.json'), 'utf8'));
    expect(outputs).toEqual({ 'release-file': outputFile, release: 'release-1', services: '["api","web","controller"]', 'public-url': 'http://factory-rehearsal-1.us-east-1.elb.amazonaws.com' });
    expect(summary).toContain('| web | 1024 | 2048 | 2 | `factory-web@bbbbbbbbbbbb` |');
  });

  it('annotates each fault at its line and writes nothing', async () => {
    const templates = new TemplateCopy();
    try {
      templates.replace('task-definitions/web.yml', 'stopTimeout:', 'stopTimeuot:');
      templates.replace('services/api.yml', 'desiredCount:', 'desiredcount:');
      const { exitCode, log, outputs } = await run({ 'task-definitions-directory': templates.directories.taskDefinitionsDirectory, 'services-directory': templates.directories.servicesDirectory });
      expect(exitCode).toBe(1);
      expect(log).toMatch(/^::error file=.*task-definitions\/web\.yml,line=\d+,col=5::.*did you mean stopTimeout\?/m);
      expect(log).toMatch(/^::error file=.*services\/api\.yml,line=\d+,col=1::desiredcount: unknown key, did you mean desiredCount\? AWS would drop it in silence$/m);
      expect(outputs).toEqual({});
      expect(existsSync(outputFile)).toBe(false);
    } finally {
      templates.remove();
    }
  });

  it.each([
    [{ environment: 'rehersal' }, 'did you mean rehearsal?'],
    [{ images: '{' }, '::error::images must be JSON'],
    [{ images: '{"api":"node:24"}' }, 'images must name every image by digest'],
    [{ 'infrastructure-outputs': 'none.json' }, 'There are no infrastructure outputs at none.json'],
    [{ release: '../x' }, "release must be 1 to 128 letters, digits, dots, hyphens and underscores, got '../x'."],
    [{ commit: '' }, 'commit is required'],
    [{ services: 'api, wbe' }, 'services: there is no service wbe, did you mean web?'],
    [{ 'services-directory': 'nowhere' }, 'There is no folder nowhere'],
  ])('refuses %p', async (inputs, expected) => {
    const { exitCode, log } = await run(inputs);
    expect(exitCode).toBe(1);
    expect(log).toContain(expected);
    expect(existsSync(outputFile)).toBe(false);
  });
});
