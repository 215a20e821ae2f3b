import { nearestName } from '../nearest-name.ts';

export function suggestRule(rule: string, known: ReadonlySet<string>): string {
  const nearest = nearestName(rule, known);
  return nearest === undefined ? '`factory-ecs explain` lists them' : `did you mean ${nearest}?`;
}
