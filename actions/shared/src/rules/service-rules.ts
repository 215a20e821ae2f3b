import { containersOf } from './containers-of.ts';
import { loadBalancerRules } from './load-balancer-rules.ts';
import { isReference } from './rule.ts';
import type { ReleaseRule, Report, Service, TaskDefinition } from './rule.ts';
import { knownVariable } from './variables-of.ts';

const checkedOn = '2026-11-26';
const maxSubnets = 16;
const maxSecurityGroups = 5;

const network: ReleaseRule = {
  id: 'R69', title: 'A service with awsvpc tasks has 1 to 16 subnets and 1 to 5 security groups', severity: 'error', checkedOn,
  source: 'ECS API Reference, AwsVpcConfiguration',
  help: 'Tasks on Fargate get a network interface in one of the subnets, with all of the security groups. Without groups ECS takes the VPC\'s default one, which the load balancer cannot reach.',
  checkRelease: ({ services, definitions }) => {
    for (const [key, { service, report }] of services) {
      if (needsNetwork(service, definitions.get(key)?.definition)) checkNetwork(service, report);
    }
  },
};

function needsNetwork({ launchType, capacityProviderStrategy = [] }: Service, definition: TaskDefinition | undefined): boolean {
  if (definition?.networkMode !== undefined) return definition.networkMode === 'awsvpc';
  return launchType === 'FARGATE' || capacityProviderStrategy.some(({ capacityProvider }) => capacityProvider?.startsWith('FARGATE') === true);
}

function checkNetwork({ networkConfiguration }: Service, report: Report): void {
  const path = ['networkConfiguration', 'awsvpcConfiguration'];
  const vpc = networkConfiguration?.awsvpcConfiguration;
  if (vpc === undefined) {
    report(networkConfiguration === undefined ? ['networkConfiguration'] : path, 'networkConfiguration.awsvpcConfiguration is missing; its subnets and securityGroups say where the tasks run');
    return;
  }
  // Missing subnets are a finding of the shape.
  const { subnets, securityGroups } = vpc;
  if (subnets !== undefined && (subnets.length === 0 || subnets.length > maxSubnets)) report([...path, 'subnets'], `subnets: got ${subnets.length}, allowed: 1 to ${maxSubnets}`);
  if (securityGroups !== undefined && securityGroups.length > maxSecurityGroups) report([...path, 'securityGroups'], `securityGroups: got ${securityGroups.length}, allowed: 1 to ${maxSecurityGroups}`);
  if (securityGroups === undefined || securityGroups.length === 0) report([...path, 'securityGroups'], 'securityGroups: there is none, so ECS takes the VPC\'s default group', { severity: 'warning' });
}

const gracePeriod: ReleaseRule = {
  id: 'R72', title: 'A service has a grace period exactly where something checks its health', severity: 'warning', checkedOn,
  source: 'ECS API Reference, CreateService, healthCheckGracePeriodSeconds',
  help: 'Behind a load balancer, set healthCheckGracePeriodSeconds to the time that a task needs to start: failed checks before it would have the task replaced. Without any health check, leave it out.',
  checkRelease: ({ services, definitions }) => {
    for (const [key, { service, report }] of services) {
      const { loadBalancers = [], healthCheckGracePeriodSeconds: seconds } = service;
      const path = ['healthCheckGracePeriodSeconds'];
      if (loadBalancers.length > 0) {
        if (seconds === undefined) report(path, 'healthCheckGracePeriodSeconds is missing; checks that fail while a task starts would have it replaced');
        continue;
      }
      const definition = definitions.get(key)?.definition;
      const isChecked = definition === undefined || containersOf(definition).some(({ container }) => container.healthCheck !== undefined) || (service.vpcLatticeConfigurations ?? []).length > 0;
      if (seconds !== undefined && !isChecked) report(path, 'healthCheckGracePeriodSeconds: this service has no load balancer and no container with a healthCheck, so nothing waits for it', { at: 'key' });
    }
  },
};

