import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createWebServer } from '../src/web/server.ts';

const FACTORY = fileURLToPath(new URL('../', import.meta.url));

describe('createWebServer', () => {
  it('answers 503 without its static files, but stays healthy', async () => {
    const server = createWebServer({ port: 0, host: '127.0.0.1', apiBaseUrl: '/api', version: '1', auth: undefined, clientFolder: '/no/such/folder' });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const page = await fetch(url);
    const health = await fetch(`${url}/healthz`);
    server.closeAllConnections();
    server.close();
    expect([page.status, await page.json()]).toEqual([503, { error: 'factory-web client assets are missing; run build first' }]);
    expect(health.status).toBe(200);
  });
});

describe('a bad release of the web', () => {
  it('prints an error and exits 1 before it listens', async () => {
    const copy = await mkdtemp(join(tmpdir(), 'factory-web-'));
    await cp(join(FACTORY, 'src'), join(copy, 'src'), { recursive: true });
    await cp(join(FACTORY, 'package.json'), join(copy, 'package.json'));
    await symlink(fileURLToPath(new URL('../../../node_modules', import.meta.url)), join(copy, 'node_modules'));
    await writeFile(join(copy, 'src/web/release.json'), '{ "crashOnStart": true, "startDelayMs": 0 }');
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'src/web/main.ts')], { encoding: 'utf8', env: { PORT: '0' } });
    await rm(copy, { recursive: true });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe('factory-web failed to start: this release is broken (crashOnStart in release.json)\n');
  });
});
