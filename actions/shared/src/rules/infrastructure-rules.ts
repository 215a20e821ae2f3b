import { capacityRules } from './capacity-rules.ts';
import { namedResourceRules } from './named-resource-rules.ts';
import { reachabilityRules } from './reachability-rules.ts';
import type { ReleaseRule } from './rule.ts';
import { runnerRules } from './runner-rules.ts';

/** R75–R80: definitions and services beside the infrastructure that they run on. */
export const infrastructureRules: readonly ReleaseRule[] = [...namedResourceRules, ...runnerRules, ...capacityRules, ...reachabilityRules];
