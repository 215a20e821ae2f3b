import { deployMigrations } from './deploy-migrations.ts';
import { migrationFolders } from './migration-folders.ts';

const databaseUrl = process.env['DATABASE_URL'];
if (databaseUrl === undefined || databaseUrl === '') {
  console.error('Error: Environment variable not found: DATABASE_URL.');
  process.exitCode = 1;
} else {
  try {
    await deployMigrations({ databaseUrl, folders: migrationFolders, print: (line) => console.log(line) });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
