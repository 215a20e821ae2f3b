import { meaningOf } from './change-risk.ts';
import type { Change } from './diff-definition.ts';
import { describeCost } from './plan-cost.ts';
import type { Prices } from './plan-cost.ts';
import type { PartPlan, Plan } from './plan-release.ts';

export interface WriteOptions {
  prices: Prices | null;
  /** Longest text, in characters: GitHub takes 65,536 for a comment. */
  limit: number;
}

const words: Readonly<Record<PartPlan['action'], string>> = { create: 'is created', redeploy: 'is redeployed', register: 'gets a new revision', unchanged: 'stays as it is' };
const shownValueLength = 120;

/** The plan for people, as Markdown. What does not fit is counted, and stands in the JSON. */
export function writePlan(plan: Plan, { prices, limit }: WriteOptions): string {
  const head = headOf(plan, prices);
  const blocks = plan.parts.filter(({ taskDefinition, service, action }) => action !== 'unchanged' || taskDefinition.length + service.length > 0).map(partBlock);
  const kept: string[] = [];
  let length = head.length;
  for (const block of blocks) {
    if (length + block.length > limit - 200) break;
    kept.push(block);
    length += block.length;
  }
  const left = blocks.length - kept.length;
  return [head, ...kept, ...(left === 0 ? [] : [`… and ${left} more ${left === 1 ? 'part' : 'parts'}, which do not fit: see the JSON of the plan.`, '']), foot(plan)].join('\n');
}

function headOf(plan: Plan, prices: Prices | null): string {
  const changes = plan.parts.reduce((sum, { taskDefinition, service }) => sum + taskDefinition.length + service.length, 0);
  const against = plan.comparedWith === 'running' ? 'what runs now' : 'the base branch';
  const title = changes === 0 && plan.parts.every(({ action }) => action === 'unchanged') ? 'Nothing changes' : `${changes} ${changes === 1 ? 'change' : 'changes'}, the riskiest: ${plan.highestRisk ?? 'none'}`;
  return [
    `## Deployment plan for ${plan.environment}: ${title}`, '', `Task definitions and services, compared with ${against}.`, '',
    ...(plan.schemaFitsPreviousCode ? [] : ['> [!CAUTION]', '> This release declares `schemaFitsPreviousCode: false`: once its migration has begun it is not rolled back, neither by the deployment nor by ECS.', '']),
    '| part | what happens | changes | riskiest |', '|---|---|---|---|',
    ...plan.parts.map(({ part, action, taskDefinition, service }) => `| ${part} | ${words[action]} | ${taskDefinition.length + service.length} | ${[...taskDefinition, ...service][0]?.risk ?? '–'} |`),
    '',
    ...(plan.cost.length === 0 ? [] : ['**Cost of other sizes**', '', ...plan.cost.map((change) => `- ${describeCost(change, prices)}`), '']),
  ].join('\n');
}

function foot({ migrates, leftAlone }: Plan): string {
  return [
    migrates ? 'The database migration runs before the first service.' : 'No migration runs.',
    ...(leftAlone.length === 0 ? [] : [`Left as they are: ${leftAlone.join(', ')}.`]),
    'A new image alone is no change here: images are built after the merge.', '',
  ].join(' ');
}

function partBlock({ part, action, taskDefinition, service }: PartPlan): string {
  const rows = [...taskDefinition.map((change) => row('task definition', change)), ...service.map((change) => row('service', change))];
  const note = rows.length === 0 ? [action === 'create' ? 'It is not there yet.' : 'Its text is the same; the runner that it starts is new.', ''] : ['| risk | where | before | after |', '|---|---|---|---|', ...rows, ''];
  const meanings = [...new Set([...taskDefinition, ...service].map(({ risk }) => risk))].map((risk) => `- **${risk}**: ${meaningOf(risk)}`);
  const frozen = service.length === 0 || action === 'create' ? [] : ['Of a service, a deployment changes the deployment configuration and the grace period. Other changes take effect when the service is created anew.', ''];
  return [`<details${rows.length > 0 ? ' open' : ''}><summary><b>${part}</b> ${words[action]}</summary>`, '', ...note, ...frozen, ...meanings, '', '</details>', ''].join('\n');
}

function row(kind: string, { risk, path, before, after }: Change): string {
  return `| ${risk} | ${kind} \`${path.replaceAll('|', '\\|')}\` | ${cell(before)} | ${cell(after)} |`;
}

function cell(value: string | null): string {
  if (value === null) return '–';
  const short = value.length > shownValueLength ? `${value.slice(0, shownValueLength)}…` : value;
  const text = short.replaceAll('`', "'").replaceAll('|', '\\|').replaceAll(/\r?\n/g, ' ');
  return text === '' ? '(empty)' : `\`${text}\``;
}
