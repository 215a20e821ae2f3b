import type { DefinitionRule, ReportOptions, Severity, Target, TaskDefinition } from '../../src/rules/rule.ts';
import { severityOf } from '../../src/rules/rule.ts';

export interface Told {
  readonly path: string;
  readonly message: string;
  readonly severity: Severity;
  readonly at: ReportOptions['at'];
}

export interface CheckOptions {
  readonly target?: Partial<Target>;
}

/** What one rule says about a definition, by its id. */
export function checkRule(rules: readonly DefinitionRule[], id: string): (definition: TaskDefinition, options?: CheckOptions) => Told[] {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  return (definition, { target = {} } = {}) => {
    const told: Told[] = [];
    const place: Target = { account: undefined, region: undefined, profile: 'development', ...target };
    rule.check({ part: 'api', definition, target: place, bytes: 0 }, (path, message, { at, severity } = {}) => {
      told.push({ path: path.join('.'), message, severity: severity ?? severityOf(rule, place.profile), at });
    });
    return told;
  };
}

/** A definition of one container. */
export function withContainer(container: NonNullable<TaskDefinition['containerDefinitions']>[number], rest: TaskDefinition = {}): TaskDefinition {
  return { containerDefinitions: [container], ...rest };
}
