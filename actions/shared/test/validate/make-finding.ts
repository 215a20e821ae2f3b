import type { RuleFinding } from '../../src/rules/rule-finding.ts';

export function makeFinding(override: Partial<RuleFinding> = {}): RuleFinding {
  return {
    rule: 'R36', severity: 'warning', file: 'task-definitions/api.yml', line: 12, column: 5, path: 'containerDefinitions[0].image',
    message: 'image: got "node", allowed: a tag or a digest', help: 'Name a digest.', ...override,
  };
}
