import { checkKeyMappings, listProviderSchemas } from '../../domain/provider-schema.ts';
import { HttpError } from '../../http/http-error.ts';
import { json, type Route } from '../../http/router.ts';
import { fields, optional, parseBody, text, textByKey } from '../../http/schema.ts';
import { findRow, findRows, insertRow, updateRow, type Database, type Row } from '../../store/database.ts';
import { requireProject } from '../../store/project-store.ts';
import type { SecretRow } from '../../store/rows.ts';
import { NO_CLUSTER, type ApiContext } from '../context.ts';

const newSecret = fields({
  name: text({ min: 1 }),
  provider: optional(text()),
  k8sSecretName: optional(text({ min: 1 })),
  keyMappings: optional(textByKey),
  values: textByKey,
});

type SecretTable = 'ProjectSecret' | 'GlobalSecret';

export function secretRoutes(context: ApiContext): Route[] {
  const { database } = context;
  const list = async (table: SecretTable, where: Row) => json(200, { secrets: await findRows(database, table, { where, order: '"createdAt" DESC' }) });
  const values = async (table: SecretTable, where: Row) => {
    if ((await findRow(database, table, where)) === undefined) throw new HttpError(404, 'secret not found');
    // The values live in Kubernetes alone.
    return json(200, { values: {} });
  };
  return [
    { method: 'GET', path: '/api/secrets/providers', handler: () => json(200, { providers: listProviderSchemas() }) },
    { method: 'GET', path: '/api/secrets/global', handler: () => list('GlobalSecret', {}) },
    { method: 'POST', path: '/api/secrets/global', handler: async ({ body }) => json(201, await saveSecret(context, 'GlobalSecret', { body, owner: {} })) },
    { method: 'GET', path: '/api/secrets/global/:secretId/values', handler: ({ params }) => values('GlobalSecret', { id: params['secretId'] }) },
    { method: 'GET', path: '/api/projects/:id/secrets', handler: ({ params }) => list('ProjectSecret', { projectId: params['id'] }) },
    {
      method: 'POST',
      path: '/api/projects/:id/secrets',
      handler: async ({ params, body }) => {
        parseBody(newSecret, body);
        const { id } = await requireProject(database, params['id']);
        return json(201, await saveSecret(context, 'ProjectSecret', { body, owner: { projectId: id } }));
      },
    },
    {
      method: 'GET',
      path: '/api/projects/:id/secrets/:secretId/values',
      handler: ({ params }) => values('ProjectSecret', { id: params['secretId'], projectId: params['id'] }),
    },
  ];
}

/** Stores the mapping; without Kubernetes the values go nowhere. */
async function saveSecret({ config, database }: ApiContext, table: SecretTable, request: { body: unknown; owner: Row }): Promise<unknown> {
  const secret = parseBody(newSecret, request.body);
  const keys = Object.keys(secret.values);
  if (keys.length === 0) throw new HttpError(400, 'values must hold at least one key');
  const provider = secret.provider?.trim() || '__arbitrary__';
  const given = secret.keyMappings ?? {};
  const keyMappings = Object.keys(given).length > 0 ? given : Object.fromEntries(keys.map((key) => [key, key]));
  const missing = Object.values(keyMappings).filter((key) => !keys.includes(key));
  if (missing.length > 0) throw new HttpError(400, `Secret values missing keys referenced by keyMappings: ${missing.join(', ')}`);
  checkKeyMappings(provider, keyMappings);
  if (config.kubernetesEnabled) throw new Error(NO_CLUSTER);
  const prefix = table === 'GlobalSecret' ? 'factory-global' : 'factory-secret';
  const k8sSecretName = secret.k8sSecretName ?? `${prefix}-${secret.name.toLowerCase().replace(/[^a-z0-9-]+/g, '-')}`;
  return upsert(database, table, { identity: { ...request.owner, name: secret.name }, values: { provider, k8sSecretName, keyMappings, updatedAt: new Date() } });
}

async function upsert(database: Database, table: SecretTable, row: { identity: Row; values: Row }): Promise<unknown> {
  const existing = await findRow<SecretRow>(database, table, row.identity);
  if (existing === undefined) return insertRow(database, table, { ...row.identity, ...row.values, createdAt: new Date() });
  return updateRow(database, table, { ...row.values, id: existing.id });
}
