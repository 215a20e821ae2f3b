import { describe, expect, it } from '@jest/globals';
import type { VirtualClock } from '../../clock/clock.ts';
import { createVirtualClock } from '../../clock/virtual-clock.ts';
import { createRandom } from '../../random.ts';
import { createScriptedRuntime } from '../../runtime/scripted/create-scripted-runtime.ts';
import type { Scenario } from '../../runtime/scripted/scenario.ts';
import type { RuntimeEvent, TaskLaunch, TaskRuntime } from '../../runtime/task-runtime.ts';
import { makeLaunch } from './make-launch.ts';

interface Played {
  readonly clock: VirtualClock;
  readonly runtime: TaskRuntime;
  readonly launch: TaskLaunch;
  /** `<ms> <kind> <what>`, in the order of the reports. */
  readonly told: string[];
}

function play(launch: TaskLaunch, scenario: Scenario = {}, pullDelayMs = 0): Played {
  const clock = createVirtualClock(0);
  const runtime = createScriptedRuntime({ clock, random: createRandom(1), scenario, faults: { pullDelayMs: () => pullDelayMs } });
  const told: string[] = [];
  runtime.launch(launch, (event) => void told.push(`${String(clock.now())} ${describeEvent(event)}`));
  expect(told).toEqual([]);
  return { clock, runtime, launch, told };
}

function describeEvent(event: RuntimeEvent): string {
  if (event.kind === 'container-stopped') return `stopped ${event.container} ${String(event.exitCode)}${event.reason === undefined ? '' : ` ${event.reason}`}`;
  if (event.kind === 'container-running') return `running ${event.container}`;
  if (event.kind === 'container-health') return `${event.health} ${event.container}`;
  return event.kind === 'start-failed' ? `start-failed ${event.reason}` : event.kind;
}

const twoContainers = makeLaunch({}, [{ name: 'web', image: 'web', dependsOn: [{ containerName: 'db', condition: 'HEALTHY' }] }, { name: 'db', image: 'db', healthCheck: { command: ['CMD', 'true'] } }]);

