import { exists } from '../ecs/observation.ts';
import type { ServiceObservation, TaskObservation } from '../ecs/observation.ts';
import { imagesOf } from '../ecs/task-definition-content.ts';
import type { Release } from '../release.ts';
import type { ReleaseRecord } from '../release-record.ts';
import { UserError } from '../user-error.ts';
import { findRevision, withRunnerRevision } from './definition-registry.ts';
import type { DeployContext } from './deploy-context.ts';
import { preflightFindings } from './preflight.ts';
import { definitionsOf, rollingSettingsOf, servicesOf } from './release-parts.ts';
import type { ServiceInRelease } from './release-parts.ts';
import { planRollOut } from './roll-out-plan.ts';
import type { RollOutPlan } from './roll-out-plan.ts';

export interface ServiceState {
  taskDefinition: string;
  desiredCount: number;
  images: Record<string, string>;
}

export interface SurveyedService extends ServiceInRelease {
  before: ServiceState | null;
  plan: RollOutPlan;
  /** An interrupted run of this release had changed it already: `before` is that run's. */
  resumed: boolean;
}

export interface Survey {
  services: SurveyedService[];
  /** Part → the revision that has this content already; a part that must be registered is missing. */
  revisions: Map<string, string>;
  nothingToDo: boolean;
}

type SurveyContext = Pick<DeployContext, 'ecs' | 'callerAccount' | 'records'>;

/** Looks at everything before anything is changed. Throws one UserError with all that speaks against the release. */
export async function surveyRelease(release: Release, force: boolean, context: SurveyContext): Promise<Survey> {
  const wanted = servicesOf(release);
  const observed = await checkPreflight(release, wanted, context);
  const revisions = await findRevisions(release, context);
  const earlier = await interruptedRecord(release, context);
  const services: SurveyedService[] = [];
  for (const service of wanted) {
    const found = observed.get(service.name) ?? null;
    const runningTasks = exists(found) ? await context.ecs.serviceTasks(service.name, 'RUNNING') : [];
    const plan = planRollOut({ service: found, runningTasks, wantedRevision: revisions.get(service.key) ?? null, wantedCount: service.definition.desiredCount ?? 1, force });
    const resumed = earlier?.services.find(({ key, outcome }) => key === service.key && outcome !== 'pending' && outcome !== 'unchanged');
    services.push({ ...service, plan, before: resumed === undefined ? await snapshot(found, runningTasks, context) : resumed.before, resumed: resumed !== undefined });
  }
  const isUnchanged = services.every(({ plan, resumed }) => plan.kind === 'unchanged' && !resumed);
  return { services, revisions, nothingToDo: isUnchanged && definitionsOf(release).every(({ part }) => revisions.has(part)) };
}

async function checkPreflight(release: Release, wanted: ServiceInRelease[], context: SurveyContext): Promise<Map<string, ServiceObservation>> {
  const [account, region, clusterStatus] = await Promise.all([context.callerAccount(), context.ecs.region(), context.ecs.clusterStatus()]);
  const observed = clusterStatus === 'ACTIVE' ? await context.ecs.describeServices(wanted.map(({ name }) => name)) : new Map<string, ServiceObservation>();
  const findings = preflightFindings({
    expected: release, account, region, clusterStatus,
    services: wanted.map((service) => ({ name: service.name, service: observed.get(service.name) ?? null, settings: rollingSettingsOf(service.definition) })),
  });
  if (findings.length > 0) throw new UserError(`Nothing was changed, because:\n${findings.map((finding) => `- ${finding}`).join('\n')}`);
  return observed;
}

async function findRevisions(release: Release, context: SurveyContext): Promise<Map<string, string>> {
  const revisions = new Map<string, string>();
  for (const { part, definition } of definitionsOf(release)) {
    const runner = revisions.get('runner');
    const arn = await findRevision(runner === undefined ? definition : withRunnerRevision(definition, runner), context.ecs);
    if (arn !== null) revisions.set(part, arn);
  }
  return revisions;
}

/** The record of a run of this same release that never came to its end. */
async function interruptedRecord(release: Release, context: SurveyContext): Promise<ReleaseRecord | null> {
  const record = await context.records.readRecord(release.environment, release.id);
  return record?.status === 'in-progress' || record?.status === 'roll-back-failed' ? record : null;
}

async function snapshot(service: ServiceObservation | null, tasks: TaskObservation[], context: SurveyContext): Promise<ServiceState | null> {
  if (!exists(service)) return null;
  const { definition } = await context.ecs.describeTaskDefinition(service.taskDefinition);
  const running = tasks.find((task) => task.taskDefinition === service.taskDefinition);
  const fromTask = Object.fromEntries((running?.containers ?? []).filter(({ image }) => image !== '').map(({ name, image }) => [name, image]));
  return { taskDefinition: service.taskDefinition, desiredCount: service.desiredCount, images: { ...imagesOf(definition), ...fromTask } };
}
