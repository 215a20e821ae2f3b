// Writes the table of the conformance suite into rehearsal/ecs/README.md, between its markers.
//
//   node rehearsal/ecs/conformance/write-table.ts            writes
//   node rehearsal/ecs/conformance/write-table.ts --check    exits with 1 where the table is out of date
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { caseFamilies } from './cases/all-cases.ts';
import { conformanceTable } from './conformance-table.ts';
import { ministackExceptions } from './ministack-exceptions.ts';
import { dockerProvides, ministackProvides, scriptedProvides } from './targets/provides.ts';
import { noExceptions } from './verdicts.ts';

const readme = join(import.meta.dirname, '../README.md');
const [start, end] = ['<!-- conformance table: start -->', '<!-- conformance table: end -->'];

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  if (args.some((argument) => argument !== '--check')) {
    console.error('write-table.ts takes no argument but --check.');
    return 2;
  }
  const old = await readFile(readme, 'utf8');
  const [before, rest] = old.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) {
    console.error(`rehearsal/ecs/README.md has no lines ${start} and ${end}, in that order.`);
    return 1;
  }
  const table = conformanceTable(caseFamilies, [
    { title: 'scripted', provides: scriptedProvides, exceptions: noExceptions },
    { title: 'docker', provides: dockerProvides, exceptions: noExceptions },
    { title: 'MiniStack', provides: ministackProvides, exceptions: ministackExceptions },
  ]);
  const fresh = `${before}${start}\n${table}\n${end}${after}`;
  if (fresh === old) return 0;
  if (args.includes('--check')) {
    console.error('rehearsal/ecs/README.md: the conformance table is out of date. Run `node rehearsal/ecs/conformance/write-table.ts` and commit it.');
    return 1;
  }
  await writeFile(readme, fresh);
  return 0;
}
