import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { styleText } from 'node:util';
import { nearestName } from '../../actions/shared/src/nearest-name.ts';
import type { RuleInfo } from '../../actions/shared/src/rules/rule.ts';
import { UserError } from '../../actions/shared/src/user-error.ts';
import { knownRules } from '../../actions/shared/src/validate/known-rules.ts';
import { exitCodes } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

/** Where every rule has files that break it and files that keep it; only a checkout has them. */
const corpus = resolve(import.meta.dirname, '../../actions/shared/test/rules/corpus');

/** One rule, or a list of all. */
export function explainCommand(id: string | undefined, terminal: Terminal): ExitCode {
  if (id === undefined) {
    for (const { id: known, severity, title } of knownRules) terminal.out(`${known.padEnd(4)} ${severity.padEnd(8)} ${title}\n`);
    return exitCodes.clean;
  }
  const rule = knownRules.find((candidate) => candidate.id === id.toUpperCase());
  if (rule === undefined) throw new UserError(`There is no rule ${id}, ${suggest(id)}`);
  terminal.out(describeRule(rule, (style, text) => (terminal.isColoured ? styleText(style, text, { validateStream: false }) : text)));
  return exitCodes.clean;
}

function suggest(id: string): string {
  const nearest = nearestName(id, knownRules.map((rule) => rule.id));
  return `${nearest === undefined ? '' : `did you mean ${nearest}? `}\`factory-ecs explain\` lists all.`;
}

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

function describeRule(rule: RuleInfo, paint: Paint): string {
  const { id, title, severity, inProduction, source, checkedOn, help } = rule;
  return [
    paint('bold', `${id}  ${title}`),
    '',
    `severity   ${severity}${inProduction === undefined ? '' : ` (${inProduction} in production)`}`,
    `source     ${source}`,
    `checked on ${checkedOn}`,
    '',
    help,
    '',
    ...example('fails', { id, paint }),
    ...example('passes', { id, paint }),
  ].join('\n');
}

/** The shortest file of the corpus: the fault stands out. */
function example(kind: 'fails' | 'passes', { id, paint }: { id: string; paint: Paint }): string[] {
  const files = corpusFiles(join(corpus, kind === 'fails' ? 'faults' : 'passes'), id);
  const [shortest] = files.map((file) => readFileSync(file, 'utf8')).sort((a, b) => a.length - b.length);
  if (shortest === undefined) return [];
  const colour = kind === 'fails' ? 'red' : 'green';
  return [paint(['bold', colour], `What ${kind}`), '', ...shortest.trimEnd().split('\n').map((line) => `  ${line}`), ''];
}

function corpusFiles(folder: string, id: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.toLowerCase().split(/[-._]/, 1)[0] === id.toLowerCase() && /\.(ya?ml|json)$/.test(name)).map((name) => join(folder, name));
}
