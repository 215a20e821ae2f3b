import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { docker } from '../../../machine/docker.ts';
import { waitUntil } from '../../../machine/wait-until.ts';
import { openCutSocket, type CutSocket } from './cut-socket.ts';
import { expectNothingLeft, listLeftovers, shell, startRig, startTestEngine, type Rig, type RunningTask, type TestEngine } from './rig.ts';

let test: TestEngine;
let rig: Rig;

beforeAll(async () => {
  test = await startTestEngine('ecsdocker');
  rig = await startRig(test);
  await rig.runtime.prepare();
}, 60_000);

afterAll(async () => {
  await rig.close();
  const left = await listLeftovers(test);
  await test.destroy();
  expect(left).toEqual([]);
  expect(rig.complaints).toEqual([]);
}, 60_000);

afterEach(async () => {
  await expectNothingLeft(test);
});

/** A SIGTERM that comes before the init process listens is lost, here as in ECS: then SIGKILL has to follow before a test gives up. */
const withInit = { linuxParameters: { initProcessEnabled: true }, stopTimeout: 5 };
const output = (task: RunningTask, container = 'app'): string[] => rig.lines.get(`app/${container}/${task.id}`) ?? [];
const exitOf = async (task: RunningTask, container = 'app'): Promise<unknown> => {
  const { exitCode, reason } = await task.report('container-stopped', container);
  return reason === undefined ? exitCode : [exitCode, reason];
};

