import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';

// GitHub's workflow commands, written here because importing @actions/core costs more time than a whole small action
// (it brings an HTTP client along), and its modules cannot be imported one by one.
// https://docs.github.com/actions/reference/workflow-commands-for-github-actions

export interface AnnotationPlace {
  file?: string;
  line?: number;
  column?: number;
  title?: string;
}

export type AnnotationLevel = 'error' | 'warning' | 'notice';

export function info(message: string): void {
  process.stdout.write(`${message}\n`);
}

/** Shows up at the file and line in the pull request, where these are given. GitHub keeps ten of each level per step. */
export function annotate(level: AnnotationLevel, message: string, place: AnnotationPlace = {}): void {
  const properties = Object.entries({ file: place.file, line: place.line, col: place.column, title: place.title })
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]));
  process.stdout.write(`::${level}${properties.length === 0 ? '' : ' '}${properties.join(',')}::${escapeMessage(message)}\n`);
}

/** Call it before anything can print the value. GitHub masks line by line. */
export function maskSecret(value: string): void {
  for (const line of value.split(/\r?\n/)) if (line !== '') process.stdout.write(`::add-mask::${escapeMessage(line)}\n`);
}

/** Outside of GitHub Actions there is no output file; the output is then printed. */
export function setOutput(name: string, value: string): void {
  const file = process.env['GITHUB_OUTPUT'];
  if (file === undefined || file === '') {
    info(`${name}=${value}`);
    return;
  }
  // A delimiter that no value can hold: otherwise a value could set further outputs.
  const delimiter = `delimiter_${randomUUID()}`;
  appendFileSync(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}

/** Appends Markdown to the job summary; nothing outside of GitHub Actions. */
export function addSummary(markdown: string): void {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (file !== undefined && file !== '') appendFileSync(file, `${markdown}\n`);
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
