import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { removeRehearsalFromEngine } from '../../machine/containers.ts';
import { docker } from '../../machine/docker.ts';
import { findFreePool } from '../../machine/engine-bridge.ts';
import { readLeases } from '../../machine/engine-leases.ts';
import { acquireEngine, type Engine } from '../../machine/engine.ts';
import { findProcessesByCommand, findProcessesInContainers } from '../../machine/find-processes.ts';
import { acquireOwnEngine, destroyOwnEngine, releaseOwnEngine } from '../../machine/own-engine.ts';
import { isRunning } from '../../machine/process-identity.ts';
import { runCommand } from '../../machine/run-command.ts';
import { runtimeRoot } from '../../machine/state-directory.ts';
import { waitUntil } from '../../machine/wait-until.ts';

/** A home of its own, so that a rehearsal on this machine goes on undisturbed. */
let home: string;
const log = (): void => undefined;

beforeAll(() => {
  home = mkdtempSync(join(dirname(runtimeRoot()), 'fr-engine-'));
});
afterAll(async () => {
  for (const rehearsalId of ['one', 'two', 'killed', 'running']) await releaseOwnEngine({ home, log }, rehearsalId);
  await destroyOwnEngine({ home, log });
  rmSync(home, { recursive: true, force: true });
});

function acquire(rehearsalId: string, stateFile?: string): Promise<Engine> {
  return acquireOwnEngine({ home, log }, { rehearsalId, stateFile });
}

/** A container that runs until it is removed and ignores SIGTERM. The image holds busybox alone. */
async function startContainer(engine: Engine, rehearsalId: string): Promise<string> {
  const root = mkdtempSync(join(home, 'image-'));
  mkdirSync(join(root, 'bin'));
  for (const name of ['sh', 'sleep']) await runCommand('cp', ['/bin/busybox', join(root, 'bin', name)]);
  const archive = join(root, 'image.tar');
  await runCommand('tar', ['--create', '--file', archive, '--directory', root, 'bin']);
  await docker(engine, ['import', archive, 'test/busybox']);
  return docker(engine, ['run', '--detach', '--label', `factory.rehearsal=${rehearsalId}`, 'test/busybox', '/bin/sh', '-c', 'trap "" TERM; while :; do /bin/sleep 1; done']);
}

/** Interfaces with that address, and rules for its network. */
async function networkState(address: string): Promise<string[]> {
  const [links, rules] = await Promise.all([runCommand('ip', ['-br', '-4', 'addr']), runCommand('iptables', ['-w', '5', '-t', 'nat', '-S'])]);
  return `${links}${rules}`.split('\n').filter((line) => line.includes(address.replace(/\.1$/, '.')));
}

describe('acquireOwnEngine', () => {
  it('shares one engine between two rehearsals and stops it with the last', async () => {
    const [one, two] = await Promise.all([acquire('one'), acquire('two')]);
    expect(two.process).toEqual(one.process);
    expect(one).toMatchObject({ isOurs: true, hostGatewayAddress: expect.stringMatching(/^(10|172)\.\d+\.0\.1$/), version: expect.stringMatching(/^\d+\./) });
    expect(await networkState(one.hostGatewayAddress)).toEqual([expect.stringMatching(/^factory-[0-9a-f]{6} /), expect.stringContaining('MASQUERADE')]);

    await one.release();
    await one.release();
    expect(await docker(two, ['ps', '--quiet'])).toBe('');
    expect(await destroyOwnEngine({ home, log })).toBe('in-use');
    await startContainer(two, 'two');
    await two.release();
    expect(one.process !== undefined && isRunning(one.process)).toBe(false);
    expect(findProcessesByCommand(home)).toEqual([]);
    expect(await networkState(one.hostGatewayAddress)).toEqual([]);
    expect(existsSync(join(home, 'engine/data'))).toBe(true);
  }, 30_000);

  it('removes containers that outlive a killed engine, for whoever comes next', async () => {
    const engine = await acquire('killed');
    const container = await startContainer(engine, 'killed');
    process.kill(engine.process?.pid ?? 0, 'SIGKILL');
    await waitUntil(() => engine.process !== undefined && !isRunning(engine.process), { what: 'dockerd to die', deadlineMs: 3000 });
    expect(findProcessesInContainers([container])).not.toEqual([]);
    await releaseOwnEngine({ home, log }, 'killed');
    expect(findProcessesInContainers([container])).toEqual([]);
    expect(findProcessesByCommand(home)).toEqual([]);
  }, 30_000);

  it('waits for the endpoints of a network before it removes it', async () => {
    const engine = await acquire('attached');
    try {
      await docker(engine, ['rm', '--force', await startContainer(engine, 'attached')]);
      await docker(engine, ['network', 'create', '--label', 'factory.rehearsal=attached', 'attached']);
      // Somebody else's, so that only the wait can help: it ends after a second.
      await docker(engine, ['run', '--rm', '--detach', '--network', 'attached', 'test/busybox', '/bin/sleep', '1']);
      await removeRehearsalFromEngine(engine, 'attached');
      expect(await docker(engine, ['network', 'ls', '--quiet', '--filter', 'name=attached'])).toBe('');
    } finally {
      await engine.release();
    }
  }, 30_000);

  it('removes networks that were left to it, before anybody uses it again', async () => {
    const first = await acquire('forgetful');
    await docker(first, ['network', 'create', '--label', 'factory.rehearsal=somebody-else', 'forgotten']);
    await first.release();
    const next = await acquire('next');
    try {
      expect(await docker(next, ['network', 'ls', '--quiet', '--filter', 'name=forgotten'])).toBe('');
    } finally {
      await next.release();
    }
  }, 30_000);

  it('deletes all of an engine that nobody holds', async () => {
    expect(await destroyOwnEngine({ home, log })).toBe('destroyed');
    expect(existsSync(join(home, 'engine'))).toBe(false);
    expect(await destroyOwnEngine({ home, log })).toBe('absent');
    mkdirSync(home, { recursive: true });
  });

  it('refuses a folder whose socket would have too long a path', async () => {
    await expect(acquireOwnEngine({ home: join(home, 'x'.repeat(80)), log }, { rehearsalId: 'a' })).rejects.toThrow('too long a path');
  });
});

