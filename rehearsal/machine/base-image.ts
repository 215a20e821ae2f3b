import { createHash } from 'node:crypto';
import { chmod, chown, copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listImageEntries, makeParents, type ImageEntry } from './base-image-files.ts';
import { docker, dockerLines, type DockerConnection } from './docker.ts';
import { runCommand } from './run-command.ts';

const REPOSITORY = 'factory-rehearsal/node';
const ENTRYPOINT = join(import.meta.dirname, 'base-image', 'docker-entrypoint.sh');

export interface BaseImage {
  /** For the Dockerfiles' NODE_IMAGE; on this engine only. */
  readonly reference: string;
  /** False where a previous rehearsal had made the very same image. */
  readonly isNew: boolean;
}

/**
 * Makes the stand-in for `node:24-bookworm-slim`, which cannot be pulled without a network: the node that runs us, npm,
 * bash, git and busybox of this machine. Its tag is a digest of its content, so that a second run finds it.
 */
export async function buildBaseImage(connection: DockerConnection): Promise<BaseImage> {
  const entries = await listImageEntries(ENTRYPOINT);
  const reference = `${REPOSITORY}:24-${(await digestOf(entries)).slice(0, 12)}`;
  const known = await dockerLines(connection, ['image', 'ls', '--quiet', reference]);
  if (known.length > 0) return { reference, isNew: false };
  const work = await mkdtemp(join(tmpdir(), 'factory-base-image-'));
  try {
    const root = join(work, 'root');
    await mkdir(root);
    for (const entry of entries) await writeEntry(root, entry);
    const archive = join(work, 'root.tar');
    await runCommand('tar', ['--create', '--file', archive, '--directory', root, '--sort=name', '--mtime=@0', '--numeric-owner', '.']);
    await docker(connection, ['import', ...imageConfiguration().flatMap((change) => ['--change', change]), archive, reference]);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return { reference, isNew: true };
}

/** Removes every base image that no container uses from an engine that is not ours. */
export async function removeBaseImages(connection: DockerConnection): Promise<void> {
  for (const reference of await dockerLines(connection, ['image', 'ls', '--format', '{{.Repository}}:{{.Tag}}', REPOSITORY])) {
    await docker(connection, ['image', 'rm', reference]).catch(() => undefined);
  }
}

function imageConfiguration(): string[] {
  return [
    'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    `ENV NODE_VERSION=${process.versions.node}`,
    'ENTRYPOINT ["docker-entrypoint.sh"]',
    'CMD ["node"]',
  ];
}

async function digestOf(entries: readonly ImageEntry[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(imageConfiguration()));
  for (const entry of entries) {
    const { source, ...rest } = { source: undefined, ...entry };
    hash.update(JSON.stringify(rest));
    if (source !== undefined) hash.update(await readFile(source));
  }
  return hash.digest('hex');
}

async function writeEntry(root: string, entry: ImageEntry): Promise<void> {
  const path = await makeParents(root, entry.target);
  switch (entry.kind) {
    case 'link':
      return symlink(entry.to, path);
    case 'directory':
      await mkdir(path, { recursive: true });
      if (entry.owner !== undefined && process.getuid?.() === 0) await chown(path, entry.owner, entry.owner);
      return chmod(path, entry.mode);
    case 'text':
      await writeFile(path, entry.text);
      return chmod(path, entry.mode);
    case 'file':
      await copyFile(entry.source, path);
      return chmod(path, entry.mode);
    default: {
      const unreachable: never = entry;
      throw new Error(`Unknown kind of entry ${JSON.stringify(unreachable)}`);
    }
  }
}
