export interface Revision {
  arn: string;
  revision: number;
}

export interface CleanUpFacts {
  /** Family → its active revisions. */
  families: ReadonlyMap<string, readonly Revision[]>;
  /** Task definition ARN → who uses it, for people: `service factory-web`, `task 1a2b`, `record of r7`. */
  used: ReadonlyMap<string, string>;
  /** Newest revisions of each family that stay in any case. */
  keep: number;
}

export interface PlannedRevision extends Revision {
  family: string;
  /** Why it stays; null where it is deregistered. */
  keptFor: string | null;
}

/** Which revisions go: those that are neither among the newest of their family nor used by anybody. Oldest first. */
export function planCleanUp({ families, used, keep }: CleanUpFacts): PlannedRevision[] {
  return [...families].flatMap(([family, revisions]) => {
    const newest = revisions.toSorted((a, b) => b.revision - a.revision);
    return newest.map((revision, index) => ({ ...revision, family, keptFor: used.get(revision.arn) ?? (index < keep ? `among the newest ${keep}` : null) })).reverse();
  });
}
