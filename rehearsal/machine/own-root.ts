import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A command line, and where it must be started. */
export interface CommandLine {
  readonly command: string;
  readonly arguments: readonly string[];
  readonly directory?: string;
}

/** Entering our own mount namespace once more leads to its root, in which we keep standing where we stood. */
const ENTER = ['--mount=/proc/self/ns/mnt', '--wd=/'];

/**
 * After `nsenter` the process sees the machine's root and stands in ours. No line needs a program of the machine: what
 * runs before the switch is our static busybox, found from where the process stands.
 */
const SWITCH_ROOT = `set -e
busybox=$1; shift
"./$busybox" pivot_root . .
"./$busybox" umount -l .
exec "$@"`;

/**
 * The command line that runs a container engine with mounts of its own where we live in a chroot; unchanged elsewhere.
 *
 * A chroot is no root of a mount namespace. runc gives a container the engine's namespace with another root; whoever
 * enters a container later (a health check, `docker exec`) gets the root of the namespace, and that is the machine's:
 * commands then run in the machine's files. With `pivot_root` the chroot becomes the root of the engine's namespace.
 */
export function withOwnRoot(line: CommandLine, searchPath: string): CommandLine {
  if (!isInChroot(searchPath)) return line;
  const busybox = findBusybox(searchPath);
  const enter = ['--mount', '--propagation', 'slave', 'nsenter', ...ENTER, `./${busybox}`];
  return { command: 'unshare', arguments: [...enter, 'sh', '-c', SWITCH_ROOT, 'sh', busybox, findProgram(line.command, searchPath), ...line.arguments], directory: '/' };
}

/** Whether the root of our mount namespace is another than ours. Without the right to look, or without nsenter: no. */
export function isInChroot(searchPath: string): boolean {
  const { status } = spawnSync('nsenter', [...ENTER, `./${findBusybox(searchPath)}`, 'sh', '-c', '[ . -ef / ] || exit 77'], { cwd: '/', stdio: 'ignore', env: { PATH: searchPath } });
  return status === 77;
}

/** Without its leading slash: a path from wherever our root is. */
function findBusybox(searchPath: string): string {
  return findProgram('busybox', searchPath).slice(1);
}

function findProgram(name: string, searchPath: string): string {
  for (const folder of searchPath.split(delimiter).filter((path) => path !== '')) {
    try {
      return realpathSync(join(folder, name));
    } catch {
      // It may be in the next folder.
    }
  }
  throw new Error(`${name} is not installed: ./scripts/setup installs it.`);
}
