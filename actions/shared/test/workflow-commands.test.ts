import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { addSummary, setOutput } from '../src/workflow-commands.ts';

const variables = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'] as const;
const before = variables.map((name) => process.env[name]);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'factory-ecs-commands-'));
  for (const name of variables) process.env[name] = '';
});

afterEach(() => {
  variables.forEach((name, index) => (process.env[name] = before[index] ?? ''));
  rmSync(folder, { recursive: true });
});

function useFile(variable: (typeof variables)[number]): string {
  const file = join(folder, variable);
  writeFileSync(file, '');
  process.env[variable] = file;
  return file;
}

/** What a process of its own prints that calls one of the functions. */
function printOf(name: string, ...args: unknown[]): string {
  return printOfModule(new URL('../src/workflow-commands.ts', import.meta.url).href, name, args);
}

function printOfModule(module: string, name: string, args: readonly unknown[]): string {
  const code = `import * as commands from ${JSON.stringify(module)}; commands[${JSON.stringify(name)}](...${JSON.stringify(args)});`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' });
  if (stderr !== '') throw new Error(stderr);
  return stdout;
}

describe('info', () => {
  it('prints all of a text that is longer than a pipe', () => {
    const text = 'ü'.repeat(40_000);
    expect(printOf('info', text) === `${text}\n`).toBe(true);
  });
});

describe('annotate', () => {
  it('keeps a message in one command', () => {
    expect(printOf('annotate', 'error', '100% of\r\nit failed: a, b')).toBe('::error::100%25 of%0D%0Ait failed: a, b\n');
  });

  it('says where', () => {
    expect(printOf('annotate', 'warning', 'unknown key', { file: 'services/a,b.yml', line: 3, column: 5, title: 'Render: services' })).toBe('::warning file=services/a%2Cb.yml,line=3,title=Render%3A services,col=5::unknown key\n');
  });
});

/** Its toolkit is how GitHub itself writes them; loading it would cost an action more time than all it does. */
describe('commands are those of @actions/core', () => {
  const core = import.meta.resolve('@actions/core');

  it.each(['plain', '100% of\r\nit: failed, twice', '::error::within', 'ü€😀'])('for a message %j and for a place', (message) => {
    const place = { file: 'services/a,b:c%.yml', title: 'Render: services, all' };
    expect(printOf('annotate', 'error', message)).toBe(printOfModule(core, 'error', [message]));
    expect(new Set(printOf('annotate', 'warning', message, { ...place, line: 3, column: 5 }).trimEnd().split(/[ ,](?=\w+=)|::/)))
      .toEqual(new Set(printOfModule(core, 'warning', [message, { ...place, startLine: 3, startColumn: 5 }]).trimEnd().split(/[ ,](?=\w+=)|::/)));
    expect(printOf('maskSecret', message.replaceAll(/[\r\n]/g, ''))).toBe(printOfModule(core, 'setSecret', [message.replaceAll(/[\r\n]/g, '')]));
  });
});

describe('maskSecret', () => {
  it('masks each line on its own, and no empty one, which would mask everything', () => {
    expect(printOf('maskSecret', 'first\r\n\nsecond%\n')).toBe('::add-mask::first\n::add-mask::second%25\n');
  });
});

describe('setOutput', () => {
  it('prints where there is no output file', () => {
    expect(printOf('setOutput', 'release', 'r1')).toBe('release=r1\n');
  });

  it('keeps a value that imitates an output in one output', () => {
    const file = useFile('GITHUB_OUTPUT');
    setOutput('release', 'r1\nother=2');
    expect(readFileSync(file, 'utf8')).toMatch(/^release<<(\S+)\nr1\nother=2\n\1\n$/);
  });

  it('keeps a value that imitates the end of an output', () => {
    const file = useFile('GITHUB_OUTPUT');
    setOutput('release', 'r1');
    const end = readFileSync(file, 'utf8').split('<<')[1]?.split('\n')[0] ?? '';
    writeFileSync(file, '');
    setOutput('release', `r1\n${end}\nother<<${end}`);
    expect(readFileSync(file, 'utf8')).toBe(`release<<${end}-\nr1\n${end}\nother<<${end}\n${end}-\n`);
  });
});

describe('addSummary', () => {
  it('appends', () => {
    const file = useFile('GITHUB_STEP_SUMMARY');
    addSummary('# One');
    addSummary('# Two');
    expect(readFileSync(file, 'utf8')).toBe('# One\n# Two\n');
  });

  it('does nothing where there is no summary', () => {
    expect(printOf('addSummary', '# One')).toBe('');
  });
});
