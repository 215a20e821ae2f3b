import { json, type Route } from '../../http/router.ts';
import type { ApiContext } from '../context.ts';

export function healthRoutes({ config }: ApiContext): Route[] {
  const status = { status: 'ok', service: 'factory-api', version: config.version };
  return [
    { method: 'GET', path: '/healthz', handler: () => json(200, { ...status, runnerImage: config.runnerImage }) },
    { method: 'GET', path: '/api/status', handler: () => json(200, status) },
  ];
}
