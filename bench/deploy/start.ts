import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { closeServer, listen } from '../../rehearsal/aws/loopback-server.ts';
import { bundleOf } from '../../actions/shared/test/deploy/run-bundle.ts';
import { makeRelease } from '../../actions/shared/test/deploy/make-release.ts';
import { writeRelease } from '../../actions/shared/src/release.ts';
import { median } from '../median.ts';
import { printTable } from './table.ts';

export interface StartOptions {
  folder: string;
  runs: number;
  /** Times as long as an empty Node process. */
  atMost: number;
}

/** From the start of the process to its first AWS call, beside an empty Node process; both by turns, so that whatever else the machine does meets both. */
export async function measureStart({ folder, runs, atMost }: StartOptions): Promise<string[]> {
  const release = join(folder, 'release.json');
  await writeRelease(release, makeRelease('r1'));
  const times = { empty: [] as number[], first: [] as number[] };
  // The first rounds fill the file cache.
  for (let run = -2; run < runs; run += 1) {
    const [empty, first] = [await timeEmpty(), await timeFirstCall(release, folder)];
    if (run < 0) continue;
    times.empty.push(empty);
    times.first.push(first);
  }
  const ratio = median(times.first) / median(times.empty);
  console.log(`\nTo the first AWS call of deploy-services, ${runs} runs, Node ${process.version}:\n`);
  printTable(['process', 'median', 'ratio'], [
    ['empty Node process', `${median(times.empty).toFixed(1)} ms`, '1.00'],
    ['deploy-services, first AWS call', `${median(times.first).toFixed(1)} ms`, ratio.toFixed(2)],
  ]);
  return ratio <= atMost ? [] : [`The first AWS call comes after ${ratio.toFixed(2)} empty processes, allowed: ${atMost}`];
}

async function timeEmpty(): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' });
  await new Promise((resolve) => child.once('close', resolve));
  return performance.now() - began;
}

async function timeFirstCall(release: string, folder: string): Promise<number> {
  let tell: (atMs: number) => void = () => undefined;
  const first = new Promise<number>((resolve) => (tell = resolve));
  const server = createServer(() => tell(performance.now()));
  const port = await listen(server, { what: 'The bench', host: '127.0.0.1', port: 0 });
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary'), GITHUB_STATE: join(folder, 'state') };
  const began = performance.now();
  const child = spawn(process.execPath, [bundleOf('deploy-services')], {
    cwd: folder, stdio: 'ignore',
    env: {
      PATH: process.env['PATH'], HOME: folder, ...files, 'INPUT_RELEASE-FILE': release, 'GITHUB_RUN_ID': '1', 'AWS_ENDPOINT_URL': `http://127.0.0.1:${port}`,
      'AWS_REGION': 'us-east-1', 'AWS_ACCESS_KEY_ID': '123456789012', 'AWS_SECRET_ACCESS_KEY': 'test',
    },
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const atMs = await Promise.race([first, ended.then(() => null)]);
  child.kill('SIGKILL');
  await ended;
  await closeServer(server);
  if (atMs === null) throw new Error('deploy-services ended without an AWS call.');
  return atMs - began;
}
