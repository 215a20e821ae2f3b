import type { Resource, Template } from '../../../infrastructure/src/synthesise.ts';
import type { RefusedResourceType } from './refused-resource-types.ts';

export interface LeftOut {
  readonly type: string;
  readonly count: number;
  readonly reason: string;
}

/**
 * The one transformation between the templates for AWS and those for the local CloudFormation: takes the refused
 * resources out, and with them every DependsOn and those properties that the list names. Throws where anything else
 * refers to such a resource, because a template that silently means something else proves nothing.
 */
export function leaveOutResources(template: Template, refused: readonly RefusedResourceType[]): { template: Template; leftOut: LeftOut[] } {
  const removed = new Map<string, RefusedResourceType>();
  for (const [id, resource] of Object.entries(template.Resources)) {
    const entry = refused.find(({ type }) => type === resource.Type);
    if (entry !== undefined) removed.set(id, entry);
  }
  const kept = Object.entries(template.Resources).filter(([id]) => !removed.has(id));
  for (const [name, output] of Object.entries(template.Outputs ?? {})) {
    const id = findReference(output, removed);
    if (id !== undefined) throw new Error(describeReference(`output ${name}`, { id, entry: removed.get(id), place: 'the output' }));
  }
  return {
    template: { ...template, Resources: Object.fromEntries(kept.map(([id, resource]) => [id, withoutReferences(id, resource, removed)])) },
    leftOut: refused.flatMap((entry) => {
      const count = [...removed.values()].filter((other) => other === entry).length;
      return count === 0 ? [] : [{ type: entry.type, count, reason: entry.reason }];
    }),
  };
}

function withoutReferences(id: string, resource: Resource, removed: ReadonlyMap<string, RefusedResourceType>): Resource {
  const { DependsOn: dependsOn, Properties: properties, ...rest } = resource;
  const dependencies = [dependsOn ?? []].flat().filter((dependency) => !removed.has(dependency));
  const entries = Object.entries(properties ?? {}).filter(([name, value]) => {
    const reference = findReference(value, removed);
    if (reference === undefined) return true;
    const entry = removed.get(reference);
    const place = `${resource.Type}.${name}`;
    if (entry?.dropsReferencesIn.includes(place) === true) return false;
    throw new Error(describeReference(`${place} of ${id}`, { id: reference, entry, place }));
  });
  return {
    ...rest,
    Type: resource.Type,
    ...(properties === undefined ? {} : { Properties: Object.fromEntries(entries) }),
    ...(dependencies.length === 0 ? {} : { DependsOn: dependencies }),
  };
}

/** The first of `ids` that `value` refers to, by Ref, Fn::GetAtt or in an Fn::Sub. */
function findReference(value: unknown, ids: ReadonlyMap<string, unknown>): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, argument] of Object.entries(value)) {
    const found = namesIn(key, argument).find((name) => ids.has(name)) ?? findReference(argument, ids);
    if (found !== undefined) return found;
  }
  return undefined;
}

function namesIn(intrinsic: string, argument: unknown): string[] {
  const values: unknown[] = Array.isArray(argument) ? argument : [argument];
  const first = values[0];
  if (typeof first !== 'string') return [];
  if (intrinsic === 'Ref') return [first];
  if (intrinsic === 'Fn::GetAtt') return [first.split('.')[0] ?? ''];
  if (intrinsic === 'Fn::Sub') return [...first.matchAll(/\$\{([A-Za-z0-9]+)(?:\.[^}]*)?\}/g)].map((match) => match[1] ?? '');
  return [];
}

function describeReference(from: string, to: { id: string; entry: RefusedResourceType | undefined; place: string }): string {
  return (
    `${from} refers to ${to.id}, a ${to.entry?.type ?? 'resource'} that the local CloudFormation refuses. ` +
    `If the rehearsal can do without it, add '${to.place}' to dropsReferencesIn of that type in refused-resource-types.ts; otherwise let the template name it in another way.`
  );
}
