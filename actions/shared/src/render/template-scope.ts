import type { EnvironmentFile } from '../environment-file.ts';
import { isJsonObject } from '../json-object.ts';
import type { JsonObject } from '../json-object.ts';
import { suggestName } from '../nearest-name.ts';

/** What templates may refer to: root name → values. */
export interface TemplateScope {
  roots: Readonly<Record<string, JsonObject>>;
  /** Names `${taskDefinitions.<part>}` that stay in the result, for the deployment to fill in. */
  deferred: readonly string[];
  /** Path → all values that it can have: a condition on another never holds, and a `case` names each. */
  choices?: Readonly<Record<string, readonly string[]>>;
  /** Paths that may be referred to below the key `tags` alone. */
  onlyInTags?: readonly string[];
}

/** Values that the environment's schema allows; a `when` for another never holds. */
const authModes: readonly EnvironmentFile['auth']['mode'][] = ['open', 'google', 'basic'];
const profiles: readonly NonNullable<EnvironmentFile['profile']>[] = ['development', 'production'];
const artifactModes: readonly EnvironmentFile['artifacts'][] = ['side-car', 'native'];
const environmentKinds: readonly EnvironmentFile['environmentKind'][] = ['compatible', 'native'];

/** What holds for the templates of every release. */
export const templateRestrictions = {
  choices: {
    'environment.auth.mode': authModes, 'environment.profile': profiles,
    'environment.artifacts': artifactModes, 'environment.environmentKind': environmentKinds,
  },
  // A definition is registered anew when its content is new: this would make it new with every release.
  onlyInTags: ['release.id'],
} as const satisfies Pick<TemplateScope, 'choices' | 'onlyInTags'>;

export type Resolved = { kind: 'value'; value: unknown } | { kind: 'deferred' } | { kind: 'problem'; message: string };

/** Looks up `environment.sizes.api.cpu`. */
export function resolveReference(reference: string, scope: TemplateScope): Resolved {
  const [root = '', ...steps] = reference.split('.');
  if (root === 'taskDefinitions') return resolveDeferred(steps, scope);
  const values = scope.roots[root];
  const rootNames = [...Object.keys(scope.roots), 'taskDefinitions'];
  if (values === undefined) return { kind: 'problem', message: `\${${reference}}: there is no ${root}, ${suggestName(root, rootNames)}` };
  let value: unknown = values;
  for (const [index, step] of steps.entries()) {
    const before = [root, ...steps.slice(0, index)].join('.');
    if (!isJsonObject(value)) return { kind: 'problem', message: `\${${reference}}: ${before} has nothing below it` };
    if (!Object.hasOwn(value, step)) return { kind: 'problem', message: `\${${reference}}: ${before} has no ${step}, ${suggestName(step, Object.keys(value))}` };
    value = value[step];
  }
  return { kind: 'value', value };
}

function resolveDeferred(steps: readonly string[], { deferred }: TemplateScope): Resolved {
  const name = steps.join('.');
  if (deferred.includes(name)) return { kind: 'deferred' };
  return { kind: 'problem', message: `\${taskDefinitions.${name}}: there is no such task definition to refer to, ${suggestName(name, deferred)}` };
}
