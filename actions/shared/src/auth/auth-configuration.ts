import { isReference } from '../rules/rule.ts';
import { authModes, authVariables, gatedServices } from './auth-modes.ts';
import type { AuthModeName, AuthVariable, GatedService } from './auth-modes.ts';
import { clashProblems, differenceProblems, missingProblems, touchedModes, unknownNameWarnings, valueProblems } from './auth-problems.ts';
import type { AuthProblem, SourcesOfServices } from './auth-problems.ts';
import { readAuthSources } from './auth-sources.ts';
import type { AuthSource } from './auth-sources.ts';

export interface AuthSetting {
  readonly variable: AuthVariable;
  /** undefined: not set. */
  readonly sources: ReadonlyMap<GatedService, AuthSource | undefined>;
}

export interface AuthReport {
  /** undefined where there are problems: no mode results. */
  readonly mode: AuthModeName | undefined;
  /** As Factory normalises it; undefined in other modes than google, and where the value is in a secret. */
  readonly allowedDomain: string | undefined;
  /** What people reach without signing in. */
  readonly publicRoutes: readonly { readonly service: GatedService; readonly routes: readonly string[] }[];
  /** What is not known about the mode. */
  readonly caveat: string | undefined;
  readonly settings: readonly AuthSetting[];
  readonly problems: readonly AuthProblem[];
  readonly warnings: readonly AuthProblem[];
}

/**
 * Checks Factory's sign-in in the task definitions of api and web, rendered or as templates. A service that is not there
 * (undefined) is not checked, and the other one by itself.
 */
export function checkAuthConfiguration(definitions: Readonly<Partial<Record<GatedService, object | undefined>>>): AuthReport {
  const present = gatedServices.flatMap((service) => {
    const definition = definitions[service];
    return definition === undefined ? [] : [[service, readAuthSources(service, definition)] as const];
  });
  return checkAuthSources(new Map(present));
}

export function checkAuthSources(services: SourcesOfServices): AuthReport {
  const touched = touchedModes(services);
  const [mode] = touched;
  const absent = mode === undefined ? [] : touched.length > 1 ? clashProblems(services, touched) : missingProblems(services, mode);
  const isPerhapsThere = ({ service }: AuthProblem): boolean => services.get(service)?.hasEnvironmentFiles === true;
  const problems = [...absent.filter((problem) => !isPerhapsThere(problem)), ...differenceProblems(services), ...valueProblems(services)];
  const elsewhere = absent.filter(isPerhapsThere).map((problem) => ({ ...problem, message: `${problem.message} It may come from the environment files, which are not read here.` }));
  return {
    mode: problems.length > 0 ? undefined : (mode?.name ?? 'open'),
    allowedDomain: domainOf(services),
    publicRoutes: [...services.keys()].map((service) => ({ service, routes: mode === undefined ? ['everything'] : mode.publicRoutes[service] })),
    caveat: mode?.caveat,
    settings: settingsOf(services, touched.length > 0 ? touched.flatMap(({ variables }) => variables) : (authModes[0]?.variables ?? [])),
    problems,
    warnings: [...elsewhere, ...unknownNameWarnings(services)],
  };
}

function settingsOf(services: SourcesOfServices, variables: readonly AuthVariable[]): AuthSetting[] {
  return variables.map((variable) => ({ variable, sources: new Map([...services].map(([service, { set }]) => [service, set.get(variable.name)?.source])) }));
}

function domainOf(services: SourcesOfServices): string | undefined {
  const variable = authVariables.find(({ name }) => name === 'FACTORY_AUTH_ALLOWED_DOMAIN');
  const source = [...services.values()].map(({ set }) => set.get(variable?.name ?? '')?.source).find((found) => found?.kind === 'value');
  return source?.kind === 'value' && !isReference(source.value) ? (variable?.normalise ?? String)(source.value) : undefined;
}
