import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { KillGround, killCases } from '../../actions/shared/test/deploy/kills.ts';
import type { KillCase, KillEnd } from '../../actions/shared/test/deploy/kills.ts';
import { printTable } from './table.ts';

/** So many processes at once, each against a local ECS of its own. */
const grounds = 2;

export interface KillOptions {
  folder: string;
  /** Every so many-th call; 1: each. */
  every: number;
}

/** The real process, killed after every call of a deployment and run once more: are all services on one release? */
export async function measureKills({ folder, every }: KillOptions): Promise<string[]> {
  const opened = await Promise.all(Array.from({ length: grounds }, async (_, index) => await KillGround.open(await subfolder(folder, index))));
  try {
    const results: { killCase: KillCase; calls: string[]; ends: KillEnd[] }[] = [];
    for (const killCase of killCases) {
      const calls = (await opened[0]?.enumerate(killCase)) ?? [];
      console.log(`\n${killCase.name}: ${calls.length} AWS calls, killed after ${every === 1 ? 'each' : `every ${every}th`} of them …`);
      const points = calls.map((_call, index) => index + 1).filter((point) => point % every === 0);
      const ends = await Promise.all(opened.map(async (ground) => await killAll(ground, points, killCase)));
      results.push({ killCase, calls, ends: ends.flat() });
    }
    console.log('');
    printTable(['deployment', 'AWS calls', 'killed', 'all new', 'all old', 'mixed or untold'], results.map(({ killCase, calls, ends }) => [
      killCase.name, ...[calls.length, ends.length, count(ends, 'new'), count(ends, 'old'), count(ends, null)].map(String),
    ]));
    return results.flatMap(({ killCase, ends }) => ends.filter(({ side }) => side === null || (side === 'new' && !killCase.succeeds)).map((end) => describe(killCase, end)));
  } finally {
    await Promise.all(opened.map(async (ground) => await ground.close()));
  }
}

/** Takes the next point as long as there is one; the grounds share the list. */
async function killAll(ground: KillGround, points: number[], killCase: KillCase): Promise<KillEnd[]> {
  const ends: KillEnd[] = [];
  for (let point = points.shift(); point !== undefined; point = points.shift()) ends.push(await ground.kill(point, killCase));
  return ends;
}

function count(ends: readonly KillEnd[], wanted: KillEnd['side']): number {
  return ends.filter(({ side }) => side === wanted).length;
}

function describe({ name }: KillCase, { after, call, runs, status, log }: KillEnd): string {
  return `${name}, killed after call ${after} (${call}): the services run ${runs}, the record says ${status}\n${log}`;
}

async function subfolder(folder: string, index: number): Promise<string> {
  const path = join(folder, `ground-${index}`);
  await mkdir(path, { recursive: true });
  return path;
}
