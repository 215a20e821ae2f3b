import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { commitAll, initRepository } from './git.ts';

/** One of the pushed repository's own actions, as act finds it. */
export interface OwnAction {
  /** Folder below `actions/`. */
  readonly name: string;
  /** A git repository that holds this action alone. */
  readonly directory: string;
}

/** By which act is told where `$/actions/<name>` is. */
export function ownActionRef(name: string): string {
  return `self-${name}`;
}

/**
 * Makes a repository of each action of a tree: `action.yml` and what it runs. act copies the whole repository of an action
 * in every step that uses it, so that the tree itself would cost each step a second.
 */
export async function packOwnActions(tree: string, directory: string): Promise<OwnAction[]> {
  await rm(directory, { recursive: true, force: true });
  const entries = await readdir(join(tree, 'actions'), { recursive: true });
  const names = entries.filter((path) => /^[^/]+\/action\.yml$/.test(path)).map((path) => path.slice(0, path.indexOf('/')));
  return await Promise.all(names.sort().map((name) => packAction(tree, { name, directory: join(directory, name) })));
}

async function packAction(tree: string, action: OwnAction): Promise<OwnAction> {
  const [from, to] = [tree, action.directory].map((folder) => join(folder, 'actions', action.name));
  await mkdir(to ?? '', { recursive: true });
  for (const part of ['action.yml', 'dist']) await cp(join(from ?? '', part), join(to ?? '', part), { recursive: true });
  await initRepository(action.directory);
  await commitAll(action.directory, action.name);
  return action;
}
