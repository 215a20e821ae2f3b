import { fileURLToPath } from 'node:url';
import { deployMigrations } from './deploy-migrations.ts';

const databaseUrl = process.env['DATABASE_URL'];
if (databaseUrl === undefined || databaseUrl === '') {
  console.error('Error: Environment variable not found: DATABASE_URL.');
  process.exitCode = 1;
} else {
  const folder = fileURLToPath(new URL('../../prisma/migrations/', import.meta.url));
  try {
    await deployMigrations({ databaseUrl, folder, print: (line) => console.log(line) });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
