import type { WeightedGroup } from './alb-rule.ts';

/** Chooses in turn: nothing random, so that a run can be repeated. */
export interface GroupChoice {
  /** A target group by weight; undefined where all weights are 0. */
  chooseGroup(groups: readonly WeightedGroup[]): string | undefined;
  /** The next of these targets. */
  chooseTarget<T>(groupArn: string, targets: readonly T[]): T | undefined;
}

export function createGroupChoice(): GroupChoice {
  const turns = new Map<string, number>();
  const nextTurn = (key: string): number => {
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return turn;
  };
  return {
    chooseGroup: (groups) => {
      const total = groups.reduce((sum, { weight }) => sum + weight, 0);
      if (total === 0) return undefined;
      let place = nextTurn(groups.map(({ arn, weight }) => `${arn}=${String(weight)}`).join(' ')) % total;
      return groups.find(({ weight }) => (place -= weight) < 0)?.arn;
    },
    chooseTarget: (groupArn, targets) => (targets.length === 0 ? undefined : targets[nextTurn(groupArn) % targets.length]),
  };
}
