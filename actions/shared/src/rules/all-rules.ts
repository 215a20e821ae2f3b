import { fargateRules } from './fargate-rules.ts';
import { imageRules } from './image-rules.ts';
import { lifecycleRules } from './lifecycle-rules.ts';
import { loggingRules } from './logging-rules.ts';
import { networkRules } from './network-rules.ts';
import type { DefinitionRule, ReleaseRule, Rule } from './rule.ts';
import { secretRules } from './secret-rules.ts';
import { securityRules } from './security-rules.ts';

/** The catalogue, by number; shapes have `shapeRules`. */
export const allRules: readonly Rule[] = [...fargateRules, ...networkRules, ...secretRules, ...imageRules, ...loggingRules, ...lifecycleRules, ...securityRules];

export const definitionRules: readonly DefinitionRule[] = allRules.filter((rule) => 'check' in rule);
export const releaseRules: readonly ReleaseRule[] = allRules.filter((rule) => 'checkRelease' in rule);
