import { readEnvironment } from '../../shared/src/environment-file.ts';
import { FindingsError } from '../../shared/src/finding.ts';
import type { Finding } from '../../shared/src/finding.ts';
import { addSummary, annotate, info, setOutput } from '../../shared/src/workflow-commands.ts';
import type { Inputs } from './inputs.ts';
import { askForSecrets } from './named-secrets.ts';
import { checkSubject } from './subject.ts';
import type { Checked } from './subject.ts';
import { describeMode, describeSettings, summarise } from './summary.ts';

export async function run({ subject, environment, profile, checkSecrets }: Inputs): Promise<void> {
  const checked = await checkSubject(subject);
  const { report, areSecretsReal } = checked;
  const secrets = await askForSecrets(report, { checkSecrets, areSecretsReal });
  const ofFile = environment === undefined || profile !== undefined ? undefined : readEnvironment(environment.name, environment.directory).profile;
  const isProduction = (profile ?? ofFile ?? 'production') === 'production';
  const notes = [...(report.caveat === undefined ? [] : [report.caveat]), secrets.note, ...describeAbsent(checked)];
  const problems = [...report.problems.map(({ message }) => message), ...secrets.problems];
  setOutputs(checked, secrets.problems);
  addSummary(summarise(report, { problems, notes }));
  for (const line of [describeMode(report), ...describeSettings(report), ...notes]) info(line);
  for (const problem of report.warnings) warn(problem.message, checked.place(problem));
  for (const warning of secrets.warnings) warn(warning);
  if (report.mode === 'open' && isProduction) warn('Production would be open: everybody who reaches the site may use it, and its API can run commands. Set auth.mode in the environment file.');
  if (problems.length > 0) fail(checked, secrets.problems);
}

function setOutputs({ report, place }: Checked, secretProblems: readonly string[]): void {
  const problems = report.problems.map((problem) => ({ service: problem.service, message: problem.message, ...withoutMessage(place(problem)) }));
  setOutput('mode', secretProblems.length > 0 ? '' : (report.mode ?? ''));
  setOutput('allowed-domain', report.mode === 'google' ? (report.allowedDomain ?? '') : '');
  setOutput('public-routes', JSON.stringify(report.mode === undefined ? [] : report.publicRoutes));
  setOutput('problems', JSON.stringify([...problems, ...secretProblems.map((message) => ({ message }))]));
}

function withoutMessage(finding: Finding | undefined): Partial<Finding> {
  return finding === undefined ? {} : { file: finding.file, line: finding.line, column: finding.column };
}

function describeAbsent({ report: { publicRoutes } }: Checked): string[] {
  const services = publicRoutes.map(({ service }) => service);
  return services.length === 1 ? [`Only ${services.join()} was there to be checked; api and web must agree.`] : services.length === 0 ? ['Neither api nor web was there to be checked.'] : [];
}

function warn(message: string, finding?: Finding): void {
  annotate('warning', message, finding === undefined ? {} : { file: finding.file, line: finding.line, column: finding.column });
}

function fail({ report, place }: Checked, secretProblems: readonly string[]): never {
  const placed = report.problems.map((problem) => ({ problem, finding: place(problem) }));
  const findings = placed.flatMap(({ finding }) => (finding === undefined ? [] : [finding]));
  const problems = [...placed.flatMap(({ problem, finding }) => (finding === undefined ? [problem.message] : [])), ...secretProblems];
  throw new FindingsError('The auth configuration is not right:', findings, problems);
}
