import { deployInOneAccount, threeServices, withCopies } from '../../actions/shared/test/deploy/local-aws-account.ts';
import type { Deployment, DeploymentReport } from '../../actions/shared/test/deploy/local-aws-account.ts';
import { makeRelease } from '../../actions/shared/test/deploy/make-release.ts';
import { printTable, seconds } from './table.ts';

const allowedRatio = 1.1;

/** Ten others that began before it and still roll out when it does. */
const others: Deployment[] = Array.from({ length: 10 }, (_, index) => ({ name: `other${index}`, release: threeServices, delayMs: index * 8000 }));
const own = (release: Deployment['release'], delayMs: number): Deployment => ({ name: 'test', release, delayMs });

/** How much longer a deployment takes than what it waits for, how often it asks, and what ten others in the account do to it. */
export async function measureCriticalPath(recordFile: string): Promise<string[]> {
  const cases = [
    { name: '3 services and a migration', deployments: [own(threeServices, 0)] },
    { name: '3 services beside each other', deployments: [own((tag) => withCopies(makeRelease(tag), 3), 0)] },
    { name: '9 services beside each other', deployments: [own((tag) => withCopies(makeRelease(tag), 9), 0)] },
    { name: '3 services and a migration, ten others', deployments: [...others, own(threeServices, 90_000)] },
  ];
  const rows: string[][] = [];
  const missed: string[] = [];
  for (const { name, deployments } of cases) {
    const reports = await deployInOneAccount(deployments, recordFile);
    const report = reports.at(-1);
    if (report === undefined) continue;
    const throttled = reports.reduce((sum, each) => sum + each.throttled, 0);
    rows.push([
      name, seconds(report.criticalPathMs), seconds(report.totalMs), (report.totalMs / report.criticalPathMs).toFixed(3), String(report.ticks), String(report.looksPerTick),
      `${report.calls.length}`, String(throttled),
    ]);
    missed.push(...missesOf(reports, throttled).map((miss) => `${name}: ${miss}`));
  }
  console.log('\nMigration and roll-outs as ECS dates them, against the whole deployment (virtual clock, documented rates):\n');
  printTable(['deployment', 'critical path', 'took', 'ratio', 'ticks', 'DescribeServices a tick', 'calls', 'throttled'], rows);
  return missed;
}

function missesOf(reports: readonly DeploymentReport[], throttled: number): string[] {
  const report = reports.at(-1);
  if (report === undefined) return ['it was not deployed'];
  const ratio = report.totalMs / report.criticalPathMs;
  return [
    ...(reports.every(({ outcome }) => outcome === 'completed') ? [] : [`it ended as ${reports.map(({ outcome }) => outcome).join(', ')}`]),
    ...(ratio <= allowedRatio ? [] : [`it takes ${ratio.toFixed(3)} of its critical path, allowed: ${allowedRatio}`]),
    ...(report.looksPerTick <= 1 ? [] : [`it asks for services ${report.looksPerTick} times a tick`]),
    ...(throttled === 0 ? [] : [`${throttled} calls were throttled`]),
  ];
}
