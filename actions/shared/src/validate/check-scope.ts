import type { EnvironmentFile } from '../environment-file.ts';
import { repositories } from '../image-repositories.ts';
import type { JsonObject } from '../json-object.ts';
import { nearestName } from '../nearest-name.ts';
import { templateRestrictions } from '../render/template-scope.ts';
import type { TemplateScope } from '../render/template-scope.ts';
import { namesBelow, unknownValues } from './references.ts';
import type { References } from './references.ts';

export interface KnownValues {
  readonly environment: EnvironmentFile | undefined;
  /** Output name → value. */
  readonly outputs: Readonly<Record<string, string>> | undefined;
  readonly images: Readonly<Record<string, string>> | undefined;
}

const madeUpDigest = '0'.repeat(64);

/** What templates are filled with to be checked. What is not known stays a reference, which no rule judges. */
export function makeCheckScope({ environment, outputs, images }: KnownValues, references: References): TemplateScope {
  return {
    roots: {
      environment: environment === undefined ? unknownValues('environment', references) : { ...environment },
      infrastructure: outputs === undefined ? unknownValues('infrastructure', references) : { ...outputs },
      images: images ?? (environment === undefined ? unknownValues('images', references) : makeUpImages(environment, references)),
      release: { id: 'unreleased', commit: '0'.repeat(40) },
    },
    // Which task definitions there are, a rule across the files says: a part of them may be checked alone.
    deferred: ['runner'],
    ...templateRestrictions,
  };
}

/** References of the right form, so that everything else about an image can be checked before it is built. */
function makeUpImages({ account, region }: EnvironmentFile, references: References): JsonObject {
  const keys = namesBelow('images', references).filter((key) => key in repositories || nearestName(key, Object.keys(repositories)) === undefined);
  const names = { ...Object.fromEntries(keys.map((key) => [key, `factory-${key}`])), ...repositories };
  return Object.fromEntries(Object.entries(names).map(([key, repository]) => [key, `${account}.dkr.ecr.${region}.amazonaws.com/${repository}@sha256:${madeUpDigest}`]));
}

export function isMadeUpImage(reference: string): boolean {
  return reference.endsWith(madeUpDigest);
}
