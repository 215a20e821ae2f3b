import { existsSync, statSync } from 'node:fs';
import { readInfrastructureOutputs } from '../render/infrastructure-outputs.ts';
import { UserError } from '../user-error.ts';
import { readResources } from './infrastructure-resources.ts';
import type { InfrastructureResources } from './infrastructure-resources.ts';
import { isTemplateFile, readTemplate, readTemplateFolder } from './infrastructure-templates.ts';
import type { TemplateTarget } from './infrastructure-templates.ts';
import type { TemplateStack } from './template-stack.ts';
import { TemplateValues } from './template-values.ts';

/** What the CDK app makes, as rules ask for it. */
export interface Infrastructure {
  /**
   * Output name → value: of a deployed stack, or a made-up one of the right form where only templates are there. An
   * expression that is not understood stays a reference, which no rule judges.
   */
  readonly outputs: Readonly<Record<string, string>>;
  /** undefined without templates: outputs alone do not say what they stand for. */
  readonly resources?: InfrastructureResources | undefined;
}

/**
 * Reads files of `cdk deploy --outputs-file` and folders (or files) of templates that `cdk synth` wrote, in any order.
 * Deployed values win, and name the same resources in the templates.
 */
export function readInfrastructure(paths: readonly string[], target: TemplateTarget): Infrastructure {
  const stacks: TemplateStack[] = [];
  const deployed: Record<string, string> = {};
  for (const path of paths) {
    if (!existsSync(path)) throw new UserError(describeMissing(path));
    if (statSync(path).isDirectory()) stacks.push(...readTemplateFolder(path, target));
    else if (isTemplateFile(path)) stacks.push(readTemplate(path, target));
    else Object.assign(deployed, readInfrastructureOutputs(path));
  }
  if (stacks.length === 0) return { outputs: deployed };
  const values = new TemplateValues(stacks);
  for (const { stack, name, value } of outputsOf(stacks)) {
    const known = deployed[name];
    if (known !== undefined) values.learn(value, known, stack);
  }
  return { outputs: { ...templateOutputs(stacks, values), ...deployed }, resources: readResources(stacks, values) };
}

function describeMissing(path: string): string {
  return `There is no infrastructure at ${path}. Expected a folder that \`cdk synth\` wrote (cdk.out), or a file of \`cdk deploy --outputs-file\`.`;
}

function outputsOf(stacks: readonly TemplateStack[]): { stack: TemplateStack; name: string; value: unknown }[] {
  return stacks.flatMap((stack) => Object.entries(stack.outputs).map(([name, { value }]) => ({ stack, name, value })));
}

function templateOutputs(stacks: readonly TemplateStack[], values: TemplateValues): Record<string, string> {
  const outputs: Record<string, string> = {};
  const owners = new Map<string, string>();
  for (const { stack, name, value } of outputsOf(stacks)) {
    const evaluated = values.evaluate(value, stack);
    const text = typeof evaluated === 'string' || typeof evaluated === 'number' ? String(evaluated) : `\${infrastructure.${name}}`;
    const owner = owners.get(name);
    // The CDK names its exports after the construct alone; nobody refers to those by name.
    if (owner !== undefined && outputs[name] !== text && !name.startsWith('ExportsOutput')) {
      throw new UserError(`The stacks ${owner} and ${stack.name} both have an output ${name}, with different values. Expected one value for each name.`);
    }
    owners.set(name, stack.name);
    outputs[name] = text;
  }
  return outputs;
}
