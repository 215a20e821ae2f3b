import { resolve } from 'node:path';
import { booleanInput, integerInput, numberInput, optionalInput, requiredInput } from '../../shared/src/action-inputs.ts';
import { runOfJob } from '../../shared/src/deploy/run-of-job.ts';
import { UserError } from '../../shared/src/user-error.ts';

export type RecordSource =
  | { kind: 'file'; path: string }
  | { kind: 'release'; release: string; environment: string; cluster: string };

export interface RollBackInputs {
  source: RecordSource;
  bucket: string;
  recordFile: string;
  dryRun: boolean;
  deadlineMs: number;
  pollMs: number;
  run: { id: string; url: string | null };
}

export function readInputs(env: NodeJS.ProcessEnv): RollBackInputs {
  const source = readSource();
  return {
    source,
    bucket: requiredInput('bucket'),
    recordFile: resolve(source.kind === 'file' ? source.path : 'release-record.json'),
    dryRun: booleanInput('dry-run', false),
    deadlineMs: integerInput('deadline-minutes', { min: 1, max: 360, fallback: 20 }) * 60_000,
    pollMs: numberInput('poll-seconds', { min: 0.2, max: 60, fallback: 5 }) * 1000,
    run: runOfJob(env),
  };
}

function readSource(): RecordSource {
  const path = optionalInput('record-file');
  const release = optionalInput('release');
  if (path !== undefined && release !== undefined) throw new UserError(`Set record-file or release, not both; got '${path}' and '${release}'.`);
  if (path !== undefined) return { kind: 'file', path };
  if (release === undefined) throw new UserError('Set record-file (of deploy-services), or release (a release id or previous) with environment and cluster.');
  return { kind: 'release', release, environment: requiredInput('environment'), cluster: requiredInput('cluster') };
}
