import { resolve } from 'node:path';
import { booleanInput, choiceInput, integerInput, numberInput, optionalInput, requiredInput } from '../../shared/src/action-inputs.ts';
import { runOfJob } from '../../shared/src/deploy/run-of-job.ts';
import { scanSeverities } from '../../shared/src/deploy/preflight/scan-severity.ts';
import type { ScanSeverity } from '../../shared/src/deploy/preflight/scan-severity.ts';

export interface DeployInputs {
  releaseFile: string;
  recordFile: string;
  onFailure: 'roll-back' | 'leave';
  onCancel: 'roll-back' | 'leave';
  deadlineMs: number;
  pollMs: number;
  force: boolean;
  checks: boolean;
  allowedScanSeverity: ScanSeverity;
  run: { id: string; url: string | null };
}

export function readInputs(env: NodeJS.ProcessEnv): DeployInputs {
  return {
    releaseFile: requiredInput('release-file'),
    recordFile: resolve(optionalInput('record-file') ?? 'release-record.json'),
    onFailure: choiceInput('on-failure', ['roll-back', 'leave'], 'roll-back'),
    onCancel: choiceInput('on-cancel', ['roll-back', 'leave'], 'roll-back'),
    deadlineMs: integerInput('deadline-minutes', { min: 1, max: 360, fallback: 20 }) * 60_000,
    pollMs: numberInput('poll-seconds', { min: 0.2, max: 60, fallback: 5 }) * 1000,
    force: booleanInput('force', false),
    checks: booleanInput('checks', true),
    allowedScanSeverity: choiceInput('allowed-scan-severity', scanSeverities, 'any'),
    run: runOfJob(env),
  };
}
