import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface DockerCall {
  readonly args: readonly string[];
  readonly input: string;
  readonly variables: Readonly<Record<string, string>>;
}

// Records each call and does what its rules say; a push writes the digests that bake would.
const program = `#!${process.execPath}
const { appendFileSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const args = process.argv.slice(2);
const { REGISTRY, TAG, NODE_IMAGE } = process.env;
appendFileSync(join(__dirname, 'calls.jsonl'), JSON.stringify({ args, input: readFileSync(0, 'utf8'), variables: { REGISTRY, TAG, NODE_IMAGE } }) + '\\n');
const rules = JSON.parse(readFileSync(join(__dirname, 'rules.json'), 'utf8'));
const rule = rules.failures.find(({ when }) => args.join(' ').includes(when));
if (rule) { console.error(rule.output); process.exit(1); }
const file = args[args.indexOf('--metadata-file') + 1];
if (args[1] === 'bake') {
  const targets = args.slice(args.indexOf(file) + 1);
  writeFileSync(file, JSON.stringify(Object.fromEntries(targets.map((name) => [name, args.includes('--push') ? { 'containerimage.digest': rules.digests[name] } : {}]))));
}
console.log('#1 done ' + args[0]);
`;

/** Puts a `docker` into the folder that fails where an argument list holds `when`, and answers with `digests` otherwise. */
export async function makeFakeDocker(folder: string, digests: Readonly<Record<string, string>>, failures: readonly { when: string; output: string }[] = []): Promise<() => Promise<DockerCall[]>> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'docker'), program);
  await chmod(join(folder, 'docker'), 0o755);
  await writeFile(join(folder, 'rules.json'), JSON.stringify({ digests, failures }));
  await writeFile(join(folder, 'calls.jsonl'), '');
  return async () => (await readFile(join(folder, 'calls.jsonl'), 'utf8')).split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as DockerCall);
}
