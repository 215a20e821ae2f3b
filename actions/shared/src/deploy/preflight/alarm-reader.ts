import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';

/** DescribeAlarms takes so many names. */
const namesPerCall = 100;

/** Which of these alarms, metric and composite, are in ALARM. */
export async function readAlarms(names: readonly string[], client = new CloudWatchClient({ maxAttempts: 5 })): Promise<ReadonlySet<string>> {
  const ringing = new Set<string>();
  for (let start = 0; start < names.length; start += namesPerCall) {
    const answer = await client.send(new DescribeAlarmsCommand({ AlarmNames: names.slice(start, start + namesPerCall), AlarmTypes: ['MetricAlarm', 'CompositeAlarm'], StateValue: 'ALARM' }));
    for (const { AlarmName } of [...(answer.MetricAlarms ?? []), ...(answer.CompositeAlarms ?? [])]) if (AlarmName !== undefined) ringing.add(AlarmName);
  }
  return ringing;
}
