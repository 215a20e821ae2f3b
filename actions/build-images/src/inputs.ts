import { existsSync } from 'node:fs';
import { optionalInput } from '../../shared/src/action-inputs.ts';
import { UserError } from '../../shared/src/user-error.ts';

export interface BuildInputs {
  bakeFile: string;
  tag: string;
  buildArguments: Readonly<Record<string, string>>;
  /** Host of the registry; undefined for the one that ECR names. */
  registry: string | undefined;
}

export function readInputs(env: NodeJS.ProcessEnv): BuildInputs {
  const bakeFile = optionalInput('bake-file') ?? 'docker-bake.hcl';
  if (!existsSync(bakeFile)) throw new UserError(`bake-file '${bakeFile}' does not exist. Check the repository out first, or name the file relative to its root.`);
  return {
    bakeFile,
    tag: checkTag(optionalInput('tag') ?? env['GITHUB_SHA'] ?? ''),
    buildArguments: parseBuildArguments(optionalInput('build-arguments') ?? ''),
    registry: checkRegistry(optionalInput('registry')),
  };
}

function checkTag(tag: string): string {
  if (/^\w[\w.-]{0,127}$/.test(tag)) return tag;
  throw new UserError(`tag must be 1 to 128 letters, digits, '_', '.' or '-', beginning with none of the last two, got '${tag}'.`);
}

function checkRegistry(registry: string | undefined): string | undefined {
  if (registry === undefined || /^[a-z0-9.-]+(:\d+)?$/i.test(registry)) return registry;
  throw new UserError(`registry must be a host such as 123456789012.dkr.ecr.us-east-1.amazonaws.com, without https:// and path, got '${registry}'.`);
}

/** `NAME=value` lines. Values may hold `=`; errors leave them out. */
export function parseBuildArguments(text: string): Record<string, string> {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return Object.fromEntries(lines.map((line, index) => {
    const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new UserError(`build-arguments line ${index + 1} must read NAME=value, with letters, digits and '_' in the name.`);
    if (name === 'REGISTRY' || name === 'TAG') throw new UserError(`build-arguments must not set ${name}: it comes from the input ${name.toLowerCase()}.`);
    return [name, value];
  }));
}
