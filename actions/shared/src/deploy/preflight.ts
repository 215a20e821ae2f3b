import { primaryDeployment } from '../ecs/observation.ts';
import type { ServiceObservation } from '../ecs/observation.ts';
import { shortArn } from './deployment-verdict.ts';

export interface RollingSettings {
  maximumPercent: number;
  minimumHealthyPercent: number;
  breakerEnabled: boolean;
  desiredCount: number;
}

export interface PreflightFacts {
  expected: { account: string; region: string; cluster: string };
  account: string;
  region: string;
  clusterStatus: string | null;
  services: { name: string; service: ServiceObservation | null; settings: RollingSettings; /** Its deployment is this release's own, begun by a run that died. */ ours: boolean }[];
}

/** Everything that speaks against starting, all at once, each with what to do about it. */
export function preflightFindings(facts: PreflightFacts): string[] {
  const { expected } = facts;
  const findings: string[] = [];
  if (facts.account !== expected.account) {
    findings.push(`The credentials belong to account ${facts.account}, the release to ${expected.account}: assume the deployer role of the right account.`);
  }
  if (facts.region !== expected.region) {
    findings.push(`AWS_REGION is ${facts.region}, the release is for ${expected.region}: set aws-region to the environment's.`);
  }
  if (facts.clusterStatus !== 'ACTIVE') {
    findings.push(`The cluster ${expected.cluster} is ${facts.clusterStatus ?? 'not there'}: deploy the infrastructure first.`);
  }
  return [...findings, ...facts.services.flatMap(({ name, service, settings, ours }) => [...(ours ? [] : stateFindings(name, service)), ...settingFindings(name, settings, service)])];
}

function stateFindings(name: string, service: ServiceObservation | null): string[] {
  if (service === null || service.status === 'INACTIVE') return [];
  if (service.status !== 'ACTIVE') return [`${name} is ${service.status}: wait until it is gone, then deploy again.`];
  const primary = primaryDeployment(service);
  // Deploying over a roll-back that is not finished leaves ECS nothing to go back to.
  if (primary?.rolloutState !== 'IN_PROGRESS') return [];
  return [`${name} has a deployment under way (${primary.id}, ${shortArn(primary.taskDefinition)}): wait for its end, or stop it.`];
}

function settingFindings(name: string, settings: RollingSettings, service: ServiceObservation | null): string[] {
  const findings: string[] = [];
  const desired = service !== null && service.status === 'ACTIVE' && service.desiredCount > 0 ? service.desiredCount : settings.desiredCount;
  const most = Math.floor((desired * settings.maximumPercent) / 100);
  const least = Math.ceil((desired * settings.minimumHealthyPercent) / 100);
  if (desired > 0 && most <= desired && least >= desired) {
    findings.push(`${name} could never roll: with ${desired} tasks, maximumPercent ${settings.maximumPercent} allows no task more and `
      + `minimumHealthyPercent ${settings.minimumHealthyPercent} no task less. Raise the one or lower the other.`);
  }
  if (!settings.breakerEnabled) {
    findings.push(`${name} has no deployment circuit breaker: set deploymentConfiguration.deploymentCircuitBreaker.enable and .rollback to true.`);
  }
  return findings;
}
