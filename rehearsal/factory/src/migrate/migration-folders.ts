import { fileURLToPath } from 'node:url';
import { knowsEcsTask } from '../variant.ts';

const folderAt = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Factory's own migrations, up to the last one that the contract knows. */
export const ownMigrations = folderAt('../../prisma/migrations/');

/** Those that a Factory with ECS_TASK adds; a Factory team copies them into its own folder. */
export const addedMigrations = folderAt('../../../../factory-changes/prisma/migrations/');

/** What this build's migration step applies. */
export const migrationFolders = knowsEcsTask ? [ownMigrations, addedMigrations] : [ownMigrations];
