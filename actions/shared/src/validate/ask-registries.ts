import { reportInto } from '../rules/check-definition.ts';
import { checkImages, connectEcrRegistry, imageFindings, imageQuestions, imageRegistryRule, uncheckedImages } from '../rules/image-registry.ts';
import type { Profile } from '../rules/rule.ts';
import type { RuleFinding } from '../rules/rule-finding.ts';
import { toTyped } from '../rules/typed-definition.ts';
import type { CheckedSet } from './checked-set.ts';
import { isMadeUpImage } from './check-scope.ts';

export interface RegistryResult {
  readonly findings: readonly RuleFinding[];
  /** Images of which something is not known, and why. */
  readonly notes: readonly string[];
}

/** Whether images exist and fit what the task runs on, as far as a registry tells. Made-up ones are not asked for. */
export async function askRegistries({ definitions }: CheckedSet, profile: Profile): Promise<RegistryResult> {
  const questions = [...definitions].flatMap(([part, { value }]) => imageQuestions(part, toTyped(value, 'RegisterTaskDefinitionRequest'))).filter(({ reference }) => !isMadeUpImage(reference));
  // The SDK takes longer to load than all the rest to run.
  if (questions.length === 0) return { findings: [], notes: [] };
  const answers = await checkImages(questions, await connectEcrRegistry());
  const findings: RuleFinding[] = [];
  for (const { part, path, message } of imageFindings(answers)) {
    const document = definitions.get(part);
    if (document !== undefined) reportInto(findings, { document, rule: imageRegistryRule, profile })(path, message);
  }
  return { findings, notes: uncheckedImages(answers) };
}
