import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isInChroot, withOwnRoot } from '../../machine/own-root.ts';
import { runCommand } from '../../machine/run-command.ts';

const SEARCH_PATH = `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin:/usr/bin:/bin`;
const MODULE = join(import.meta.dirname, '../../machine/own-root.ts');

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'own-root-'));
});

afterEach(() => rm(root, { recursive: true }));

/** A root of its own that shows the folders of this machine; all mounts go with the process. */
const MAKE_CHROOT = `set -e
mount -t tmpfs none "$1"
for entry in /*; do
  if [ -L "$entry" ]; then cp -a "$entry" "$1/"; elif [ -d "$entry" ]; then mkdir "$1$entry"; mount --rbind "$entry" "$1$entry"; fi
done
exec chroot "$@"`;

/** Runs a program, the body of a module, in a chroot. */
async function inChroot(program: string): Promise<string> {
  const node = [process.execPath, '--no-warnings', '--input-type=module', '--eval', program];
  return runCommand('unshare', ['--mount', '--propagation', 'private', 'sh', '-c', MAKE_CHROOT, 'sh', root, ...node], { environment: { PATH: SEARCH_PATH } });
}

describe('withOwnRoot', () => {
  it('changes nothing where our root is that of the mounts', async () => {
    const line = { command: 'dockerd', arguments: ['--debug'] };
    const isFresh = await isRootOfMounts();
    expect(isInChroot(SEARCH_PATH)).toBe(!isFresh);
    expect(withOwnRoot(line, SEARCH_PATH) === line).toBe(isFresh);
  });

  it('makes a chroot the root of mounts for what it starts, so that entering them again leads nowhere else', async () => {
    const tell = `import { isInChroot, withOwnRoot } from '${MODULE}'; import { spawnSync } from 'node:child_process'; const path = process.env.PATH; console.log(process.pid, process.argv.at(-1), isInChroot(path));`;
    const program = `${tell}
      const line = withOwnRoot({ command: 'node', arguments: ['--no-warnings', '--input-type=module', '--eval', ${JSON.stringify(tell)}, 'a b'] }, ${JSON.stringify(join(process.execPath, '..'))} + ':' + path);
      const { pid, stdout, stderr } = spawnSync(line.command, line.arguments, { cwd: line.directory, encoding: 'utf8' });
      console.log(pid); console.log(stdout.trim()); console.error(stderr);`;
    const [outside = '', pid = '', inside] = (await inChroot(program)).trim().split('\n');
    expect(outside).toMatch(/true$/);
    // The same process from start to end: whoever started it can end it.
    expect(inside).toBe(`${pid} a b false`);
  });
});

/** Asked of the kernel in another way: which folder is seen by who enters the namespace without a folder to stand in. */
async function isRootOfMounts(): Promise<boolean> {
  const [ours, theirs] = await Promise.all([['stat'], ['nsenter', '--mount=/proc/self/ns/mnt', 'stat']].map(([command = '', ...rest]) => runCommand(command, [...rest, '-c', '%d:%i', '/'], { environment: { PATH: SEARCH_PATH } })));
  return ours === theirs;
}
