import { resolve } from 'node:path';
import { cancelOnSignals } from '../../../actions/shared/src/deploy/cancel-on-signals.ts';
import { connectContext } from '../../../actions/shared/src/deploy/connect-context.ts';
import type { DeployContext } from '../../../actions/shared/src/deploy/deploy-context.ts';
import { deployRelease } from '../../../actions/shared/src/deploy/deploy-release.ts';
import type { DeployResult } from '../../../actions/shared/src/deploy/deploy-release.ts';
import { shortArn } from '../../../actions/shared/src/deploy/deployment-verdict.ts';
import type { ScanSeverity } from '../../../actions/shared/src/deploy/preflight/scan-severity.ts';
import { runOfJob } from '../../../actions/shared/src/deploy/run-of-job.ts';
import { readRelease } from '../../../actions/shared/src/release.ts';
import type { Release } from '../../../actions/shared/src/release.ts';
import type { ReleaseRecord } from '../../../actions/shared/src/release-record.ts';
import { describeError } from '../../../actions/shared/src/run-action.ts';
import { UserError } from '../../../actions/shared/src/user-error.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { painter, terminalReporter } from './terminal-reporter.ts';

/** As the command line has them. */
export interface DeployFlags {
  readonly onFailure: 'roll-back' | 'leave';
  readonly onCancel: 'roll-back' | 'leave';
  readonly force: boolean;
  readonly checks: boolean;
  readonly allowedScanSeverity: ScanSeverity;
  readonly deadlineMinutes: number;
  readonly pollSeconds: number;
  readonly recordFile: string;
}

/** What the action deploy-services does, without GitHub. */
export async function deployCommand(file: string, flags: DeployFlags, terminal: Terminal): Promise<ExitCode> {
  const release = await readRelease(file);
  const { onFailure, onCancel, force, allowedScanSeverity } = flags;
  const context = await connectContext({
    cluster: release.cluster, bucket: release.releaseBucket, pollMs: flags.pollSeconds * 1000, deadlineMs: flags.deadlineMinutes * 60_000,
    // No log outlives the screen, and nothing here prints the secret; there is nobody to tell to mask it.
    reporter: terminalReporter(terminal), cancelled: cancelOnSignals(), checks: flags.checks ? { mask: () => undefined } : null, allowedScanSeverity,
  });
  const startedAt = context.clock.now().toISOString();
  try {
    const result = await deployRelease({ release, recordFile: resolve(flags.recordFile), onFailure, onCancel, force, run: runOfJob({}) }, context);
    terminal.out(describeEnd(result, terminal));
    return exitCodeOf(result.outcome);
  } catch (error) {
    if (error instanceof UserError || !(await leftBroken(release, startedAt, context))) throw error;
    terminal.error(`${painter(terminal)(['bold', 'red'], 'A person has to act:')}\n${describeError(error)}\n`);
    return exitCodes.person;
  }
}

/** An unfinished release is rolled back before this one begins. Did that fail just now? */
async function leftBroken({ id, environment }: Release, startedAt: string, { records }: DeployContext): Promise<boolean> {
  const current = (await records.readCurrent(environment))?.value.release ?? id;
  const found = await Promise.all([...new Set([id, current])].map(async (release) => (await records.readRecord(environment, release))?.value));
  return found.some((record) => record?.status === 'roll-back-failed' && (record.finishedAt ?? '') >= startedAt);
}

export function exitCodeOf(outcome: string): ExitCode {
  if (outcome === 'roll-back-failed') return exitCodes.person;
  return ['completed', 'nothing-to-do', 'planned', 'rolled-back-by-hand'].includes(outcome) ? exitCodes.clean : exitCodes.findings;
}

/** What is so now: the end, each service, and what a person has to run. */
export function describeEnd({ outcome, record, reason, commands }: Pick<DeployResult, 'record' | 'reason' | 'commands'> & { outcome: string }, terminal: Terminal): string {
  const paint = painter(terminal);
  const isGood = exitCodeOf(outcome) === exitCodes.clean;
  return [
    '',
    `${paint(['bold', isGood ? 'green' : 'red'], outcome)}  release ${record.release}, environment ${record.environment}`,
    ...(reason === '' ? [] : [`  ${reason}`]),
    ...serviceLines(record),
    ...(commands.length === 0 ? [] : ['', paint(['bold', 'red'], 'A person has to run:'), ...commands.map((command) => `  ${command}`)]),
    '',
  ].join('\n');
}

function serviceLines({ services }: ReleaseRecord): string[] {
  const width = Math.max(...services.map(({ name }) => name.length));
  const revision = (state: { taskDefinition: string } | null): string => (state === null ? 'not there' : shortArn(state.taskDefinition));
  return services.map(({ name, before, after, outcome }) => `  ${name.padEnd(width)}  ${revision(before)} → ${revision(after)}  ${outcome}`);
}