const strategy: ReleaseRule = {
  id: 'R73', title: 'A deployment strategy has the settings that it needs, in range', severity: 'error', checkedOn,
  source: 'ECS API Reference, DeploymentConfiguration, LinearConfiguration, CanaryConfiguration',
  help: 'BLUE_GREEN needs bakeTimeInMinutes (0 to 1440). LINEAR moves linearConfiguration.stepPercent (3 to 100) at a time, CANARY first canaryConfiguration.canaryPercent (0.1 to 100).',
  checkRelease: ({ services }) => {
    for (const { service, report } of services.values()) checkStrategy(service.deploymentConfiguration ?? {}, report);
  },
};

const maxMinutes = 1440;

function checkStrategy(configuration: NonNullable<Service['deploymentConfiguration']>, report: Report): void {
  const path = ['deploymentConfiguration'];
  const { bakeTimeInMinutes: bake, linearConfiguration: linear, canaryConfiguration: canary } = configuration;
  const inRange = (place: string[], value: number | undefined, [min, max]: readonly [number, number]): void => {
    if (value !== undefined && (value < min || value > max)) report([...path, ...place], `${place.join('.')}: got ${value}, allowed: ${min} to ${max}`);
  };
  const onlyWith = (name: 'linearConfiguration' | 'canaryConfiguration', wanted: string): void => {
    if (configuration[name] === undefined || configuration.strategy === wanted || isReference(configuration.strategy ?? '')) return;
    report([...path, name], `${name}: allowed with the strategy ${wanted} alone, got ${configuration.strategy ?? 'ROLLING, the default'}`, { at: 'key' });
  };
  onlyWith('linearConfiguration', 'LINEAR');
  onlyWith('canaryConfiguration', 'CANARY');
  if (configuration.strategy === 'BLUE_GREEN' && bake === undefined) {
    report([...path, 'bakeTimeInMinutes'], `bakeTimeInMinutes is missing; BLUE_GREEN needs it, allowed: 0 to ${maxMinutes}`);
  }
  inRange(['bakeTimeInMinutes'], bake, [0, maxMinutes]);
  inRange(['linearConfiguration', 'stepPercent'], linear?.stepPercent, [3, 100]);
  inRange(['linearConfiguration', 'stepBakeTimeInMinutes'], linear?.stepBakeTimeInMinutes, [0, maxMinutes]);
  inRange(['canaryConfiguration', 'canaryPercent'], canary?.canaryPercent, [0.1, 100]);
  inRange(['canaryConfiguration', 'canaryBakeTimeInMinutes'], canary?.canaryBakeTimeInMinutes, [0, maxMinutes]);
}

const publicAddress: ReleaseRule = {
  id: 'R81', title: 'Tasks get no public address', severity: 'warning', checkedOn,
  source: 'Security Hub, ECS.2; ECS API Reference, AwsVpcConfiguration',
  help: 'Set assignPublicIp to DISABLED and let tasks leave through a NAT gateway or interface endpoints. With an address of its own a task can be reached around the load balancer.',
  checkRelease: ({ services, definitions }) => {
    for (const { service, report } of services.values()) {
      const value = service.networkConfiguration?.awsvpcConfiguration?.assignPublicIp;
      if (value === 'ENABLED') report(['networkConfiguration', 'awsvpcConfiguration', 'assignPublicIp'], 'assignPublicIp: got "ENABLED", allowed: DISABLED');
    }
    for (const { definition, report } of definitions.values()) {
      const runners = knownVariable(definition, 'RUNNER_ASSIGN_PUBLIC_IP');
      if (runners?.text === 'ENABLED') report(runners.path, 'RUNNER_ASSIGN_PUBLIC_IP: got "ENABLED", allowed: DISABLED');
    }
  },
};

const byId = [...loadBalancerRules, network, gracePeriod, strategy, publicAddress];

/** R68–R74 and R81: a service beside its task definition, its load balancer and the release before. */
export const serviceRules: readonly ReleaseRule[] = byId.toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
