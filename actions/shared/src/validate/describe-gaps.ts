import type { Infrastructure } from '../rules/infrastructure.ts';
import type { PreparedFiles } from './checked-set.ts';
import { namesBelow } from './references.ts';

export interface GapContext {
  readonly prepared: PreparedFiles;
  readonly hasEnvironment: boolean;
  readonly infrastructure: Infrastructure | undefined;
  readonly hasImages: boolean;
  readonly askRegistries: boolean;
}

/** What was not checked, and what to give so that it is. */
export function describeGaps({ prepared, hasEnvironment, infrastructure, hasImages, askRegistries }: GapContext): string[] {
  const { references, templates, leftOut } = prepared;
  const conditions = [...references].flatMap(([path, use]) => (use.kind === 'condition' ? [`${path} is ${String(use.wanted)}`] : []));
  const usesInfrastructure = namesBelow('infrastructure', references).length > 0;
  const usesImages = namesBelow('images', references).length > 0;
  return [
    ...(leftOut.length === 0 ? [] : [`The environment has no size for what ${listShort(leftOut)} describe, which runs elsewhere.`]),
    ...(hasEnvironment || templates.size === 0 ? [] : [`No environment is named: what ${listShort([...templates])} take from one is unknown, and was not judged.${conditions.length === 0 ? '' : ` What \`when\` and \`case\` decide was checked as if ${conditions.join(' and ')}.`}`]),
    ...(infrastructure !== undefined || !usesInfrastructure ? [] : ['No infrastructure is named: values of its outputs are unknown, and were not judged.']),
    ...(infrastructure !== undefined && infrastructure.resources === undefined ? ['Of the infrastructure only outputs are given, no templates: what it holds, and what its roles may do, was not compared.'] : []),
    ...(hasImages || !hasEnvironment || !usesImages ? [] : ['No images are given: digests were made up.']),
    ...(askRegistries ? [] : ['No registry was asked whether images exist and fit the architecture.']),
  ];
}

function listShort(files: readonly string[]): string {
  return files.length <= 3 ? files.join(', ') : `${files.slice(0, 2).join(', ')} and ${files.length - 2} more`;
}
