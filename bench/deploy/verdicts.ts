import { allowedMs, offsets, pollMs, verdictOn } from '../../actions/shared/test/deploy/verdict-offsets.ts';
import type { SlowDeployment, TimedVerdict } from '../../actions/shared/test/deploy/verdict-offsets.ts';
import { median } from '../median.ts';
import { officialVerdictOn } from './official-waiter.ts';
import { printTable, seconds } from './table.ts';

const stableSeconds = [30, 120, 400, 480];

/** Is a deployment that ECS completes told so, and how soon after? Beside it the waiter of the official action. */
export async function measureVerdicts(recordFile: string): Promise<string[]> {
  const rows: string[][] = [];
  const missed: string[] = [];
  for (const [deployer, verdict] of [['factory-ecs', verdictOn], ['official action', officialVerdictOn]] as const) {
    for (const stable of stableSeconds) {
      const verdicts = await atAllOffsets(stable * 1000, async (deployment) => await verdict(deployment, recordFile));
      const falseOnes = verdicts.filter(({ outcome, toldMs, completedMs }) => outcome !== 'completed' || toldMs < completedMs);
      const late = verdicts.filter(({ outcome }) => outcome === 'completed').map(({ toldMs, completedMs }) => toldMs - completedMs);
      rows.push([
        deployer, `${stable} s`, `${falseOnes.length} of ${verdicts.length}`, falseOnes.length === 0 ? '–' : seconds(Math.min(...falseOnes.map(({ toldMs }) => toldMs))),
        seconds(median(late)), seconds(Math.max(...late)), String(Math.round(median(verdicts.map(({ looks }) => looks)))),
      ]);
      if (deployer === 'factory-ecs' && (falseOnes.length > 0 || Math.max(...late) > pollMs)) missed.push(`stable at ${stable} s: ${falseOnes.length} false verdicts, up to ${seconds(Math.max(...late))} late`);
    }
  }
  console.log(`\nOf ${allowedMs / 1000} s allowed, ${offsets} offsets of the poll clock (virtual clock):\n`);
  printTable(['deployer', 'stable at', 'false verdicts', 'the earliest', 'late: median', 'at most', 'looks'], rows);
  return missed;
}

async function atAllOffsets(stableMs: number, verdict: (deployment: SlowDeployment) => Promise<TimedVerdict>): Promise<TimedVerdict[]> {
  const verdicts: TimedVerdict[] = [];
  for (let offset = 0; offset < offsets; offset += 1) verdicts.push(await verdict({ stableMs, offset }));
  return verdicts;
}
