import { readApiConfig } from './config.ts';
import { openApiContext } from './context.ts';
import { createApiServer } from './server.ts';

const config = readApiConfig(process.env);
if (config.auth !== undefined) console.log(`factory-api auth enabled for domain ${config.auth.allowedDomain}`);
createApiServer(openApiContext(config)).listen(config.port, config.host, () => {
  console.log(`factory-api listening on http://${config.host}:${config.port}`);
});
