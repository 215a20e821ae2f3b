import { checkModelConfig } from '../../domain/model-catalogue.ts';
import { readAttractorContent } from '../../dot/attractor-content.ts';
import { HttpError } from '../../http/http-error.ts';
import { json, type Route } from '../../http/router.ts';
import { parseBody } from '../../http/schema.ts';
import { canonicalOrError, saveContent, saveGlobalAttractor, saveProjectAttractor, updateAttractor } from '../../store/attractor-store.ts';
import { findRow, findRows } from '../../store/database.ts';
import type { AttractorRow } from '../../store/rows.ts';
import type { ApiContext } from '../context.ts';
import { attractorChange, newAttractor } from './attractor-schema.ts';

export function attractorRoutes(context: ApiContext): Route[] {
  const { database, objects } = context;
  return [
    {
      method: 'POST',
      path: '/api/attractors/global',
      handler: async ({ body }) => {
        const values = parseBody(newAttractor, body);
        checkModelConfig(values.modelConfig);
        return json(201, await saveGlobalAttractor(context, values));
      },
    },
    {
      method: 'POST',
      path: '/api/projects/:id/attractors',
      handler: async ({ params, body }) => {
        const values = parseBody(newAttractor, body);
        checkModelConfig(values.modelConfig);
        return json(201, await saveProjectAttractor(context, params['id'] ?? '', values));
      },
    },
    {
      method: 'GET',
      path: '/api/projects/:id/attractors',
      handler: async ({ params }) => json(200, { attractors: await findRows(database, 'AttractorDef', { where: { projectId: params['id'] }, order: '"createdAt" DESC' }) }),
    },
    {
      method: 'GET',
      path: '/api/projects/:id/attractors/:aid',
      handler: async ({ params }) => {
        const attractor = await requireAttractor(context, params);
        const content = attractor.contentPath === null ? null : await objects.getText(attractor.contentPath);
        return json(200, { attractor, content, validation: content === null ? null : readAttractorContent(content).validation });
      },
    },
    {
      method: 'PATCH',
      path: '/api/projects/:id/attractors/:aid',
      handler: async ({ params, body }) => {
        const { expectedContentVersion, content, ...values } = parseBody(attractorChange, body);
        const attractor = await requireAttractor(context, params);
        if (attractor.scope === 'GLOBAL') throw new HttpError(409, 'global attractors cannot be changed in a project');
        if (expectedContentVersion !== undefined && expectedContentVersion !== attractor.contentVersion) {
          throw new HttpError(409, `attractor content version is ${attractor.contentVersion}, expected ${expectedContentVersion}`);
        }
        if (values.modelConfig !== undefined) checkModelConfig(values.modelConfig);
        const canonical = content === undefined ? undefined : canonicalOrError(content);
        const updated = await updateAttractor(database, { ...values, id: attractor.id });
        return json(200, canonical === undefined ? updated : await saveContent(context, updated, canonical));
      },
    },
  ];
}

async function requireAttractor({ database }: ApiContext, params: Readonly<Record<string, string>>): Promise<AttractorRow> {
  const attractor = await findRow<AttractorRow>(database, 'AttractorDef', { id: params['aid'], projectId: params['id'] });
  if (attractor === undefined) throw new HttpError(404, 'attractor not found');
  return attractor;
}