describe('the life of a task', () => {
  it('is reported in order, with the exit code and every line of both streams', async () => {
    const script = 'i=0; while [ $i -lt 2000 ]; do echo "line $i"; i=$((i+1)); done; echo to-stderr >&2; printf last; exit 3';
    const task = rig.run({ containers: [shell('app', script)] });
    await task.end();
    expect(task.kinds).toEqual(['attached', 'pull-started', 'pull-stopped', 'container-running app', 'all-started', 'container-stopped app', 'ended']);
    expect(await task.report('container-running')).toMatchObject({ runtimeId: expect.stringMatching(new RegExp(`^${task.id}-\\d{10}$`)), imageDigest: undefined });
    expect(await exitOf(task)).toBe(3);
    expect(output(task).filter((line) => line.startsWith('line'))).toEqual(Array.from({ length: 2000 }, (_, index) => `line ${String(index)}`));
    expect(output(task).filter((line) => !line.startsWith('line')).sort()).toEqual(['last', 'to-stderr']);
  });

  it('gives both containers one network: they meet on loopback, and the host reaches them at one address', async () => {
    const server = `require('http').createServer((q, r) => r.end('served')).listen(8080)`;
    const client = 'until page=$(wget -qO- http://127.0.0.1:8080/); do usleep 50000; done; echo $page, $(grep -c host.docker.internal /etc/hosts)';
    const task = rig.run({ containers: [{ name: 'web', entryPoint: ['node', '-e'], command: [server], ...withInit }, shell('app', `${client}; exec sleep 1000`, { ...withInit })] });
    const { privateIp } = await task.report('attached');
    await task.report('all-started');
    await waitUntil(async () => (await (await fetch(`http://${privateIp}:8080/`)).text()) === 'served', { what: 'the task to answer', deadlineMs: 10_000 });
    await waitUntil(() => output(task).some((line) => line.startsWith('served')), { what: 'the other container to be served', deadlineMs: 10_000 });
    expect(output(task).at(-1)).toBe('served, 1');
    task.stop();
    await task.end();
  });

  it('keeps to entryPoint, command, user, working directory, environment, capabilities and labels', async () => {
    const script = 'id -u; id -g; pwd; echo "$1 $WORD $AWS_REGION"; grep CapEff /proc/self/status';
    const task = rig.run({ containers: [{ ...shell('app', ''), command: [script, 'zero', 'one'], user: '1000:1000', workingDirectory: '/usr', environment: [{ name: 'WORD', value: 'se cret' }, { name: 'AWS_REGION', value: 'own' }], linuxParameters: { capabilities: { drop: ['ALL'] } } }] });
    await task.end();
    expect(output(task)).toEqual(['1000', '1000', '/usr', 'one se cret own', 'CapEff:\t0000000000000000']);
  });

  it('refuses writes to a read-only root, and gives a tmpfs its own mode and a volume that both containers see', async () => {
    const mountPoints = [{ sourceVolume: 'data', containerPath: '/data' }];
    const tmpfs = [{ containerPath: '/tmp', size: 16, mountOptions: ['mode=1777'] }, { containerPath: '/cache', size: 8 }];
    const writer = shell('writer', 'echo shared > /data/file; touch /root-file || echo refused; df -m /tmp | tail -1 | tr -s " " | cut -d" " -f2', { readonlyRootFilesystem: true, mountPoints, linuxParameters: { tmpfs } });
    const app = shell('app', 'cat /data/file; touch /data/other || echo read-only; touch /tmp/a /cache/a && echo written', {
      user: '1000', readonlyRootFilesystem: true, linuxParameters: { tmpfs }, mountPoints: [{ sourceVolume: 'data', containerPath: '/data', readOnly: true }], dependsOn: [{ containerName: 'writer', condition: 'SUCCESS' }],
    });
    const reader = shell('reader', 'cat /data/file', { essential: false, volumesFrom: [{ sourceContainer: 'app', readOnly: true }], dependsOn: [{ containerName: 'writer', condition: 'COMPLETE' }] });
    const task = rig.run({ containers: [reader, app, writer], volumes: [{ name: 'data' }] });
    await task.end();
    expect(output(task, 'writer').map((line) => line.replace(/^touch.*/, 'touch'))).toEqual(expect.arrayContaining(['refused', '16']));
    expect(output(task).filter((line) => !line.startsWith('touch'))).toEqual(['shared', 'read-only', 'written']);
    expect(output(task, 'reader')).toEqual(['shared']);
  });

  it('tells of a health check that fails, and lets nobody start who waits for health', async () => {
    const healthCheck = { command: ['CMD-SHELL', 'test -e /tmp/well'], interval: 1, retries: 1, timeout: 2 };
    const app = shell('app', 'touch /tmp/well; until [ -e /tmp/ill ]; do usleep 50000; done; rm /tmp/well; exec sleep 1000', { healthCheck, ...withInit });
    const side = shell('side', 'touch /shared/ill; exec sleep 1000', { dependsOn: [{ containerName: 'app', condition: 'HEALTHY' }], mountPoints: [{ sourceVolume: 'tmp', containerPath: '/shared' }], ...withInit });
    const task = rig.run({ containers: [{ ...app, mountPoints: [{ sourceVolume: 'tmp', containerPath: '/tmp' }] }, side], volumes: [{ name: 'tmp' }] });
    await waitUntil(() => task.kinds.filter((kind) => kind === 'container-health app').length === 2, { what: 'both changes of health', deadlineMs: 20_000 });
    expect(task.events.filter(({ kind }) => kind === 'container-health').map((event) => ('health' in event ? event.health : ''))).toEqual(['HEALTHY', 'UNHEALTHY']);
    expect(task.kinds.indexOf('container-health app')).toBeLessThan(task.kinds.indexOf('container-running side'));
    task.stop();
    await task.end();
  });
});

