import { exists, primaryDeployment } from '../ecs/observation.ts';
import type { ServiceDeploymentObservation, ServiceObservation, TaskObservation } from '../ecs/observation.ts';
import { imagesOf } from '../ecs/task-definition-content.ts';
import type { Release } from '../release.ts';
import type { ReleaseRecord, ServiceRecord, ServiceSnapshot } from '../release-record.ts';
import { UserError } from '../user-error.ts';
import { contentRevision, releaseTag, withRunnerRevision } from './definition-registry.ts';
import type { DeployContext } from './deploy-context.ts';
import { isTouched } from './next-step.ts';
import { preflightFindings } from './preflight.ts';
import { definitionsOf, rollingSettingsOf, servicesOf } from './release-parts.ts';
import type { ServiceInRelease } from './release-parts.ts';
import { planRollOut } from './roll-out-plan.ts';
import type { RollOutPlan } from './roll-out-plan.ts';

export interface SurveyedService extends ServiceInRelease {
  before: ServiceSnapshot | null;
  plan: RollOutPlan;
}

export interface Survey {
  services: SurveyedService[];
  /** Part → the revision that has this content already; a part that must be registered is missing. */
  revisions: Map<string, string>;
  /** Of those, the ones that an earlier run of this release registered. */
  registeredByRelease: string[];
  nothingToDo: boolean;
}

type SurveyContext = Pick<DeployContext, 'ecs' | 'callerAccount' | 'preflight' | 'scaling'>;

export interface SurveyOptions {
  force: boolean;
  /** Records that tell what stood before: of an interrupted run of this release, or of a roll-back that failed. */
  earlier: ReleaseRecord | null;
  /** This run goes on with `earlier`: what that one began is no obstacle. */
  resumes: boolean;
}

/** Looks at everything before anything is changed. Throws one UserError with all that speaks against the release. */
export async function surveyRelease(release: Release, options: SurveyOptions, context: SurveyContext): Promise<Survey> {
  const wanted = servicesOf(release);
  const observed = await checkPreflight(release, wanted, { ...context, ...options });
  const { revisions, registeredByRelease } = await findRevisions(release, context);
  const scaled = await context.scaling.targets(wanted.map(({ name }) => name));
  const deployments = await context.ecs.describeServiceDeployments([...observed.values()].flatMap(({ serviceDeployment }) => (serviceDeployment === '' ? [] : [serviceDeployment])));
  const services: SurveyedService[] = [];
  for (const service of wanted) {
    const found = observed.get(service.name) ?? null;
    const runningTasks = exists(found) ? await context.ecs.serviceTasks(service.name, 'RUNNING') : [];
    const plan = planRollOut({
      service: found, runningTasks, wantedRevision: revisions.get(service.key) ?? null, wantedCount: service.definition.desiredCount ?? 1, force: options.force, autoScaled: scaled.has(service.name),
    });
    const known = options.earlier?.services.find((record) => record.name === service.name && tellsBefore(record, found, options));
    services.push({ ...service, plan, before: known === undefined ? await snapshot(found, runningTasks, { ...context, deployments }) : known.before });
  }
  const isUnchanged = services.every(({ plan }) => plan.kind === 'unchanged');
  return { services, revisions, registeredByRelease, nothingToDo: isUnchanged && !options.resumes && definitionsOf(release).every(({ part }) => revisions.has(part)) };
}

/** Where an interrupted run, or a roll-back that failed, left its own revision in place, what stood before it is what counts. */
function tellsBefore(record: ServiceRecord, found: ServiceObservation | null, { resumes }: SurveyOptions): boolean {
  if (!isTouched(record)) return false;
  const now = found === null ? undefined : primaryDeployment(found)?.taskDefinition;
  return resumes || (record.outcome === 'roll-back-failed' && now === record.after?.taskDefinition);
}

async function checkPreflight(release: Release, wanted: ServiceInRelease[], context: SurveyContext & SurveyOptions): Promise<Map<string, ServiceObservation>> {
  const [account, region, clusterStatus] = await Promise.all([context.callerAccount(), context.ecs.region(), context.ecs.clusterStatus()]);
  const observed = clusterStatus === 'ACTIVE' ? await context.ecs.describeServices(wanted.map(({ name }) => name)) : new Map<string, ServiceObservation>();
  const own = new Set(context.resumes ? context.earlier?.services.filter(isTouched).map(({ name }) => name) : []);
  const findings = preflightFindings({
    expected: release, account, region, clusterStatus,
    services: wanted.map((service) => ({ name: service.name, service: observed.get(service.name) ?? null, settings: rollingSettingsOf(service.definition), ours: own.has(service.name) })),
  });
  // Of another account nothing that is asked means anything.
  const isRightPlace = account === release.account && region === release.region && clusterStatus === 'ACTIVE';
  const services = new Map([...observed].filter(([name, service]) => !own.has(name) && exists(service)));
  const more = isRightPlace ? await context.preflight({ release, services }) : [];
  const all = [...new Set([...findings, ...more])];
  if (all.length > 0) throw new UserError(`Nothing was changed, because:\n${all.map((finding) => `- ${finding}`).join('\n')}`);
  return observed;
}

async function findRevisions(release: Release, context: SurveyContext): Promise<Pick<Survey, 'revisions' | 'registeredByRelease'>> {
  const revisions = new Map<string, string>();
  const registeredByRelease: string[] = [];
  for (const { part, definition } of definitionsOf(release)) {
    const runner = revisions.get('runner');
    const found = await contentRevision(runner === undefined ? definition : withRunnerRevision(definition, runner), context.ecs);
    if (found === null) continue;
    revisions.set(part, found.arn);
    if (found.tags[releaseTag] === release.id) registeredByRelease.push(found.arn);
  }
  return { revisions, registeredByRelease };
}

interface SnapshotContext extends SurveyContext {
  deployments: ReadonlyMap<string, ServiceDeploymentObservation>;
}

async function snapshot(service: ServiceObservation | null, tasks: TaskObservation[], context: SnapshotContext): Promise<ServiceSnapshot | null> {
  if (!exists(service)) return null;
  const { definition } = await context.ecs.describeTaskDefinition(service.taskDefinition);
  const running = tasks.find((task) => task.taskDefinition === service.taskDefinition);
  const pairs = (running?.containers ?? []).filter(({ image }) => image !== '');
  return {
    taskDefinition: service.taskDefinition,
    desiredCount: service.desiredCount,
    images: { ...imagesOf(definition), ...Object.fromEntries(pairs.map(({ name, image }) => [name, image])) },
    digests: Object.fromEntries(pairs.filter(({ imageDigest }) => imageDigest !== '').map(({ name, imageDigest }) => [name, imageDigest])),
    deployment: primaryDeployment(service)?.id ?? '',
    serviceDeployment: service.serviceDeployment,
    serviceRevision: context.deployments.get(service.serviceDeployment)?.targetServiceRevision ?? null,
  };
}
