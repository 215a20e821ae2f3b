import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, realpath } from 'node:fs/promises';
import { delimiter, dirname, join, posix } from 'node:path';
import { runCommand } from './run-command.ts';

/** One entry of the image's file system; `target` is absolute, below Debian's merged /usr. */
export type ImageEntry =
  | { readonly kind: 'file'; readonly target: string; readonly source: string; readonly mode: number }
  | { readonly kind: 'text'; readonly target: string; readonly text: string; readonly mode: number }
  | { readonly kind: 'link'; readonly target: string; readonly to: string }
  | { readonly kind: 'directory'; readonly target: string; readonly mode: number; readonly owner?: number };

const PASSWD = 'root:x:0:0:root:/root:/bin/bash\nnode:x:1000:1000::/home/node:/bin/bash\nnobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin\n';
const GROUP = 'root:x:0:\nnode:x:1000:\nnogroup:x:65534:\n';

/** Everything in the base image, from what this machine has. Throws naming what it lacks. */
export async function listImageEntries(entrypoint: string): Promise<ImageEntry[]> {
  const [bash, git, busybox] = ['bash', 'git', 'busybox'].map(findProgram);
  const programs = [process.execPath, ...[bash, git, busybox].filter((path) => path !== undefined)];
  const [libraries, npm, applets] = await Promise.all([listLibraries(programs), listNpm(), listApplets(busybox ?? '')]);
  const entries: ImageEntry[] = [
    ...['bin', 'sbin', 'lib', 'lib64'].map((name): ImageEntry => ({ kind: 'link', target: `/${name}`, to: `usr/${name}` })),
    ...['/usr/lib64', '/usr/share/git-core/templates', '/proc', '/sys', '/dev', '/var/tmp', '/run'].map((target): ImageEntry => ({ kind: 'directory', target, mode: 0o755 })),
    { kind: 'directory', target: '/tmp', mode: 0o1777 },
    { kind: 'directory', target: '/root', mode: 0o700 },
    { kind: 'directory', target: '/home/node', mode: 0o755, owner: 1000 },
    { kind: 'text', target: '/etc/passwd', text: PASSWD, mode: 0o644 },
    { kind: 'text', target: '/etc/group', text: GROUP, mode: 0o644 },
    { kind: 'text', target: '/etc/nsswitch.conf', text: 'passwd: files\ngroup: files\nhosts: files dns\n', mode: 0o644 },
    { kind: 'file', target: '/etc/ssl/certs/ca-certificates.crt', source: findCertificates(), mode: 0o644 },
    { kind: 'file', target: '/usr/local/bin/docker-entrypoint.sh', source: entrypoint, mode: 0o755 },
    { kind: 'file', target: '/usr/local/bin/node', source: await realpath(process.execPath), mode: 0o755 },
    { kind: 'file', target: '/usr/bin/bash', source: await realpath(bash ?? ''), mode: 0o755 },
    { kind: 'file', target: '/usr/bin/git', source: await realpath(git ?? ''), mode: 0o755 },
    // A clone from a file:// address starts the first by name; git finds the others below its own folder.
    ...['git-upload-pack', 'git-receive-pack', 'git-upload-archive'].map((name): ImageEntry => ({ kind: 'link', target: `/usr/bin/${name}`, to: 'git' })),
    { kind: 'link', target: '/usr/lib/git-core/git', to: '../../bin/git' },
    { kind: 'file', target: '/usr/bin/busybox', source: await realpath(busybox ?? ''), mode: 0o755 },
    { kind: 'link', target: '/usr/local/bin/npm', to: '../lib/node_modules/npm/bin/npm-cli.js' },
    { kind: 'link', target: '/usr/local/bin/npx', to: '../lib/node_modules/npm/bin/npx-cli.js' },
    ...libraries,
    ...npm,
  ];
  const own = new Set(entries.map(({ target }) => posix.basename(target)));
  return [...entries, ...applets.filter(({ target }) => !own.has(posix.basename(target)))].sort((a, b) => (a.target < b.target ? -1 : 1));
}

function findProgram(name: string): string {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/bin'];
  const path = folders.map((folder) => join(folder, name)).find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Error(`The base image needs ${name}, which is not installed here. Run ./scripts/setup.`);
  return path;
}

function findCertificates(): string {
  const candidates = [process.env['SSL_CERT_FILE'], '/etc/ssl/certs/ca-certificates.crt', '/etc/pki/tls/certs/ca-bundle.crt'];
  const path = candidates.find((candidate) => candidate !== undefined && candidate !== '' && existsSync(candidate));
  if (path === undefined) throw new Error('The base image needs a bundle of certificates: install ca-certificates, or set SSL_CERT_FILE.');
  return path;
}

/** What the programs load at start, and what the C library loads by name to resolve host names. */
async function listLibraries(programs: readonly string[]): Promise<ImageEntry[]> {
  // ldd fails for a program that needs no library.
  const answers = await Promise.all(programs.map((program) => runCommand('ldd', [program]).catch(() => '')));
  const paths = new Set(answers.flatMap((answer) => [...answer.matchAll(/(?:=> |^\s+)(\/\S+) \(0x/gm)].map((match) => match[1] ?? '')));
  const folders = new Set([...paths].filter((path) => path.includes('/libc.so')).map(dirname));
  for (const folder of folders) {
    for (const name of ['libnss_files.so.2', 'libnss_dns.so.2', 'libresolv.so.2']) {
      if (existsSync(join(folder, name))) paths.add(join(folder, name));
    }
  }
  return Promise.all(
    [...paths].map(async (path): Promise<ImageEntry> => {
      const target = path.startsWith('/usr/') ? path : `/usr${path}`;
      return { kind: 'file', target, source: await realpath(path), mode: 0o755 };
    }),
  );
}

/** npm lies beside the node that runs us: in its own tree, or in the wheel's. */
async function listNpm(): Promise<ImageEntry[]> {
  const folder = join(dirname(dirname(await realpath(process.execPath))), 'lib/node_modules/npm');
  if (!existsSync(folder)) throw new Error(`The base image needs npm, expected at ${folder} beside the node that runs this. Run ./scripts/setup.`);
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile() && !/\/(docs|man)(\/|$)/.test(file.parentPath.slice(folder.length)))
    .map((file): ImageEntry => {
      const source = join(file.parentPath, file.name);
      const isProgram = readFileSync(source).subarray(0, 2).toString() === '#!';
      return { kind: 'file', target: `/usr/local/lib/node_modules/npm${source.slice(folder.length)}`, source, mode: isProgram ? 0o755 : 0o644 };
    });
}

async function listApplets(busybox: string): Promise<ImageEntry[]> {
  const names = (await runCommand(busybox, ['--list-full'])).trim().split('\n');
  return names
    .filter((name) => !/\/(busybox|linuxrc)$/.test(`/${name}`))
    .map((name): ImageEntry => ({ kind: 'link', target: name.startsWith('usr/') ? `/${name}` : `/usr/${name}`, to: '/usr/bin/busybox' }));
}

/** Makes the folders that hold `target`, so that an entry can be written. */
export async function makeParents(root: string, target: string): Promise<string> {
  const path = join(root, target);
  await mkdir(dirname(path), { recursive: true });
  return path;
}