describe('the end of a container', () => {
  it('for want of memory is told in the words of ECS', async () => {
    const task = rig.run({ containers: [{ name: 'app', entryPoint: ['node', '-e'], command: ['const a = []; for (;;) a.push(Buffer.alloc(1e6, 1))'], memory: 32 }] });
    expect(await exitOf(task)).toEqual([137, 'OutOfMemoryError: Container killed due to memory usage']);
    await task.end();
  });

  it('by SIGTERM has the exit code of the program, dependants first', async () => {
    const script = (name: string): string => `trap 'echo ${name} stops; exit 7' TERM; echo ready; while :; do usleep 20000; done`;
    const task = rig.run({ containers: [shell('app', script('app'), { ...withInit, dependsOn: [{ containerName: 'base', condition: 'START' }] }), shell('base', script('base'), withInit)] });
    await task.report('all-started');
    await waitUntil(() => output(task).includes('ready') && output(task, 'base').includes('ready'), { what: 'both to be ready', deadlineMs: 10_000 });
    task.stop();
    await task.end();
    expect(task.kinds.slice(-3)).toEqual(['container-stopped app', 'container-stopped base', 'ended']);
    expect([await exitOf(task), await exitOf(task, 'base')]).toEqual([7, 7]);
    expect(output(task)).toEqual(['ready', 'app stops']);
  });

  it('comes with SIGKILL after the stop timeout, and at once by kill', async () => {
    const deaf = shell('app', "trap '' TERM; echo ready; while :; do usleep 20000; done", { stopTimeout: 1 });
    const [stopped, killed] = [rig.run({ containers: [deaf] }), rig.run({ containers: [deaf] })];
    await waitUntil(() => output(stopped).length > 0 && output(killed).length > 0, { what: 'both to be ready', deadlineMs: 10_000 });
    const beganAt = performance.now();
    stopped.stop();
    killed.kill('app');
    expect([await exitOf(killed), await exitOf(stopped)]).toEqual([137, 137]);
    expect(performance.now() - beganAt).toBeGreaterThan(1000);
    await Promise.all([stopped.end(), killed.end()]);
  });

  it('leads to a restart where the policy says so, and loses no line of either run', async () => {
    const script = 'if [ -e /data/ran ]; then echo second; exit 5; fi; touch /data/ran; echo first; exit 1';
    const restartPolicy = { enabled: true, ignoredExitCodes: [5], restartAttemptPeriod: 0 };
    const task = rig.run({ containers: [shell('app', script, { restartPolicy, mountPoints: [{ sourceVolume: 'data', containerPath: '/data' }] })], volumes: [{ name: 'data' }] });
    await task.end();
    expect(task.kinds.filter((kind) => kind.startsWith('container'))).toEqual(['container-running app', 'container-stopped app']);
    expect([await exitOf(task), output(task)]).toEqual([5, ['first', 'second']]);
  });
});

describe('what cannot start', () => {
  it('fails in the words of ECS, and takes the others with it', async () => {
    const cases: [Parameters<typeof shell>[2], RegExp][] = [
      [{ entryPoint: ['/no/such/program'] }, /^CannotStartContainerError: Error response from daemon: .*no such file or directory/],
      [{ user: 'nobody-knows' }, /^CannotStartContainerError: Error response from daemon: .*unable to find user nobody-knows/],
      [{ workingDirectory: 'relative' }, /^Cannot(Create|Start)ContainerError: Error response from daemon: .*the working directory 'relative' is invalid/],
    ];
    const tasks = cases.map(([changes]) => rig.run({ containers: [shell('app', 'true', changes), shell('side', 'exec sleep 1000', withInit)] }));
    await Promise.all(tasks.map((task) => task.end()));
    for (const [index, task] of tasks.entries()) {
      expect(await task.report('start-failed')).toMatchObject({ container: 'app', reason: expect.stringMatching(cases[index]?.[1] ?? /never/) });
      expect(task.kinds).not.toContain('all-started');
    }
  });

  it('does not fail the task where it is not essential, nor does one whose dependency failed start', async () => {
    const task = rig.run({ containers: [shell('side', '', { essential: false, entryPoint: ['/no/such/program'] }), shell('init', 'exit 1', { essential: false }), shell('late', 'true', { dependsOn: [{ containerName: 'init', condition: 'SUCCESS' }] })] });
    await task.end();
    expect(task.kinds).not.toContain('start-failed');
    expect(await exitOf(task, 'side')).toEqual([undefined, expect.stringContaining('CannotStartContainerError')]);
    expect(await exitOf(task, 'late')).toEqual([undefined, 'A container that it depends on did not meet the condition.']);
  });

  it('leaves nothing where it is stopped at any moment', async () => {
    const moments = [undefined, 'attached', 'pull-started', 'pull-stopped', 'container-running'] as const;
    const tasks = moments.map((moment) => ({ moment, task: rig.run({ containers: [shell('app', 'exec sleep 1000', withInit), shell('late', 'true', { dependsOn: [{ containerName: 'app', condition: 'COMPLETE' }] })] }) }));
    await Promise.all(tasks.map(async ({ moment, task }) => {
      if (moment !== undefined) await task.report(moment);
      task.stop();
      task.stop();
      await task.end();
      expect(task.kinds.filter((kind) => kind === 'ended' || kind.startsWith('start-failed') || kind.endsWith('late'))).toEqual(['ended']);
    }));
  });

  it('is killed as soon as it runs where it was to be killed before', async () => {
    const task = rig.run({ containers: [shell('app', 'exec sleep 1000')] });
    task.kill('app');
    await task.end();
    expect(await exitOf(task)).toBe(137);
  });
});

