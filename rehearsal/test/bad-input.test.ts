import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it, expect } from '@jest/globals';
import { findFreePort } from '../machine/free-port.ts';
import { rehearsalIdOf } from '../machine/state-directory.ts';
import { findLeftovers, type TearDownState } from '../machine/tear-down.ts';
import { waitUntil } from '../machine/wait-until.ts';
import { copyTree } from '../push/pushed-repository.ts';
import { readStateFile } from '../state-file.ts';

const checkout = process.cwd();
/** From the event to the end of the program. */
const promisedMs = 10_000;
let clone = '';

// A clone of its own, so that a site that somebody keeps in this checkout stays as it is.
beforeAll(async () => {
  clone = await mkdtemp(join(tmpdir(), 'factory-ecs-clone-'));
  await copyTree(checkout, clone);
  for (const name of ['.tools', 'node_modules', '.git']) await symlink(join(checkout, name), join(clone, name));
});

afterAll(async () => {
  await run(['down']);
  await rm(clone, { recursive: true });
});

describe('a rehearsal that cannot work', () => {
  it('names file, line and field of a broken environment file, and starts nothing', async () => {
    const file = join(clone, 'environments/rehearsal.yml');
    const good = await readFile(file, 'utf8');
    await writeFile(file, good.replace('region: us-east-1', 'region: 5\nreigon: us-east-1'));
    const { code, printed } = await run([]);
    await writeFile(file, good);
    expect(code).toBe(1);
    expect(printed).toMatch(/environments\/rehearsal\.yml:6:1 reigon: unknown key, did you mean region\?/);
    expect(await readFile(join(clone, '.rehearsal/report.md'), 'utf8')).toContain('**Ended early:** environments/rehearsal.yml is not right');
    expect(printed).toMatch(/environments\/rehearsal\.yml:5:9 region: got 5, allowed:/);
    expect(await leftovers()).toEqual([]);
  });

  it('says that a port is taken, and by which option', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { code, printed, milliseconds } = await run(['--site-port', String(port)]);
    server.close();
    expect(code).toBe(1);
    expect(milliseconds).toBeLessThan(promisedMs);
    expect(printed).toContain(`--site-port ${String(port)}: the rehearsal cannot listen on 127.0.0.1:${String(port)}`);
    expect(await leftovers()).toEqual([]);
  });

  it('says what to do where no engine is to be had', async () => {
    const { code, printed, milliseconds } = await run([], { DOCKER_HOST: 'unix:///nowhere/docker.sock' });
    expect(code).toBe(1);
    expect(printed).toContain('No Docker Engine answers at DOCKER_HOST=unix:///nowhere/docker.sock.');
    expect(printed).toContain('unset DOCKER_HOST');
    expect(milliseconds).toBeLessThan(promisedMs);
    expect(await leftovers()).toEqual([]);
  });

  it('says that --online needs GitHub, and starts nothing without it', async () => {
    const { code, printed, milliseconds } = await run(['--online'], { HTTPS_PROXY: `http://127.0.0.1:${String(await findFreePort())}` });
    expect(code).toBe(1);
    expect(printed).toContain('GitHub cannot be reached: `git ls-remote https://github.com/actions/checkout HEAD` failed');
    expect(printed).toContain('leave --online out: the rehearsal then uses its stand-ins');
    expect(milliseconds).toBeLessThan(promisedMs);
    expect(await leftovers()).toEqual([]);
  });

  it.each([
    { part: 'the other AWS services', name: 'MiniStack', pidOf: ({ ministack }: TearDownState) => ministack?.pid },
    { part: 'the local ECS', name: 'Local ECS', pidOf: ({ ecs }: TearDownState) => ecs?.pid },
  ])('ends within ten seconds of the death of $part, and leaves nothing', async ({ name, pidOf }) => {
    const program = start([]);
    const state = await untilEcsRuns(program);
    process.kill(pidOf(state) ?? 0, 'SIGKILL');
    const killed = performance.now();
    const { code, printed } = await program.ended;
    expect(performance.now() - killed).toBeLessThan(promisedMs);
    expect(code).toBe(1);
    expect(printed).toContain(`${name} ended unexpectedly (signal SIGKILL)`);
    expect(await findLeftovers(state)).toEqual([]);
  });

  it('cleans up on Ctrl-C', async () => {
    const program = start([]);
    const state = await untilEcsRuns(program);
    program.child.kill('SIGINT');
    const { code, printed } = await program.ended;
    expect(code).toBe(1);
    expect(printed).toContain('Interrupted by SIGINT');
    expect(await findLeftovers(state)).toEqual([]);
  });

  it('is left alone by a second one, and ended by `down`', async () => {
    const program = start([]);
    const state = await untilEcsRuns(program);
    const second = await run([]);
    expect(second.code).toBe(1);
    expect(second.printed).toContain(`A rehearsal of this checkout is running (process ${String(program.child.pid)}). Wait for it, or end it with ./scripts/rehearse down.`);
    const { code } = await run(['down']);
    expect(code).toBe(0);
    expect((await program.ended).printed).toContain('Interrupted by SIGINT');
    expect(await findLeftovers(state)).toEqual([]);
  });

  it('is cleaned up by `down` after kill -9', async () => {
    const program = start([]);
    const state = await untilEcsRuns(program);
    program.child.kill('SIGKILL');
    await program.ended;
    expect(await findLeftovers(state)).not.toEqual([]);
    const { code } = await run(['down']);
    expect(code).toBe(0);
    expect(await findLeftovers(state)).toEqual([]);
  });
});

interface Ended {
  readonly code: number | null;
  readonly printed: string;
  readonly milliseconds: number;
}

interface Program {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

function start(args: readonly string[], environment: Record<string, string> = {}): Program {
  const started = performance.now();
  const child = spawn('node', [join(clone, 'rehearsal/main.ts'), ...args], { cwd: clone, env: { ...process.env, ...environment, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const ended = once(child, 'close').then(([code]: unknown[]) => ({ code: code as number | null, printed, milliseconds: performance.now() - started }));
  return { child, ended };
}

async function run(args: readonly string[], environment: Record<string, string> = {}): Promise<Ended> {
  return await start(args, environment).ended;
}

/** The state once the local AWS is up; all that was started is noted in it. */
async function untilEcsRuns({ ended }: Program): Promise<TearDownState> {
  const file = join(clone, '.rehearsal/state.json');
  let state: TearDownState | undefined;
  const failure = ended.then(({ printed }): never => {
    throw new Error(`The rehearsal ended early:\n${printed}`);
  });
  failure.catch(() => undefined);
  await waitUntil(async () => (state = await readStateFile(file))?.ecs !== undefined, { what: 'the local AWS to be up', deadlineMs: 60_000, failure });
  return state ?? { rehearsalId: rehearsalIdOf(clone) };
}

async function leftovers(): Promise<string[]> {
  return await findLeftovers({ rehearsalId: rehearsalIdOf(clone), ...(await readStateFile(join(clone, '.rehearsal/state.json'))) });
}
