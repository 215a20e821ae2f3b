import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FaultRule } from '../../../../rehearsal/ecs/faults/scenario.ts';
import type { Scenario } from '../../../../rehearsal/ecs/runtime/scripted/scenario.ts';
import type { CauseId } from '../../src/ecs/causes/cause-rules.ts';
import type { JsonObject } from '../../src/json-object.ts';
import { readYamlDocument } from '../../src/yaml-document.ts';

/** One way in which a release fails, and what has to be said about it: `failures/*.yml`. */
export interface Failure {
  name: string;
  /** `task`: a one-off task, as migrations are. Default: a service. */
  kind?: 'service' | 'task';
  /** How scripted tasks behave. The bad revision's family is `web-bad`, its image `registry/web:bad`. */
  scenario: Scenario;
  faults?: FaultRule[];
  /** Members of the bad revision; containers by name. */
  definition?: { containerDefinitions: JsonObject[] };
  /** Members of the service. */
  service?: JsonObject;
  /** From then on somebody else deploys, or stops what runs, or an alarm rings. */
  interference?: { afterPolls: number; action?: 'deploy' | 'stop-tasks' | 'ring-alarm' };
  /** Last lines that the container that fails wrote. */
  log?: string[];
  /** What ECS's answers say once it fails, where no three tasks stop alike. */
  sign?: string;
  expect: { cause: CauseId; container: string | null; words: string[] };
  /** How the same is played with real containers. */
  real?: { container?: JsonObject; sideCar?: JsonObject; secret?: { name: string; value: string }; volumes?: JsonObject[]; isBalanced?: boolean };
}

const folder = join(import.meta.dirname, 'failures');

/** All of them, by name. */
export function readFailures(): Failure[] {
  return readdirSync(folder).filter((file) => file.endsWith('.yml')).sort().map((file) => ({ ...(readYamlDocument(join(folder, file)).value as Omit<Failure, 'name'>), name: basename(file, '.yml') }));
}
