import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCommand } from '../../machine/run-command.ts';
import { redirectClones } from '../../online/redirect-clones.ts';

describe('redirectClones', () => {
  let folder: string;
  let commit: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'redirect-clones-'));
    await runCommand('git', ['init', '--quiet', '--initial-branch', 'main', folder]);
    await runCommand('git', ['-C', folder, '-c', 'user.name=T', '-c', 'user.email=t@example.com', 'commit', '--quiet', '--allow-empty', '--message', 'First']);
    commit = (await runCommand('git', ['-C', folder, 'rev-parse', 'HEAD'])).trim();
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(['https://github.com/acme/site', 'https://github.com/acme/site.git'])('takes %s out of the folder', async (url) => {
    const environment = { PATH: process.env['PATH'] ?? '', ...redirectClones({ name: 'acme/site', directory: folder }) };
    expect(await runCommand('git', ['ls-remote', url, 'refs/heads/main'], { environment })).toBe(`${commit}\trefs/heads/main\n`);
  });

  it('leaves other repositories where they are', async () => {
    const environment = { PATH: process.env['PATH'] ?? '', ...redirectClones({ name: 'acme/site', directory: folder }) };
    expect(await runCommand('git', ['ls-remote', '--get-url', 'https://github.com/acme/other'], { environment })).toBe('https://github.com/acme/other\n');
  });
});
