import { shortArn } from '../deploy/deployment-verdict.ts';
import type { ReleaseRecord } from '../release-record.ts';
import { isUnfinished } from '../release-record.ts';
import type { RecordStore } from '../record-store/record-store.ts';
import type { CleanUpGateway } from './clean-up-gateway.ts';

export interface UsedOptions {
  environment: string;
  /** How many of the newest release records keep their revisions. An unfinished one always does. */
  keepRecords: number;
}

interface Sources {
  gateway: CleanUpGateway;
  records: Pick<RecordStore, 'listReleases' | 'readRecord'>;
}

/** More releases than these are not looked through for unfinished ones. */
const recordLimit = 1000;

/** Task definition ARN → who uses it: services with all their deployments, tasks that are not stopped, records, the controller. */
export async function findUsed({ environment, keepRecords }: UsedOptions, { gateway, records }: Sources): Promise<Map<string, string>> {
  const used = new Map<string, string>();
  const note = (arn: string, user: string): void => {
    if (!used.has(arn)) used.set(arn, user);
  };
  for (const { name, taskDefinitions } of await gateway.services()) for (const arn of taskDefinitions) note(arn, `service ${name}`);
  for (const { id, taskDefinition } of await gateway.tasks()) note(taskDefinition, `task ${id}`);
  const releases = await records.listReleases(environment, recordLimit);
  for (const [index, release] of releases.entries()) {
    const record = (await records.readRecord(environment, release))?.value;
    if (record !== undefined && (index < keepRecords || isUnfinished(record))) for (const arn of arnsOf(record)) note(arn, `record of ${release}`);
  }
  // What a kept definition names in its text is used through it: the controller's holds the ARN of the runner's.
  for (const [arn, user] of [...used]) {
    const text = await gateway.definitionText(arn);
    for (const [named] of text.matchAll(/arn:[\w-]+:ecs:[\w-]+:\d{12}:task-definition\/[\w-]+:\d+/g)) if (named !== arn) note(named, `${shortArn(arn)}, used by ${user}`);
  }
  return used;
}

function arnsOf({ services, registered, migration }: ReleaseRecord): string[] {
  const ofServices = services.flatMap(({ before, after }) => [before?.taskDefinition, after?.taskDefinition]);
  return [...ofServices, ...registered, migration?.taskDefinition].flatMap((arn) => (arn === undefined || arn === '' ? [] : [arn]));
}
