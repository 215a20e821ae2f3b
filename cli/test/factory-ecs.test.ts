import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { images, outputsFile, TemplateCopy } from '../../actions/shared/test/render/make-render-options.ts';
import { checkout } from '../../actions/shared/test/run-bundle.ts';
import { makeScratchFolder } from '../../actions/shared/test/scratch-folder.ts';
import { runCli as run } from './run-cli.ts';
import type { Run } from './run-cli.ts';

let folder: string;
beforeEach(async () => {
  folder = await makeScratchFolder();
});

const definition = `# A small one
family: worker
cpu: '256'
memory: '768'
networkMode: awsvpc
requiresCompatibilities: [FARGATE]
containerDefinitions:
  - name: worker
    image: public.ecr.aws/a/b:1
    stopTimeuot: 30
`;

function writeFault(text = definition): string {
  const file = join(folder, 'worker.yml');
  writeFileSync(file, text);
  return file;
}

describe('factory-ecs', () => {
  it.each([['--help'], ['validate', '--help'], ['render', '--help'], ['explain', '--help'], ['deploy', '--help'], ['roll-back', '--help'], ['status', '--help'], ['why', '--help'], ['logs', '--help'], ['history', '--help'], ['environments', '--help'], ['environments', 'list', '--help'], ['environments', 'set', '--help'], ['environments', 'check', '--help'], ['secrets', '--help'], ['secrets', 'put', '--help'], ['secrets', 'list', '--help'], ['secrets', 'check', '--help'], ['secrets', 'import', '--help']])('tells with %s %s what it does', async (...args) => {
    const { code, out, error } = await run(args);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toMatch(/^Usage: factory-ecs/);
  });

  it('tells its version', async () => {
    const { version } = JSON.parse(readFileSync(join(checkout, 'cli/package.json'), 'utf8')) as { version: string };
    expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, error: '' });
  });

  it.each([
    [['valdate'], 'Did you mean validate?'],
    [[], 'Usage: factory-ecs'],
    [['validate', '--fail-on', 'never'], "argument 'never' is invalid. Allowed choices are error, warning."],
    [['validate', 'task-definitions/apu.yml'], 'did you mean task-definitions/api.yml?'],
    [['validate', '--ignore', 'R366'], 'did you mean R36?'],
    [['validate', '--environment', 'rehersal'], 'did you mean rehearsal?'],
    [['render', '--environment', 'rehearsal'], "required option '--images <json>' not specified"],
    [['explain', 'R366'], 'There is no rule R366, did you mean R36?'],
  ])('ends with 2 and one clear text for %j', async (args, expected) => {
    const { code, error } = await run(args);
    expect(code).toBe(2);
    expect(error).toContain(expected);
    expect(error).not.toMatch(/^\s+at /m);
  });
});

