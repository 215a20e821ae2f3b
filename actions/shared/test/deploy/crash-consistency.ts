import { deployRelease } from '../../src/deploy/deploy-release.ts';
import type { Release } from '../../src/release.ts';
import { LocalAws } from './local-aws.ts';
import { RunLife } from './local-aws-life.ts';
import { releaseRun } from './local-aws-services.ts';
import { makeLocalContext } from './make-local-context.ts';
import { makeRelease } from './make-release.ts';

/** One way in which a deployment can be interrupted and taken up again. */
export interface CrashCase {
  name: string;
  /** What stands before; null: nothing was ever deployed. */
  before: Release | null;
  interrupted: Release;
  next: Release;
  /** What may run in the end, as `releaseRun` tells it, with the record's status that must go with it. */
  ends: Readonly<Record<string, string>>;
}

const r1 = makeRelease('r1');
const r2 = makeRelease('r2');
const badR2 = makeRelease('r2', { controller: 'crash-r2' });

export const crashCases: readonly CrashCase[] = [
  { name: 'an update, repeated', before: r1, interrupted: r2, next: r2, ends: { r2: 'completed', r1: 'rolled-back' } },
  { name: 'an update that fails in its last service, repeated', before: r1, interrupted: badR2, next: badR2, ends: { r1: 'rolled-back' } },
  { name: 'an update, followed by another release', before: r1, interrupted: r2, next: makeRelease('r3'), ends: { r3: 'completed' } },
  { name: 'an update that fails in its last service, followed by another release', before: r1, interrupted: badR2, next: makeRelease('r3'), ends: { r3: 'completed' } },
  { name: 'the first deployment, repeated', before: null, interrupted: r1, next: r1, ends: { r1: 'completed' } },
];

export interface CrashEnd {
  /** How many calls the interrupted run made; with its end before the cut, all that it makes. */
  calls: number;
  runs: string;
  /** The record's status. */
  status: string;
  /** What would be wrong whatever runs: a record that is open, a task that runs on, a pointer that lies. */
  faults: string[];
}

const names = ['factory-api', 'factory-web', 'factory-runner-controller'];

/** Cuts the run with the effect of its n-th call (0: before the first), lets time pass, and deploys once more. */
export async function crashAt(calls: number, { before, interrupted, next }: CrashCase, recordFile: string): Promise<CrashEnd> {
  const aws = await LocalAws.start({ ecs: { checksAnswers: false } });
  try {
    if (before !== null) await deploy(before, { aws, recordFile, run: '1/1' });
    const life = new RunLife(calls);
    await life.outlive(deploy(interrupted, { aws, recordFile, run: '2/1', life }));
    const made = aws.calls.filter(({ accessKeyId }) => accessKeyId === 'INTERRUPTED').length;
    // The deployment that nobody watches goes on for a while: from not at all to its end.
    if (Number.isFinite(calls)) await aws.ecs.advance(1000 * (calls % 7));
    const { status } = await deploy(next, { aws, recordFile, run: '3/1' });
    await aws.ecs.advance(5000);
    return { calls: made, runs: releaseRun(aws, names), status, faults: faultsOf(aws) };
  } finally {
    await aws.stop();
  }
}

interface Deploying {
  aws: LocalAws;
  recordFile: string;
  run: string;
  life?: RunLife;
}

async function deploy(release: Release, { aws, recordFile, run, life }: Deploying): Promise<{ status: string }> {
  const context = makeLocalContext(aws, { pollMs: 2000, deadlineMs: 120_000, ...(life === undefined ? {} : { life, accessKeyId: 'INTERRUPTED' }) });
  const { outcome, record } = await deployRelease({ release, recordFile, onFailure: 'roll-back', onCancel: 'roll-back', force: false, run: { id: run, url: null } }, context);
  return { status: outcome === 'nothing-to-do' ? 'completed' : record.status };
}

function faultsOf(aws: LocalAws): string[] {
  const records = aws.bucket.keys().filter((key) => !key.endsWith('/current.json')).map((key) => aws.json(key));
  const isOpen = ({ status }: Record<string, unknown>): boolean => status === 'in-progress' || status === 'rolling-back';
  const open = records.filter(isOpen).map(({ release, status }) => `the record of ${String(release)} is ${String(status)}`);
  const migrations = [...aws.ecs.kernel.state.allTasks()].filter(({ serviceArn, lastStatus }) => serviceArn === undefined && lastStatus !== 'STOPPED');
  const current = aws.json('/artifacts/releases/test/current.json')['release'];
  const pointed = records.find(({ release }) => release === current);
  return [
    ...open,
    ...migrations.map(({ id }) => `migration task ${id} runs on`),
    ...(pointed !== undefined && pointed['status'] === 'completed' ? [] : [`current.json names ${String(current)}, which is ${pointed === undefined ? 'not recorded' : String(pointed['status'])}`]),
  ];
}
