import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ActionError, readBoolean, readInputs, requireVariable, runAction, setOutput, warn } from '#stand-in';
import { findFiles } from './find-files.js';

const declared = {
  name: { default: 'artifact', use: 'used' },
  path: { default: '', use: 'used' },
  'if-no-files-found': { default: 'warn', use: 'used' },
  'retention-days': { default: '', use: 'without-effect' },
  'compression-level': { default: '6', use: 'without-effect' },
  overwrite: { default: 'false', use: 'used' },
  'include-hidden-files': { default: 'false', use: 'used' },
  archive: { default: 'true', use: 'unsupported' },
};

await runAction(() => {
  const inputs = readInputs('actions/upload-artifact', declared);
  if (inputs.path === '') throw new ActionError('Input required and not supplied: path');
  if (/[":<>|*?\r\n\\/]/.test(inputs.name)) throw new ActionError(`The artifact name is not valid: ${inputs.name}. Contains one of these characters: " : < > | * ? \\ / or a line break`);
  if (!['warn', 'error', 'ignore'].includes(inputs['if-no-files-found'])) {
    throw new ActionError(`Unrecognized if-no-files-found input. Provided: ${inputs['if-no-files-found']}. Available options: warn,error,ignore`);
  }
  const { files, root } = findFiles(inputs.path, { includeHidden: readBoolean('include-hidden-files', inputs['include-hidden-files']), folder: requireVariable('GITHUB_WORKSPACE') });
  if (files.length === 0) return reportNoFiles(inputs);

  const target = join(requireVariable('REHEARSAL_ARTIFACTS'), inputs.name);
  if (existsSync(target) && !readBoolean('overwrite', inputs.overwrite)) {
    throw new ActionError('Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run');
  }
  rmSync(target, { recursive: true, force: true });
  const digest = store(files, root, target);
  const id = String(1 + parseInt(createHash('sha256').update(`${inputs.name}\0${digest}`).digest('hex').slice(0, 8), 16));
  setOutput('artifact-id', id);
  setOutput('artifact-digest', digest);
  setOutput('artifact-url', `${process.env.GITHUB_SERVER_URL || 'https://github.com'}/${requireVariable('GITHUB_REPOSITORY')}/actions/runs/${requireVariable('GITHUB_RUN_ID')}/artifacts/${id}`);
  console.log(`Artifact ${inputs.name} has been successfully uploaded! ${files.length} file(s), sha256 ${digest}. Artifact ID is ${id}.`);
});

function reportNoFiles(inputs) {
  const message = `No files were found with the provided path: ${inputs.path}. No artifacts will be uploaded.`;
  if (inputs['if-no-files-found'] === 'error') throw new ActionError(message.replaceAll('\n', ', '));
  if (inputs['if-no-files-found'] === 'warn') warn(message);
  else console.log(message);
}

/** Copies the files and returns the SHA-256 over their names and contents, as a zip's would change with them. */
function store(files, root, target) {
  const hash = createHash('sha256');
  for (const file of files) {
    const name = relative(root, file);
    const content = readFileSync(file);
    hash.update(`${name}\0${content.length}\0`).update(content);
    mkdirSync(dirname(join(target, name)), { recursive: true });
    copyFileSync(file, join(target, name));
  }
  return hash.digest('hex');
}
