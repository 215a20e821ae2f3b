import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFinding } from '../../shared/src/finding.ts';
import { UserError } from '../../shared/src/user-error.ts';
import { annotateFindings } from '../../shared/src/validate/annotate-findings.ts';
import { countFindings, describeCounts, isFailure } from '../../shared/src/validate/count-findings.ts';
import { helpAddress } from '../../shared/src/validate/help-address.ts';
import { knownRules } from '../../shared/src/validate/known-rules.ts';
import { toSarif } from '../../shared/src/validate/sarif.ts';
import { selectFiles } from '../../shared/src/validate/select-files.ts';
import { summarise } from '../../shared/src/validate/summary-table.ts';
import { validateFiles } from '../../shared/src/validate/validate-files.ts';
import type { RuleFinding } from '../../shared/src/rules/rule-finding.ts';
import { addSummary, info, setOutput } from '../../shared/src/workflow-commands.ts';
import { fittingFindings } from './findings-output.ts';
import type { Inputs } from './inputs.ts';

export async function run({ patterns, failOn, readme, temporaryFolder, ...options }: Inputs): Promise<void> {
  const files = selectFiles(patterns);
  const { findings, notes } = await validateFiles({ ...options, files });
  const counts = countFindings(findings);
  const verdict = describeCounts(counts, files.length);
  writeOutputs(findings, { readme, temporaryFolder });
  addSummary(summarise({ findings, notes, fileCount: files.length }));
  for (const finding of findings) info(`${formatFinding(finding)} [${finding.severity} ${finding.rule}]`);
  annotateFindings(findings);
  for (const note of notes) info(`Not checked: ${note}`);
  if (isFailure(counts, failOn)) throw new UserError(`${verdict}.`);
  info(`${verdict}.`);
}

function writeOutputs(findings: readonly RuleFinding[], { readme, temporaryFolder }: Pick<Inputs, 'readme' | 'temporaryFolder'>): void {
  // A folder of its own: another step of the job may have written one as well.
  const sarifFile = join(mkdtempSync(join(temporaryFolder, 'task-definitions-')), 'findings.sarif');
  writeFileSync(sarifFile, toSarif({ findings, rules: knownRules, helpUri: helpAddress(readme) }));
  const { json, left } = fittingFindings(findings);
  if (left > 0) info(`The output findings holds the first ${findings.length - left} of ${findings.length} findings; ${sarifFile} has them all.`);
  const { errors, warnings } = countFindings(findings);
  setOutput('findings', json);
  setOutput('error-count', String(errors));
  setOutput('warning-count', String(warnings));
  setOutput('sarif-file', sarifFile);
}