describe('factory-ecs validate', () => {
  it('ends with 0 for our own templates', async () => {
    const { code, out } = await run(['validate', '--environment', 'rehearsal', '--infrastructure', outputsFile]);
    expect({ code, last: out.trimEnd().split('\n').at(-1) }).toEqual({ code: 0, last: expect.stringMatching(/^0 errors, 0 warnings.* in 8 files\.$/) });
  });

  it('shows each finding with its line and a caret, and ends with 1', async () => {
    const file = writeFault();
    const { code, out } = await run(['validate', file]);
    expect(code).toBe(1);
    expect(out).toContain(`${file}:10:5 error S1 containerDefinitions[0].stopTimeuot: unknown key, did you mean stopTimeout? AWS would drop it in silence\n  10 |     stopTimeuot: 30\n     |     ^\n     = `);
    expect(out).toMatch(/\n[1-9]\d* errors?, \d+ warnings?.* in 1 file\.\n$/);
  });

  it('colours only where it may', async () => {
    const file = writeFault();
    // eslint-disable-next-line no-control-regex -- colours begin with it
    const isColoured = ({ out }: Run): boolean => /\u001b\[/.test(out);
    expect(isColoured(await run(['validate', file]))).toBe(false);
    expect(isColoured(await run(['validate', file], { FORCE_COLOR: '1' }))).toBe(true);
    expect(isColoured(await run(['validate', file], { FORCE_COLOR: '1', NO_COLOR: '1' }))).toBe(false);
  });

  it('shows of a long line the part around the place, and no control characters of the file', async () => {
    const file = writeFault(definition.replace('    stopTimeuot: 30', `    labels: { ${'"a": "b", '.repeat(60)}"x\u007f": 1 }`));
    const { out } = await run(['validate', file]);
    // eslint-disable-next-line no-control-regex -- what must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
    for (const line of out.split('\n').filter((text) => /^ +\d+ \| /.test(text))) expect(line.length).toBeLessThan(130);
  });

  it.each(['json', 'sarif', 'github'])('speaks %s', async (format) => {
    const file = writeFault();
    const { code, out } = await run(['validate', file, '--format', format]);
    expect(code).toBe(1);
    if (format === 'github') expect(out).toContain(`::error file=${file},line=10,title=S1,col=5::`);
    else if (format === 'json') expect(JSON.parse(out)).toEqual(expect.arrayContaining([expect.objectContaining({ rule: 'S1', line: 10, column: 5, severity: 'error' })]));
    else expect(JSON.parse(out)).toMatchObject({ version: '2.1.0' });
  });

  it('takes rules out, and warnings as failures', async () => {
    const file = writeFault(definition.replace('768', '512').replace('    stopTimeuot: 30\n', ''));
    const { out } = await run(['validate', file, '--profile', 'development', '--format', 'json']);
    const findings = JSON.parse(out) as { rule: string; severity: string }[];
    const errors = findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule).join(',');
    const lenient = ['validate', file, '--profile', 'development', ...(errors === '' ? [] : ['--ignore', errors])];
    expect((await run(lenient)).code).toBe(0);
    expect((await run([...lenient, '--fail-on', 'warning'])).code).toBe(findings.some(({ severity }) => severity === 'warning') ? 1 : 0);
  });
});

describe('factory-ecs render', () => {
  const args = ['render', '--environment', 'rehearsal', '--infrastructure', outputsFile, '--images', JSON.stringify(images), '--release', 'release-1', '--commit', '0123456789abcdef0123456789abcdef01234567'];
  const golden = readFileSync(join(checkout, 'actions/shared/test/fixtures/rehearsal.release.json'), 'utf8');

  it('prints the bytes that the action writes, or writes them', async () => {
    expect(await run(args)).toEqual({ code: 0, out: golden, error: '' });
    const file = join(folder, 'release.json');
    expect(await run([...args, '--output', file])).toEqual({ code: 0, out: '', error: '' });
    expect(readFileSync(file, 'utf8')).toBe(golden);
  });

  it('ends with 1 where templates are wrong, and names their lines', async () => {
    const templates = new TemplateCopy();
    try {
      templates.replace('task-definitions/web.yml', 'stopTimeout:', 'stopTimeuot:');
      const { code, out, error } = await run([...args, '--task-definitions', templates.directories.taskDefinitionsDirectory]);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(error).toMatch(/web\.yml:\d+:5 .*did you mean stopTimeout\?/);
    } finally {
      templates.remove();
    }
  });
});

describe('factory-ecs explain', () => {
  it('tells of a rule, in any case of its letter', async () => {
    const { code, out } = await run(['explain', 'r26']);
    expect(code).toBe(0);
    for (const expected of [/^R26 {2}/, /^severity +error$/m, /^source +\S/m, /^checked on \d{4}-\d\d-\d\d$/m, /^What fails .*R26.*\n(.*\n)*> +\d+ \| .*arn:aws:secretsmanager/m, /^What passes .*R26/m]) expect(out).toMatch(expected);
  });

  it('lists all rules', async () => {
    const { out } = await run(['explain']);
    for (const id of ['Y1', 'T1', 'S1', 'R1', 'R39', 'R88', 'I3']) expect(out).toMatch(new RegExp(`^${id} +(error|warning|note) +\\S`, 'm'));
  });
});
