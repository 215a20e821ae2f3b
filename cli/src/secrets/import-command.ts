import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { UserError } from '../../../actions/shared/src/user-error.ts';
import type { SecretStore } from '../../../controller/src/ecs/run-secrets.ts';
import { confirm } from '../confirm.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { readFactory } from '../factory-database.ts';
import type { Terminal } from '../terminal.ts';
import { readManifests, type KubernetesSecret } from './kubernetes-secrets.ts';
import { listMappings, listProjects, scopeOf } from './mapping-store.ts';
import { openStore } from './open-store.ts';
import { describe, planImport, type ImportStep } from './plan-import.ts';
import { placesOf, readPrefix, type StoreFlags } from './secret-place.ts';
import type { OpenSecret, SecretWriter } from './secret-writer.ts';

/** As the command line has them. */
export interface ImportFlags extends StoreFlags {
  readonly globalNamespace: string;
  readonly dryRun: boolean;
  readonly yes: boolean;
}

type OpenStep = ImportStep & { readonly target: OpenSecret };

/** Kubernetes Secrets to where the controller looks for them. All of it is checked before anything is written. */
export async function importCommand(files: readonly string[], flags: ImportFlags, terminal: Terminal): Promise<ExitCode> {
  const prefix = readPrefix(flags);
  const secrets = await readFiles(files);
  const factory = await readFactory(async (client) => ({ mappings: await listMappings(client), projects: await listProjects(client) }));
  const { steps, notes, problems } = planImport(secrets, { ...factory, globalNamespace: flags.globalNamespace });
  refuse(problems);
  const opened = await openAll(steps, prefix, openStore(flags.store));
  terminal.out(`${[...opened.flatMap(describeStep), ...(notes.length === 0 ? [] : ['Left out, or to be looked at:', ...notes.map((note) => `  ${note}`)])].join('\n')}\n`);
  if (opened.length === 0 || flags.dryRun) {
    terminal.out(opened.length === 0 ? 'There is nothing to write.\n' : 'Nothing was written (--dry-run).\n');
    return exitCodes.clean;
  }
  if (!flags.yes && !(await confirm(`Write ${opened.length} secret${opened.length === 1 ? '' : 's'}?`, 'add --yes to write them, or --dry-run to see the plan alone.'))) {
    terminal.out('Nothing was written.\n');
    return exitCodes.findings;
  }
  for (const { target, values } of opened) {
    await target.save(values);
    terminal.out(`Written: ${target.name}\n`);
  }
  return exitCodes.clean;
}

async function readFiles(files: readonly string[]): Promise<readonly KubernetesSecret[]> {
  const read = await Promise.all(files.map(async (file) => readManifests(await readText(file), file === '-' ? 'standard input' : file)));
  refuse(read.flatMap(({ problems }) => problems));
  return read.flatMap(({ secrets }) => secrets);
}

async function readText(file: string): Promise<string> {
  if (file === '-') return await readAll(process.stdin);
  return await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UserError(`${file} cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : String(error)}).`);
  });
}

async function openAll(steps: readonly ImportStep[], prefix: string, { store, writer }: { readonly store: SecretStore; readonly writer: SecretWriter }): Promise<readonly OpenStep[]> {
  const opened: OpenStep[] = [];
  const problems: string[] = [];
  for (const step of steps) {
    const places = placesOf(step.mappings[0], prefix, store);
    if (places.kind === 'refused') {
      problems.push(`${step.secret.place}: ${places.why}.`);
      continue;
    }
    const target = await writer.open(places.names[0]);
    problems.push(...target.problemsOf(step.values).map((problem) => `${step.secret.place}: ${problem}.`));
    opened.push({ ...step, target });
  }
  refuse(problems);
  return opened;
}

function describeStep({ secret, mappings, values, target }: OpenStep): readonly string[] {
  return [
    `${describe(secret)} → ${target.name}, for ${mappings.map((mapping) => `${mapping.name} (${mapping.provider})`).join(', ')} of ${scopeOf(mappings[0])}`,
    ...[...values.keys()].map((key) => `  ${key}  ${target.keys.includes(key) ? 'replaced' : 'new'}`),
  ];
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new UserError(['Nothing was written:', ...problems.map((problem) => `- ${problem}`)].join('\n'));
}
