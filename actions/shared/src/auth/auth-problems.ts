import { showValue } from '../json-object.ts';
import { nearestName } from '../nearest-name.ts';
import { isReference } from '../rules/rule.ts';
import type { DocumentPath } from '../yaml-document.ts';
import { authModes, authVariables } from './auth-modes.ts';
import type { AuthMode, AuthVariable, GatedService } from './auth-modes.ts';
import { isSameSource } from './auth-sources.ts';
import type { AuthSource, AuthSources } from './auth-sources.ts';

export interface AuthProblem {
  readonly service: GatedService;
  readonly message: string;
  /** In the service's task definition. */
  readonly path: DocumentPath;
}

export type SourcesOfServices = ReadonlyMap<GatedService, AuthSources>;

/** The modes of which any variable is set anywhere. */
export function touchedModes(services: SourcesOfServices): AuthMode[] {
  return authModes.filter((mode) => [...services.values()].some((sources) => isTouched(mode, sources)));
}

/** Factory does not start with a part of a mode's variables, and one whose other half is missing does not sign anybody in. */
export function missingProblems(services: SourcesOfServices, mode: AuthMode): AuthProblem[] {
  return [...services].flatMap(([service, sources]) => {
    const missing = missingOf(mode, sources);
    if (missing.length === 0) return [];
    const unset = `${service} lacks ${missing.map((name) => name + misspeltHint(name, sources)).join(', ')}.`;
    return [{ service, path: sources.path, message: `${unset} Set ${mode.wholeSet} in ${[...services.keys()].join(' and ')}, or none anywhere.` }];
  });
}

/** Variables of two modes: which one people would meet depends on the Factory that reads them. */
export function clashProblems(services: SourcesOfServices, modes: readonly AuthMode[]): AuthProblem[] {
  const names = modes.map(({ name }) => name).join(' and ');
  return [...services].map(([service, sources]) => {
    const parts = modes.filter((mode) => isTouched(mode, sources)).map((mode) => describePart(mode, sources));
    const has = parts.length === 0 ? 'nothing of either' : parts.join(' and ');
    return { service, path: sources.path, message: `${service} sets ${has}: ${names} are two modes. Keep the variables of one, in ${[...services.keys()].join(' and ')} alike.` };
  });
}

export function differenceProblems(services: SourcesOfServices): AuthProblem[] {
  const [first, second] = [...services];
  if (first === undefined || second === undefined) return [];
  const [[firstService, firstSources], [secondService, secondSources]] = [first, second];
  return authVariables.flatMap((variable) => {
    const [one, other] = [firstSources.set.get(variable.name), secondSources.set.get(variable.name)];
    if (one !== undefined && other !== undefined && isSameSource(one.source, other.source, variable.normalise)) return [];
    // A required one that is missing has been told already.
    if ((one === undefined && other === undefined) || (variable.isRequired && (one === undefined || other === undefined))) return [];
    const shown = [[firstService, one], [secondService, other]] as const;
    const message = `${variable.name} is not the same in both: ${shown.map(([service, found]) => `${service} has ${showSource(variable, found?.source)}`).join(', ')}.`;
    return [{ service: secondService, path: other?.path ?? secondSources.path, message }];
  });
}

export function valueProblems(services: SourcesOfServices): AuthProblem[] {
  return [...services].flatMap(([service, { set }]) => authVariables.flatMap(({ name, isSecret, allowed }) => {
    const found = set.get(name);
    if (found?.source.kind !== 'value') return [];
    const { source: { value }, path } = found;
    if (isSecret) return [{ service, path, message: `${name} of ${service} stands in plain text in \`environment\`. Put it into \`secrets\` with the ARN of its secret.` }];
    const expected = isReference(value) ? undefined : allowed?.(value);
    return expected === undefined ? [] : [{ service, path, message: `${name} of ${service} must be ${expected}, got ${showValue(value)}.` }];
  }));
}

/** A name that nobody reads: mostly a slip, now and then a variable of a newer Factory. */
export function unknownNameWarnings(services: SourcesOfServices): AuthProblem[] {
  return [...services].flatMap(([service, { set }]) => [...set].flatMap(([name, { path }]) => {
    if (authVariables.some((variable) => variable.name === name)) return [];
    const nearest = nearestName(name, authVariables.map((variable) => variable.name));
    return [{ service, path, message: `${name} of ${service} is no variable of Factory's sign-in that is known here${nearest === undefined ? '' : `, did you mean ${nearest}?`}` }];
  }));
}

/** The value of a secret that was put into the wrong list stays out of every text. */
function showSource({ isSecret }: AuthVariable, source: AuthSource | undefined): string {
  switch (source?.kind) {
    case undefined: return 'none';
    case 'unknown': return 'one that was only named';
    case 'secret': return `the secret ${source.from}`;
    case 'value': return isSecret ? 'a plain text' : showValue(source.value);
  }
}

function isTouched({ variables }: AuthMode, { set }: AuthSources): boolean {
  return variables.some(({ name }) => set.has(name));
}

function missingOf({ variables }: AuthMode, { set }: AuthSources): string[] {
  return variables.filter(({ name, isRequired }) => isRequired && !set.has(name)).map(({ name }) => name);
}

function describePart(mode: AuthMode, sources: AuthSources): string {
  const missing = missingOf(mode, sources);
  return missing.length === 0 ? `all of ${mode.name}` : `a part of ${mode.name} (it lacks ${missing.join(', ')})`;
}

function misspeltHint(name: string, { set }: AuthSources): string {
  const unknown = [...set.keys()].filter((candidate) => !authVariables.some((variable) => variable.name === candidate));
  const nearest = nearestName(name, unknown);
  return nearest === undefined ? '' : ` (it has ${nearest})`;
}
