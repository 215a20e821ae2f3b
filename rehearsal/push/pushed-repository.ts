import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runCommand } from '../machine/run-command.ts';
import { commitAll, git, initRepository } from './git.ts';
import { PROPOSAL_BRANCH } from './github-event.ts';
import { ownActionRef, packOwnActions, type OwnAction } from './own-actions.ts';

/** The repository that the rehearsal pushes to: a copy of the checkout's tree, uncommitted changes included. */
export interface PushedRepository {
  readonly directory: string;
  /** `owner/name`, as GITHUB_REPOSITORY says it. */
  readonly name: string;
  /** Its own actions as they were last committed. */
  readonly actions: readonly OwnAction[];
  /** Writes the files (path → content) and commits them. Answers the commit's id. */
  commit(message: string, files: Readonly<Record<string, string>>): Promise<string>;
  /** Commits the files on a branch of their own and does `work` there, as for a pull request; main is as before, afterwards. */
  propose<T>(message: string, files: Readonly<Record<string, string>>, work: (commits: { base: string; head: string }) => Promise<T>): Promise<T>;
}

/**
 * Copies the tree and commits it. act knows neither `$/actions/x` nor `$/.github/workflows/x` (this repository, at the
 * running commit), so the copy says `owner/name/actions/x@self-x` (see `own-actions.ts`) and `./.github/workflows/x`, which means the same there.
 */
export async function createPushedRepository(checkout: string, directory: string, name: string): Promise<PushedRepository> {
  const files = await copyTree(checkout, directory);
  for (const file of files.filter((path) => /^\.github\/workflows\/.*\.ya?ml$/.test(path))) {
    const text = await readFile(join(directory, file), 'utf8');
    await writeFile(join(directory, file), rewriteSelfReferences(text, name));
  }
  await initRepository(directory);
  let actions: readonly OwnAction[] = [];
  const head = async (): Promise<string> => (await git(directory, ['rev-parse', 'HEAD'])).trim();
  const commit: PushedRepository['commit'] = async (message, contents) => {
    for (const [path, content] of Object.entries(contents)) {
      await mkdir(dirname(join(directory, path)), { recursive: true });
      await writeFile(join(directory, path), content);
    }
    await commitAll(directory, message);
    if (actions.length === 0 || Object.keys(contents).some((path) => path.startsWith('actions/'))) actions = await packOwnActions(directory, `${directory}-actions`);
    // act reads the repository several times a step, and is slow on loose objects.
    await git(directory, ['gc', '--quiet']);
    return await head();
  };
  return {
    directory,
    name,
    get actions() {
      return actions;
    },
    commit,
    propose: async (message, contents, work) => {
      const base = await head();
      await git(directory, ['checkout', '--quiet', '-B', PROPOSAL_BRANCH]);
      try {
        return await work({ base, head: await commit(message, contents) });
      } finally {
        await git(directory, ['checkout', '--quiet', '--force', 'main']);
      }
    },
  };
}

/** Copies the files of a checkout that git tracks or would track, as they are in the worktree. Answers their paths. */
export async function copyTree(checkout: string, directory: string): Promise<string[]> {
  await mkdir(directory, { recursive: true });
  const listed = await runCommand('git', ['-C', checkout, 'ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  const files = listed.split('\0').filter((file) => file !== '');
  for (const file of files) await copyIfThere(join(checkout, file), join(directory, file));
  return files;
}

/** `uses: $/…` in the words that act understands. */
export function rewriteSelfReferences(workflow: string, repository: string): string {
  return workflow
    .replaceAll(/(uses:\s*)\$\/\.github\/workflows\//g, '$1./.github/workflows/')
    .replaceAll(/(uses:\s*)\$\/actions\/([\w.-]+)/g, (_, uses: string, name: string) => `${uses}${repository}/actions/${name}@${ownActionRef(name)}`);
}

async function copyIfThere(from: string, to: string): Promise<void> {
  // Listed files may have been deleted from the worktree; links are not part of the tree.
  const status = await stat(from).catch(() => undefined);
  if (status?.isFile() !== true) return;
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}
