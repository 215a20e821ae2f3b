import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Profile } from '../../actions/shared/src/rules/rule.ts';
import type { RuleFinding } from '../../actions/shared/src/rules/rule-finding.ts';
import { annotateFinding } from '../../actions/shared/src/validate/annotate-findings.ts';
import { countFindings, isFailure } from '../../actions/shared/src/validate/count-findings.ts';
import type { FailOn } from '../../actions/shared/src/validate/count-findings.ts';
import { helpAddress } from '../../actions/shared/src/validate/help-address.ts';
import { checkIgnored, knownRules } from '../../actions/shared/src/validate/known-rules.ts';
import { toSarif } from '../../actions/shared/src/validate/sarif.ts';
import { selectFiles } from '../../actions/shared/src/validate/select-files.ts';
import { validateFiles } from '../../actions/shared/src/validate/validate-files.ts';
import type { Validation } from '../../actions/shared/src/validate/validate-files.ts';
import { exitCodes } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Format } from './formats.ts';
import { readImages } from './read-images.ts';
import type { Terminal } from './terminal.ts';
import { reportText } from './text-report.ts';

/** As the command line has them. */
export interface ValidateFlags {
  readonly environment?: string;
  readonly environmentsDirectory: string;
  readonly infrastructure: readonly string[];
  readonly images?: string;
  readonly checkImages: boolean;
  readonly previousRelease?: string;
  readonly profile?: Profile;
  readonly failOn: FailOn;
  readonly ignore: readonly string[];
  readonly format: Format;
}

export async function validateCommand(patterns: readonly string[], flags: ValidateFlags, terminal: Terminal): Promise<ExitCode> {
  const { environment, environmentsDirectory, checkImages: askRegistries, previousRelease, profile, failOn } = flags;
  const ignore = checkIgnored(flags.ignore.flatMap((list) => list.split(/[\s,]+/)).filter((id) => id !== ''));
  const images = flags.images === undefined ? undefined : readImages(flags.images);
  const files = selectFiles(patterns);
  const validation = await validateFiles({ files, environment, environmentsDirectory, infrastructure: infrastructureOf(flags), images, askRegistries, previousRelease, profile, ignore });
  show(validation, { fileCount: files.length, format: flags.format, terminal });
  return isFailure(countFindings(validation.findings), failOn) ? exitCodes.findings : exitCodes.clean;
}

/** The outputs of a deployed environment are committed beside its file. */
function infrastructureOf({ environment, environmentsDirectory, infrastructure }: ValidateFlags): readonly string[] {
  const outputs = join(environmentsDirectory, `${environment ?? ''}.outputs.json`);
  return infrastructure.length === 0 && environment !== undefined && existsSync(outputs) ? [outputs] : infrastructure;
}

function show(validation: Validation, { fileCount, format, terminal }: { fileCount: number; format: Format; terminal: Terminal }): void {
  // Annotations are commands to the runner, which are written as they are made.
  if (format === 'github') validation.findings.forEach(annotateFinding);
  else terminal.out(formatFindings(validation, { fileCount, format, isColoured: terminal.isColoured }));
}

function formatFindings({ findings, notes }: Validation, { fileCount, format, isColoured }: { fileCount: number; format: Exclude<Format, 'github'>; isColoured: boolean }): string {
  switch (format) {
    case 'text': return reportText({ findings, notes, fileCount, isColoured });
    case 'json': return `${JSON.stringify(findings.map(toJson), null, 2)}\n`;
    case 'sarif': return toSarif({ findings, rules: knownRules, helpUri: helpAddress(undefined) });
    default: {
      const unreachable: never = format;
      return unreachable;
    }
  }
}

function toJson({ rule, severity, file, line, column, path, message, help }: RuleFinding): RuleFinding {
  return { rule, severity, file, line, column, path, message, help };
}
