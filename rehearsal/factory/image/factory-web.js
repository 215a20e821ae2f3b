import { fileURLToPath } from 'node:url';
import { startWeb } from '/workspace/rehearsal/factory/src/web/start-web.ts';

// Factory's web finds its static files beside its own folder.
startWeb(fileURLToPath(new URL('../client/', import.meta.url)));
