import { existsSync, readFileSync } from 'node:fs';
import { checkImageReferences } from '../../actions/shared/src/render/image-references.ts';
import { UserError } from '../../actions/shared/src/user-error.ts';

/** `--images`: a JSON object, or the path of a file that holds one. */
export function readImages(value: string): Record<string, string> {
  const isFile = !value.trimStart().startsWith('{');
  if (isFile && !existsSync(value)) throw new UserError(`--images must be a JSON object or the path of a file with one, got '${value}'.`);
  try {
    return checkImageReferences(JSON.parse(isFile ? readFileSync(value, 'utf8') : value));
  } catch (error) {
    if (error instanceof SyntaxError) throw new UserError(`--images${isFile ? ` (${value})` : ''} is not JSON: ${error.message}`, { cause: error });
    throw error;
  }
}
