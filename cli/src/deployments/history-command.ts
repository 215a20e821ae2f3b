import { shortArn } from '../../../actions/shared/src/deploy/deployment-verdict.ts';
import { S3RecordStore } from '../../../actions/shared/src/record-store/s3-record-store.ts';
import { isUnfinished } from '../../../actions/shared/src/release-record.ts';
import type { ReleaseRecord } from '../../../actions/shared/src/release-record.ts';
import { UserError } from '../../../actions/shared/src/user-error.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { readPlace } from './place.ts';
import type { PlaceFlags } from './place.ts';
import { painter } from './terminal-reporter.ts';
import type { Paint } from './terminal-reporter.ts';

/** Release records, the newest written first. */
export async function historyCommand(flags: PlaceFlags & { readonly limit: number }, terminal: Terminal): Promise<ExitCode> {
  const { bucket, environment } = readPlace(flags, ['bucket', 'environment']);
  const store = new S3RecordStore(bucket);
  const current = (await store.readCurrent(environment))?.value.release;
  const releases = await store.listReleases(environment, flags.limit);
  const paint = painter(terminal);
  if (releases.length === 0) terminal.out(`No release was ever deployed to ${environment}.\n`);
  const described = await Promise.all(releases.map(async (release) => {
    try {
      const record = (await store.readRecord(environment, release))?.value;
      return record === undefined ? '' : describeRecord(record, { isCurrent: release === current, paint });
    } catch (error) {
      // One that somebody damaged must not hide the others.
      if (!(error instanceof UserError)) throw error;
      return `${paint('bold', release)}  ${paint('red', 'cannot be read')}\n${error.message.replaceAll(/^/gm, '  ')}\n`;
    }
  }));
  terminal.out(described.join(''));
  return exitCodes.clean;
}

function describeRecord(record: ReleaseRecord, { isCurrent, paint }: { isCurrent: boolean; paint: Paint }): string {
  const { release, commit, status, verdict, startedAt, finishedAt, reason, services } = record;
  const end = isUnfinished(record) ? paint(['bold', 'red'], `${status}: unfinished, the next run completes it`) : paint(status === 'completed' ? 'green' : 'yellow', status);
  const seconds = finishedAt === null ? '' : ` (${Math.round((Date.parse(finishedAt) - Date.parse(startedAt)) / 1000)} s)`;
  const changed = services.filter(({ outcome }) => outcome !== 'pending' && outcome !== 'unchanged');
  return [
    `${paint('bold', release)}${isCurrent ? '  ← current' : ''}  ${end}${verdict === null || verdict === status ? '' : ` (${verdict})`}`,
    `  ${startedAt.replace('T', ' ').slice(0, 19)} UTC${seconds}, commit ${commit}`,
    ...(reason === null ? [] : [`  ${reason}`]),
    ...changed.map(({ name, before, after, outcome }) => `  ${name}  ${before === null ? 'not there' : shortArn(before.taskDefinition)} → ${after === null ? '?' : shortArn(after.taskDefinition)}  ${outcome}`),
    '',
  ].join('\n');
}
