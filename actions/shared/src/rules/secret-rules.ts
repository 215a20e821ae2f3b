import type { DefinitionRule } from './rule.ts';

export const secretRules: readonly DefinitionRule[] = [];
