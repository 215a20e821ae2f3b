import type { RuleFinding } from '../rules/rule-finding.ts';
import type { IgnoreComment } from './ignore-comments.ts';
import { ownFinding } from './read-checked-file.ts';
import { suggestRule } from './suggest-rule.ts';

export interface IgnoreContext {
  /** Ids of all rules there are. */
  readonly known: ReadonlySet<string>;
  /** File → its comments. */
  readonly comments: ReadonlyMap<string, readonly IgnoreComment[]>;
  /** Whether a rule could say all that it has to say about a file: a comment for it that silences nothing is then left over. */
  readonly isComplete: (rule: string, file: string) => boolean;
}

/** Without what comments silence, and with what is wrong with the comments. */
export function applyIgnores(findings: readonly RuleFinding[], { known, comments, isComplete }: IgnoreContext): RuleFinding[] {
  const silenced = new Set<RuleFinding>();
  const problems: RuleFinding[] = [];
  for (const [file, entries] of comments) {
    for (const entry of entries) {
      const report = (rule: 'I1' | 'I2' | 'I3', message: string): number => problems.push(ownFinding(rule, { file, line: entry.line, column: entry.column, message }));
      if (entry.reason === undefined) {
        report('I1', `${entry.rules.join(', ')} ignored without a reason, which silences nothing, allowed: # ignore ${entry.rules.join(', ')}: and why`);
        continue;
      }
      for (const rule of entry.rules) {
        const hits = findings.filter((finding) => finding.file === file && finding.line === entry.target && finding.rule === rule);
        if (!known.has(rule)) report('I2', `there is no rule ${rule}, ${suggestRule(rule, known)}`);
        else if (hits.length === 0 && isComplete(rule, file)) report('I3', `${rule} has nothing to say about ${describeTarget(entry)}`);
        for (const hit of hits) silenced.add(hit);
      }
    }
  }
  return [...findings.filter((finding) => !silenced.has(finding)), ...problems];
}

function describeTarget({ line, target }: IgnoreComment): string {
  return target === line ? 'this line' : Number.isFinite(target) ? `line ${target}` : 'anything: no line follows';
}
