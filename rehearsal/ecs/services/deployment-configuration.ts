import type { DeploymentConfiguration } from '@aws-sdk/client-ecs';
import { invalidParameter } from '../ecs-error.ts';
import type { ServiceRecord } from '../state/records.ts';
import type { Wire } from '../wire.ts';

/** What DescribeServices shows of a service that was created without any. */
const defaults: ServiceRecord['deploymentConfiguration'] = {
  deploymentCircuitBreaker: { enable: false, rollback: false, resetOnHealthyTask: true, thresholdConfiguration: { type: 'BOUNDED_PERCENT', value: 50 } },
  maximumPercent: 200,
  minimumHealthyPercent: 100,
  strategy: 'ROLLING',
  bakeTimeInMinutes: 0,
};

/** What is given replaces what was there member by member; the rest stays. Throws where the result is out of range. */
export function mergeDeploymentConfiguration(given: Wire<DeploymentConfiguration> | undefined, present = defaults): ServiceRecord['deploymentConfiguration'] {
  const { deploymentCircuitBreaker: breaker } = given ?? {};
  const merged = {
    ...present,
    ...given,
    deploymentCircuitBreaker: {
      ...present.deploymentCircuitBreaker,
      ...breaker,
      thresholdConfiguration: { ...present.deploymentCircuitBreaker?.thresholdConfiguration, ...breaker?.thresholdConfiguration },
    },
  };
  check(merged);
  return merged;
}

/** (?) Of these texts only that of 100 and 100 was seen. */
function check({ maximumPercent = 200, minimumHealthyPercent = 100, deploymentCircuitBreaker, alarms, bakeTimeInMinutes = 0 }: ServiceRecord['deploymentConfiguration']): void {
  if (!isBetween(minimumHealthyPercent, 0, 100)) throw invalidParameter(`minimumHealthyPercent must be between 0 and 100, got ${minimumHealthyPercent}.`);
  if (maximumPercent < 100) throw invalidParameter(`maximumPercent must be at least 100 for the REPLICA scheduling strategy, got ${maximumPercent}.`);
  if (maximumPercent === 100 && minimumHealthyPercent === 100) throw invalidParameter('Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.');
  const { type, value = 50 } = deploymentCircuitBreaker?.thresholdConfiguration ?? {};
  if (!isBetween(value, 1, type === 'COUNT' ? Number.MAX_SAFE_INTEGER : 100)) throw invalidParameter(`The value of thresholdConfiguration must be a whole number from 1${type === 'COUNT' ? '' : ' to 100'}, got ${value}.`);
  if (alarms?.enable === true && (alarms.alarmNames ?? []).length === 0) throw invalidParameter('alarmNames must name at least one alarm where alarms are enabled.');
  if (!isBetween(bakeTimeInMinutes, 0, 1440)) throw invalidParameter(`bakeTimeInMinutes must be between 0 and 1440, got ${bakeTimeInMinutes}.`);
}

function isBetween(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
