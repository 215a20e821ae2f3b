import { HttpError } from '../../http/http-error.ts';
import { json, type Route } from '../../http/router.ts';
import { fields, flag, nullable, oneOf, optional, parseBody, text } from '../../http/schema.ts';
import { insertRow, updateRow } from '../../store/database.ts';
import { ensureDefaultEnvironment, listEnvironments } from '../../store/environment-store.ts';
import type { ApiContext } from '../context.ts';

const quantities = optional(fields({ cpu: optional(text({ min: 1 })), memory: optional(text({ min: 1 })) }));
const resources = optional(fields({ requests: quantities, limits: quantities }));
const newEnvironment = fields({
  name: text({ min: 2, max: 80 }),
  kind: optional(oneOf(['KUBERNETES_JOB'])),
  runnerImage: text({ min: 1 }),
  setupScript: optional(text({ max: 20_000 })),
  serviceAccountName: optional(text()),
  resourcesJson: resources,
  active: optional(flag),
});
const environmentChange = fields({
  name: optional(text({ min: 2, max: 80 })),
  runnerImage: optional(text({ min: 1 })),
  setupScript: optional(nullable(text({ max: 20_000 }))),
  serviceAccountName: optional(nullable(text())),
  resourcesJson: resources,
  active: optional(flag),
});

export function environmentRoutes({ config, database }: ApiContext): Route[] {
  return [
    {
      method: 'GET',
      path: '/api/environments',
      handler: async () => {
        await ensureDefaultEnvironment(database, config);
        return json(200, { environments: await listEnvironments(database) });
      },
    },
    {
      method: 'POST',
      path: '/api/environments',
      handler: async ({ body }) => {
        const values = parseBody(newEnvironment, body);
        checkImage(values.runnerImage);
        const { active, ...columns } = values;
        const row = { ...columns, kind: 'KUBERNETES_JOB', active: active ?? true, createdAt: new Date(), updatedAt: new Date() };
        return json(201, await insertRow(database, 'Environment', row).catch(conflict));
      },
    },
    {
      method: 'PATCH',
      path: '/api/environments/:id',
      handler: async ({ params, body }) => {
        const values = parseBody(environmentChange, body);
        if (Object.keys(values).length === 0) throw new HttpError(400, 'at least one field is required');
        if (values.runnerImage !== undefined) checkImage(values.runnerImage);
        const row = await updateRow(database, 'Environment', { ...values, id: params['id'] ?? '', updatedAt: new Date() }).catch((error: unknown) => {
          throw new HttpError(404, String(error));
        });
        if (row === undefined) throw new HttpError(404, 'environment not found');
        return json(200, row);
      },
    },
    {
      method: 'POST',
      path: '/api/environments/:id/shell/sessions',
      handler: () => {
        throw new HttpError(409, 'kubernetes is not available');
      },
    },
  ];
}

function checkImage(image: string): void {
  const hasDigest = /@sha256:[0-9a-f]{64}$/i.test(image);
  const hasTag = /:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/.test(image.slice(image.lastIndexOf('/') + 1));
  if (!hasDigest && !hasTag) {
    throw new HttpError(400, 'runnerImage must include a tag or digest (examples: ghcr.io/org/image:latest or ghcr.io/org/image@sha256:...)');
  }
}

function conflict(error: unknown): never {
  throw new HttpError(409, error instanceof Error ? error.message : String(error));
}
