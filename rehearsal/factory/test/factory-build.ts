import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Variant } from '../src/variant.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The stand-in as its image holds it, built as this variant. Returns the folder of its sources. */
export async function buildFactory(directory: string, variant: Variant): Promise<string> {
  const factory = join(directory, 'rehearsal/factory');
  await mkdir(factory, { recursive: true });
  for (const part of ['src', 'prisma', 'package.json']) await cp(join(ROOT, 'rehearsal/factory', part), join(factory, part), { recursive: true });
  await cp(join(ROOT, 'factory-changes/prisma/migrations'), join(directory, 'factory-changes/prisma/migrations'), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(directory, 'node_modules'));
  await writeFile(join(factory, 'src/variant.json'), JSON.stringify(variant));
  return join(factory, 'src');
}
