import { copyFile, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docker, dockerLines, removeContainers } from '../../../machine/docker.ts';
import { acquireEngine, type Engine } from '../../../machine/engine.ts';
import { runCommand } from '../../../machine/run-command.ts';

/** By that name the cases' containers know it, on every target of this machine. */
export const CASE_IMAGE = 'factory-conformance/busybox:1';

/** An engine that holds the image of the cases. Others may use it at the same time. */
export async function acquireCaseEngine(rehearsalId: string): Promise<Engine> {
  const engine = await acquireEngine({ rehearsalId, log: () => undefined });
  const known = await dockerLines(engine, ['image', 'ls', '--quiet', CASE_IMAGE]);
  if (known.length === 0) await importImage(engine);
  return engine;
}

/** Everything with one of these labels. */
export async function removeLabelled(engine: Engine, labels: readonly string[]): Promise<void> {
  for (const label of labels) await removeContainers(engine, await dockerLines(engine, ['ps', '--all', '--quiet', '--no-trunc', '--filter', `label=${label}`]));
}

/** This machine's busybox, which needs no library, under the names of all it can do. */
async function importImage(engine: Engine): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'factory-conformance-image-'));
  try {
    const binaries = join(work, 'root/bin');
    for (const name of ['bin', 'tmp', 'etc', 'proc', 'sys', 'dev']) await mkdir(join(work, 'root', name), { recursive: true });
    await copyFile('/bin/busybox', join(binaries, 'busybox'));
    const applets = (await runCommand('/bin/busybox', ['--list'])).trim().split('\n');
    for (const name of applets) if (name !== 'busybox') await symlink('busybox', join(binaries, name));
    const archive = join(work, 'image.tar');
    await runCommand('tar', ['--create', '--file', archive, '--directory', join(work, 'root'), '.']);
    await docker(engine, ['import', '--change', 'ENV PATH=/bin', '--change', 'CMD ["sh"]', archive, CASE_IMAGE]);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
