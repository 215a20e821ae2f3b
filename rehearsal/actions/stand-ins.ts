import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../machine/run-command.ts';

/** An action of somebody else that the workflows use, and what takes its place where it cannot be fetched. */
export interface StandIn {
  /** `owner/repository` as in `uses:`. */
  readonly uses: string;
  readonly version: string;
  /** The commit that the workflows pin. */
  readonly commit: string;
  readonly directory: string;
  /** What the real action does and this one does not, in a sentence. */
  readonly difference: string;
}

export const standIns: readonly StandIn[] = [
  {
    uses: 'actions/checkout',
    version: 'v7.0.1',
    commit: '3d3c42e5aac5ba805825da76410c181273ba90b1',
    directory: join(import.meta.dirname, 'checkout'),
    difference: 'clones the pushed repository from this machine; no tokens, SSH, submodules, LFS or sparse checkout',
  },
  {
    uses: 'aws-actions/configure-aws-credentials',
    version: 'v6.2.3',
    commit: 'e6de054238d6b7531b4efff3b6587d9aade6a06c',
    directory: join(import.meta.dirname, 'configure-aws-credentials'),
    difference: 'exchanges an OIDC token only, tries once, and takes account and ARN from the STS answer instead of asking again',
  },
  {
    uses: 'actions/upload-artifact',
    version: 'v7.0.0',
    commit: 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f',
    directory: join(import.meta.dirname, 'upload-artifact'),
    difference: 'keeps the files in a folder of the rehearsal; the digest is over names and contents instead of a zip',
  },
  {
    uses: 'actions/download-artifact',
    version: 'v8.0.1',
    commit: '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c',
    directory: join(import.meta.dirname, 'download-artifact'),
    difference: 'takes the files from a folder of the rehearsal; artifacts of other runs and repositories are refused',
  },
];

const author = ['-c', 'user.name=Rehearsal', '-c', 'user.email=rehearsal@example.com', '-c', 'commit.gpgsign=false'];

/**
 * Makes a git repository of each stand-in under `targetDirectory`, as act wants them, and returns the values for its option
 * `--local-repository`: `OWNER/REPO@COMMIT=DIRECTORY`.
 */
export async function prepareStandIns(targetDirectory: string): Promise<string[]> {
  return await Promise.all(standIns.map(async ({ uses, commit, directory }) => {
    const target = join(targetDirectory, uses.replace('/', '-'));
    await mkdir(target, { recursive: true });
    for (const shared of ['package.json', 'stand-in.js']) await cp(join(import.meta.dirname, shared), join(target, shared));
    await cp(directory, target, { recursive: true });
    await runCommand('git', ['init', '--quiet', '--initial-branch', 'main', target]);
    await runCommand('git', ['-C', target, 'add', '--all', '--force', '.']);
    await runCommand('git', ['-C', target, ...author, 'commit', '--quiet', '--no-verify', '--message', 'Stand-in']);
    return `${uses}@${commit}=${target}`;
  }));
}
