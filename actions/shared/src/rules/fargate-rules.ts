import type { DefinitionRule } from './rule.ts';

export const fargateRules: readonly DefinitionRule[] = [];
