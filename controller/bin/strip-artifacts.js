// Writes the artifact side-car as JavaScript: `node controller/bin/strip-artifacts.js FOLDER`, whose main.mjs then runs.
// Node itself takes the types out as it does when it runs the sources, but keeps 20 MB for that as long as the process lives.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';

const [folder = ''] = process.argv.slice(2);
if (folder === '') throw new Error('Name the folder to write to.');
const sources = new URL('../src/artifacts/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(sources)) {
  const text = stripTypeScriptTypes(readFileSync(new URL(name, sources), 'utf8'));
  writeFileSync(`${folder}/${name.replace(/\.ts$/, '.mjs')}`, text.replaceAll(/(\bfrom '\.\/[a-z-]+)\.ts'/g, "$1.mjs'"));
}
