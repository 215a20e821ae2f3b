import { HttpError } from '../../http/http-error.ts';
import { absent, fields, flag, nullable, oneOf, optional, parseBody, text, type Check, type Issue } from '../../http/schema.ts';
import type { Row } from '../../store/database.ts';
import type { EcsTaskSettings, EnvironmentRow } from '../../store/rows.ts';
import { knowsEcsTask, variant } from '../../variant.ts';
import { ecsTaskSettings } from './ecs-settings-schema.ts';

const quantities = optional(fields({ cpu: optional(text({ min: 1 })), memory: optional(text({ min: 1 })) }));
const resources = optional(fields({ requests: quantities, limits: quantities }));
const kind = optional(oneOf(variant.environmentKinds));
/** In a build without ECS_TASK it is one more unknown field, dropped silently. */
const ecs: Check<EcsTaskSettings | null | undefined> = knowsEcsTask ? optional(nullable(ecsTaskSettings)) : absent;
const newEnvironment = fields({
  name: text({ min: 2, max: 80 }),
  kind,
  runnerImage: text({ min: 1 }),
  setupScript: optional(text({ max: 20_000 })),
  serviceAccountName: optional(text()),
  resourcesJson: resources,
  active: optional(flag),
  ecs,
});
const environmentChange = fields({
  name: optional(text({ min: 2, max: 80 })),
  kind: knowsEcsTask ? kind : absent,
  runnerImage: optional(text({ min: 1 })),
  setupScript: optional(nullable(text({ max: 20_000 }))),
  serviceAccountName: optional(nullable(text())),
  resourcesJson: resources,
  active: optional(flag),
  ecs,
});

/** The columns of a new environment, or 400. */
export function readNewEnvironment(body: unknown): Row {
  const { active, ecs: ecsJson, ...columns } = parseBody(newEnvironment, body);
  checkImage(columns.runnerImage);
  const row = { ...columns, kind: columns.kind ?? 'KUBERNETES_JOB', active: active ?? true, ecsJson };
  checkKindOfSettings(row);
  return row;
}

/** The columns that change, or 400. `find` gives the row as it is, where one column decides what another may hold. */
export async function readEnvironmentChange(body: unknown, find: () => Promise<EnvironmentRow | undefined>): Promise<Row> {
  const { ecs: ecsJson, ...columns } = parseBody(environmentChange, body);
  const change = ecsJson === undefined ? columns : { ...columns, ecsJson };
  if (Object.keys(change).length === 0) throw new HttpError(400, 'at least one field is required');
  if (columns.runnerImage !== undefined) checkImage(columns.runnerImage);
  if (columns.kind !== undefined || ecsJson !== undefined) {
    const row = await find();
    if (row !== undefined) checkKindOfSettings({ kind: columns.kind ?? row.kind, ecsJson: ecsJson === undefined ? row.ecsJson : ecsJson });
  }
  return change;
}

/** The database holds to the same rule, but its error would name a constraint and no field. */
function checkKindOfSettings({ kind: ofRow, ecsJson }: { kind: string; ecsJson?: unknown }): void {
  if (ofRow === 'ECS_TASK' || ecsJson === undefined || ecsJson === null) return;
  const issue: Issue = { code: 'custom', path: ['ecs'], message: `ecs must be null for an environment of kind ${ofRow}` };
  throw new HttpError(400, JSON.stringify([issue], null, 2));
}

function checkImage(image: string): void {
  const hasDigest = /@sha256:[0-9a-f]{64}$/i.test(image);
  const hasTag = /:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/.test(image.slice(image.lastIndexOf('/') + 1));
  if (!hasDigest && !hasTag) {
    throw new HttpError(400, 'runnerImage must include a tag or digest (examples: ghcr.io/org/image:latest or ghcr.io/org/image@sha256:...)');
  }
}
