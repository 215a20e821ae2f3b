import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { ActionError, readBoolean, readInputs, requireVariable, runAction, setOutput } from '#stand-in';

const declared = {
  name: { default: '', use: 'used' },
  'artifact-ids': { default: '', use: 'unsupported' },
  path: { default: '', use: 'used' },
  pattern: { default: '', use: 'used' },
  'merge-multiple': { default: 'false', use: 'used' },
  'github-token': { default: '', use: 'unsupported' },
  repository: { default: '', use: 'without-effect' },
  'run-id': { default: '', use: 'without-effect' },
  'skip-decompress': { default: 'false', use: 'unsupported' },
  'digest-mismatch': { default: 'error', use: 'without-effect' },
};

await runAction(() => {
  const inputs = readInputs('actions/download-artifact', declared);
  const store = requireVariable('REHEARSAL_ARTIFACTS');
  const path = inputs.path.startsWith('~') ? join(homedir(), inputs.path.slice(1)) : inputs.path;
  const target = resolve(requireVariable('GITHUB_WORKSPACE'), path);
  const isMerged = inputs.name !== '' || readBoolean('merge-multiple', inputs['merge-multiple']);
  const names = artifactNames(inputs, store);
  mkdirSync(target, { recursive: true });
  for (const name of names) copyFiles(join(store, name), isMerged ? target : join(target, name));
  console.log(`Total of ${names.length} artifact(s) downloaded to ${target}`);
  setOutput('download-path', target);
});

function artifactNames({ name, pattern }, store) {
  if (name !== '') {
    if (existsSync(join(store, name))) return [name];
    throw new ActionError(`Unable to download artifact(s): Artifact not found for name: ${name}`);
  }
  const all = existsSync(store) ? readdirSync(store).sort() : [];
  if (pattern === '') return all;
  const expression = new RegExp(`^${pattern.replaceAll(/[\\^$.|+(){}[\]]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.')}$`);
  return all.filter((candidate) => expression.test(candidate));
}

/** A zip of GitHub's keeps no permissions: files come back as 644. */
function copyFiles(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.isDirectory()) {
      copyFiles(join(from, entry.name), join(to, entry.name));
    } else {
      copyFileSync(join(from, entry.name), join(to, entry.name));
      chmodSync(join(to, entry.name), 0o644);
    }
  }
}