describe('createScriptedRuntime', () => {
  it('plays a task from its network to its end', async () => {
    const { clock, told } = play(makeLaunch(), { containers: [{ pullMs: 200, startMs: 30, runMs: 1000, exitCode: 3 }] });
    await clock.advance(5000);
    expect(told).toEqual(['0 attached', '0 pull-started', '200 pull-stopped', '230 running app', '230 all-started', '1230 stopped app 3', '1230 ended']);
  });

  it('tells address and runtime id', async () => {
    const clock = createVirtualClock(0);
    const runtime = createScriptedRuntime({ clock, random: createRandom(1) });
    const events: RuntimeEvent[] = [];
    const launch = makeLaunch();
    runtime.launch(launch, (event) => void events.push(event));
    await clock.advance(500);
    expect(events).toContainEqual({ kind: 'attached', privateIp: '10.0.0.4' });
    expect(events).toContainEqual({ kind: 'container-running', container: 'app', runtimeId: expect.stringMatching(new RegExp(`^${launch.taskId}-\\d{10}$`)), imageDigest: undefined });
  });

  it('gives each subnet a range of its own and no two living tasks one address', async () => {
    const clock = createVirtualClock(0);
    const runtime = createScriptedRuntime({ clock, random: createRandom(1) });
    const addresses: string[] = [];
    for (let index = 0; index < 600; index += 1) {
      runtime.launch(makeLaunch({ taskArn: `task-${String(index)}`, subnetId: `subnet-${String(index % 2)}` }), (event) => {
        if (event.kind === 'attached') addresses.push(event.privateIp);
      });
    }
    await clock.advance(10);
    expect(new Set(addresses).size).toBe(600);
    expect(new Set(addresses.map((address) => address.split('.').slice(0, 2).join('.')))).toEqual(new Set(['10.0', '10.1']));
  });

  it('starts dependants once their condition is met, and stops them first', async () => {
    const { clock, runtime, launch, told } = play(twoContainers, { containers: [{ runMs: 'forever', healthyAfterMs: 500, stopMs: 100, stopExitCode: 0 }] });
    await clock.advance(1000);
    runtime.stop(launch.taskArn);
    runtime.stop(launch.taskArn);
    await clock.advance(1000);
    expect(told.slice(3)).toEqual(['150 running db', '650 HEALTHY db', '700 running web', '700 all-started', '1100 stopped web 0', '1200 stopped db 0', '1200 ended']);
  });

  it.each<{ condition: 'START' | 'COMPLETE' | 'SUCCESS' | 'HEALTHY'; exitCode: number; expected: string }>([
    { condition: 'START', exitCode: 0, expected: '200 running web' },
    { condition: 'COMPLETE', exitCode: 1, expected: '1200 running web' },
    { condition: 'SUCCESS', exitCode: 0, expected: '1200 running web' },
    { condition: 'SUCCESS', exitCode: 1, expected: '1150 stopped web undefined A container that it depends on did not meet the condition.' },
    { condition: 'HEALTHY', exitCode: 0, expected: '1150 stopped web undefined A container that it depends on did not meet the condition.' },
  ])('$condition after exit code $exitCode', async ({ condition, exitCode, expected }) => {
    const launch = makeLaunch({}, [{ name: 'web', image: 'web', dependsOn: [{ containerName: 'init', condition }] }, { name: 'init', image: 'init' }]);
    const { clock, told } = play(launch, { containers: [{ match: { container: 'init' }, exitCode }, { runMs: 'forever' }] });
    await clock.advance(5000);
    expect(told.find((line) => line.includes(' web'))).toBe(expected);
  });

  it('fails a start and ends', async () => {
    const { clock, told } = play(twoContainers, { containers: [{ match: { container: 'db' }, startFailure: 'CannotPullContainerError: no' }] });
    await clock.advance(5000);
    expect(told).toEqual(['0 attached', '0 pull-started', '100 start-failed CannotPullContainerError: no', '100 ended']);
  });

  it('kills a container that ignores SIGTERM after its stop timeout', async () => {
    const launch = makeLaunch({}, [{ name: 'app', image: 'app', stopTimeout: 2 }]);
    const { clock, runtime, told } = play(launch, { containers: [{ runMs: 'forever', stopMs: 'ignored' }] });
    await clock.advance(1000);
    runtime.stop(launch.taskArn);
    await clock.advance(5000);
    expect(told.slice(-2)).toEqual(['3000 stopped app 137', '3000 ended']);
  });

  it('kills a container at once', async () => {
    const { clock, runtime, launch, told } = play(makeLaunch());
    await clock.advance(200);
    runtime.kill(launch.taskArn, 'app');
    runtime.kill(launch.taskArn, 'app');
    await clock.advance(5000);
    expect(told.slice(-2)).toEqual(['200 stopped app 137', '200 ended']);
  });

  it.each([{ afterMs: 0 }, { afterMs: 50 }, { afterMs: 120 }])('ends once where it is stopped $afterMs ms after the launch, before a container ran', async ({ afterMs }) => {
    const { clock, runtime, launch, told } = play(makeLaunch());
    if (afterMs > 0) await clock.advance(afterMs);
    runtime.stop(launch.taskArn);
    await clock.advance(5000);
    expect(told.filter((line) => !/attached|pull/.test(line))).toEqual([`${String(afterMs)} ended`]);
  });

  it('ends once where it is stopped while it reports its end', async () => {
    const clock = createVirtualClock(0);
    const runtime = createScriptedRuntime({ clock, random: createRandom(1) });
    const launch = makeLaunch();
    const kinds: string[] = [];
    runtime.launch(launch, ({ kind }) => {
      kinds.push(kind);
      if (kind === 'container-stopped') runtime.stop(launch.taskArn);
    });
    await clock.advance(5000);
    expect(kinds.slice(-2)).toEqual(['container-stopped', 'ended']);
  });

  it('pulls slowly on demand', async () => {
    const { clock, told } = play(makeLaunch(), {}, 5000);
    await clock.advance(10_000);
    expect(told).toContain('5100 pull-stopped');
  });

  it('reports nothing after close', async () => {
    const { clock, runtime, told } = play(makeLaunch());
    await clock.advance(200);
    const before = told.length;
    await runtime.close();
    await clock.advance(5000);
    expect(told).toHaveLength(before);
  });
});
