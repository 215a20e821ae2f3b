import { readAttractorContent, sha256Of } from '../dot/attractor-content.ts';
import { HttpError } from '../http/http-error.ts';
import { findRow, findRows, insertRow, updateRow, type Database, type Row } from './database.ts';
import type { ObjectStore } from './object-store.ts';
import type { AttractorRow, AttractorVersionRow } from './rows.ts';

const CONTENT_TYPE = 'text/vnd.graphviz';

interface Stores {
  readonly database: Database;
  readonly objects: ObjectStore;
}

export interface StoredContent {
  readonly contentPath: string;
  readonly contentVersion: number;
  readonly contentSha256: string;
  readonly sizeBytes: number;
}

interface GlobalAttractorRow extends AttractorRow {
  readonly contentSha256: string;
  readonly sizeBytes: number;
}

/** The canonical text, or 400 with the validation. */
export function canonicalOrError(content: string): string {
  const { canonical, validation } = readAttractorContent(content);
  if (canonical === undefined || !validation.valid) throw new HttpError(400, 'attractor content failed validation', { validation });
  return canonical;
}

/** Creates or updates the attractor of this name; a changed text becomes a new version in the bucket. */
export async function saveProjectAttractor(stores: Stores, projectId: string, values: { name: string; content?: string | undefined } & Row): Promise<AttractorRow> {
  const { content, ...columns } = values;
  const canonical = content === undefined ? undefined : canonicalOrError(content);
  const identity = { projectId, name: values.name, scope: 'PROJECT' };
  const existing = await findRow<AttractorRow>(stores.database, 'AttractorDef', identity);
  const row = existing === undefined
    ? await insertRow<AttractorRow>(stores.database, 'AttractorDef', { ...columns, ...identity, createdAt: new Date(), updatedAt: new Date() })
    : await updateAttractor(stores.database, { ...columns, id: existing.id });
  return canonical === undefined ? row : saveContent(stores, row, canonical);
}

export async function updateAttractor(database: Database, values: Row & { id: string }): Promise<AttractorRow> {
  const row = await updateRow<AttractorRow>(database, 'AttractorDef', { ...values, updatedAt: new Date() });
  if (row === undefined) throw new HttpError(404, 'attractor not found');
  return row;
}

export async function saveContent(stores: Stores, row: AttractorRow, canonical: string): Promise<AttractorRow> {
  const current = await currentVersion(stores.database, row);
  const contentSha256 = sha256Of(canonical);
  if (current?.contentSha256 === contentSha256) return row;
  const version = row.contentVersion + 1;
  const contentPath = `attractors/projects/${row.projectId}/${slugOf(row.name)}/v${version}.dot`;
  await putContent(stores.objects, contentPath, canonical);
  await insertRow(stores.database, 'AttractorDefVersion', { attractorDefId: row.id, version, contentPath, contentSha256, sizeBytes: Buffer.byteLength(canonical), createdAt: new Date() });
  return updateAttractor(stores.database, { id: row.id, contentPath, contentVersion: version });
}

export async function currentVersion(database: Database, row: AttractorRow): Promise<AttractorVersionRow | undefined> {
  return findRow<AttractorVersionRow>(database, 'AttractorDefVersion', { attractorDefId: row.id, version: row.contentVersion });
}

/** Stores a global attractor and copies it to every project. */
export async function saveGlobalAttractor(stores: Stores, values: { name: string; content: string } & Row): Promise<unknown> {
  const { content, ...columns } = values;
  const canonical = canonicalOrError(content);
  const contentSha256 = sha256Of(canonical);
  const existing = await findRow<GlobalAttractorRow>(stores.database, 'GlobalAttractor', { name: values.name });
  let stored: Partial<StoredContent> = {};
  if (existing?.contentSha256 !== contentSha256) {
    const contentVersion = (existing?.contentVersion ?? 0) + 1;
    const contentPath = `attractors/global/${slugOf(values.name)}/v${contentVersion}.dot`;
    await putContent(stores.objects, contentPath, canonical);
    stored = { contentPath, contentVersion, contentSha256, sizeBytes: Buffer.byteLength(canonical) };
  }
  const row = { ...columns, ...stored, updatedAt: new Date() };
  const saved = existing === undefined
    ? await insertRow<GlobalAttractorRow>(stores.database, 'GlobalAttractor', { ...row, createdAt: new Date() })
    : await updateRow<GlobalAttractorRow>(stores.database, 'GlobalAttractor', { ...row, id: existing.id });
  const projects = await findRows<{ id: string }>(stores.database, 'Project', { where: {} });
  if (saved !== undefined) for (const project of projects) await copyToProject(stores.database, saved, project.id);
  return saved;
}

export async function copyGlobalAttractors(database: Database, projectId: string): Promise<void> {
  for (const row of await findRows<GlobalAttractorRow>(database, 'GlobalAttractor', { where: {} })) await copyToProject(database, row, projectId);
}

async function copyToProject(database: Database, source: GlobalAttractorRow, projectId: string): Promise<void> {
  const { name, repoPath, defaultRunType, description, active, contentPath, contentVersion, contentSha256, sizeBytes, modelConfig } = source;
  const identity = { projectId, name, scope: 'GLOBAL' };
  const columns = { repoPath, defaultRunType, description, active, contentPath, contentVersion, modelConfig, updatedAt: new Date() };
  const existing = await findRow<AttractorRow>(database, 'AttractorDef', identity);
  const row = existing === undefined
    ? await insertRow<AttractorRow>(database, 'AttractorDef', { ...identity, ...columns, createdAt: new Date() })
    : await updateAttractor(database, { ...columns, id: existing.id });
  const version = { attractorDefId: row.id, version: contentVersion };
  if ((await findRow(database, 'AttractorDefVersion', version)) === undefined) {
    await insertRow(database, 'AttractorDefVersion', { ...version, contentPath, contentSha256, sizeBytes, createdAt: new Date() });
  }
}

async function putContent(objects: ObjectStore, path: string, canonical: string): Promise<void> {
  await objects.ensureBucket();
  await objects.putText(path, canonical, CONTENT_TYPE);
}

function slugOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9-]+/g, '-').replace(/^-+|-+$/g, '') || 'attractor';
}
