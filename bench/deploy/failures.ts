import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { printTable } from './table.ts';

const tests = resolve(import.meta.dirname, '../../actions/shared/test/deploy');
const player = join(tests, 'play-failure.ts');

/** What came of one file: `missed` is what was expected and not told; every other member that is a text or a number is shown. */
type Played = Readonly<Record<string, unknown>> & { readonly missed?: readonly string[] };

/** Every failing roll-out that is written down as a file: was its cause named? */
export async function measureFailures(): Promise<string[]> {
  const folder = join(tests, 'failures');
  if (!existsSync(player) || !existsSync(folder)) return [`there is nothing to play: ${player} or ${folder} is missing`];
  const { playFailure } = (await import(pathToFileURL(player).href)) as { playFailure: (file: string) => Promise<Played> };
  const files = readdirSync(folder).filter((file) => file.endsWith('.yml')).sort();
  const played: { file: string; result: Played }[] = [];
  for (const file of files) played.push({ file, result: await playFailure(join(folder, file)) });
  const columns = [...new Set(played.flatMap(({ result }) => Object.keys(result).filter((key) => isPlain(result[key]))))];
  console.log(`\n${files.length} failing roll-outs (virtual clock):\n`);
  printTable(['failure', ...columns], played.map(({ file, result }) => [file.replace('.yml', ''), ...columns.map((column) => show(result[column]))]));
  return played.flatMap(({ file, result }) => (result.missed ?? []).map((miss) => `${file}: ${miss}`));
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function show(value: unknown): string {
  return isPlain(value) ? String(value).slice(0, 60) : '–';
}
