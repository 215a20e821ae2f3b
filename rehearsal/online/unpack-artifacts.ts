import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../machine/run-command.ts';

/** Set-up's own Python unpacks: it is there wherever a rehearsal runs. */
const python = join(import.meta.dirname, '../../.tools/venv/bin/python3');

/** Unpacks what act's artifact server keeps as `<run>/<name>/<name>.zip` to `<target>/<name>`, so that a search for secrets can read it. */
export async function unpackArtifacts(serverDirectory: string, target: string): Promise<void> {
  const zips = (await readdir(serverDirectory, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile() && entry.name.endsWith('.zip'));
  for (const zip of zips) {
    const folder = join(target, zip.name.slice(0, -'.zip'.length));
    await mkdir(folder, { recursive: true });
    await runCommand(python, ['-m', 'zipfile', '-e', join(zip.parentPath, zip.name), folder]);
  }
}
