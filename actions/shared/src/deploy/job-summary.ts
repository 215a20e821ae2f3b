import type { ReleaseRecord, ServiceRecord } from '../release-record.ts';
import { shortArn } from './deployment-verdict.ts';
import type { TimelineEntry } from './timeline.ts';

export interface SummaryFacts {
  title: string;
  record: ReleaseRecord;
  /** One sentence; empty after a success. */
  reason: string;
  details: readonly string[];
  /** Commands that a person has to run; empty unless the roll-back failed. */
  commands: readonly string[];
  timeline: readonly TimelineEntry[];
  /** Service key → its log group; a service without one has no link. */
  logGroups?: Readonly<Record<string, string>>;
}

/** The job summary: what changed, why it failed, where the time went. */
export function writeSummary(facts: SummaryFacts): string {
  return [
    `## ${facts.title}`,
    '',
    `Release \`${facts.record.release}\` in **${facts.record.environment}**, commit \`${facts.record.commit}\`.`,
    ...(facts.reason === '' ? [] : ['', `**Reason:** ${escapeCell(facts.reason)}`]),
    ...(facts.details.length === 0 ? [] : ['', '```text', ...facts.details.map((line) => line.replaceAll('```', "'''")), '```']),
    ...(facts.commands.length === 0 ? [] : ['', '**A person has to run:**', '', '```sh', ...facts.commands, '```']),
    '',
    '| service | old | new | tasks run | outcome | |',
    '|---|---|---|---|---|---|',
    ...facts.record.services.map((service) => serviceRow(service, facts)),
    ...gantt(facts.timeline),
    '',
  ].join('\n');
}

/** What ran before a release, written before its first change. */
export function writeSnapshot({ release, environment, services }: ReleaseRecord): string {
  const rows = services.map(({ name, before }) => `| ${name} | ${before === null ? 'not there' : revisionCell(before)} | ${before?.desiredCount ?? '–'} |`);
  return [`<details><summary>What ran in ${environment} before release ${release}</summary>`, '', '| service | revision | tasks |', '|---|---|---|', ...rows, '', '</details>', ''].join('\n');
}

function serviceRow(service: ServiceRecord, facts: SummaryFacts): string {
  const { before, after, outcome } = service;
  // A roll-back is done when the tasks have been seen to run these again.
  const seen = outcome.startsWith('rolled-back') || outcome === 'unchanged' ? before?.digests : after?.digests;
  const digests = Object.entries(seen ?? {}).map(([container, digest]) => `${container} \`${shortDigest(digest)}\``);
  const cells = [
    service.name,
    before === null ? 'not there' : revisionCell(before),
    after === null ? '–' : revisionCell(after),
    digests.join('<br>') || '–',
    service.outcome,
    linksOf(service, facts),
  ];
  return `| ${cells.join(' | ')} |`;
}

function revisionCell(state: { taskDefinition: string; images: Record<string, string> }): string {
  const images = Object.values(state.images).map((image) => `\`${shortImage(image)}\``);
  return [shortArn(state.taskDefinition), ...images].filter((part) => part !== '').join('<br>');
}

/** Where a person looks next. The Region stands in the revision's ARN. */
function linksOf({ key, name, before, after }: ServiceRecord, { record, logGroups = {} }: SummaryFacts): string {
  const region = (after ?? before)?.taskDefinition.split(':')[3] ?? '';
  if (region === '') return '';
  const group = logGroups[key];
  const console = `https://${region}.console.aws.amazon.com`;
  return [
    `[console](${console}/ecs/v2/clusters/${record.cluster}/services/${name}/deployments?region=${region})`,
    // CloudWatch's pages take names that are encoded twice, with $ for %.
    ...(group === undefined ? [] : [`[logs](${console}/cloudwatch/home?region=${region}#logsV2:log-groups/log-group/${encodeURIComponent(encodeURIComponent(group)).replaceAll('%', '$')})`]),
  ].join(' · ');
}

function shortDigest(digest: string): string {
  return digest.replace(/^sha256:([0-9a-f]{12})[0-9a-f]+$/, 'sha256:$1…');
}

/** `name@sha256:12 digits`: enough to recognise, short enough for a table. */
function shortImage(image: string): string {
  const name = image.slice(image.lastIndexOf('/') + 1);
  return escapeCell(name.replace(/@sha256:([0-9a-f]{12})[0-9a-f]+$/, '@sha256:$1…'));
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\r?\n/g, ' ');
}

function gantt(timeline: readonly TimelineEntry[]): string[] {
  if (timeline.length === 0) return [];
  const lines = ['', '```mermaid', 'gantt', '  dateFormat x', '  axisFormat %H:%M:%S'];
  let section = '';
  for (const entry of timeline) {
    if (entry.section !== section) lines.push(`  section ${entry.section}`);
    section = entry.section;
    const end = Math.max(entry.finishedAt.getTime(), entry.startedAt.getTime() + 1);
    const seconds = ((entry.finishedAt.getTime() - entry.startedAt.getTime()) / 1000).toFixed(1);
    // A colon or comma would end the name in Mermaid's syntax.
    lines.push(`  ${entry.name.replaceAll(/[:,#;]/g, ' ')} (${seconds} s) :${entry.ok ? 'done' : 'crit'}, ${entry.startedAt.getTime()}, ${end}`);
  }
  return [...lines, '```'];
}