describe('many', () => {
  it('tasks at once all run and all end', async () => {
    const tasks = Array.from({ length: 10 }, () => rig.run({ containers: [shell('app', 'echo here; exec sleep 1000', withInit)] }));
    await Promise.all(tasks.map((task) => task.report('all-started')));
    expect(new Set(await Promise.all(tasks.map(async (task) => (await task.report('attached')).privateIp))).size).toBe(10);
    for (const task of tasks) task.stop();
    await Promise.all(tasks.map((task) => task.end()));
    expect(tasks.map((task) => output(task).join())).toEqual(tasks.map(() => 'here'));
  }, 60_000);
});

describe('an engine that goes away', () => {
  const lasting = shell('app', 'echo ready; until [ -e /data/stop ]; do usleep 20000; done; exit 9', { mountPoints: [{ sourceVolume: 'data', containerPath: '/data' }], stopTimeout: 1 });
  let away: CutSocket;
  let other: Rig;
  const startOther = async (engineLostAfterMs: number): Promise<RunningTask> => {
    away = await openCutSocket(test.engine.dockerHost.replace('unix://', ''), join(test.home, 'cut.sock'));
    other = await startRig({ ...test, rehearsalId: 'ecsaway' }, { dockerHost: away.dockerHost, engineLostAfterMs, spareNetworks: 0 });
    const task = other.run({ containers: [lasting], volumes: [{ name: 'data' }] });
    await task.report('all-started');
    return task;
  };
  const finish = async (): Promise<void> => {
    await other.close();
    await away.cut();
    expect(await listLeftovers({ ...test, rehearsalId: 'ecsaway' })).toEqual([]);
  };

  it('for a moment costs no report: what happened is asked for afterwards', async () => {
    const task = await startOther(60_000);
    const [container = ''] = (await listLeftovers({ ...test, rehearsalId: 'ecsaway' })).filter((name) => name.endsWith('-app'));
    await away.cut();
    await docker(test.engine, ['exec', container, 'touch', '/data/stop']);
    await docker(test.engine, ['wait', container]);
    await away.mend();
    await task.end();
    expect(await exitOf(task)).toBe(9);
    expect(other.lines.get(`app/app/${task.id}`)).toEqual(['ready']);
    await finish();
  });

  it('for good ends its tasks, fails new ones, and takes tasks again when it is back', async () => {
    const task = await startOther(200);
    await away.cut();
    const failing = other.run({ containers: [lasting], volumes: [{ name: 'data' }] });
    await Promise.all([task.end(), failing.end()]);
    expect(task.kinds.at(-1)).toBe('ended');
    expect(failing.kinds).toEqual(['start-failed', 'ended']);
    await away.mend();
    const again = other.run({ containers: [lasting], volumes: [{ name: 'data' }] });
    await again.report('all-started');
    again.stop();
    await again.end();
    expect(await exitOf(again)).toBe(137);
    await finish();
  });
});

describe('close', () => {
  it('removes running tasks, tasks under way and their volumes, and tells nobody', async () => {
    const other = await startRig({ ...test, rehearsalId: 'ecsother' });
    const container = shell('app', 'exec sleep 1000', { ...withInit, mountPoints: [{ sourceVolume: 'data', containerPath: '/data' }] });
    const running = other.run({ containers: [container], volumes: [{ name: 'data' }] });
    await running.report('all-started');
    const starting = other.run({ containers: [container], volumes: [{ name: 'data' }] });
    await starting.report('attached');
    await other.close();
    expect(await listLeftovers({ ...test, rehearsalId: 'ecsother' })).toEqual([]);
    expect([running.kinds.includes('ended'), starting.kinds.includes('ended')]).toEqual([false, false]);
    expect(await docker(test.engine, ['ps', '--quiet', '--filter', `name=${running.id}`])).toBe('');
  });
});
