import type { Finding } from '../finding.ts';
import { isJsonObject, valueAt } from '../json-object.ts';
import { suggestName } from '../nearest-name.ts';
import { showPath } from '../schema-findings.ts';
import type { YamlDocument } from '../yaml-document.ts';

/** Paths that templates refer to, whether or not a `when` leaves them out: `images.api`. */
export type Mentioned = ReadonlySet<string>;

export function unusedImages(images: Readonly<Record<string, string>>, mentioned: Mentioned): string[] {
  const used = [...mentioned].filter((path) => path.startsWith('images.')).map((path) => path.slice('images.'.length));
  return Object.keys(images).filter((key) => !used.includes(key)).map((key) => `images has ${key}, which no template uses, ${suggestName(key, used)}`);
}

/** Settings of one part alone, or of some. */
const settingsOf: Readonly<Record<string, readonly string[]>> = {
  api: ['artifacts', 'environmentKind'],
  controller: ['kubernetesJobEnvironments', 'runnerServiceAccounts'],
  runner: ['artifacts'],
};

/** What `environment.<path>` only templates read. The rest is for the infrastructure, the deployment or the smoke test. */
const readByTemplates = (parts: readonly string[]): (readonly string[])[] => [
  ...parts.flatMap((part) => [['sizes', part], ['additionalEnvironment', part], ['additionalSecrets', part]]),
  ...parts.flatMap((part) => (settingsOf[part] ?? []).map((name) => [name])),
  ['auth', 'googleClientId'], ['auth', 'allowedDomain'], ['auth', 'basicUsername'], ['auth', 'basicRealm'],
];

/** Values of the environment's file that have no effect, because no template of these parts reads them. */
export function unusedSettings(document: YamlDocument, parts: readonly string[], mentioned: Mentioned): Finding[] {
  const leaves = readByTemplates(parts).flatMap((path) => leavesOf(valueAt(document.value, path), path));
  return leaves.filter((path) => !isMentioned(path, mentioned)).map((path) =>
    document.finding(path, `${showPath(path)}: no template reads it, so that it changes nothing; write ${referenceTo(path)} where it belongs, or remove it`, 'key'));
}

function referenceTo(path: readonly string[]): string {
  const whole = `environment.${path.slice(0, 2).join('.')}`;
  if (path[0] === 'additionalEnvironment') return `\${variables(${whole})}`;
  if (path[0] === 'runnerServiceAccounts') return '${json(environment.runnerServiceAccounts)}';
  return path[0] === 'additionalSecrets' ? `\${secrets(${whole})}` : `\${environment.${path.join('.')}}`;
}

function isMentioned(path: readonly string[], mentioned: Mentioned): boolean {
  return path.some((_, index) => mentioned.has(['environment', ...path.slice(0, index + 1)].join('.')));
}

function leavesOf(value: unknown, path: readonly string[]): (readonly string[])[] {
  // The deployment registers it with Application Auto Scaling.
  if (path[0] === 'sizes' && path[2] === 'scaling') return [];
  if (isJsonObject(value)) return Object.keys(value).flatMap((step) => leavesOf(value[step], [...path, step]));
  return value === undefined || value === null ? [] : [path];
}
