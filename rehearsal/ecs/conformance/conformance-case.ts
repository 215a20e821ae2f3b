import type { CaseContext } from './case-context.ts';

/** What a case needs of the thing it runs against; a target that lacks one of them leaves the case out. */
export type Need =
  /** Tasks that end, fail, or become unhealthy as their containers do. MiniStack's without an engine are records only. */
  | 'behaviours'
  /** Containers that run programs. */
  | 'real-containers'
  /** A load balancer whose target groups have health checks. */
  | 'load-balancer'
  /** A clock that can be advanced: hours pass at once. */
  | 'virtual-time'
  /** CloudWatch Logs, Secrets Manager and STS beside ECS. */
  | 'aws-services'
  /** Faults on demand: this project's own, AWS has none to offer. */
  | 'faults'
  /** An endpoint of its own that keeps to the documented rates. */
  | 'variants';

/** On what a case stands. Nothing here was ever run against AWS; a real account can be given to `run.ts`. */
export type Source =
  /** A section of the facts that this project relies on. */
  | `facts: ${'RunTask' | 'Reading tasks' | 'Rates' | 'Task definitions' | 'Fargate CPU and memory' | 'Services and deployments' | 'Differences of MiniStack'}`
  /** Members, required ones, enums, errors, limits and remarks of the service model. */
  | 'SDK model'
  /** A text that ECS sent to somebody, as an issue of that repository tells. */
  | `reported: ${string}/${string}#${number}`
  /** Sound to the best of our knowledge, and no more. */
  | 'never compared with AWS';

export interface ConformanceCase {
  /** Of all targets and for ever: kebab-case, begins with its family. */
  readonly id: string;
  /** What is true where the case passes. */
  readonly title: string;
  readonly source: Source;
  readonly needs?: readonly Need[];
  /** May run in a real account: makes nothing but what carries the prefix, costs next to nothing, and ends in minutes. */
  readonly isSafe?: true;
  run(context: CaseContext): Promise<void>;
}
