import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const folder = fileURLToPath(new URL('..', import.meta.url));

export interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly DependsOn?: string | readonly string[];
  readonly [attribute: string]: unknown;
}

export interface Template {
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs?: Readonly<Record<string, { readonly Value: unknown; readonly [attribute: string]: unknown }>>;
  readonly [section: string]: unknown;
}

export interface SynthesisedStack {
  readonly name: string;
  readonly template: Template;
}

export interface SynthesisOptions {
  /** Name or path of the environment file, as for `cdk -c environment=…`. */
  readonly environment: string;
  /** Receives the cloud assembly (`cdk.out`). */
  readonly outputDirectory: string;
  /** CloudFormation's checks take three quarters of the time. Default: true. */
  readonly validate?: boolean;
  /** Added to the environment of the process, such as a mark by which it is found. */
  readonly variables?: Readonly<Record<string, string>>;
}

/**
 * Runs the app as the CDK's CLI does, with the settings of cdk.json, and returns its stacks in the order in which they
 * are created. A process of its own: the CDK's 300 MB are gone afterwards.
 */
export async function synthesise({ environment, outputDirectory, validate = true, variables = {} }: SynthesisOptions): Promise<SynthesisedStack[]> {
  const settings = JSON.parse(await readFile(join(folder, 'cdk.json'), 'utf8')) as { context: Record<string, unknown> };
  const child = run(process.execPath, [join(folder, 'src/app.ts')], {
    env: {
      ...variables,
      PATH: process.env['PATH'] ?? '',
      CDK_OUTDIR: outputDirectory,
      CDK_CONTEXT_JSON: JSON.stringify({ ...settings.context, environment }),
      ...(validate ? {} : { CDK_VALIDATION: 'false' }),
    },
    timeout: 60_000,
    maxBuffer: 16 * 1024 * 1024,
  });
  await child.catch((error: unknown) => {
    const output = typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new Error(`The infrastructure of environment ${environment} could not be synthesised:\n${output}`, { cause: error });
  });
  return readStacks(outputDirectory);
}

interface Manifest {
  /** What the CDK's CLI would look up in the account, and synthesise once more with. */
  readonly missing?: readonly { readonly key: string }[];
  readonly artifacts: Readonly<Record<string, { readonly type: string; readonly dependencies?: readonly string[]; readonly properties?: { readonly templateFile?: string } }>>;
}

async function readStacks(outputDirectory: string): Promise<SynthesisedStack[]> {
  const { artifacts, missing = [] } = JSON.parse(await readFile(join(outputDirectory, 'manifest.json'), 'utf8')) as Manifest;
  if (missing.length > 0) throw new Error(`The infrastructure must not depend on look-ups in the account: ${missing.map(({ key }) => key).join(', ')}.`);
  const ordered: string[] = [];
  const visit = (id: string): void => {
    if (artifacts[id]?.type !== 'aws:cloudformation:stack' || ordered.includes(id)) return;
    for (const dependency of artifacts[id].dependencies ?? []) visit(dependency);
    ordered.push(id);
  };
  for (const id of Object.keys(artifacts)) visit(id);
  return Promise.all(
    ordered.map(async (name) => {
      const file = join(outputDirectory, artifacts[name]?.properties?.templateFile ?? `${name}.template.json`);
      return { name, template: JSON.parse(await readFile(file, 'utf8')) as Template };
    }),
  );
}
