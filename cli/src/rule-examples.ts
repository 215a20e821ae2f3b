import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { isJsonObject } from '../../actions/shared/src/json-object.ts';
import { parseYamlDocument } from '../../actions/shared/src/yaml-document.ts';

/** Where every rule has files that break it and files that keep it; only a checkout has them. */
const rules = resolve(import.meta.dirname, '../../actions/shared/test/rules');

/** Lines of a file, and which of them is meant. */
export interface Example {
  readonly file: string;
  readonly lines: readonly { readonly number: number; readonly text: string; readonly isMeant: boolean }[];
}

/** What is around the place that matters is enough to understand it. */
const contextLines = 4;

/** A file of the corpus names the place of its fault in its first lines: `# at: containerDefinitions[0].image`. */
export function readExamples(id: string): { fails: Example | undefined; passes: Example | undefined } {
  const fault = shortest(join(rules, 'corpus/faults'), id);
  const pass = shortest(join(rules, 'corpus/passes'), id);
  const place = /^# at: (.+)$/m.exec(fault?.text ?? '')?.[1];
  return { fails: fault && excerpt(fault, place), passes: pass && excerpt(pass, place) };
}

/** Rules across files have a folder with all files of a release. */
export function findReleaseExamples(id: string): string[] {
  const folder = join(rules, 'releases');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith(`${id}-`)).map((name) => relative('.', join(folder, name))) : [];
}

interface Source {
  readonly file: string;
  readonly text: string;
}

function shortest(folder: string, id: string): Source | undefined {
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder).filter((name) => name.split(/[-.]/, 1)[0] === id && /\.ya?ml$/.test(name));
  const sources = names.map((name) => ({ file: relative('.', join(folder, name)), text: readFileSync(join(folder, name), 'utf8') }));
  return sources.sort((a, b) => a.text.length - b.text.length)[0];
}

function excerpt({ file, text }: Source, place: string | undefined): Example {
  const meant = place === undefined ? undefined : lineOf(text, { file, place });
  const lines = text.trimEnd().split('\n').map((line, index) => ({ number: index + 1, text: line, isMeant: index + 1 === meant }));
  return { file, lines: meant === undefined ? lines : lines.slice(Math.max(0, meant - 1 - contextLines), meant + contextLines) };
}

/** undefined where the file is of another form than the one that the place is of. */
function lineOf(text: string, { file, place }: { file: string; place: string }): number | undefined {
  const document = parseYamlDocument(text, file);
  const path = [...place.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name = '']) => (index === undefined ? name : Number(index)));
  let value: unknown = document.value;
  for (const step of path.slice(0, 3)) value = Array.isArray(value) ? (value as unknown[])[Number(step)] : isJsonObject(value) ? value[step] : undefined;
  return value === undefined && path.length >= 3 ? undefined : document.finding(path, '').line;
}
