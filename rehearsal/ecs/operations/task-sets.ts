import { unsupported } from '../services/refuse-unsupported.ts';
import type { Operations } from './operation.ts';

/** Task sets belong to services with the controllers CODE_DEPLOY and EXTERNAL, which cannot be created here. */
export const taskSetOperations: Operations = {
  CreateTaskSet: refuse, DeleteTaskSet: refuse, DescribeTaskSets: refuse, UpdateTaskSet: refuse, UpdateServicePrimaryTaskSet: refuse,
};

function refuse(): never {
  throw unsupported('task sets', 'Use a service with the deployment controller ECS and UpdateService.');
}
