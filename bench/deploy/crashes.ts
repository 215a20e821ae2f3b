import { crashAt, crashCases } from '../../actions/shared/test/deploy/crash-consistency.ts';
import type { CrashEnd } from '../../actions/shared/test/deploy/crash-consistency.ts';
import { printTable } from './table.ts';

/** The same inside this process, with more that can come after, at every call: what a killed process cannot be asked. */
export async function measureCrashes({ recordFile, every }: { recordFile: string; every: number }): Promise<string[]> {
  const rows: string[][] = [];
  const missed: string[] = [];
  for (const crashCase of crashCases) {
    const { calls } = await crashAt(Number.POSITIVE_INFINITY, crashCase, recordFile);
    const ends: CrashEnd[] = [];
    for (let point = 0; point <= calls; point += every) {
      const end = await crashAt(point, crashCase, recordFile);
      ends.push(end);
      const isRight = crashCase.ends[end.runs] === end.status;
      if (!isRight || end.faults.length > 0) missed.push(`${crashCase.name}, cut after call ${point}: ${[`the services run ${end.runs}, it ended as ${end.status}`, ...end.faults].join('; ')}`);
    }
    const found = [...new Set(ends.map(({ runs }) => runs))].map((runs) => `${runs}: ${ends.filter((end) => end.runs === runs).length}`);
    rows.push([crashCase.name, String(calls), String(ends.length), found.join(', ')]);
  }
  console.log('\nA run cut dead in this process, and the next one (virtual clock):\n');
  printTable(['deployment', 'AWS calls', 'cut', 'all services run'], rows);
  return missed;
}
