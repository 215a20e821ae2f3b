import { createHash } from 'node:crypto';
import { primaryDeployment } from '../ecs/observation.ts';
import type { ServiceObservation, TaskObservation } from '../ecs/observation.ts';
import { imagesOf } from '../ecs/task-definition-content.ts';
import type { ServiceRecord } from '../release-record.ts';
import type { DeployContext } from './deploy-context.ts';
import { shortArn } from './deployment-verdict.ts';
import { logTailOf } from './explain-failure.ts';
import { registerRelease } from './register-release.ts';
import type { ReleaseRun, RolledRelease } from './release-run.ts';
import type { SurveyedService } from './survey-release.ts';

const migrationLogLines = 20;
/** ECS takes up to 36 characters for CreateService. */
const createTokenLength = 32;

function rolledOf(run: ReleaseRun): RolledRelease {
  if (run.rolled === null) throw new Error('A roll-back has no steps forward.');
  return run.rolled;
}

function surveyed(service: ServiceRecord, run: ReleaseRun): SurveyedService {
  const found = rolledOf(run).services.get(service.key);
  if (found === undefined) throw new Error(`The release has no service ${service.key}.`);
  return found;
}

export async function registerParts(run: ReleaseRun, context: DeployContext): Promise<void> {
  const { keeper: { record }, timeline } = run;
  const { release, revisions } = rolledOf(run);
  timeline.enterPhase('Register task definitions');
  timeline.begin('release', 'Register task definitions');
  await registerRelease(release, { known: revisions, created: record.registered }, context);
  for (const service of record.services) {
    const taskDefinition = revisions.get(service.key);
    service.after = taskDefinition === undefined ? null : { taskDefinition, images: imagesOf(release.taskDefinitions[service.key] ?? {}) };
  }
  timeline.end('release', true);
  await run.keeper.save();
}

/** Begins the migration. The token is kept before the call: whoever repeats it meets the same task. */
export async function migrate(run: ReleaseRun, context: DeployContext): Promise<void> {
  const { keeper, keeper: { record }, timeline } = run;
  const { release, revisions, services } = rolledOf(run);
  timeline.enterPhase('Migrate the database');
  timeline.begin('migration', 'Migrate the database');
  if (record.migration === null) {
    const token = createHash('sha256').update(`${release.id}/${record.run.id}/migrate`).digest('hex');
    record.migration = { token, taskDefinition: revisions.get('migrate') ?? '', task: null, outcome: 'running' };
    await keeper.save();
  }
  const { migration } = record;
  const { networkConfiguration, launchType, capacityProviderStrategy, platformVersion } = (services.get('api') ?? [...services.values()][0])?.definition ?? {};
  migration.task = await context.ecs.runTask({
    networkConfiguration, launchType, capacityProviderStrategy, platformVersion, taskDefinition: migration.taskDefinition, clientToken: migration.token, startedBy: `migrate/${migration.token.slice(0, 20)}`,
  });
  context.reporter.info(`Migration task ${migration.task} started.`);
  await keeper.save();
}

export async function settleMigration(run: ReleaseRun, context: DeployContext): Promise<void> {
  const { migration } = run.keeper.record;
  if (migration !== null) migration.outcome = 'succeeded';
  for (const line of await migrationLog(run, context)) context.reporter.info(`  | ${line}`);
  run.timeline.end('migration', true);
  await run.keeper.save();
}

export async function migrationLog(run: ReleaseRun, context: DeployContext): Promise<string[]> {
  const definition = run.rolled?.release.taskDefinitions['migrate'];
  return run.migrationTask === null || definition === undefined ? [] : await logTailOf(run.migrationTask, definition, { lines: migrationLogLines, ...context });
}

/** Creates or updates services side by side. Each counts as touched from before its call on. */
export async function rollOut(services: readonly ServiceRecord[], run: ReleaseRun, context: DeployContext): Promise<void> {
  run.timeline.enterPhase(`Roll out ${services.map(({ name }) => name).join(' and ')}`);
  await learnDigests(services.flatMap(({ before, after }) => [...Object.values(before?.images ?? {}), ...Object.values(after?.images ?? {})]), run, context);
  for (const service of services) service.outcome = 'in-progress';
  await run.keeper.save();
  for (const service of services) {
    context.cancelled.throwIfAborted();
    run.timeline.begin(service.name, `Roll out ${service.name}`);
    const answer = await start(service, surveyed(service, run), { ...context, release: rolledOf(run).release });
    service.deployment = primaryDeployment(answer)?.id ?? null;
    run.looks.delete(service.key);
  }
  await run.keeper.save();
}

