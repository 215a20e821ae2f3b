import { canonicalDefinition } from '../ecs/task-definition-content.ts';
import { isJsonObject } from '../json-object.ts';
import type { JsonObject } from '../json-object.ts';
import type { Release } from '../release.ts';
import { compareRisks } from './change-risk.ts';
import type { Risk } from './change-risk.ts';
import { comparableService, onlyDeclared } from './comparable-service.ts';
import { diffDefinition } from './diff-definition.ts';
import type { Change } from './diff-definition.ts';
import { capacityOf } from './plan-cost.ts';
import type { CostChange } from './plan-cost.ts';

/** What a release is compared with. A part or service that is missing is not there. */
export interface PlanBase {
  /** `running`: what ECS runs now. `base`: the release of the base branch. */
  source: 'running' | 'base';
  taskDefinitions: Readonly<Record<string, JsonObject>>;
  services: Readonly<Record<string, JsonObject>>;
  /** Service key → tasks that it wants now. */
  counts: Readonly<Record<string, number>>;
}

export interface PartPlan {
  part: string;
  /** What a deployment does: `create`, `redeploy`, `unchanged`; for the runner and the migration `register` a revision, or nothing. */
  action: 'create' | 'redeploy' | 'register' | 'unchanged';
  taskDefinition: Change[];
  service: Change[];
}

export interface Plan {
  schemaVersion: 1;
  environment: string;
  comparedWith: PlanBase['source'];
  parts: PartPlan[];
  /** Parts of the base that the release does not have: a deployment leaves them as they are. */
  leftAlone: string[];
  /** The worst risk of all changes; null where nothing changes. */
  highestRisk: Risk | null;
  /** Whether the migration runs: with any deployment. */
  migrates: boolean;
  schemaFitsPreviousCode: boolean;
  cost: CostChange[];
}

/** What deploying this release would change. */
export function planRelease(release: Release, base: PlanBase): Plan {
  const drafts = Object.entries(release.taskDefinitions).map(([part, definition]) => planPart(part, definition, { release, base }));
  // The controller's definition names the runner's revision: a new runner is a new controller.
  const runnerChanges = drafts.some(({ part, action }) => part === 'runner' && action !== 'unchanged');
  const parts = drafts.map((draft) => (draft.part === 'controller' && draft.action === 'unchanged' && runnerChanges ? { ...draft, action: 'redeploy' as const } : draft)).sort(byRisk);
  const changes = parts.flatMap(({ taskDefinition, service }) => [...taskDefinition, ...service]);
  return {
    schemaVersion: 1, environment: release.environment, comparedWith: base.source, parts,
    leftAlone: Object.keys(base.services).filter((key) => !(key in release.services)),
    highestRisk: changes.map(({ risk }) => risk).sort(compareRisks)[0] ?? null,
    migrates: 'migrate' in release.taskDefinitions && parts.some(({ action }) => action !== 'unchanged'),
    schemaFitsPreviousCode: release.schemaFitsPreviousCode ?? true,
    cost: Object.entries(release.taskDefinitions).flatMap(([part, definition]) => costChange(part, definition, { release, base })),
  };
}

interface Compared {
  release: Release;
  base: PlanBase;
}

function planPart(part: string, definition: JsonObject, { release, base }: Compared): PartPlan {
  const [before, service] = [base.taskDefinitions[part], release.services[part]];
  const taskDefinition = before === undefined ? [] : diffDefinition(comparableDefinition(before), comparableDefinition(definition));
  const runs = base.services[part];
  const ofService = service === undefined || runs === undefined ? [] : diffService(runs, service, base.source);
  const isChanged = before === undefined || taskDefinition.length > 0;
  if (service === undefined) return { part, action: isChanged ? 'register' : 'unchanged', taskDefinition, service: [] };
  return { part, action: runs === undefined ? 'create' : isChanged ? 'redeploy' : 'unchanged', taskDefinition, service: ofService };
}

/** Free of what ECS fills in, and of which revision of the runner is named. */
function comparableDefinition(definition: JsonObject): unknown {
  const text = JSON.stringify(canonicalDefinition(definition)).replaceAll(/arn:[\w-]+:ecs:[\w-]+:\d{12}:task-definition\/[\w-]*runner[\w-]*:\d+/g, '${taskDefinitions.runner}');
  return JSON.parse(text) as unknown;
}

function diffService(before: JsonObject, after: JsonObject, source: PlanBase['source']): Change[] {
  const declared = comparableService(after);
  return diffDefinition(source === 'running' ? onlyDeclared(comparableService(before), declared) : comparableService(before), declared);
}

function costChange(part: string, definition: JsonObject, { release, base }: Compared): CostChange[] {
  const before = base.taskDefinitions[part];
  const service = release.services[part];
  if (before === undefined || (before['cpu'] === definition['cpu'] && before['memory'] === definition['memory'])) return [];
  const tasks = base.counts[part] ?? Number(service?.['desiredCount'] ?? 1);
  const per = service === undefined ? 'task hour' : 'month';
  return [{ part, per, before: capacityOf(before, tasks, per), after: capacityOf(definition, tasks, per) }];
}

function byRisk(a: PartPlan, b: PartPlan): number {
  const worst = ({ taskDefinition, service }: PartPlan): Risk => [...taskDefinition, ...service].map(({ risk }) => risk).sort(compareRisks)[0] ?? 'label';
  return Number(b.action !== 'unchanged') - Number(a.action !== 'unchanged') || compareRisks(worst(a), worst(b));
}

/** The release of the base branch as what a release is compared with. */
export function baseOfRelease({ taskDefinitions, services }: Release): PlanBase {
  const counts = Object.entries(services).flatMap(([key, { desiredCount }]) => (typeof desiredCount === 'number' ? [[key, desiredCount] as const] : []));
  return { source: 'base', taskDefinitions, services: Object.fromEntries(Object.entries(services).filter(([, service]) => isJsonObject(service))), counts: Object.fromEntries(counts) };
}
