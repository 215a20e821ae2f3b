// By path: the index of @actions/core brings an HTTP client along, which costs an action more time to load than all it does
// itself, and the package exports nothing else by name.
import { issueCommand } from '../../../node_modules/@actions/core/lib/command.js';
import { issueFileCommand, prepareKeyValueMessage } from '../../../node_modules/@actions/core/lib/file-command.js';

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
export function annotate(level: AnnotationLevel, message: string, { column, ...place }: AnnotationPlace = {}): void {
  issueCommand(level, column === undefined ? place : { ...place, col: column }, message);
}

/** Call it before anything can print the value. GitHub masks line by line. */
export function maskSecret(value: string): void {
  for (const line of value.split(/\r?\n/)) if (line !== '') issueCommand('add-mask', {}, line);
}

/** Outside of GitHub Actions there is no output file; the output is then printed. */
export function setOutput(name: string, value: string): void {
  if (isSet('GITHUB_OUTPUT')) issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
  else info(`${name}=${value}`);
}

/** Appends Markdown to the job summary; nothing outside of GitHub Actions. */
export function addSummary(markdown: string): void {
  if (isSet('GITHUB_STEP_SUMMARY')) issueFileCommand('STEP_SUMMARY', markdown);
}

function isSet(variable: string): boolean {
  return (process.env[variable] ?? '') !== '';
}
