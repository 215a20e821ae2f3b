import { CloudWatchLogsClient, paginateDescribeLogGroups, paginateFilterLogEvents } from '@aws-sdk/client-cloudwatch-logs';

/** What every task wrote, a text for each log group, for the search for secrets. */
export async function readTaskLogs(aws: { readonly endpoint: string; readonly region: string }): Promise<readonly { readonly place: string; readonly text: string }[]> {
  const client = new CloudWatchLogsClient({ ...aws, credentials: { accessKeyId: 'rehearsal', secretAccessKey: 'rehearsal' } });
  try {
    const texts: { place: string; text: string }[] = [];
    for await (const { logGroups = [] } of paginateDescribeLogGroups({ client }, {})) {
      for (const { logGroupName } of logGroups) {
        const lines: string[] = [];
        for await (const { events = [] } of paginateFilterLogEvents({ client }, { logGroupName })) lines.push(...events.map(({ message = '' }) => message));
        texts.push({ place: `the log group ${logGroupName ?? ''}`, text: lines.join('\n') });
      }
    }
    return texts;
  } finally {
    client.destroy();
  }
}
