import { readAuthConfig } from '../auth/auth-config.ts';
import { readWebRelease } from './release.ts';
import { createWebServer } from './server.ts';

/** Starts factory-web with the static files of `clientFolder`. */
export function startWeb(clientFolder: string): void {
  const release = readWebRelease();
  if (release.crashOnStart) {
    console.error('factory-web failed to start: this release is broken (crashOnStart in release.json)');
    process.exit(1);
  }
  const env = process.env;
  const config = {
    port: Number(env['PORT'] ?? 3000),
    host: env['HOST'] ?? '0.0.0.0',
    apiBaseUrl: env['API_BASE_URL'] ?? '/api',
    version: (env['FACTORY_VERSION'] ?? '').trim() || 'unknown',
    auth: readAuthConfig(env),
    clientFolder,
  };
  if (config.auth !== undefined) console.log(`factory-web auth enabled for domain ${config.auth.allowedDomain}`);
  const server = createWebServer(config);
  setTimeout(() => {
    server.listen(config.port, config.host, () => console.log(`factory-web listening on http://${config.host}:${config.port}`));
  }, release.startDelayMs);
}
