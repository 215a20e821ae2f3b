import { isDeepStrictEqual } from 'node:util';
import type { JsonObject } from '../../../actions/shared/src/json-object.ts';
import { UserError } from '../../../actions/shared/src/user-error.ts';
import type { Queryable } from '../../../controller/src/database.ts';
import { checkEcsTaskSettings } from '../../../controller/src/environments/ecs-task-settings.ts';
import { countOpenRuns, saveEcsJson, saveSettings, type StoredEnvironment } from '../../../controller/src/environments/environment-settings-store.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { changeFactory } from '../factory-database.ts';
import type { Terminal } from '../terminal.ts';
import { ecsTask, lockEnvironment, placeOf, settingsOf } from './find-environment.ts';
import { applyChange, readSettingsChange, type SettingsChange, type SettingsFlags } from './settings-flags.ts';
import { describeChange } from './settings-text.ts';
import { switchKind, type SwitchFlags } from './switch-kind.ts';

/** As the command line has them. */
export interface SetFlags extends SettingsFlags, SwitchFlags {
  readonly kind?: 'ECS_TASK' | 'KUBERNETES_JOB';
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** What became of an environment, or would. */
export interface SetResult {
  readonly environment: StoredEnvironment;
  readonly kind: string;
  /** null: there were none. */
  readonly before: unknown;
  readonly after: JsonObject;
  readonly openRuns: { readonly queued: number; readonly running: number };
}

/** Merges, checks all of it, and writes in one transaction. */
export async function setCommand(name: string, flags: SetFlags, terminal: Terminal): Promise<ExitCode> {
  const change = readSettingsChange(flags);
  const result = flags.kind === undefined ? await changeSettings(name, change, flags.dryRun) : await switchKind(name, change, { ...flags, kind: flags.kind });
  const isChanged = result.kind !== result.environment.kind || result.before === null || !isDeepStrictEqual(result.before, result.after);
  const { environment: { name: found }, kind, before, after, openRuns } = result;
  if (flags.json) terminal.out(`${JSON.stringify({ name: found, kindBefore: result.environment.kind, kind, before, after, openRuns, written: isChanged && !flags.dryRun })}\n`);
  else terminal.out(describeResult(result, { isChanged, dryRun: flags.dryRun }));
  return exitCodes.clean;
}

async function changeSettings(name: string, change: SettingsChange, dryRun: boolean): Promise<SetResult> {
  return await changeFactory(async (client) => {
    const environment = await lockEnvironment(client, name);
    const before = settingsOf(environment);
    const after = applyChange(before, change);
    const problems = checkEcsTaskSettings(after);
    if (problems.length > 0) throw new UserError(describeProblems(environment, problems));
    if (!dryRun && !isDeepStrictEqual(before, after)) await save(client, environment, after);
    return { environment, kind: environment.kind, before, after, openRuns: await countOpenRuns(client, environment.id) };
  });
}

async function save(client: Queryable, environment: StoredEnvironment, after: JsonObject): Promise<void> {
  const save = environment.kind === ecsTask ? saveEcsJson : saveSettings;
  const isSaved = await save(client, { environmentId: environment.id, before: settingsOf(environment), after });
  if (!isSaved) throw new UserError(`The settings of ${environment.name} were changed by somebody else meanwhile. Nothing was written; try again.`);
}

export function describeProblems({ name }: Pick<StoredEnvironment, 'name'>, problems: readonly string[]): string {
  return [`The settings of ${name} would not be valid; nothing was written:`, ...problems.map((problem) => `- ${problem}`)].join('\n');
}

function describeResult({ environment, kind, before, after, openRuns }: SetResult, { isChanged, dryRun }: { readonly isChanged: boolean; readonly dryRun: boolean }): string {
  if (!isChanged) return `${environment.name} has these settings already.\n`;
  const isSwitch = kind !== environment.kind;
  const lines = [`${environment.name} (${isSwitch ? `${environment.kind} → ` : ''}${kind}), ${isSwitch ? `${placeOf(environment)} → ` : ''}${placeOf({ kind })}:`, ...describeChange(before, after)];
  if (lines.length === 1) lines.push(before === null ? '  listed, without settings of its own' : '  the settings stay as they are');
  const open = openRuns.queued + openRuns.running;
  const told = open === 0 ? [] : [`${openRuns.queued} queued and ${openRuns.running} running runs of it ${kind === ecsTask || isSwitch ? 'keep the kind and settings that they were made with' : 'are open: those that are not launched yet are launched with these'}.`];
  return `${[...lines, ...told, dryRun ? 'Nothing was written (--dry-run).' : 'Written.'].join('\n')}\n`;
}
