import { authPrefix } from '../auth/auth-modes.ts';
import type { TaskDefinition } from './rule.ts';
import { variablesOf } from './variables-of.ts';

export interface ServedPaths {
  readonly isServed: (path: string) => boolean;
  readonly allowed: string;
}

/** What a load balancer may ask a part of Factory without signing in; undefined for what is not Factory's. */
export function servedPaths(part: string, definition: TaskDefinition): ServedPaths | undefined {
  if (part !== 'api' && part !== 'web') return undefined;
  if (variablesOf(definition).some(({ name, text }) => name.startsWith(authPrefix) && text.trim() !== '')) return { isServed: (path) => path === '/healthz', allowed: '/healthz' };
  // Without the gate the web server answers every path with the app, and the API has many more; but none is called /api/healthz.
  if (part === 'web') return { isServed: () => true, allowed: 'any path' };
  return { isServed: (path) => path === '/healthz' || (path.startsWith('/api/') && path !== '/api/healthz'), allowed: '/healthz' };
}
