import { accountSettingOperations } from './account-settings.ts';
import { capacityProviderOperations } from './capacity-providers.ts';
import { clusterOperations } from './clusters.ts';
import { containerInstanceOperations } from './container-instances.ts';
import type { Operations } from './operation.ts';
import { runTaskOperations } from './run-task.ts';
import { serviceDeploymentOperations } from './service-deployments.ts';
import { serviceRevisionOperations } from './service-revisions.ts';
import { serviceOperations } from './services.ts';
import { tagOperations } from './tag-resource.ts';
import { taskDefinitionOperations } from './task-definitions.ts';
import { taskSetOperations } from './task-sets.ts';
import { taskOperations } from './tasks.ts';

/** Everything that this ECS does; what it does not do, and why, is in `protocol/not-implemented.ts`. */
export const allOperations: Operations = {
  ...accountSettingOperations,
  ...capacityProviderOperations,
  ...clusterOperations,
  ...containerInstanceOperations,
  ...runTaskOperations,
  ...serviceDeploymentOperations,
  ...serviceRevisionOperations,
  ...serviceOperations,
  ...tagOperations,
  ...taskDefinitionOperations,
  ...taskSetOperations,
  ...taskOperations,
};