/** Registries are asked once for each reference. One that does not tell is no reason to stop: references are compared as well. */
export async function learnDigests(images: readonly string[], run: ReleaseRun, context: Pick<DeployContext, 'acceptedDigests'>): Promise<void> {
  const unknown = [...new Set(images)].filter((image) => !run.digests.has(image));
  await Promise.all(unknown.map(async (image) => run.digests.set(image, await context.acceptedDigests(image))));
}

async function start(record: ServiceRecord, service: SurveyedService, context: DeployContext & { release: RolledRelease['release'] }): Promise<ServiceObservation> {
  const { definition, plan, name } = service;
  const revision = record.after?.taskDefinition ?? '';
  if (plan.kind === 'create') {
    context.reporter.info(`${name}: creating it with ${shortArn(revision)} and ${definition.desiredCount ?? 1} tasks`);
    const clientToken = createHash('sha256').update(`${context.release.id}/${name}/${revision}`).digest('hex').slice(0, createTokenLength);
    return await context.ecs.createService({ ...definition, taskDefinition: revision, clientToken });
  }
  const { forceNewDeployment, desiredCount } = plan.kind === 'update' ? plan : { forceNewDeployment: false, desiredCount: null };
  context.reporter.info(`${name}: ${shortArn(record.before?.taskDefinition ?? '')} → ${shortArn(revision)}${desiredCount === null ? '' : `, woken from 0 to ${desiredCount} tasks`}`);
  return await context.ecs.updateService({
    service: name,
    taskDefinition: revision,
    deploymentConfiguration: withoutRollBackInto(definition.deploymentConfiguration, context.release),
    ...(definition.healthCheckGracePeriodSeconds === undefined ? {} : { healthCheckGracePeriodSeconds: definition.healthCheckGracePeriodSeconds }),
    ...(forceNewDeployment ? { forceNewDeployment } : {}),
    ...(desiredCount === null ? {} : { desiredCount }),
  });
}

/** Where the old code does not work with the new schema, ECS's own roll-back would break what is left. */
function withoutRollBackInto(configuration: SurveyedService['definition']['deploymentConfiguration'], release: RolledRelease['release']): SurveyedService['definition']['deploymentConfiguration'] {
  const breaker = configuration?.deploymentCircuitBreaker;
  if (release.schemaFitsPreviousCode !== false || breaker === undefined) return configuration;
  return { ...configuration, deploymentCircuitBreaker: { ...breaker, rollback: false } };
}

export async function completeService(service: ServiceRecord, run: ReleaseRun): Promise<void> {
  service.outcome = 'completed';
  if (service.after !== null) service.after.digests = seenDigests(run.looks.get(service.key)?.runningTasks ?? []);
  run.timeline.end(service.name, true);
  await run.keeper.save();
}

/** The proof: what the tasks themselves say they run. */
function seenDigests(tasks: readonly TaskObservation[]): Record<string, string> {
  return Object.fromEntries(tasks.flatMap(({ containers }) => containers.filter(({ imageDigest }) => imageDigest !== '').map(({ name, imageDigest }) => [name, imageDigest])));
}

/** The checks of the release, which a cancelled job does not wait for. */
export async function checkRelease(run: ReleaseRun, context: DeployContext): Promise<void> {
  const { release } = rolledOf(run);
  if (release.checks === undefined || context.checks === null) throw new Error('The release has no checks.');
  run.timeline.enterPhase('Check the release');
  run.timeline.begin('checks', 'Check the release');
  const { record } = run.keeper;
  record.checks = 'pending';
  await run.keeper.save();
  const outcome = await Promise.race([context.checks(release.checks, { version: release.commit }), whenAborted(context.cancelled)]);
  run.checks = outcome;
  record.checks = outcome.passed ? 'passed' : 'failed';
  run.timeline.end('checks', outcome.passed);
  await run.keeper.save();
}

async function whenAborted(signal: AbortSignal): Promise<never> {
  return await new Promise((_resolve, reject) => {
    const abort = (): void => reject(new Error('The job was cancelled.'));
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}
