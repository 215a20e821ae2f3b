import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runCommand } from '../../machine/run-command.ts';
import { findFreePort } from '../../machine/free-port.ts';
import { waitUntil } from '../../machine/wait-until.ts';
import { requireGitHub } from '../../online/require-github.ts';

const environment = { PATH: process.env['PATH'] };

describe('requireGitHub', () => {
  it('is content with a repository that answers', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'require-github-'));
    await runCommand('git', ['init', '--quiet', '--initial-branch', 'main', folder]);
    await runCommand('git', ['-C', folder, '-c', 'user.name=T', '-c', 'user.email=t@example.com', 'commit', '--quiet', '--allow-empty', '--message', 'First']);
    await expect(requireGitHub({ url: `file://${folder}`, timeoutMs: 5000, environment })).resolves.toBeUndefined();
    await rm(folder, { recursive: true });
  });

  it('names what was tried, what came of it, and the way without', async () => {
    const url = `http://127.0.0.1:${String(await findFreePort())}/actions/checkout`;
    const check = requireGitHub({ url, timeoutMs: 5000, environment });
    await expect(check).rejects.toThrow(`\`git ls-remote ${url} HEAD\` failed (fatal: unable to access`);
    await expect(check).rejects.toThrow('leave --online out: the rehearsal then uses its stand-ins');
  });

  it('goes the way of HTTPS_PROXY, as act will', async () => {
    const proxy = `http://127.0.0.1:${String(await findFreePort())}`;
    const check = requireGitHub({ url: 'https://github.com/actions/checkout', timeoutMs: 5000, environment: { ...environment, HTTPS_PROXY: proxy } });
    await expect(check).rejects.toThrow(proxy.slice('http://127.0.0.1:'.length));
  });

  it('gives up on a network that swallows everything, with all that git started', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket.resume()));
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const address = silent.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const check = requireGitHub({ url: `http://127.0.0.1:${String(port)}/actions/checkout`, timeoutMs: 300, environment });
    await expect(check).rejects.toThrow('gave no answer within 0.3 s');
    // Closed by the other side: nothing of git is left that would wait on.
    await waitUntil(() => Promise.resolve(sockets.length === 1 && sockets[0]?.closed === true), { what: 'the connection to end', deadlineMs: 5000 });
    silent.close();
  });
});
