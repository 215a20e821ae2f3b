import type { ConformanceCase } from '../conformance-case.ts';
import { accountSettingCases } from './account-settings.ts';
import { circuitBreakerCases } from './circuit-breaker.ts';
import { clientTokenCases } from './client-tokens.ts';
import { clusterCases } from './clusters.ts';
import { containerCases } from './containers.ts';
import { createServiceCases } from './create-services.ts';
import { defineTaskDefinitionCases } from './define-task-definitions.ts';
import { faultCases } from './faults.ts';
import { loadBalancerCases } from './load-balancers.ts';
import { otherServiceCases } from './other-services.ts';
import { protocolCases } from './protocol.ts';
import { rateCases } from './rates.ts';
import { readServiceCases } from './read-services.ts';
import { readTaskDefinitionCases } from './read-task-definitions.ts';
import { readTaskCases } from './read-tasks.ts';
import { refuseRunTaskCases } from './refuse-run-task.ts';
import { refuseTaskDefinitionCases } from './refuse-task-definitions.ts';
import { rollOutCases } from './roll-outs.ts';
import { runServiceCases } from './run-services.ts';
import { runTaskCases } from './run-task.ts';
import { serviceDeploymentCases } from './service-deployments.ts';
import { stopTaskCases } from './stop-task.ts';
import { tagCases } from './tags.ts';

export interface CaseFamily {
  readonly title: string;
  readonly cases: readonly ConformanceCase[];
}

/** In the order of the table. */
export const caseFamilies: readonly CaseFamily[] = [
  { title: 'Protocol', cases: protocolCases },
  { title: 'Clusters', cases: clusterCases },
  { title: 'Task definitions', cases: [...defineTaskDefinitionCases, ...refuseTaskDefinitionCases, ...readTaskDefinitionCases] },
  { title: 'RunTask', cases: [...runTaskCases, ...refuseRunTaskCases, ...clientTokenCases] },
  { title: 'Stopping and reading tasks', cases: [...stopTaskCases, ...readTaskCases] },
  { title: 'Containers', cases: containerCases },
  { title: 'Services', cases: [...createServiceCases, ...readServiceCases, ...runServiceCases] },
  { title: 'Roll-outs', cases: [...rollOutCases, ...circuitBreakerCases, ...serviceDeploymentCases] },
  { title: 'Load balancers and other services', cases: [...loadBalancerCases, ...otherServiceCases] },
  { title: 'Tags and account settings', cases: [...tagCases, ...accountSettingCases] },
  { title: 'Faults and rates', cases: [...faultCases, ...rateCases] },
];

export const allCases: readonly ConformanceCase[] = caseFamilies.flatMap(({ cases }) => cases);
