import type { Check } from './check.ts';
import { attractorChecks } from './checks/attractors.ts';
import { authChecks } from './checks/auth.ts';
import { createRunChecks } from './checks/create-run.ts';
import { ecsTaskChecks } from './checks/ecs-task.ts';
import { environmentChecks } from './checks/environments.ts';
import { generalChecks } from './checks/general.ts';
import { modelRunChecks } from './checks/model-runs.ts';
import { projectChecks } from './checks/projects.ts';
import { readRunChecks } from './checks/read-run.ts';
import { runnerChecks } from './checks/runner.ts';
import { secretChecks } from './checks/secrets.ts';
import { tableChecks } from './checks/tables.ts';

/** Every row of the contract that pipeline and controller rely on. Depends on no test framework. */
export const contractSuite: readonly Check[] = [
  ...[...tableChecks, ...generalChecks, ...projectChecks, ...environmentChecks, ...secretChecks],
  ...[...attractorChecks, ...createRunChecks, ...readRunChecks, ...authChecks, ...runnerChecks, ...modelRunChecks, ...ecsTaskChecks],
];
