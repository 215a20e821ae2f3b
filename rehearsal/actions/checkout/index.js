import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { ActionError, readBoolean, readInputs, requireVariable, runAction, setOutput } from '#stand-in';

const declared = {
  repository: { default: '', use: 'used' },
  ref: { default: '', use: 'used' },
  token: { default: '', use: 'without-effect' },
  'ssh-key': { default: '', use: 'unsupported' },
  'ssh-known-hosts': { default: '', use: 'unsupported' },
  'ssh-strict': { default: 'true', use: 'without-effect' },
  'ssh-user': { default: 'git', use: 'without-effect' },
  'persist-credentials': { default: 'true', use: 'without-effect' },
  path: { default: '', use: 'used' },
  clean: { default: 'true', use: 'used' },
  filter: { default: '', use: 'unsupported' },
  'sparse-checkout': { default: '', use: 'unsupported' },
  'sparse-checkout-cone-mode': { default: 'true', use: 'without-effect' },
  'fetch-depth': { default: '1', use: 'used' },
  'fetch-tags': { default: 'false', use: 'used' },
  'show-progress': { default: 'true', use: 'without-effect' },
  lfs: { default: 'false', use: 'unsupported' },
  submodules: { default: 'false', use: 'unsupported' },
  'set-safe-directory': { default: 'true', use: 'without-effect' },
  'github-server-url': { default: '', use: 'unsupported' },
  'allow-unsafe-pr-checkout': { default: 'false', use: 'unsupported' },
};

await runAction(() => {
  const inputs = readInputs('actions/checkout', declared);
  const own = requireVariable('GITHUB_REPOSITORY');
  if (![own, ''].includes(inputs.repository)) throw new ActionError(`repository must be ${own} here, got '${inputs.repository}': the rehearsal has no other one.`);
  const depth = Number(inputs['fetch-depth']);
  if (!Number.isInteger(depth) || depth < 0) throw new ActionError(`fetch-depth must be a whole number from 0, got '${inputs['fetch-depth']}'.`);

  const folder = targetFolder(inputs.path);
  const origin = `file://${requireVariable('REHEARSAL_REPOSITORY')}`;
  const git = (...args) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  prepareFolder({ folder, origin, git, clean: readBoolean('clean', inputs.clean) });

  const { ref, wanted } = whatToCheckOut(inputs.ref, origin);
  // All of it, or just the commit; a file:// address keeps depths, a plain path would not.
  const range = depth === 0 ? ['--tags', 'origin', '+refs/heads/*:refs/remotes/origin/*'] : [`--depth=${depth}`, readBoolean('fetch-tags', inputs['fetch-tags']) ? '--tags' : '--no-tags', 'origin'];
  git('-c', 'protocol.version=2', 'fetch', '--prune', '--no-recurse-submodules', ...range, wanted);
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  git('checkout', '--quiet', '--force', ...(branch === undefined ? ['--detach'] : ['-B', branch]), 'FETCH_HEAD');
  const commit = git('rev-parse', 'HEAD');
  console.log(`Checked out ${commit} (${ref || 'default'}) of ${own}`);
  setOutput('ref', ref);
  setOutput('commit', commit);
});

function targetFolder(path) {
  const workspace = resolve(requireVariable('GITHUB_WORKSPACE'));
  const folder = resolve(workspace, path);
  if (folder !== workspace && !folder.startsWith(`${workspace}${sep}`)) throw new ActionError(`Repository path '${folder}' is not under '${workspace}'`);
  return folder;
}

/** Keeps an existing clone of the same repository; everything else in the folder goes, as with the real action. */
function prepareFolder({ folder, origin, git, clean }) {
  mkdirSync(folder, { recursive: true });
  const isSame = existsSync(join(folder, '.git')) && remoteOf(git) === origin;
  if (isSame && clean) {
    git('clean', '-ffdx');
    git('reset', '--quiet', '--hard');
  }
  if (isSame) return;
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
  git('init', '--quiet');
  git('remote', 'add', 'origin', origin);
}

function remoteOf(git) {
  try {
    return git('config', '--local', '--get', 'remote.origin.url');
  } catch {
    return '';
  }
}

/** The ref that the output names, and what is fetched for it. */
function whatToCheckOut(input, origin) {
  if (input === '') return { ref: requireVariable('GITHUB_REF'), wanted: requireVariable('GITHUB_SHA') };
  if (/^[0-9a-f]{40}$/.test(input)) return { ref: input, wanted: input };
  if (input.startsWith('refs/')) return { ref: input, wanted: input };
  const known = execFileSync('git', ['ls-remote', origin, `refs/heads/${input}`, `refs/tags/${input}`], { encoding: 'utf8' });
  const found = [`refs/heads/${input}`, `refs/tags/${input}`].find((name) => known.split('\n').some((line) => line.endsWith(`\t${name}`)));
  if (found === undefined) throw new ActionError(`A branch or tag with the name '${input}' could not be found`);
  return { ref: found, wanted: found };
}
