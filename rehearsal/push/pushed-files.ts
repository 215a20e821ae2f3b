import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

export interface PushedFilesOptions {
  readonly checkout: string;
  readonly environment: string;
  /** As `cdk deploy --outputs-file` writes them. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Where runners find what they would clone from https://github.com/. */
  readonly gitUrl: string;
}

/** What the rehearsal adds to the pushed tree, because only it knows the ports of this machine. */
export async function makePushedFiles(options: PushedFilesOptions): Promise<Record<string, string>> {
  const file = `environments/${options.environment}.yml`;
  const document = parseDocument(await readFile(join(options.checkout, file), 'utf8'));
  document.setIn(['additionalEnvironment', 'runner', 'GIT_CONFIG_KEY_0'], `url.${options.gitUrl}.insteadOf`);
  return {
    [file]: document.toString(),
    [`environments/${options.environment}.outputs.json`]: `${JSON.stringify(options.outputs, null, 2)}\n`,
  };
}
