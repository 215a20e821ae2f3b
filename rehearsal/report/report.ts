import type { CallCount } from '../aws/gateway.ts';
import type { ProbeResult } from '../observe/site-probe.ts';
import { countCauses } from '../observe/site-probe.ts';
import type { Leak } from '../observe/secret-scan.ts';
import type { ActLog } from '../push/act-log.ts';
import type { Expectation } from './expectations.ts';
import type { StepRecord } from './progress.ts';

/** One delivery (a push or a dispatch) as the report tells it. */
export interface Delivery {
  readonly title: string;
  readonly succeeded: boolean;
  readonly milliseconds: number;
  readonly log: ActLog;
  readonly logFile: string;
  readonly probe: ProbeResult;
}

export interface StandIn {
  readonly what: string;
  readonly standsInFor: string;
  readonly why: string;
}

export interface ReportInput {
  readonly startedAt: Date;
  /** What ended the rehearsal early, if anything did. */
  readonly failure: string | undefined;
  readonly setUpSeconds: number;
  readonly steps: readonly StepRecord[];
  readonly expectations: readonly Expectation[];
  readonly deliveries: readonly Delivery[];
  readonly awsCalls: readonly CallCount[];
  readonly standIns: readonly StandIn[];
  /** Other people's actions that ran as they are. */
  readonly realActions: readonly string[];
  readonly leftOut: readonly { readonly type: string; readonly count: number; readonly reason: string }[];
  readonly leaks: readonly Leak[];
  readonly filesScanned: number;
  readonly peakMemoryMiB: number;
  readonly places: readonly { readonly what: string; readonly path: string }[];
}

/** The report as GitHub Markdown. */
export function renderReport(input: ReportInput): string {
  const isGreen = input.failure === undefined && input.expectations.every(({ held }) => held);
  return [
    `# Rehearsal of ${input.startedAt.toISOString().slice(0, 19).replace('T', ' ')} UTC: ${isGreen ? 'green' : 'failed'}`,
    input.failure === undefined ? '' : `**Ended early:** ${input.failure}`,
    section('Expectations', table(['', 'what', 'seen'], input.expectations.map(({ what, held, detail }) => [held ? '✅' : '❌', what, detail]))),
    section('Steps', stepTable(input), gantt(input.steps)),
    ...input.deliveries.map(renderDelivery),
    section('AWS calls', table(['service', 'action', 'calls'], input.awsCalls.map(({ service, action, calls }) => [service, action, String(calls)]))),
    section('Secrets', renderLeaks(input)),
    section('Memory', `The rehearsal's own processes and containers together held at most ${input.peakMemoryMiB.toFixed(0)} MiB.`),
    input.realActions.length === 0 ? '' : section('Real actions of other people', `Fetched from GitHub at the pinned commits (\`--online\`): ${input.realActions.join(', ')}.`),
    section('Stood in for', table(['here', 'for', 'why'], input.standIns.map(({ what, standsInFor, why }) => [what, standsInFor, why]))),
    section('Left out of the infrastructure', table(['resource type', 'resources', 'why'], input.leftOut.map(({ type, count, reason }) => [`\`${type}\``, String(count), reason]))),
    section('Where to look', table(['what', 'path'], input.places.map(({ what, path }) => [what, `\`${path}\``]))),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function renderDelivery(delivery: Delivery): string {
  const { probe, log } = delivery;
  const causes = countCauses(probe.failed);
  return section(
    delivery.title,
    `${delivery.succeeded ? 'Succeeded' : 'Failed'} after ${seconds(delivery.milliseconds)}; the log is \`${delivery.logFile}\`.`,
    table(['job', 'step', 'result', 'time'], log.steps.map(({ job, step, result, milliseconds }) => [job, step, result, seconds(milliseconds)])),
    log.errors.length === 0 ? '' : `**Errors**\n\n${log.errors.map((error) => `\`\`\`text\n${error}\n\`\`\``).join('\n\n')}`,
    `**Site meanwhile:** ${String(probe.failed.length)} of ${String(probe.sent)} requests failed.`,
    causes.length === 0 ? '' : table(['cause', 'requests'], causes.map(({ cause, count }) => [cause, String(count)])),
    ...log.summaries.map(({ step, markdown }) => `<details><summary>Job summary of “${step}”</summary>\n\n${markdown}\n\n</details>`),
  );
}

function renderLeaks(input: ReportInput): string {
  const scanned = `${String(input.filesScanned)} logs, summaries, task definitions, descriptions of tasks and tables of Factory were searched for the seeded secret values.`;
  if (input.leaks.length === 0) return `${scanned} None was found.`;
  return `${scanned}\n\n${table(['secret', 'place'], input.leaks.map(({ secret, place }) => [secret, `\`${place}\``]))}`;
}

function stepTable(input: ReportInput): string {
  const rows = input.steps.map(({ title, startMs, endMs, failed }) => [failed ? '❌' : '✅', title, seconds(endMs - startMs)]);
  const total = Math.max(0, ...input.steps.map(({ endMs }) => endMs)) + input.setUpSeconds * 1000;
  return table(['', 'step', 'time'], [['✅', 'Set-up', seconds(input.setUpSeconds * 1000)], ...rows, ['', '**Together**', `**${seconds(total)}**`]]);
}

/** A Mermaid Gantt chart, which GitHub draws. */
function gantt(steps: readonly StepRecord[]): string {
  if (steps.length === 0) return '';
  const lines = steps.map(({ title, startMs, endMs, failed }) => {
    const name = title.replaceAll(/[:;,#]/g, ' ').trim();
    return `  ${name} :${failed ? 'crit, ' : ''}${startMs.toFixed(0)}, ${Math.max(endMs, startMs + 1).toFixed(0)}`;
  });
  return ['```mermaid', 'gantt', '  dateFormat x', '  axisFormat %M:%S', ...lines, '```'].join('\n');
}

function section(title: string, ...parts: string[]): string {
  return [`## ${title}`, ...parts.filter((part) => part !== '')].join('\n\n');
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return 'None.';
  const line = (cells: readonly string[]): string => `| ${cells.map(inCell).join(' | ')} |`;
  return [line(header), `|${header.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

function inCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
