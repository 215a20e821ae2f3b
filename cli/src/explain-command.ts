import { styleText } from 'node:util';
import { nearestName } from '../../actions/shared/src/nearest-name.ts';
import type { RuleInfo } from '../../actions/shared/src/rules/rule.ts';
import { UserError } from '../../actions/shared/src/user-error.ts';
import { knownRules } from '../../actions/shared/src/validate/known-rules.ts';
import { exitCodes } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import { findReleaseExamples, readExamples } from './rule-examples.ts';
import type { Example } from './rule-examples.ts';
import type { Terminal } from './terminal.ts';

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
  const { fails, passes } = readExamples(id);
  const releases = findReleaseExamples(id);
  return [
    paint('bold', `${id}  ${title}`),
    '',
    `severity   ${severity}${inProduction === undefined ? '' : ` (${inProduction} in production)`}`,
    `source     ${source}`,
    `checked on ${checkedOn}`,
    '',
    help,
    '',
    ...describeExample(fails, { title: 'What fails', colour: 'red', paint }),
    ...describeExample(passes, { title: 'What passes', colour: 'green', paint }),
    ...(releases.length === 0 ? [] : [paint(['bold', 'red'], 'What fails, across the files of a release'), ...releases.map((folder) => `  ${folder}`), '']),
  ].join('\n');
}

function describeExample(example: Example | undefined, { title, colour, paint }: { title: string; colour: 'red' | 'green'; paint: Paint }): string[] {
  if (example === undefined) return [];
  const lines = example.lines.map(({ number, text, isMeant }) => `${isMeant ? paint(['bold', colour], '>') : ' '} ${paint('blue', `${String(number).padStart(3)} |`)} ${isMeant ? paint(colour, text) : text}`);
  return [`${paint(['bold', colour], title)} ${paint('dim', example.file)}`, ...lines, ''];
}
