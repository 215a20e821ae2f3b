import { storedKeysOf } from './mapped-keys.ts';
import { scopeOf, type Mapping, type Project } from './mapping-store.ts';
import type { KubernetesSecret } from './kubernetes-secrets.ts';

/** What one Secret comes to. */
export interface ImportStep {
  readonly secret: KubernetesSecret;
  /** All of one scope, with this secret's name. */
  readonly mappings: readonly [Mapping, ...Mapping[]];
  readonly values: ReadonlyMap<string, string>;
}

export interface ImportPlan {
  readonly steps: readonly ImportStep[];
  /** Secrets that are left out, with why. */
  readonly notes: readonly string[];
  readonly problems: readonly string[];
}

interface Factory {
  readonly mappings: readonly Mapping[];
  readonly projects: readonly Project[];
  readonly globalNamespace: string;
}

/** Secrets by namespace and name to mapping rows. */
export function planImport(secrets: readonly KubernetesSecret[], factory: Factory): ImportPlan {
  const steps: ImportStep[] = [];
  const notes: string[] = [];
  const problems: string[] = [];
  for (const secret of secrets) {
    const mappings = mappingsOf(secret, factory);
    const [first, ...others] = mappings;
    if (first === undefined) {
      notes.push(`${describe(secret)}: ${whyNot(secret, factory)}`);
      continue;
    }
    const earlier = steps.find((step) => step.secret.name === secret.name && step.secret.namespace === secret.namespace);
    if (earlier !== undefined) problems.push(`${secret.place}: metadata.name ${describe(secret)} is in ${earlier.secret.place}, too.`);
    const values = readTexts(secret, problems);
    const missing = [...new Set(mappings.flatMap(storedKeysOf))].filter((key) => !secret.data.has(key));
    if (missing.length > 0) notes.push(`${describe(secret)}: it has no ${missing.join(', ')}, which ${first.name} of ${scopeOf(first)} is mapped to.`);
    if (values.size === 0) problems.push(`${secret.place}: data must hold at least one key.`);
    steps.push({ secret, mappings: [first, ...others], values });
  }
  return { steps, notes, problems };
}

function mappingsOf({ namespace, name }: KubernetesSecret, { mappings, projects, globalNamespace }: Factory): readonly Mapping[] {
  const project = projects.find((candidate) => candidate.namespace === namespace);
  return mappings.filter((mapping) => mapping.secretName === name && (mapping.scope === 'global' ? namespace === globalNamespace : mapping.projectId === project?.id));
}

function whyNot({ namespace, name }: KubernetesSecret, { mappings, projects, globalNamespace }: Factory): string {
  const isProject = projects.some((candidate) => candidate.namespace === namespace);
  if (!isProject && namespace !== globalNamespace) return 'no project has this namespace (--global-namespace names that of global secrets).';
  const global = mappings.find((mapping) => mapping.scope === 'global' && mapping.secretName === name);
  if (global !== undefined) return `a copy of the global secret ${global.name}; the one in ${globalNamespace} is read.`;
  return 'no mapping of Factory names it.';
}

/** A variable is text. */
function readTexts(secret: KubernetesSecret, problems: string[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [key, bytes] of secret.data) {
    const text = decodeUtf8(bytes);
    if (text === undefined) problems.push(`${secret.place}: data.${key} must be text in UTF-8.`);
    else values.set(key, text);
  }
  return values;
}

function decodeUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export function describe({ namespace, name }: Pick<KubernetesSecret, 'namespace' | 'name'>): string {
  return `${namespace}/${name}`;
}
