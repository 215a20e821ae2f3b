import type { Random } from '../../random.ts';
import type { ContainerLaunch, TaskLaunch } from '../task-runtime.ts';
import { signalNumbers, type ContainerRule, type Scenario, type TargetRule } from './scenario.ts';

/** What one container does, decided when its task is launched. */
export interface ContainerBehaviour {
  readonly pullMs: number;
  readonly startMs: number;
  readonly startFailure: string | undefined;
  readonly imageDigest: string | undefined;
  /** Undefined: it never ends by itself. */
  readonly runMs: number | undefined;
  readonly exitCode: number;
  readonly reason: string | undefined;
  readonly healthyAfterMs: number | undefined;
  readonly unhealthyAfterMs: number | undefined;
  readonly stopMs: number;
  readonly stopExitCode: number;
}

export interface TargetBehaviour {
  readonly healthyAfterMs: number | undefined;
  readonly unhealthyAfterMs: number | undefined;
  readonly unhealthyReason: string;
  readonly drainMs: number;
}

/** ECS's default of `stopTimeout` on Fargate. */
const STOP_TIMEOUT_SECONDS = 30;
const SIGKILL_EXIT_CODE = 128 + signalNumbers.SIGKILL;
/** `containers[].reason` as ECS says it. */
const OUT_OF_MEMORY = 'OutOfMemoryError: Container killed due to memory usage';

export function containerBehaviour(scenario: Scenario, { task, container }: { readonly task: TaskLaunch; readonly container: ContainerLaunch }, random: Random): ContainerBehaviour {
  const facts = { family: task.family, group: task.group, startedBy: task.startedBy, container: container.name, image: container.image };
  const rule: ContainerRule = scenario.containers?.find(({ match }) => matches(match, facts)) ?? {};
  const vary = jitterOf(rule.jitter, random);
  const runMs = rule.runMs ?? (task.serviceName === undefined ? 1000 : 'forever');
  const isDeaf = rule.stopMs === 'ignored';
  const stopMs = rule.stopMs === undefined || rule.stopMs === 'ignored' ? 0 : rule.stopMs;
  return {
    pullMs: vary(rule.pullMs ?? 100), startMs: vary(rule.startMs ?? 50), startFailure: rule.startFailure, imageDigest: container.imageDigest ?? rule.imageDigest,
    runMs: runMs === 'forever' ? undefined : vary(runMs),
    ...endOf(rule),
    healthyAfterMs: rule.healthyAfterMs === 'never' ? undefined : vary(rule.healthyAfterMs ?? 100),
    unhealthyAfterMs: rule.unhealthyAfterMs === undefined ? undefined : vary(rule.unhealthyAfterMs),
    ...cutOff({ stopMs: isDeaf ? Number.POSITIVE_INFINITY : vary(stopMs), stopExitCode: rule.stopExitCode ?? 128 + signalNumbers.SIGTERM }, container),
  };
}

export function targetBehaviour(scenario: Scenario, facts: Readonly<Record<'family' | 'group' | 'startedBy' | 'targetGroup', string | undefined>>, random: Random): TargetBehaviour {
  const rule: TargetRule = scenario.targets?.find(({ match }) => matches(match, facts)) ?? {};
  const vary = jitterOf(rule.jitter, random);
  return {
    healthyAfterMs: rule.healthyAfterMs === 'never' ? undefined : vary(rule.healthyAfterMs ?? 100),
    unhealthyAfterMs: rule.unhealthyAfterMs === undefined ? undefined : vary(rule.unhealthyAfterMs),
    unhealthyReason: rule.unhealthyReason ?? 'Request timed out',
    drainMs: vary(rule.drainMs ?? 0),
  };
}

function endOf({ exitCode, signal, outOfMemory, reason }: ContainerRule): Pick<ContainerBehaviour, 'exitCode' | 'reason'> {
  if (outOfMemory === true) return { exitCode: SIGKILL_EXIT_CODE, reason: reason ?? OUT_OF_MEMORY };
  return { exitCode: signal === undefined ? exitCode ?? 0 : 128 + signalNumbers[signal], reason };
}

/** Whoever needs longer than the stop timeout is killed. */
function cutOff(stop: Pick<ContainerBehaviour, 'stopMs' | 'stopExitCode'>, { definition }: ContainerLaunch): Pick<ContainerBehaviour, 'stopMs' | 'stopExitCode'> {
  const limitMs = (definition.stopTimeout ?? STOP_TIMEOUT_SECONDS) * 1000;
  return stop.stopMs <= limitMs ? stop : { stopMs: limitMs, stopExitCode: SIGKILL_EXIT_CODE };
}

function jitterOf(jitter: number | undefined, random: Random): (milliseconds: number) => number {
  return jitter === undefined || jitter === 0 ? (milliseconds) => milliseconds : (milliseconds) => milliseconds * (1 + jitter * (2 * random.next() - 1));
}

function matches(match: Readonly<Record<string, string>> | object | undefined, facts: Readonly<Record<string, string | undefined>>): boolean {
  return Object.entries(match ?? {}).every(([name, pattern]) => typeof pattern === 'string' && isLike(facts[name] ?? '', pattern));
}

const expressions = new Map<string, RegExp>();

/** `*` stands for any characters, also for none. */
function isLike(text: string, pattern: string): boolean {
  if (!pattern.includes('*')) return text === pattern;
  const known = expressions.get(pattern);
  if (known !== undefined) return known.test(text);
  const made = new RegExp(`^${pattern.split('*').map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)).join('.*')}$`, 's');
  expressions.set(pattern, made);
  return made.test(text);
}
