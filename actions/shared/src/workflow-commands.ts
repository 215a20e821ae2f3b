import { appendFileSync, writeSync } from 'node:fs';

// Not by @actions/core: its index brings an HTTP client along, which costs an action more time to load than all it does itself;
// its parts load node:crypto and node:os, a quarter of an empty process. GitHub documents the format of workflow commands.

export interface AnnotationPlace {
  file?: string;
  line?: number;
  column?: number;
  title?: string;
}

export type AnnotationLevel = 'error' | 'warning' | 'notice';

export function info(message: string): void {
  print(`${message}\n`);
}

/** Not by process.stdout alone: the streams behind it take an eighth of an empty process to load. */
function print(text: string): void {
  let rest = Buffer.from(text);
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(1, rest));
  } catch {
    // A pipe that is full and does not wait; streams do.
    process.stdout.write(rest);
  }
}

/** Shows up at the file and line in the pull request, where these are given. GitHub keeps ten of each level per step. */
export function annotate(level: AnnotationLevel, message: string, { column, ...place }: AnnotationPlace = {}): void {
  issueCommand(level, message, column === undefined ? place : { ...place, col: column });
}

/** Call it before anything can print the value. GitHub masks line by line. */
export function maskSecret(value: string): void {
  for (const line of value.split(/\r?\n/)) if (line !== '') issueCommand('add-mask', line);
}

function issueCommand(name: string, message: string, properties: Readonly<Record<string, string | number>> = {}): void {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`).join();
  print(`::${name}${given === '' ? '' : ` ${given}`}::${escapeData(message)}\n`);
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Outside of GitHub Actions there is no output file; the output is then printed. */
export function setOutput(name: string, value: string): void {
  const file = process.env['GITHUB_OUTPUT'] ?? '';
  if (file === '') {
    info(`${name}=${value}`);
    return;
  }
  const end = delimiterFor(value);
  appendFileSync(file, `${name}<<${end}\n${value}\n${end}\n`);
}

/** Appends Markdown to the job summary; nothing outside of GitHub Actions. */
export function addSummary(markdown: string): void {
  const file = process.env['GITHUB_STEP_SUMMARY'] ?? '';
  if (file !== '') appendFileSync(file, `${markdown}\n`);
}

/** A value could only end early at a line that is the delimiter, and no line of this value is. */
function delimiterFor(value: string): string {
  let delimiter = 'end-of-output';
  while (value.includes(delimiter)) delimiter += '-';
  return delimiter;
}
