import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RuleFinding } from '../../shared/src/rules/rule-finding.ts';
import { images, outputsFile, TemplateCopy } from '../../shared/test/render/make-render-options.ts';
import { runBundle } from '../../shared/test/run-bundle.ts';
import type { BundleRun } from '../../shared/test/run-bundle.ts';
import { makeScratchFolder } from '../../shared/test/scratch-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await makeScratchFolder();
});

async function run(inputs: Record<string, string> = {}): Promise<BundleRun> {
  return await runBundle('validate-task-definitions', inputs);
}

const ours = { environment: 'rehearsal', infrastructure: outputsFile, images: JSON.stringify(images) };
const findingsOf = ({ outputs }: BundleRun): RuleFinding[] => JSON.parse(outputs['findings'] ?? '') as RuleFinding[];

function writeDefinition(name: string, container: object, more: object = {}): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify({ family: 'a', cpu: '256', memory: '512', networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], containerDefinitions: [{ name: 'a', image: 'public.ecr.aws/a/b:1', ...container }], ...more }, null, 2));
  return file;
}

describe('the bundle of validate-task-definitions', () => {
  it('finds nothing wrong with our own templates', async () => {
    const { exitCode, log, outputs, summary } = await run(ours);
    expect({ exitCode, log }).toMatchObject({ exitCode: 0, log: expect.not.stringMatching(/^::/m) });
    expect(outputs).toMatchObject({ 'error-count': '0', 'warning-count': '0', 'sarif-file': expect.stringMatching(/findings\.sarif$/) });
    expect(summary).toMatch(/^0 errors, 0 warnings.* in 8 files\.$/m);
  });

  it('annotates each fault at its line, keeps all outputs and fails with the counts', async () => {
    const templates = new TemplateCopy();
    try {
      templates.replace('task-definitions/web.yml', 'stopTimeout:', 'stopTimeuot:');
      const files = [`${templates.directory}/task-definitions/*.yml`, `${templates.directory}/services/*.yml`].join('\n');
      const result = await run({ ...ours, files });
      expect(result.exitCode).toBe(1);
      expect(result.log).toMatch(/^::error file=.*task-definitions\/web\.yml,line=\d+,title=S1,col=5::containerDefinitions\[0\]\.stopTimeuot: unknown key, did you mean stopTimeout\?/m);
      expect(result.log).toMatch(/^::error::1 error, 0 warnings.* in 8 files\.$/m);
      expect(findingsOf(result).filter(({ severity }) => severity === 'error')).toEqual([{
        rule: 'S1', severity: 'error', file: expect.stringContaining('web.yml'), line: expect.any(Number), column: 5,
        path: 'containerDefinitions[0].stopTimeuot', message: expect.any(String), help: expect.any(String),
      }]);
      const sarif = JSON.parse(readFileSync(result.outputs['sarif-file'] ?? '', 'utf8')) as { runs: { results: { ruleId: string }[] }[] };
      expect(sarif.runs[0]?.results.map(({ ruleId }) => ruleId)).toContain('S1');
    } finally {
      templates.remove();
    }
  });

  it('groups what is beyond ten annotations of a level', async () => {
    const environment = Array.from({ length: 30 }, (_, index) => ({ name: `N${index}`, value: index }));
    const result = await run({ files: writeDefinition('many.json', { environment }) });
    const errors = result.log.split('\n').filter((line) => line.startsWith('::error'));
    expect(errors).toHaveLength(10);
    expect(errors[8]).toMatch(/file=.*many\.json,.*title=\d+ more,.*many\.json: .*S2 \(\d+ times\)/);
    expect(Number(result.outputs['error-count'])).toBeGreaterThanOrEqual(30);
  });

  it('says when the output does not hold all findings', async () => {
    const environment = Array.from({ length: 400 }, (_, index) => ({ name: `N${index}`, value: index }));
    const result = await run({ files: writeDefinition('many.json', { environment }) });
    expect(Buffer.byteLength(result.outputs['findings'] ?? '')).toBeLessThan(128 * 1024);
    expect(result.log).toMatch(/^The output findings holds the first \d+ of \d+ findings/m);
    expect(findingsOf(result).length).toBeLessThan(Number(result.outputs['error-count']));
  });

  it('goes red for a warning only where asked, and leaves out what is ignored', async () => {
    const files = writeDefinition('warned.json', { image: 'public.ecr.aws/a/b:latest' });
    const ignore = (await run({ files, profile: 'development' })).log.match(/\[error (\w+)\]/g)?.map((text) => text.slice(7, -1)).join(' ') ?? '';
    expect((await run({ files, profile: 'development', ignore })).exitCode).toBe(0);
    const strict = await run({ files, profile: 'development', ignore, 'fail-on': 'warning' });
    expect(strict.exitCode).toBe(1);
    expect(strict.log).toMatch(/\[warning R36\]/);
    expect((await run({ files, profile: 'production' })).log).toMatch(/\[error R36\]/);
  });

  it.each([
    [{ files: 'task-definitions/apu.yml' }, 'did you mean task-definitions/api.yml?'],
    [{ environment: 'rehersal' }, 'did you mean rehearsal?'],
    [{ profile: 'staging' }, "profile must be one of development, production, got 'staging'."],
    [{ 'fail-on': 'never' }, "fail-on must be one of error, warning, got 'never'."],
    [{ ignore: 'R36, R999x' }, 'ignore: there is no rule R999x'],
    [{ infrastructure: 'cdk.uot' }, 'There is no infrastructure at cdk.uot'],
    [{ images: '{"api":"node:24"}' }, 'images must name every image by digest'],
  ])('refuses %j', async (inputs, expected) => {
    const { exitCode, log, outputs } = await run(inputs);
    expect({ exitCode, log, outputs }).toEqual({ exitCode: 1, log: expect.stringContaining(expected), outputs: {} });
  });
});
