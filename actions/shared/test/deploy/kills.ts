import type { ChildProcess } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeRelease } from '../../src/release.ts';
import type { Release } from '../../src/release.ts';
import { LocalAws } from './local-aws.ts';
import { releaseRun } from './local-aws-services.ts';
import { makeRelease } from './make-release.ts';
import { runBundle } from './run-bundle.ts';
import type { BundleRun } from './run-bundle.ts';

// The bundle of deploy-services as a process of its own, killed with SIGKILL, against a local ECS in real time.

export interface KillCase {
  name: string;
  /** `id` is also the tag of its images. */
  release: (id: string) => Release;
  /** Whether it can come to run: the other ends where it began. */
  succeeds: boolean;
}

export const killCases: readonly KillCase[] = [
  { name: 'three services and a migration', release: (id) => makeRelease(id), succeeds: true },
  { name: 'the last of three services fails', release: (id) => makeRelease(id, { controller: `crash-${id}` }), succeeds: false },
];

export interface KillEnd {
  /** After which call the process was killed, and which one that was. */
  after: number;
  call: string;
  /** Release that all services run in the end; several where they are mixed. */
  runs: string;
  /** `old` or `new`, by what runs and by what the record says; null where the two do not go together. */
  side: 'old' | 'new' | null;
  /** Of the record in the bucket. */
  status: string;
  log: string;
}

const names = ['factory-api', 'factory-web', 'factory-runner-controller'];
const inputs = { 'poll-seconds': '0.2', 'deadline-minutes': '1' };

/** One account in which one release after the other is deployed, each killed once and repeated. */
export class KillGround {
  readonly #aws: LocalAws;
  readonly #folder: string;
  #count = 0;
  #standing = '';

  private constructor(aws: LocalAws, folder: string) {
    this.#aws = aws;
    this.#folder = folder;
  }

  /** `folder`: for the files of the runs; the caller removes it. */
  static async open(folder: string): Promise<KillGround> {
    const aws = await LocalAws.start({
      clock: 'real',
      containers: [{ match: { image: '*:crash*' }, pullMs: 5, startMs: 5, runMs: 20, exitCode: 1 }, { match: { image: '*/migrate:*' }, pullMs: 5, startMs: 5, runMs: 20 }, { match: { image: '*' }, pullMs: 5, startMs: 5 }],
      ecs: { checksAnswers: false, timings: { provisionMs: 2, activateMs: 2, deprovisionMs: 2, schedulerMs: 2, uncheckedHealthyMs: 80, startPauseMs: 20 } },
    });
    const ground = new KillGround(aws, folder);
    const first = await ground.#deploy(makeRelease(ground.#nextId()), { attempt: 1 });
    if (first.exitCode !== 0) throw new Error(`The first release could not be deployed:\n${first.log}`);
    ground.#standing = releaseRun(aws, names);
    return ground;
  }

  async close(): Promise<void> {
    await this.#aws.stop();
  }

  /** The calls of a run that nobody disturbs. */
  async enumerate(killCase: KillCase): Promise<string[]> {
    this.#aws.calls.length = 0;
    const run = await this.#deploy(killCase.release(this.#nextId()), { attempt: 1 });
    if ((run.exitCode === 0) !== killCase.succeeds) throw new Error(`Undisturbed, "${killCase.name}" ended with ${String(run.exitCode)}:\n${run.log}`);
    this.#standing = releaseRun(this.#aws, names);
    return this.#aws.calls.map(({ name }) => name);
  }

  /** Kills the process as soon as its n-th call (from 1) has taken effect, and runs the same once more. */
  async kill(after: number, killCase: KillCase): Promise<KillEnd> {
    const id = this.#nextId();
    const release = killCase.release(id);
    await this.#deploy(release, { attempt: 1, killAfter: after });
    const call = this.#aws.calls[after - 1]?.name ?? 'none: it had ended';
    const second = await this.#deploy(release, { attempt: 2 });
    const runs = releaseRun(this.#aws, names);
    const status = String(this.#aws.json(`/artifacts/releases/test/${id}.json`)['status']);
    const side = runs === id && status === 'completed' ? 'new' : runs === this.#standing && status === 'rolled-back' ? 'old' : null;
    this.#standing = runs;
    return { after, call, runs, side, status, log: second.log };
  }

  #nextId(): string {
    this.#count += 1;
    return `r${this.#count}`;
  }

  async #deploy(release: Release, { attempt, killAfter }: { attempt: number; killAfter?: number }): Promise<BundleRun> {
    const folder = join(this.#folder, `${release.id}-${attempt}`);
    await mkdir(folder, { recursive: true });
    const file = join(folder, 'release.json');
    await writeRelease(file, release);
    this.#aws.calls.length = 0;
    return await runBundle('deploy-services', { 'release-file': file, ...inputs }, {
      endpoint: this.#aws.endpoint, folder, env: { GITHUB_RUN_ID: release.id.slice(1), GITHUB_RUN_ATTEMPT: String(attempt) },
      onStart: (child) => this.#arm(child, killAfter),
    });
  }

  /** The process never hears the answer to its last call. */
  #arm(child: ChildProcess, killAfter: number | undefined): void {
    this.#aws.fault = (_call, index) => (index + 1 === killAfter ? 'cut-after' : null);
    this.#aws.onEffect = (_call, index) => {
      if (index + 1 === killAfter) child.kill('SIGKILL');
    };
  }
}
