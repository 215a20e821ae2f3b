export interface Figures {
  readonly seconds: number;
  /** Calls of ECS per run, beside RunTask. */
  readonly callsBeside: number;
  readonly throttles: number;
  readonly lost: number;
}

/** 400 runs, 50 ms a call, RunTask 100 at once and 20 a second, 2 cores, measured in November 2026 with what these publish. */
const peers: readonly (Figures & { readonly name: string })[] = [
  { name: 'Airflow 3.1.8, AwsEcsExecutor, parallelism 1000', seconds: 21.4, callsBeside: 0, throttles: 0, lost: 0 },
  { name: 'Prefect 3.8, ECS worker as it comes', seconds: 44.6, callsBeside: 5.7, throttles: 1898, lost: 26 },
  { name: 'Prefect 3.8, fixed definition, 16 threads', seconds: 20, callsBeside: 1.1, throttles: 22, lost: 0 },
  { name: 'Dagster 1.13 as it comes', seconds: 85.9, callsBeside: 2, throttles: 0, lost: 0 },
  { name: 'Dagster 1.13, 16 threads', seconds: 35.3, callsBeside: 1, throttles: 0, lost: 0 },
];

/** A table of the measured controller beside the others. */
export function describePeers(own: Figures): string {
  const rows = [{ name: 'this controller, measured now', ...own }, ...peers].map(({ name, seconds, callsBeside, throttles, lost }) => [name, seconds.toFixed(1), callsBeside.toFixed(2), String(throttles), String(lost)]);
  const table = [['  dispatcher', 's', 'calls beside RunTask', 'throttles', 'lost'], ...rows.map(([name = '', ...cells]) => [`  ${name}`, ...cells])];
  const widths = (table[0] ?? []).map((_cell, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')).join('\n');
}
