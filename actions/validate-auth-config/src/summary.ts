import type { AuthReport, AuthSetting } from '../../shared/src/auth/auth-configuration.ts';
import { describeAuthMode } from '../../shared/src/auth/auth-modes.ts';
import type { AuthSource } from '../../shared/src/auth/auth-sources.ts';

export function describeMode({ mode, allowedDomain }: AuthReport): string {
  return mode === undefined ? 'Auth mode: none that works.' : `Auth mode: ${mode}. ${describeAuthMode(mode, allowedDomain)}`;
}

/** The log's lines: what each variable comes from. */
export function describeSettings({ settings }: AuthReport): string[] {
  return settings.map(({ variable, sources }) => `  ${variable.name}: ${[...sources].map(([service, source]) => `${service} ${showCell(variable, source)}`).join(', ')}`);
}

/** Markdown for the job summary. */
export function summarise(report: AuthReport, { problems, notes }: { problems: readonly string[]; notes: readonly string[] }): string {
  const services = report.publicRoutes.map(({ service }) => service);
  return [
    '## Auth', '', describeMode(report), '',
    ...(problems.length === 0 ? [] : [...problems.map((problem) => `- ❌ ${problem}`), '']),
    `| variable | ${services.join(' | ')} |`, `|---|${services.map(() => '---|').join('')}`,
    ...report.settings.map(({ variable, sources }) => `| ${variable.name} | ${services.map((service) => escape(showCell(variable, sources.get(service)))).join(' | ')} |`), '',
    ...(report.mode === undefined ? [] : describeRoutes(report)),
    ...notes.flatMap((note) => [note, '']),
  ].join('\n');
}

function describeRoutes({ publicRoutes }: AuthReport): string[] {
  const rows = publicRoutes.flatMap(({ service, routes }) => routes.map((route) => `| ${service} | ${route} |`));
  return ['| service | public without a session |', '|---|---|', ...rows, ''];
}

function showCell({ isSecret }: AuthSetting['variable'], source: AuthSource | undefined): string {
  switch (source?.kind) {
    case undefined: return 'unset';
    case 'unknown': return 'set';
    case 'secret': return `secret ${source.from}`;
    case 'value': return isSecret ? 'plain text (not shown)' : `"${source.value}"`;
  }
}

function escape(cell: string): string {
  return cell.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
}
