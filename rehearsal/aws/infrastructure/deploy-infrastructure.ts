import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { synthesise, type SynthesisedStack } from '../../../infrastructure/src/synthesise.ts';
import { createStack } from './create-stack.ts';
import { leaveOutResources, type LeftOut } from './leave-out-resources.ts';
import { clientSettings, type LocalAws } from './local-aws.ts';
import { refusedResourceTypes } from './refused-resource-types.ts';

export interface InfrastructureOptions extends LocalAws {
  /** Name of a file in environments/, or a path that ends in .yml. */
  readonly environment: string;
  /** Values that only this machine knows, by output name: PublicUrl is the front door. */
  readonly replacedOutputs?: Readonly<Record<string, string>>;
  /** Where the cloud assembly lies for a moment; default the system's. Give a folder that tear-down removes: a kill then leaves nothing behind. */
  readonly scratchDirectory?: string;
  /** In the environment of the synthesis, a process of its own: the mark by which tear-down finds it, or it would write into a folder that is being removed. */
  readonly processVariables?: Readonly<Record<string, string>>;
  readonly log?: (line: string) => void;
}

export interface Infrastructure {
  /** As in the file of `cdk deploy --outputs-file`: stack name → output name → value. */
  readonly outputs: Record<string, Record<string, string>>;
  readonly leftOut: LeftOut[];
}

/** Synthesises the CDK app and creates its stacks on the local AWS. */
export async function deployInfrastructure(options: InfrastructureOptions): Promise<Infrastructure> {
  const log = options.log ?? (() => undefined);
  log(`Synthesising the infrastructure of environment ${options.environment}`);
  const stacks = await synthesiseInScratch(options);
  const client = new CloudFormationClient(clientSettings(options));
  const outputs: Record<string, Record<string, string>> = {};
  const leftOut = new Map<string, LeftOut>();
  try {
    for (const { name, template: original } of stacks) {
      const { template, leftOut: here } = leaveOutResources(original, refusedResourceTypes);
      for (const entry of here) leftOut.set(entry.type, { ...entry, count: entry.count + (leftOut.get(entry.type)?.count ?? 0) });
      log(`Creating stack ${name}: ${Object.keys(template.Resources).length} resources`);
      outputs[name] = await createStack(client, name, template);
    }
  } finally {
    client.destroy();
  }
  return { outputs: replaceOutputs(outputs, options.replacedOutputs ?? {}), leftOut: [...leftOut.values()] };
}

/** One line per type, for the report. */
export function describeLeftOut(leftOut: readonly LeftOut[]): string[] {
  return leftOut.map(({ type, count, reason }) => `${type} (${count}): ${reason}`);
}

/** Without CloudFormation's checks, which take longer than all the rest: the app's own tests run them. */
async function synthesiseInScratch({ environment, scratchDirectory = tmpdir(), processVariables = {} }: InfrastructureOptions): Promise<SynthesisedStack[]> {
  const outputDirectory = await mkdtemp(join(scratchDirectory, 'factory-ecs-synthesis-'));
  try {
    return await synthesise({ environment, outputDirectory, validate: false, variables: processVariables });
  } finally {
    await rm(outputDirectory, { recursive: true, force: true });
  }
}

/** Output name → value; names are unique over the stacks (docs/architecture.md). */
export function flattenOutputs(outputs: Infrastructure['outputs']): Record<string, string> {
  return Object.assign({}, ...Object.values(outputs)) as Record<string, string>;
}

function replaceOutputs(outputs: Infrastructure['outputs'], replaced: Readonly<Record<string, string>>): Infrastructure['outputs'] {
  for (const [name, value] of Object.entries(replaced)) {
    const stack = Object.values(outputs).find((values) => name in values);
    if (stack === undefined) {
      const known = Object.values(outputs).flatMap((values) => Object.keys(values));
      throw new Error(`replacedOutputs names ${name}, which no stack has. Known: ${known.join(', ')}.`);
    }
    stack[name] = value;
  }
  return outputs;
}
