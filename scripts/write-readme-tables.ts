// Writes the tables of inputs and outputs (and secrets) from action.yml and the reusable workflows into the documents that
// hold markers for them. In the README of an action:
//
//   <!-- action table: start -->
//   <!-- action table: end -->
//
// and in README.md or below docs/ (docs/workflows.md has them all), for a workflow that can be called or started by hand:
//
//   <!-- workflow table of .github/workflows/smoke-test.yml: start -->
//   <!-- workflow table of .github/workflows/smoke-test.yml: end -->
//
// and, for all rules of validate-task-definitions:
//
//   <!-- rules table: start -->
//   <!-- rules table: end -->
//
//   node scripts/write-readme-tables.ts            writes
//   node scripts/write-readme-tables.ts --check    names each document that is out of date and exits with 1
import { existsSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { knownRules } from '../actions/shared/src/validate/known-rules.ts';

type Mapping = Record<string, unknown>;
const checkout = resolve(import.meta.dirname, '..');
const block = /<!-- (action table|rules table|workflow table of (\S+)): start -->\n[\s\S]*?<!-- \1: end -->/g;

await main(process.argv.includes('--check'));

async function main(isCheck: boolean): Promise<void> {
  await checkActionsAreDocumented();
  await checkWorkflowsAreDocumented();
  const documents: string[] = [];
  for (const pattern of ['README.md', 'actions/*/README.md', 'docs/**/*.md']) for await (const file of glob(pattern, { cwd: checkout })) documents.push(file);
  for (const file of documents.sort()) {
    const old = await readFile(join(checkout, file), 'utf8');
    const fresh = await fillTables(old, file);
    if (fresh === old) continue;
    if (isCheck) fail(`${file}: its tables are out of date. Run \`npm run readme\` and commit it.`);
    else await writeFile(join(checkout, file), fresh);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

async function checkActionsAreDocumented(): Promise<void> {
  for await (const action of glob('actions/*/action.yml', { cwd: checkout })) {
    const readme = join(dirname(action), 'README.md');
    if (!existsSync(join(checkout, readme))) fail(`${readme} is missing. Start it with a snippet that works when pasted, and the markers of its table.`);
    else if (!(await readFile(join(checkout, readme), 'utf8')).includes('<!-- action table: start -->\n')) fail(`${readme} has no <!-- action table: start --> and <!-- action table: end -->.`);
  }
}

async function checkWorkflowsAreDocumented(): Promise<void> {
  const document = 'docs/workflows.md';
  const text = await readFile(join(checkout, document), 'utf8');
  for await (const workflow of glob('.github/workflows/*.yml', { cwd: checkout })) {
    const on = toMapping((parse(await readFile(join(checkout, workflow), 'utf8')) as Mapping)['on']);
    const marker = `<!-- workflow table of ${workflow}: start -->`;
    if (('workflow_call' in on || 'workflow_dispatch' in on) && !text.includes(`${marker}\n`)) fail(`${document} has no ${marker}. Give ${workflow} a section with a snippet that works when pasted, and the markers of its table.`);
  }
}

async function fillTables(text: string, file: string): Promise<string> {
  let filled = text;
  for (const [whole, kind = '', workflow] of text.matchAll(block)) {
    if (kind === 'rules table') {
      filled = filled.replace(whole, () => `<!-- ${kind}: start -->\n${makeRulesTable()}<!-- ${kind}: end -->`);
      continue;
    }
    const source = workflow ?? join(dirname(file), 'action.yml');
    if (!existsSync(join(checkout, source))) {
      fail(`${file} has a table of ${source}, which does not exist.`);
      continue;
    }
    const described = parse(await readFile(join(checkout, source), 'utf8')) as Mapping;
    filled = filled.replace(whole, () => `<!-- ${kind}: start -->\n${makeTables(described)}<!-- ${kind}: end -->`);
  }
  return filled;
}

/** An action has them at the top, a workflow below its trigger. */
function makeTables(described: Mapping): string {
  const on = toMapping(described['on']);
  const owner = 'on' in described ? toMapping(on['workflow_call'] ?? on['workflow_dispatch']) : described;
  const tables = ['inputs', 'secrets', 'outputs'].map((kind) => makeTable(kind, toMapping(owner[kind]))).filter((table) => table !== '');
  return tables.length === 0 ? 'No inputs, no outputs.\n' : tables.join('\n');
}

/** Each rule has an anchor, which help addresses lead to. */
function makeRulesTable(): string {
  const rows = knownRules.map(({ id, title, severity, inProduction, source, checkedOn }) =>
    [`<a id="${id.toLowerCase()}"></a>${id}`, inProduction === undefined ? severity : `${severity}, ${inProduction} in production`, cell(title), cell(source), checkedOn]);
  return toMarkdown([['rule', 'severity', 'what must hold', 'source', 'checked on'], ...rows]);
}

function makeTable(kind: string, members: Mapping): string {
  const entries = Object.entries(members).map(([name, member]) => ({ name, member: toMapping(member) }));
  if (entries.length === 0) return '';
  if (kind === 'outputs') return toMarkdown([['output', 'what it holds'], ...entries.map(({ name, member }) => [code(name), cell(member['description'])])]);
  const rows = entries.map(({ name, member }) => [code(name), member['required'] === true ? 'required' : showDefault(member['default']), cell(member['description'])]);
  return toMarkdown([[kind.slice(0, -1), 'default', 'what it is'], ...rows]);
}

function toMarkdown([head = [], ...rows]: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('');
}

function showDefault(value: unknown): string {
  return value === undefined || value === '' ? 'none' : code(typeof value === 'string' ? value : JSON.stringify(value));
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

/** `<name>` would be read as HTML and vanish. */
function cell(value: unknown): string {
  return (typeof value === 'string' ? value : '').trim().replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

function toMapping(value: unknown): Mapping {
  return typeof value === 'object' && value !== null ? (value as Mapping) : {};
}
