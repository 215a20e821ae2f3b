import { clientException } from '../ecs-error.ts';
import type { TaskDefinitionInput } from '../state/records.ts';
import { containerRules } from './container-rules.ts';
import { environmentRules } from './environment-rules.ts';
import { fargateRules } from './fargate-rules.ts';
import { lifecycleRules } from './lifecycle-rules.ts';
import { logRules } from './log-rules.ts';
import { portRules } from './port-rules.ts';
import { firstOf, requiresFargate, type Rule } from './rule.ts';
import { taskRules } from './task-rules.ts';
import { volumeRules } from './volume-rules.ts';

/** What every definition must keep, in the order in which it is looked at: AWS tells the first finding only. */
export const generalRules: readonly Rule[] = [...taskRules, ...containerRules, ...portRules, ...environmentRules, ...logRules, ...lifecycleRules, ...volumeRules];

/** Throws ClientException with AWS's text for the first rule that the definition breaks. */
export function checkTaskDefinition(definition: TaskDefinitionInput): void {
  const rules = requiresFargate(definition) ? [...generalRules, ...fargateRules] : generalRules;
  const text = firstOf(rules, (rule) => rule.find(definition));
  if (text !== undefined) throw clientException(text);
}

/**
 * Where a definition that is valid could run, as `compatibilities` tells it. (?) AWS may name MANAGED_INSTANCES too; nothing
 * here can run them.
 */
export function compatibilitiesOf(definition: TaskDefinitionInput): string[] {
  if (definition.networkMode !== 'awsvpc') return ['EXTERNAL', 'EC2'];
  const isForFargate = fargateRules.every((rule) => rule.find(definition) === undefined);
  const isForEc2 = definition.ephemeralStorage === undefined;
  return [...(isForEc2 ? ['EC2'] : []), ...(isForFargate ? ['FARGATE'] : [])];
}