describe('acquireEngine', () => {
  const before = process.env['DOCKER_HOST'];
  afterEach(() => {
    if (before === undefined) delete process.env['DOCKER_HOST'];
    else process.env['DOCKER_HOST'] = before;
  });

  it('says within 10 s what to do where DOCKER_HOST names an engine that does not answer', async () => {
    process.env['DOCKER_HOST'] = `unix://${home}/nothing.sock`;
    const started = performance.now();
    await expect(acquireEngine({ rehearsalId: 'none', log })).rejects.toThrow(/No Docker Engine answers at DOCKER_HOST=[^]*Do one of these:[^]*unset DOCKER_HOST[^]*run as root/);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('uses a running engine as it is', async () => {
    const own = await acquire('running');
    process.env['DOCKER_HOST'] = own.dockerHost;
    const engine = await acquireEngine({ rehearsalId: 'guest', log });
    expect(engine).toMatchObject({ dockerHost: own.dockerHost, isOurs: false, hostGatewayAddress: own.hostGatewayAddress, version: own.version });
    await engine.release();
    expect(await docker(own, ['ps', '--quiet'])).toBe('');
    await own.release();
  }, 20_000);
});

describe('readLeases', () => {
  it('holds a lease of a dead owner only while its state file exists', async () => {
    const leases = mkdtempSync(join(home, 'leases-'));
    const stateFile = join(leases, '..', 'state.json');
    const dead = { pid: 2 ** 22 + 1, startTime: '1' };
    writeFileSync(join(leases, 'kept'), JSON.stringify({ rehearsalId: 'kept', ...dead, stateFile }));
    writeFileSync(join(leases, 'gone'), JSON.stringify({ rehearsalId: 'gone', ...dead, stateFile: null }));
    writeFileSync(join(leases, 'broken'), '{');
    writeFileSync(stateFile, '');
    expect(await readLeases(leases)).toEqual({ held: ['kept'], dead: expect.arrayContaining(['gone', 'broken']) });
    rmSync(stateFile);
    expect((await readLeases(leases)).held).toEqual([]);
  });
});

describe('findFreePool', () => {
  it.each([
    [['default', '192.168.1.0/24'], '10.249.0.0/16'],
    [['10.249.3.0/24', '10.248.0.1'], '10.247.0.0/16'],
    [['10.0.0.0/8'], '10.249.0.0/16'],
    [['10.128.0.0/9'], '172.31.0.0/16'],
  ])('beside routes to %j takes %s', (routes, expected) => {
    expect(findFreePool(routes, 49)).toBe(expected);
  });

  it('says so where none is free', () => {
    expect(() => findFreePool(['10.128.0.0/9', '172.16.0.0/12'], 0)).toThrow('No private network is free');
  });
});
