import type { DefinitionRule } from './rule.ts';

export const networkRules: readonly DefinitionRule[] = [];
