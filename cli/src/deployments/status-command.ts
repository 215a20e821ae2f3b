import { setTimeout as delay } from 'node:timers/promises';
import { shortArn } from '../../../actions/shared/src/deploy/deployment-verdict.ts';
import type { RegisteredDefinition } from '../../../actions/shared/src/ecs/ecs-gateway.ts';
import { primaryDeployment } from '../../../actions/shared/src/ecs/observation.ts';
import type { ServiceObservation, TargetHealth } from '../../../actions/shared/src/ecs/observation.ts';
import { S3RecordStore } from '../../../actions/shared/src/record-store/s3-record-store.ts';
import { isUnfinished } from '../../../actions/shared/src/release-record.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { describeAll, observeCluster } from './observe.ts';
import type { Observer } from './observe.ts';
import { findPlace, readPlace } from './place.ts';
import type { PlaceFlags } from './place.ts';
import { painter } from './terminal-reporter.ts';
import type { Paint } from './terminal-reporter.ts';

const watchMs = 5000;
/** Moves to the top of the screen and clears what is below. */
const homeAndClear = '\u001B[H\u001B[J';

/** What runs, on one screen. With `watch` again and again: redrawn where a person looks, elsewhere said when it changes. */
export async function statusCommand(services: readonly string[], flags: PlaceFlags & { readonly watch: boolean }, terminal: Terminal): Promise<ExitCode> {
  const { cluster } = readPlace(flags, ['cluster']);
  const observer = observeCluster(cluster);
  const interrupted = new AbortController();
  if (flags.watch) process.once('SIGINT', () => interrupted.abort());
  let last = '';
  for (;;) {
    const screen = await drawScreen(services, { observer, flags, paint: painter(terminal) });
    if (screen !== last) terminal.out(flags.watch && terminal.isColoured ? `${homeAndClear}${screen}` : screen);
    last = screen;
    if (!flags.watch) return exitCodes.clean;
    await delay(watchMs, undefined, { signal: interrupted.signal }).catch(() => undefined);
    if (interrupted.signal.aborted) return exitCodes.clean;
  }
}

interface Drawing {
  readonly observer: Observer;
  readonly flags: PlaceFlags;
  readonly paint: Paint;
}

async function drawScreen(wanted: readonly string[], { observer, flags, paint }: Drawing): Promise<string> {
  const names = wanted.length > 0 ? wanted : await observer.serviceNames();
  const found = await describeAll(observer, names);
  const blocks = await Promise.all(names.map(async (name) => {
    const service = found.get(name);
    if (service === undefined) return `${paint('bold', name)}  ${paint('red', 'is not there')}\n`;
    const [definition, targets] = await Promise.all([observer.ecs.describeTaskDefinition(service.taskDefinition), observer.targetsOf(service)]);
    return drawService(service, { definition, targets, paint });
  }));
  return [`${paint('bold', `Cluster ${observer.ecs.cluster}`)}\n`, await drawRelease(flags, paint), ...(blocks.length === 0 ? ['It has no services.\n'] : blocks)].join('');
}

async function drawRelease(flags: PlaceFlags, paint: Paint): Promise<string> {
  const place = findPlace(flags, ['bucket', 'environment']);
  if (place === null) return '';
  const store = new S3RecordStore(place.bucket);
  const current = await store.readCurrent(place.environment);
  if (current === null) return `No release was ever deployed to ${place.environment}.\n`;
  const record = (await store.readRecord(place.environment, current.value.release))?.value;
  const line = `Release ${current.value.release}${record === undefined ? '' : `, ${record.status}, commit ${record.commit}`}; before it ${current.value.previous ?? 'none'}\n`;
  if (record === undefined || !isUnfinished(record)) return line;
  return `${line}${paint(['bold', 'red'], `It is unfinished (run ${record.run.id}): deploy it again to go on, or \`factory-ecs roll-back ${record.release}\`.`)}\n`;
}

interface ServiceFacts {
  readonly definition: RegisteredDefinition;
  readonly targets: TargetHealth[] | null;
  readonly paint: Paint;
}

function drawService(service: ServiceObservation, { definition, targets, paint }: ServiceFacts): string {
  const primary = primaryDeployment(service);
  const state = primary?.rolloutState ?? 'UNKNOWN';
  const isWell = state === 'COMPLETED' && service.runningCount === service.desiredCount && service.pendingCount === 0;
  const since = primary?.createdAt == null ? '' : ` since ${primary.createdAt.toISOString().slice(0, 19).replace('T', ' ')}`;
  const pending = service.pendingCount === 0 ? '' : `, ${service.pendingCount} pending`;
  const others = service.deployments.filter((deployment) => deployment !== primary && deployment.runningCount > 0).map(({ taskDefinition, runningCount }) => `${runningCount} still of ${shortArn(taskDefinition)}`);
  const [event] = service.events;
  return [
    `${paint(['bold', isWell ? 'green' : 'yellow'], service.name)}  ${shortArn(service.taskDefinition)}  ${service.runningCount} of ${service.desiredCount} tasks${pending}  ${state}${since}`,
    ...(others.length === 0 ? [] : [`  ${others.join(', ')}`]),
    ...(primary?.rolloutStateReason === '' || isWell ? [] : [`  ${primary?.rolloutStateReason ?? ''}`]),
    `  release ${definition.tags['factory-ecs:release'] ?? 'unknown'}, commit ${definition.tags['factory-ecs:commit'] ?? 'unknown'}`,
    ...(targets === null ? [] : [`  ${targets.filter((target) => target.state === 'healthy').length} of ${targets.length} targets healthy`]),
    ...(event === undefined ? [] : [paint('dim', `  ${event.message}`)]),
    '',
  ].join('\n');
}
