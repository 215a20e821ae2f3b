import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { suggestName } from '../nearest-name.ts';
import { UserError } from '../user-error.ts';

/** Part or service → its file, in alphabetical order. */
export function findTemplates(directory: string, known: readonly string[]): Map<string, string> {
  if (!existsSync(directory)) throw new UserError(`There is no folder ${directory} with templates.`);
  const files = readdirSync(directory).filter((file) => /\.ya?ml$/.test(file)).sort();
  const found = new Map<string, string>();
  const problems: string[] = [];
  for (const file of files) {
    const [name, path] = [file.replace(/\.ya?ml$/, ''), join(directory, file)];
    const other = found.get(name);
    if (!known.includes(name)) problems.push(`${path} is for no part of Factory: ${suggestName(name, known)}`);
    else if (other !== undefined) problems.push(`${other} and ${path} are both for ${name}; remove one`);
    else found.set(name, path);
  }
  if (problems.length > 0) throw new UserError(problems.join('\n'));
  return found;
}
