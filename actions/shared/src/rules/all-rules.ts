import { factoryRules } from './factory-rules.ts';
import { fargateRules } from './fargate-rules.ts';
import { imageRules } from './image-rules.ts';
import { infrastructureRules } from './infrastructure-rules.ts';
import { lifecycleRules } from './lifecycle-rules.ts';
import { loggingRules } from './logging-rules.ts';
import { networkRules } from './network-rules.ts';
import type { DefinitionRule, ReleaseRule, Rule } from './rule.ts';
import { secretRules } from './secret-rules.ts';
import { securityRules } from './security-rules.ts';
import { serviceRules } from './service-rules.ts';

/** One task definition at a time. */
export const definitionRules: readonly DefinitionRule[] = [
  ...fargateRules, ...networkRules, ...secretRules, ...imageRules, ...loggingRules, ...lifecycleRules, ...securityRules,
];

/** All files of a release together. */
export const releaseRules: readonly ReleaseRule[] = [...serviceRules, ...infrastructureRules, ...factoryRules];

/** The catalogue, by number; shapes have `shapeRules`. */
export const allRules: readonly Rule[] = [...definitionRules, ...releaseRules].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
