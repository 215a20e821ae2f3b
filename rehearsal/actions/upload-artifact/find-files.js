import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';

/**
 * The files that the lines of `path` name, sorted, and the folder that their names in the artifact are relative to: the
 * file's own folder for a single file, else the deepest folder that holds all search paths.
 */
export function findFiles(path, { includeHidden, folder }) {
  const patterns = path.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')).map((line) => parsePattern(line, folder));
  const searchPaths = [...new Set(patterns.filter(({ negated }) => !negated).map(({ searchPath }) => searchPath))];
  const found = new Set();
  for (const { negated, searchPath, expression } of patterns) {
    if (negated) for (const file of [...found]) if (expression.test(file)) found.delete(file);
    if (!negated) for (const file of walk(searchPath, searchPath, includeHidden)) if (expression.test(file)) found.add(file);
  }
  const files = [...found].sort();
  const isOneFile = searchPaths.length === 1 && files.length === 1 && searchPaths[0] === files[0];
  return { files, root: isOneFile ? dirname(files[0]) : commonFolder(searchPaths) };
}

function parsePattern(line, folder) {
  const negated = line.startsWith('!');
  const text = negated ? line.slice(1) : line;
  const pattern = resolve(folder, text.startsWith('~') ? join(homedir(), text.slice(1)) : text);
  const parts = pattern.split(sep);
  const firstWildcard = parts.findIndex((part) => /[*?[]/.test(part));
  const searchPath = firstWildcard === -1 ? pattern : parts.slice(0, firstWildcard).join(sep) || sep;
  // A folder stands for everything in it.
  return { negated, searchPath, expression: new RegExp(`^${parts.map(partExpression).join('')}(/.*)?$`) };
}

function partExpression(part, index) {
  if (part === '**') return '(/.*)?';
  const text = part.replaceAll(/[\\^$.|+(){}]/g, '\\$&').replaceAll('*', '[^/]*').replaceAll('?', '[^/]').replaceAll('[!', '[^');
  return index === 0 ? text : `/${text}`;
}

function walk(path, searchPath, includeHidden) {
  if (!existsSync(path)) return [];
  const isHidden = path !== searchPath && path.slice(path.lastIndexOf(sep) + 1).startsWith('.');
  if (isHidden && !includeHidden) return [];
  // Links are followed: an artifact holds contents.
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => walk(join(path, name), searchPath, includeHidden));
}

function commonFolder(paths) {
  const [first = [], ...others] = paths.map((path) => path.split(sep));
  const length = first.findIndex((part, index) => others.some((other) => other[index] !== part));
  return first.slice(0, length === -1 ? first.length : length).join(sep) || sep;
}
