import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, expect } from '@jest/globals';
import { findLeaks, scanFolders } from '../../observe/secret-scan.ts';

const secret = { name: 'session secret', value: 'plänted/leak+"42"' };

describe('findLeaks', () => {
  it.each([
    ['as it is', `x ${secret.value} y`],
    ['percent-encoded', `https://a/?b=${encodeURIComponent(secret.value)}`],
    ['inside JSON', JSON.stringify({ deep: { value: `a${secret.value}b` } })],
    ['as base64', Buffer.from(secret.value).toString('base64')],
    ['as base64url', Buffer.from(secret.value).toString('base64url')],
    ['as the password of HTTP Basic', Buffer.from(`user:${secret.value}`).toString('base64')],
    ['at the start of a longer base64 text', Buffer.from(`${secret.value}:more`).toString('base64')],
  ])('finds a planted leak %s', (_name, text) => {
    expect(findLeaks([secret], 'log', `first line\n${text}`)).toEqual([{ secret: 'session secret', place: 'log:2' }]);
  });

  it('finds nothing in a text without the value', () => {
    expect(findLeaks([secret], 'log', 'planted leak 42')).toEqual([]);
  });
});

describe('scanFolders', () => {
  it('reads every file but the exempt ones and names the place', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'secret-scan-'));
    await writeFile(join(folder, 'clean.log'), 'nothing');
    await writeFile(join(folder, 'leaky.log'), `a\nb\n${secret.value}`);
    await writeFile(join(folder, 'values.json'), secret.value);
    const result = await scanFolders([secret], [folder], (file) => file.endsWith('values.json'));
    await rm(folder, { recursive: true });
    expect(result).toEqual({ leaks: [{ secret: 'session secret', place: `${join(folder, 'leaky.log')}:3` }], files: 2 });
  });
});
