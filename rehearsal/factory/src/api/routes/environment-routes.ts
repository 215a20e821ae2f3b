import { HttpError } from '../../http/http-error.ts';
import { json, type Route } from '../../http/router.ts';
import { insertRow, updateRow } from '../../store/database.ts';
import { ensureDefaultEnvironment, findEnvironment, listEnvironments } from '../../store/environment-store.ts';
import type { ApiContext } from '../context.ts';
import { readEnvironmentChange, readNewEnvironment } from './environment-schema.ts';

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
        const row = { ...readNewEnvironment(body), createdAt: new Date(), updatedAt: new Date() };
        return json(201, await insertRow(database, 'Environment', row).catch(conflict));
      },
    },
    {
      method: 'PATCH',
      path: '/api/environments/:id',
      handler: async ({ params, body }) => {
        const id = params['id'] ?? '';
        const change = await readEnvironmentChange(body, () => findEnvironment(database, id));
        const row = await updateRow(database, 'Environment', { ...change, id, updatedAt: new Date() }).catch((error: unknown) => {
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

function conflict(error: unknown): never {
  throw new HttpError(409, error instanceof Error ? error.message : String(error));
}
