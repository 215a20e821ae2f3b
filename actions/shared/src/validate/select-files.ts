import { existsSync, globSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { suggestName } from '../nearest-name.ts';
import { UserError } from '../user-error.ts';

/** Where Factory's own repository keeps them; either folder may be missing. */
const defaultPatterns: readonly string[] = ['task-definitions/*.yml', 'services/*.yml'];

const isRead = /\.(ya?ml|json)$/;

/**
 * Files that the patterns name, each once, in the order of the patterns. A pattern is a file, a folder (its .yml, .yaml and
 * .json) or a glob; one that starts with `!` takes files out again. A pattern that names nothing is an error: a slip in it
 * would otherwise leave files unchecked.
 */
export function selectFiles(patterns: readonly string[]): string[] {
  if (patterns.length === 0) return selectDefaults();
  const excluded = new Set(patterns.filter((pattern) => pattern.startsWith('!')).flatMap((pattern) => expand(pattern.slice(1))));
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
  const named = wanted.map((pattern) => ({ pattern, files: expand(pattern) }));
  const problems = named.filter(({ files }) => files.length === 0).map(({ pattern }) => describeMissing(pattern));
  if (problems.length > 0) throw new UserError(problems.join('\n'));
  const files = new Set(named.flatMap((entry) => entry.files).filter((file) => !excluded.has(file)));
  if (files.size === 0) throw new UserError(`files leaves nothing to check: ${patterns.join(', ')}. Name at least one file, folder or glob without \`!\` that is not taken out again.`);
  return [...files];
}

function selectDefaults(): string[] {
  const files = defaultPatterns.flatMap(expand);
  if (files.length === 0) throw new UserError(`There is nothing to check at ${defaultPatterns.join(' and ')}. Name the files, folders or globs with the input \`files\`.`);
  return files;
}

function expand(pattern: string): string[] {
  if (existsSync(pattern)) return statSync(pattern).isDirectory() ? listFolder(pattern) : [normalize(pattern)];
  if (!isGlob(pattern)) return [];
  const [folder, name] = [dirname(pattern), basename(pattern)];
  // The usual `folder/*.yml`: Node takes longer to load its globs than all these files to be read.
  const isUsual = !isGlob(folder) && /^\*[\w.]*$/.test(name) && !pattern.endsWith('/');
  if (isUsual) return existsSync(folder) ? listFolder(folder).filter((file) => file.endsWith(name.slice(1)) && !basename(file).startsWith('.')) : [];
  return globSync(pattern).filter((file) => isRead.test(file)).sort();
}

function listFolder(folder: string): string[] {
  return readdirSync(folder).filter((file) => isRead.test(file)).sort().map((file) => join(folder, file));
}

function isGlob(pattern: string): boolean {
  return /[*?[\]{}]/.test(pattern);
}

function describeMissing(pattern: string): string {
  if (isGlob(pattern)) return `files: no .yml, .yaml or .json matches ${pattern}.`;
  if (existsSync(pattern)) return `files: the folder ${pattern} has no .yml, .yaml or .json.`;
  const folder = dirname(pattern);
  if (!existsSync(folder)) return `files: there is no ${pattern}, nor a folder ${folder}.`;
  return `files: there is no ${pattern}, ${suggestName(normalize(pattern), listFolder(folder))}`;
}
