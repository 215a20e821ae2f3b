import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { connectContext } from '../../../actions/shared/src/deploy/connect-context.ts';
import { findRecord, rollBackRelease } from '../../../actions/shared/src/deploy/roll-back-release.ts';
import { runOfJob } from '../../../actions/shared/src/deploy/run-of-job.ts';
import { S3RecordStore } from '../../../actions/shared/src/record-store/s3-record-store.ts';
import { parseReleaseRecord } from '../../../actions/shared/src/release-record.ts';
import type { ReleaseRecord } from '../../../actions/shared/src/release-record.ts';
import { UserError } from '../../../actions/shared/src/user-error.ts';
import { confirm } from '../confirm.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { describeEnd, exitCodeOf } from './deploy-command.ts';
import { readPlace } from './place.ts';
import type { PlaceFlags } from './place.ts';
import { terminalReporter } from './terminal-reporter.ts';

/** As the command line has them. */
export interface RollBackFlags extends PlaceFlags {
  readonly recordFile?: string;
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly deadlineMinutes: number;
  readonly pollSeconds: number;
}

/** What the action roll-back does, without GitHub. Shows the plan and asks before it changes anything. */
export async function rollBackCommand(release: string, flags: RollBackFlags, terminal: Terminal): Promise<ExitCode> {
  const { bucket } = readPlace(flags, flags.recordFile === undefined ? ['bucket', 'environment'] : ['bucket']);
  const record = await readRecord(release, flags, bucket);
  const context = await connectContext({
    cluster: record.cluster, bucket, pollMs: flags.pollSeconds * 1000, deadlineMs: flags.deadlineMinutes * 60_000,
    reporter: terminalReporter(terminal), cancelled: new AbortController().signal, checks: null, allowedScanSeverity: 'any',
  });
  const options = { record, recordFile: resolve(flags.recordFile ?? join(tmpdir(), `factory-ecs-${record.release}.json`)), run: runOfJob({}) };
  if (!flags.dryRun && !flags.yes) {
    const planned = await rollBackRelease({ ...options, dryRun: true }, context);
    if (planned.outcome === 'planned' && !(await confirm(`Roll back release ${record.release} in ${record.environment}?`, 'add --yes to roll back, or --dry-run to see what it would do.'))) {
      terminal.out('Nothing was changed.\n');
      return exitCodes.findings;
    }
  }
  // Half of a roll-back is worse than all of it; the second Ctrl-C ends the process like any other.
  process.once('SIGINT', () => terminal.error(`The roll-back goes on. Ctrl-C once more ends this program; then \`factory-ecs roll-back ${record.release}\` finishes what is left.\n`));
  const result = await rollBackRelease({ ...options, dryRun: flags.dryRun }, context);
  terminal.out(describeEnd(result, terminal));
  return exitCodeOf(result.outcome === 'rolled-back' ? 'rolled-back-by-hand' : result.outcome);
}

async function readRecord(release: string, flags: RollBackFlags, bucket: string): Promise<ReleaseRecord> {
  if (flags.recordFile === undefined) return await findRecord({ ...readPlace(flags, ['environment']), release }, { records: new S3RecordStore(bucket) });
  const text = await readFile(flags.recordFile, 'utf8').catch((error: unknown) => {
    throw new UserError(`Could not read --record-file ${flags.recordFile ?? ''}. It is the file that a deployment writes (release-record.json).`, { cause: error });
  });
  return parseReleaseRecord(text, flags.recordFile);
}
