import { listModels, listProviders } from '../../domain/model-catalogue.ts';
import { json, type Route } from '../../http/router.ts';

export function modelRoutes(): Route[] {
  return [
    { method: 'GET', path: '/api/models/providers', handler: () => json(200, { providers: listProviders() }) },
    {
      method: 'GET',
      path: '/api/models',
      handler: ({ query }) => {
        const provider = query.get('provider') ?? '';
        return json(200, { provider, models: listModels(provider) });
      },
    },
  ];
}
