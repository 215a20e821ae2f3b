import { isAllowedDomain, normaliseDomain } from '../allowed-domain.ts';
import { isJsonObject, showValue } from '../json-object.ts';
import type { JsonObject } from '../json-object.ts';
import type { Release } from '../release.ts';

const variables = ['FACTORY_AUTH_GOOGLE_CLIENT_ID', 'FACTORY_AUTH_GOOGLE_CLIENT_SECRET', 'FACTORY_AUTH_ALLOWED_DOMAIN', 'FACTORY_AUTH_SESSION_SECRET'] as const;
/** Both hold a copy of the gate; one that is open beside one that is closed is a hole, or a site nobody can use. */
const gatedServices = ['api', 'web'] as const;

type Source = { kind: 'value'; value: string } | { kind: 'secret'; from: string };
type Sources = ReadonlyMap<string, Source>;

export interface AuthConfiguration {
  mode: 'open' | 'google';
  /** undefined in open mode. */
  allowedDomain: string | undefined;
  publicRoutes: { service: string; routes: readonly string[] }[];
}

export type AuthResult = { kind: 'valid'; configuration: AuthConfiguration } | { kind: 'invalid'; problems: string[] };

/** Factory refuses to start with some of the four set, so a release with some of them would never become steady. */
export function checkAuthConfiguration(release: Release): AuthResult {
  const present = gatedServices.filter((service) => release.taskDefinitions[service] !== undefined);
  const sources = new Map(present.map((service) => [service, readSources(release.taskDefinitions[service] ?? {})]));
  const problems = [...missingProblems(sources), ...differenceProblems(sources), ...valueProblems(sources)];
  if (problems.length > 0) return { kind: 'invalid', problems };
  const mode = [...sources.values()].some((found) => found.size > 0) ? 'google' : 'open';
  return { kind: 'valid', configuration: { mode, allowedDomain: domainOf(sources), publicRoutes: publicRoutesOf(mode, present) } };
}

/** As Factory reads them: trimmed, and an empty one is not set. */
function readSources(definition: JsonObject): Sources {
  const sources = new Map<string, Source>();
  for (const container of listOf(definition['containerDefinitions'])) {
    for (const { name, value } of listOf(container['environment'])) {
      if (isVariable(name) && typeof value === 'string' && value.trim() !== '') sources.set(name, { kind: 'value', value: value.trim() });
    }
    for (const { name, valueFrom } of listOf(container['secrets'])) {
      if (isVariable(name) && typeof valueFrom === 'string' && valueFrom.trim() !== '') sources.set(name, { kind: 'secret', from: valueFrom.trim() });
    }
  }
  return sources;
}

function missingProblems(sources: ReadonlyMap<string, Sources>): string[] {
  const anywhere = [...sources.values()].some((found) => found.size > 0);
  if (!anywhere) return [];
  return [...sources].flatMap(([service, found]) => {
    const missing = variables.filter((name) => !found.has(name));
    return missing.length === 0 ? [] : [`${service} lacks ${missing.join(', ')}. Set all four in ${[...sources.keys()].join(' and ')}, or none anywhere.`];
  });
}

function differenceProblems(sources: ReadonlyMap<string, Sources>): string[] {
  const [[firstService = '', first], [secondService = '', second]] = [[...sources][0] ?? [], [...sources][1] ?? []];
  if (first === undefined || second === undefined) return [];
  return variables.flatMap((name) => {
    const [one, other] = [first.get(name), second.get(name)];
    if (one === undefined || other === undefined || isSame(name, one, other)) return [];
    return [`${name} is not the same in both: ${firstService} has ${showSource(name, one)}, ${secondService} has ${showSource(name, other)}.`];
  });
}

function valueProblems(sources: ReadonlyMap<string, Sources>): string[] {
  return [...sources].flatMap(([service, found]) => {
    const domain = found.get('FACTORY_AUTH_ALLOWED_DOMAIN');
    const problems = domain?.kind === 'value' && !isAllowedDomain(domain.value) ? [`FACTORY_AUTH_ALLOWED_DOMAIN of ${service} must be a domain like example.com, got ${showValue(domain.value)}.`] : [];
    for (const name of variables) {
      if (isSecret(name) && found.get(name)?.kind === 'value') problems.push(`${name} of ${service} stands in plain text in \`environment\`. Put it into \`secrets\` with the ARN of its secret.`);
    }
    return problems;
  });
}

function isSame(name: string, one: Source, other: Source): boolean {
  if (one.kind === 'secret' || other.kind === 'secret') return one.kind === 'secret' && other.kind === 'secret' && one.from === other.from;
  return name === 'FACTORY_AUTH_ALLOWED_DOMAIN' ? normaliseDomain(one.value) === normaliseDomain(other.value) : one.value === other.value;
}

function isSecret(name: string): boolean {
  return name.endsWith('_SECRET');
}

/** The value of a secret that was put into the wrong list stays out of the log. */
function showSource(name: string, source: Source): string {
  if (source.kind === 'secret') return `the secret ${source.from}`;
  return isSecret(name) ? 'a plain text' : showValue(source.value);
}

function domainOf(sources: ReadonlyMap<string, Sources>): string | undefined {
  const domain = [...sources.values()].map((found) => found.get('FACTORY_AUTH_ALLOWED_DOMAIN')).find((source) => source?.kind === 'value');
  return domain?.kind === 'value' ? normaliseDomain(domain.value) : undefined;
}

const routesBehindGate: Readonly<Record<string, readonly string[]>> = {
  api: ['OPTIONS on every path', '/healthz', 'POST /api/github/webhooks (checks its own signature)'],
  web: ['/healthz', '/auth/google/start', '/auth/google/callback', '/auth/logout'],
};

function publicRoutesOf(mode: 'open' | 'google', services: readonly string[]): AuthConfiguration['publicRoutes'] {
  return services.map((service) => ({ service, routes: mode === 'open' ? ['everything'] : (routesBehindGate[service] ?? []) }));
}

function isVariable(name: unknown): name is (typeof variables)[number] {
  return variables.some((variable) => variable === name);
}

function listOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
