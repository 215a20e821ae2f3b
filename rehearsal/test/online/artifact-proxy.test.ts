import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findFreePort } from '../../machine/free-port.ts';
import { dropMimeType, padSignature, startArtifactProxy, type ArtifactProxy } from '../../online/artifact-proxy.ts';
import { startFakeArtifactServer, type FakeArtifactServer } from './fake-artifact-server.ts';

const create = 'twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact';
const creation = { workflow_run_backend_id: '7', workflow_job_run_backend_id: '7', name: 'release', version: 7, mime_type: 'application/zip' };

describe('startArtifactProxy', () => {
  let server: FakeArtifactServer;
  let proxy: ArtifactProxy;
  beforeAll(async () => {
    server = await startFakeArtifactServer();
    proxy = await startArtifactProxy(server.port);
  });
  afterAll(async () => {
    await proxy.stop();
    await server.stop();
  });

  it('uploads what the server alone refuses, and downloads it', async () => {
    const alone = await post(`http://127.0.0.1:${String(server.port)}/`, creation);
    expect(alone.status).toBe(500);

    const created = await post(proxy.url, creation);
    expect(created.status).toBe(200);
    const { signedUploadUrl } = (await created.json()) as { signedUploadUrl: string };
    expect(signedUploadUrl).toContain(`${proxy.url}twirp/`);
    expect(signedUploadUrl).toContain('=&artifactName=release');

    // The storage client takes addresses apart and loses the padding.
    const stripped = signedUploadUrl.replace('=&artifactName', '&artifactName');
    const direct = await fetch(`${stripped.replace(proxy.url, `http://127.0.0.1:${String(server.port)}/`)}&comp=block`, { method: 'PUT', body: 'zip' });
    expect(direct.status).toBe(401);
    expect((await fetch(`${stripped}&comp=block`, { method: 'PUT', body: 'zip bytes' })).status).toBe(201);
    expect(server.uploads.get('release')).toBe('zip bytes');

    const fetched = await fetch(signedUploadUrl.replace('UploadArtifact', 'DownloadArtifact'));
    expect(fetched.headers.get('content-type')).toBe('application/zip');
    expect(await fetched.text()).toBe('zip bytes');
  });

  it('passes a refusal on', async () => {
    expect((await post(proxy.url, { ...creation, colour: 'red' })).status).toBe(500);
  });

  it('says when act does not answer', async () => {
    const port = await findFreePort();
    const lonely = await startArtifactProxy(port);
    const answers = [await post(lonely.url, creation), await fetch(lonely.url)];
    await lonely.stop();
    expect(answers.map(({ status }) => status)).toEqual([502, 502]);
    expect(await answers[0]?.text()).toBe(`127.0.0.1:${String(port)} does not answer: ECONNREFUSED`);
  });
});

describe('padSignature', () => {
  it.each([
    ['/u?sig=abc&taskID=1', '/u?sig=abc=&taskID=1'],
    ['/u?taskID=1&sig=ab', '/u?taskID=1&sig=ab=='],
    ['/u?sig=abc=&taskID=1', '/u?sig=abc=&taskID=1'],
    ['/u?sig=abc%3D&taskID=1', '/u?sig=abc%3D&taskID=1'],
    ['/u?sig=abcd', '/u?sig=abcd'],
    ['/u?design=abc', '/u?design=abc'],
    ['/CreateArtifact', '/CreateArtifact'],
  ])('turns %s into %s', (path, expected) => {
    expect(padSignature(path)).toBe(expected);
  });
});

describe('dropMimeType', () => {
  it.each([
    ['{"name":"a","mime_type":"application/zip"}', '{"name":"a"}'],
    ['{"name":"a","mimeType":{"value":"application/zip"}}', '{"name":"a"}'],
    ['["mime_type"]', '["mime_type"]'],
    ['no JSON', 'no JSON'],
  ])('turns %s into %s', (body, expected) => {
    expect(dropMimeType(body)).toBe(expected);
  });
});

async function post(url: string, body: unknown): Promise<Response> {
  return await fetch(`${url}${create}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}
