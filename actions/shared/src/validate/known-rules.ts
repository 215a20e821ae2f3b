import { allRules } from '../rules/all-rules.ts';
import { imageRegistryRule } from '../rules/image-registry.ts';
import type { RuleInfo } from '../rules/rule.ts';
import { shapeRules } from '../rules/shape-rules.ts';
import { UserError } from '../user-error.ts';
import { ownRules } from './own-rules.ts';
import { suggestRule } from './suggest-rule.ts';

/** Everything that a finding can name, in the order in which people look it up. */
export const knownRules: readonly RuleInfo[] = [...Object.values(ownRules), ...shapeRules, ...allRules, imageRegistryRule].sort((a, b) => compareIds(a.id, b.id));

export const knownIds: ReadonlySet<string> = new Set(knownRules.map(({ id }) => id));

/** Throws for an id that does not exist, and for Y1: nothing in a file that cannot be read is checked. */
export function checkIgnored(rules: readonly string[]): readonly string[] {
  const unknown = rules.filter((rule) => !knownIds.has(rule)).map((rule) => `ignore: there is no rule ${rule}, ${suggestRule(rule, knownIds)}`);
  if (rules.includes('Y1')) unknown.push('ignore: Y1 cannot be ignored, a file that cannot be read is not checked. Take the file out of `files`.');
  if (unknown.length > 0) throw new UserError(unknown.join('\n'));
  return rules;
}

function compareIds(a: string, b: string): number {
  const [first, second] = [groupOf(a), groupOf(b)];
  return first - second || Number(a.slice(1)) - Number(b.slice(1));
}

/** The file, its references, its shape, the catalogue, and what silences them. */
function groupOf(id: string): number {
  return 'YTSRI'.indexOf(id.charAt(0));
}
