import type { AwsClients } from './aws-clients.ts';
import type { AlarmReader } from './aws-services.ts';
import type { CallsUnderWay } from './calls-under-way.ts';

/** DescribeAlarms takes that many names a call. */
const NAMES_PER_CALL = 100;

/** Reads metric and composite alarms. INSUFFICIENT_DATA is not ALARM. Throws where CloudWatch gives no answer. */
export function createAlarms(clients: AwsClients, calls: CallsUnderWay): AlarmReader {
  const readSome = async (names: readonly string[]): Promise<(readonly [string, boolean])[]> => {
    const { MetricAlarms = [], CompositeAlarms = [] } = await (await clients.alarms()).describeAlarms({ AlarmNames: [...names], AlarmTypes: ['MetricAlarm', 'CompositeAlarm'], MaxRecords: NAMES_PER_CALL });
    return [...MetricAlarms, ...CompositeAlarms].map(({ AlarmName = '', StateValue }) => [AlarmName, StateValue === 'ALARM'] as const);
  };
  return {
    read: (names) =>
      calls.track(async () => {
        const parts = Array.from({ length: Math.ceil(names.length / NAMES_PER_CALL) }, (_, index) => names.slice(index * NAMES_PER_CALL, (index + 1) * NAMES_PER_CALL));
        return new Map((await Promise.all(parts.map(readSome))).flat());
      }),
  };
}
