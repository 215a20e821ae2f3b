import { fileURLToPath } from 'node:url';
import { startWeb } from './start-web.ts';

startWeb(fileURLToPath(new URL('./client/', import.meta.url)));
