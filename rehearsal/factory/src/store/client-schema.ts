import { knowsEcsTask, variant } from '../variant.ts';
import type { Row } from './database.ts';

interface EnumColumn {
  readonly column: string;
  readonly type: string;
  readonly values: readonly string[];
}

const runType = ['planning', 'implementation', 'task'];
const runStatus = ['QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELED', 'TIMEOUT'];

/** The enums of the tables, as the generated client knows them. */
const ENUM_COLUMNS: Readonly<Record<string, readonly EnumColumn[]>> = {
  Environment: [{ column: 'kind', type: 'EnvironmentKind', values: variant.environmentKinds }],
  Run: [{ column: 'runType', type: 'RunType', values: runType }, { column: 'status', type: 'RunStatus', values: runStatus }],
  AttractorDef: [{ column: 'defaultRunType', type: 'RunType', values: runType }, { column: 'scope', type: 'AttractorScope', values: ['PROJECT', 'GLOBAL'] }],
};

/** Columns of later migrations: the client selects by name, so an older one does not see them. */
const UNKNOWN_COLUMNS: Readonly<Record<string, readonly string[]>> = { Environment: knowsEcsTask ? [] : ['ecsJson'] };

/** A row as Prisma's client gives it. Throws where an enum holds a value that this build does not know. */
export function readClientRow(table: string, row: Row): Row {
  for (const { column, type, values } of ENUM_COLUMNS[table] ?? []) {
    const value = row[column];
    if (typeof value === 'string' && !values.includes(value)) throw new Error(`Value '${value}' not found in enum '${type}'`);
  }
  const unknown = UNKNOWN_COLUMNS[table] ?? [];
  return unknown.length === 0 ? row : Object.fromEntries(Object.entries(row).filter(([column]) => !unknown.includes(column)));
}
