import type { LocalAws } from '../deploy/local-aws.ts';
import { makeRecord, makeServiceRecord } from '../deploy/make-record.ts';
import type { SeededRandom } from '../rules/seeded-random.ts';

export interface RandomState {
  /** Family → its revisions, the oldest first. */
  revisions: Map<string, string[]>;
  /** What nobody may deregister. */
  used: Set<string>;
}

const parts = ['api', 'web', 'migrate', 'runner', 'runner-1a2b'];
const network = { launchType: 'FARGATE', networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } } };

/** Services in and after deployments, tasks, release records of all kinds, and a controller that names a runner. */
export async function growRandomState(aws: LocalAws, random: SeededRandom, { keepRecords }: { keepRecords: number }): Promise<RandomState> {
  const used = new Set<string>();
  const use = (arn: string): string => {
    used.add(arn);
    return arn;
  };
  const revisions = new Map<string, string[]>();
  for (const part of parts) revisions.set(part, await registerSome(aws, { part, count: 1 + random.below(9) }));
  const all = (): string => random.pick(revisions.get(random.pick(parts)) ?? []);
  revisions.set('controller', await registerSome(aws, { part: 'controller', count: 3, runner: use(all()) }));
  for (const part of ['api', 'web', 'controller']) {
    const arns = revisions.get(part) ?? [];
    const serviceName = `factory-${part}`;
    await aws.call('CreateService', { cluster: 'factory-test', serviceName, taskDefinition: use(random.pick(arns)), desiredCount: 1 + random.below(2), ...network });
    // Another deployment while the first is under way: both are the service's.
    if (random.below(2) === 0) await aws.call('UpdateService', { cluster: 'factory-test', service: serviceName, taskDefinition: use(random.pick(arns)) });
  }
  for (let count = random.below(3); count > 0; count -= 1) await aws.call('RunTask', { cluster: 'factory-test', taskDefinition: use(all()), ...network });
  for (let count = random.below(6); count > 0; count -= 1) writeRecord(aws, { id: count, random, pick: all, isKept: count <= keepRecords, use });
  return { revisions, used };
}

async function registerSome(aws: LocalAws, { part, count, runner = '' }: { part: string; count: number; runner?: string }): Promise<string[]> {
  const arns: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const environment = runner === '' ? [] : [{ name: 'RUNNER_TASK_DEFINITION', value: runner }];
    const { taskDefinition } = await aws.call('RegisterTaskDefinition', {
      family: `factory-test-${part}`, networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], cpu: '256', memory: '512', containerDefinitions: [{ name: part, image: `${part}:${index}`, environment }],
    });
    arns.push((taskDefinition as { taskDefinitionArn: string }).taskDefinitionArn);
  }
  return arns;
}

interface RandomRecord {
  /** The smaller, the newer. */
  id: number;
  random: SeededRandom;
  pick: () => string;
  isKept: boolean;
  use: (arn: string) => string;
}

function writeRecord(aws: LocalAws, { id, random, pick, isKept, use }: RandomRecord): void {
  const status = random.pick(['completed', 'rolled-back', 'in-progress', 'rolling-back', 'failed'] as const);
  const named = (): string => (isKept || status === 'in-progress' || status === 'rolling-back' ? use(pick()) : pick());
  const service = makeServiceRecord('web', { after: { taskDefinition: named(), images: {} } });
  if (service.before !== null) service.before.taskDefinition = named();
  const migration = random.below(2) === 0 ? null : { token: 't', taskDefinition: named(), task: null, outcome: 'succeeded' as const };
  aws.bucket.write(`/artifacts/releases/test/r${id}.json`, JSON.stringify(makeRecord({ release: `r${id}`, status, services: [service], migration, registered: [named()] })));
}
