import { setTimeout as delay } from 'node:timers/promises';
import { S3RecordStore } from '../../../actions/shared/src/record-store/s3-record-store.ts';
import { classifyAwsError, describeAwsError } from '../../../actions/shared/src/ecs/aws-error.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { describeAll, nameOfService, observeCluster } from './observe.ts';
import type { Observer } from './observe.ts';
import { findPlace, readPlace } from './place.ts';
import type { PlaceFlags } from './place.ts';
import { drawNoRelease, drawRelease, drawService } from './status-blocks.ts';
import type { Block } from './status-blocks.ts';
import { painter } from './terminal-reporter.ts';
import type { Paint } from './terminal-reporter.ts';

/** As the command line has them. */
export interface StatusFlags extends PlaceFlags {
  readonly watch: boolean;
  readonly pollSeconds: number;
}

/** Moves to the top of the screen and clears what is below. */
const homeAndClear = '\u001B[H\u001B[J';

/** What runs, on one screen. With `watch` again and again: redrawn where a person looks, elsewhere a line for each change. */
export async function statusCommand(services: readonly string[], flags: StatusFlags, terminal: Terminal): Promise<ExitCode> {
  const { cluster } = readPlace(flags, ['cluster']);
  const look = lookFrom(services, { observer: observeCluster(cluster), flags, paint: painter(terminal) });
  const interrupted = new AbortController();
  if (flags.watch) process.once('SIGINT', () => interrupted.abort());
  let blocks = await look();
  if (flags.watch && terminal.isScreen) terminal.out(homeAndClear);
  terminal.out(textOf(blocks));
  while (flags.watch) {
    await delay(flags.pollSeconds * 1000, undefined, { signal: interrupted.signal }).catch(() => undefined);
    if (interrupted.signal.aborted) break;
    const next = await look().catch((error: unknown) => {
      if (!passes(error)) throw error;
      terminal.error(`${describeAwsError(error)}: looking again.\n`);
      return null;
    });
    if (next === null) continue;
    terminal.out(terminal.isScreen ? `${homeAndClear}${textOf(next)}` : changesBetween(blocks, next));
    blocks = next;
  }
  return exitCodes.clean;
}

/** Whoever watches for an hour should not be sent away by one bad answer. */
function passes(error: unknown): boolean {
  const kind = classifyAwsError(error);
  return kind === 'throttled' || kind === 'unreachable';
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ head, details }) => `${[head, ...details].join('\n')}\n`).join('');
}

/** The heads that are not what they were. */
function changesBetween(before: readonly Block[], after: readonly Block[]): string {
  const earlier = new Map(before.map(({ key, head }) => [key, head]));
  const time = new Date().toISOString().slice(11, 19);
  return after.filter(({ key, head }) => earlier.get(key) !== head).map(({ head }) => `${time}  ${head}\n`).join('');
}

interface Looking {
  readonly observer: Observer;
  readonly flags: PlaceFlags;
  readonly paint: Paint;
}

function lookFrom(wanted: readonly string[], { observer, flags, paint }: Looking): () => Promise<Block[]> {
  const place = findPlace(flags, ['bucket', 'environment']);
  const store = place === null ? null : new S3RecordStore(place.bucket);
  return async () => {
    const all = await observer.serviceNames();
    const names = wanted.length === 0 ? all : wanted.map((name) => nameOfService(name, all) ?? name);
    const found = await describeAll(observer, names);
    const services = await Promise.all(names.map(async (name): Promise<Block> => {
      const service = found.get(name);
      if (service === undefined) return { key: name, head: `${paint('bold', name)}  ${paint('red', 'is not there')}`, details: [] };
      const [definition, groups] = await Promise.all([observer.definitionOf(service.taskDefinition), observer.targetGroupsOf(service)]);
      return drawService(service, { definition, groups, paint });
    }));
    const release = store === null || place === null ? [] : [await lookAtRelease(store, place.environment, paint)];
    const none: Block[] = services.length > 0 ? [] : [{ key: '', head: 'It has no services.', details: [] }];
    return [{ key: 'cluster', head: paint('bold', `Cluster ${observer.ecs.cluster}`), details: [] }, ...release, ...services, ...none];
  };
}

async function lookAtRelease(store: S3RecordStore, environment: string, paint: Paint): Promise<Block> {
  const current = (await store.readCurrent(environment))?.value;
  if (current === undefined) return drawNoRelease(environment);
  return drawRelease(current, (await store.readRecord(environment, current.release))?.value ?? null, paint);
}
