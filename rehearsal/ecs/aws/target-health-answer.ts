import type { KnownTarget } from './load-balancing.ts';

/** A DescribeTargetHealth call. */
export interface TargetHealthQuestion {
  readonly targetGroupArn: string;
  /** Only these; empty: all. A port that is missing means any. */
  readonly targets: readonly { readonly host: string; readonly port: number | undefined }[];
}

/** The question in the form of a Query-protocol call; undefined for another action. */
export function parseTargetHealthQuestion(form: URLSearchParams): TargetHealthQuestion | undefined {
  if (form.get('Action') !== 'DescribeTargetHealth') return undefined;
  const targets: { host: string; port: number | undefined }[] = [];
  for (let index = 1; form.has(`Targets.member.${String(index)}.Id`); index += 1) {
    const port = form.get(`Targets.member.${String(index)}.Port`);
    targets.push({ host: form.get(`Targets.member.${String(index)}.Id`) ?? '', port: port === null ? undefined : Number(port) });
  }
  return { targetGroupArn: form.get('TargetGroupArn') ?? '', targets };
}

/**
 * MiniStack's answer (every target it has is healthy) with what is known of ECS's own targets: those that it does not have
 * yet, or no more, are added. An answer without the list, an error for example, stays as it is.
 */
export function mergeTargetHealth(xml: string, known: readonly KnownTarget[], { targets }: TargetHealthQuestion): string {
  const asked = known.filter(({ host, port }) => targets.length === 0 || targets.some((target) => target.host === host && (target.port ?? port) === port));
  const knownKeys = new Set(known.map(({ host, port }) => `${host}:${String(port)}`));
  return xml.replace(/<TargetHealthDescriptions\s*\/>|<TargetHealthDescriptions>(.*?)<\/TargetHealthDescriptions>/s, (_list, members: string | undefined) => {
    // A member holds no list of its own.
    const others = ((members ?? '').match(/<member>.*?<\/member>/gs) ?? []).filter((member) => !knownKeys.has(`${element(member, 'Id')}:${element(member, 'Port')}`));
    return `<TargetHealthDescriptions>${[...others, ...asked.map(toMember)].join('')}</TargetHealthDescriptions>`;
  });
}

function toMember({ host, port, healthCheckPort, state, reason, description }: KnownTarget): string {
  const health = [['State', state], ['Reason', reason], ['Description', description]].flatMap(([name = '', value]) => (value === undefined ? [] : [`<${name}>${escape(value)}</${name}>`]));
  return `<member><Target><Id>${escape(host)}</Id><Port>${String(port)}</Port></Target><HealthCheckPort>${String(healthCheckPort)}</HealthCheckPort><TargetHealth>${health.join('')}</TargetHealth></member>`;
}

function element(xml: string, name: string): string {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
