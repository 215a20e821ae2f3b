import type { EcsGateway } from '../../ecs/ecs-gateway.ts';
import type { ServiceObservation } from '../../ecs/observation.ts';
import { imagesOf } from '../../ecs/task-definition-content.ts';
import { checkImages, connectEcrRegistry, imageFindings, imageQuestions } from '../../rules/image-registry.ts';
import type { ImageAnswer } from '../../rules/image-registry.ts';
import type { TaskDefinition } from '../../rules/rule.ts';
import type { Release } from '../../release.ts';
import type { DeployContext } from '../deploy-context.ts';
import type { Reporter } from '../reporter.ts';
import type { ScanOutcome } from './image-scans.ts';
import type { ScanSeverity } from './scan-severity.ts';
import { alarmFindings, returnFindings, underWayFindings } from './surrounding-findings.ts';

export interface PreflightParts {
  ecs: Pick<EcsGateway, 'describeServiceDeployments' | 'describeTaskDefinition'>;
  reporter: Pick<Reporter, 'info'>;
  allowedScanSeverity: ScanSeverity;
  /** In place of the SDK's clients. */
  readers?: Partial<PreflightReaders>;
}

export interface PreflightReaders {
  /** Which of these alarms are in ALARM. */
  alarms: (names: readonly string[]) => Promise<ReadonlySet<string>>;
  registry: typeof connectEcrRegistry;
  scans: (images: readonly string[], allowed: ScanSeverity) => Promise<ScanOutcome>;
}

// Each in a chunk of its own: most deployments have no alarms and ask for no scans.
const standardReaders: PreflightReaders = {
  alarms: async (names) => await (await import('./alarm-reader.ts')).readAlarms(names),
  registry: connectEcrRegistry,
  scans: async (images, allowed) => await (await import('./image-scans.ts')).readImageScans(images, allowed),
};

/** What speaks against starting beyond the services' own state: deployments under way, alarms, the way back, the images. */
export function createPreflight(parts: PreflightParts): DeployContext['preflight'] {
  const readers = { ...standardReaders, ...parts.readers };
  return async ({ release, services }) => {
    const findings = await Promise.all([
      findUnderWay(services, parts.ecs), findAlarms(services, readers), findWaysBack(services, parts.ecs), findImages(release, { ...parts, readers }), findScans(release, { ...parts, readers }),
    ]);
    return findings.flat();
  };
}

type Services = ReadonlyMap<string, ServiceObservation>;

async function findUnderWay(services: Services, ecs: PreflightParts['ecs']): Promise<string[]> {
  const arns = [...services.values()].map(({ serviceDeployment }) => serviceDeployment).filter((arn) => arn !== '');
  return underWayFindings(services, await ecs.describeServiceDeployments(arns));
}

async function findAlarms(services: Services, { alarms }: PreflightReaders): Promise<string[]> {
  const names = [...new Set([...services.values()].flatMap(({ alarmNames }) => alarmNames))];
  return names.length === 0 ? [] : alarmFindings(services, await alarms(names));
}

async function findWaysBack(services: Services, ecs: PreflightParts['ecs']): Promise<string[]> {
  const found = await Promise.all([...services].filter(([, { desiredCount }]) => desiredCount > 0).map(async ([name, { taskDefinition }]) => returnFindings(name, await ecs.describeTaskDefinition(taskDefinition))));
  return found.flat();
}

type ReleaseParts = PreflightParts & { readers: PreflightReaders };

async function findImages({ taskDefinitions }: Release, { reporter, readers }: ReleaseParts): Promise<string[]> {
  const questions = Object.entries(taskDefinitions).flatMap(([part, definition]) => imageQuestions(part, definition as TaskDefinition));
  const answers = await checkImages(questions, await readers.registry());
  for (const note of notesOf(answers)) reporter.info(note);
  return imageFindings(answers).map(({ part, message }) => `${part}: the image ${message}. Build and push it again, for the platform of the task definition.`);
}

/** One line for each reason: a registry that tells nothing tells nothing of all its images. */
function notesOf(answers: readonly ImageAnswer[]): string[] {
  const reasons = new Map<string, string[]>();
  for (const answer of answers) {
    const why = answer.kind === 'not-asked' ? `not checked, ${answer.why}` : answer.kind === 'exists' && answer.platforms === undefined ? 'there, but its platform could not be read' : '';
    if (why !== '') reasons.set(why, [...(reasons.get(why) ?? []), answer.question.part]);
  }
  return [...reasons].map(([why, found]) => `Images of ${[...new Set(found)].join(', ')}: ${why}`);
}

async function findScans({ taskDefinitions }: Release, { reporter, allowedScanSeverity, readers }: ReleaseParts): Promise<string[]> {
  if (allowedScanSeverity === 'any') return [];
  const { findings, notes } = await readers.scans(Object.values(taskDefinitions).flatMap((definition) => Object.values(imagesOf(definition))), allowedScanSeverity);
  for (const note of notes) reporter.info(note);
  return findings;
}
