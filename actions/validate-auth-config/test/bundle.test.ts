import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeRelease } from '../../shared/src/release.ts';
import { renderRelease } from '../../shared/src/render/render-release.ts';
import { makeRenderOptions } from '../../shared/test/render/make-render-options.ts';
import { runBundle } from '../../shared/test/run-bundle.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'factory-ecs-auth-'));
});
afterEach(async () => await rm(folder, { recursive: true }));

describe('the bundle of validate-auth-config', () => {
  it.each([['google', 'People of example.com', '| web | /auth/google/callback |'], ['open', 'Everybody', '| api | everything |']] as const)('says that the mode is %s', async (mode, said, row) => {
    const { environment } = makeRenderOptions();
    const file = join(folder, 'release.json');
    await writeRelease(file, renderRelease(makeRenderOptions({ environment: { ...environment, auth: { ...environment.auth, mode } } })));
    const { exitCode, outputs, log, summary } = await runBundle('validate-auth-config', { 'release-file': file });
    expect({ exitCode, outputs }).toEqual({ exitCode: 0, outputs: { mode } });
    expect(log).toContain(said);
    expect(summary).toContain(row);
  });

  it('fails with what is missing per service', async () => {
    const file = join(folder, 'release.json');
    const release = renderRelease(makeRenderOptions());
    release.taskDefinitions['web'] = { ...release.taskDefinitions['web'], containerDefinitions: [] };
    await writeRelease(file, release);
    const { exitCode, outputs, log } = await runBundle('validate-auth-config', { 'release-file': file });
    expect({ exitCode, outputs }).toEqual({ exitCode: 1, outputs: {} });
    expect(log).toContain('::error::web lacks FACTORY_AUTH_GOOGLE_CLIENT_ID, FACTORY_AUTH_GOOGLE_CLIENT_SECRET, FACTORY_AUTH_ALLOWED_DOMAIN, FACTORY_AUTH_SESSION_SECRET.');
  });

  it('refuses a file that is no release', async () => {
    const { exitCode, log } = await runBundle('validate-auth-config', { 'release-file': 'package.json' });
    expect(exitCode).toBe(1);
    expect(log).toContain('::error::package.json is no release:%0A- schemaVersion must be 1, got nothing');
  });
});
