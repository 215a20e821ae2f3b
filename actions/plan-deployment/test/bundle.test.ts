import { cpSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { deployRelease } from '../../shared/src/deploy/deploy-release.ts';
import type { Release } from '../../shared/src/release.ts';
import { LocalAws } from '../../shared/test/deploy/local-aws.ts';
import { makeContext, makeRecordFile } from '../../shared/test/deploy/make-context.ts';
import { makeRelease } from '../../shared/test/deploy/make-release.ts';
import { TemplateCopy, outputsFile } from '../../shared/test/render/make-render-options.ts';
import { checkout, runBundle } from '../../shared/test/run-bundle.ts';
import type { BundleRun } from '../../shared/test/run-bundle.ts';
import { makeScratchFolder } from '../../shared/test/scratch-folder.ts';

interface Comment { id: number; body: string; html_url: string }

/** GitHub's API as far as comments of one pull request go; two comments a page. */
let github: Server;
let url: string;
let comments: Comment[];
let calls: string[];
let status: number | null;
let folder: string;

beforeEach(async () => {
  [comments, calls, status, folder] = [[], [], null, await makeScratchFolder()];
  github = createServer((request, response) => {
    calls.push(`${request.method ?? ''} ${(request.url ?? '').replace(/\?.*/, '')}`);
    void text(request).then((body) => {
      const send = (code: number, value: unknown, headers: Record<string, string> = {}): void => void response.writeHead(code, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
      if (status !== null) send(status, { message: 'no' });
      else if (request.method === 'GET') {
        const page = Number(new URL(request.url ?? '', url).searchParams.get('page') ?? '1');
        const isLast = page * 2 >= comments.length;
        send(200, comments.slice((page - 1) * 2, page * 2), isLast ? {} : { link: `<${url}/repos/o/r/issues/7/comments?page=${page + 1}>; rel="next"` });
      } else if (request.method === 'POST') {
        const comment = { id: comments.length + 1, body: (JSON.parse(body) as Comment).body, html_url: `https://github.example/${comments.length + 1}` };
        comments.push(comment);
        send(201, comment);
      } else {
        const comment = comments.find(({ id }) => (request.url ?? '').endsWith(`/${id}`));
        Object.assign(comment ?? {}, JSON.parse(body));
        send(200, comment);
      }
    });
  });
  await new Promise<void>((resolve) => github.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(github.address() as AddressInfo).port}`;
});
afterEach(async () => {
  github.closeAllConnections();
  await new Promise((resolve) => github.close(resolve));
});

async function release(name: string, change: (release: Release) => void = () => undefined): Promise<string> {
  const made = makeRelease('r1');
  change(made);
  const file = join(folder, `${name}.json`);
  await writeFile(file, JSON.stringify(made));
  return file;
}

const moreMemory = ({ taskDefinitions }: Release): void => void Object.assign(taskDefinitions['web'] ?? {}, { memory: '1024' });

async function plan(inputs: Record<string, string>, { head = 'o/r', variables = {} }: { head?: string; variables?: Record<string, string> } = {}): Promise<BundleRun> {
  const event = join(folder, 'event.json');
  await writeFile(event, JSON.stringify({ pull_request: { number: 7, head: { repo: { full_name: head } }, base: { repo: { full_name: 'o/r' } } } }));
  return await runBundle('plan-deployment', { 'plan-file': join(folder, 'plan.json'), 'github-token': 'planted-token', ...inputs }, { GITHUB_EVENT_PATH: event, GITHUB_REPOSITORY: 'o/r', GITHUB_API_URL: url, ...variables });
}

describe('plan-deployment (bundle)', () => {
  it('writes one comment, the summary and the JSON, and keeps the comment up to date in place', async () => {
    const base = await release('base');
    comments.push(...[1, 2, 3].map((id) => ({ id, body: `a person's ${id}`, html_url: '' })));
    const first = await plan({ 'release-file': await release('head', moreMemory), 'base-release-file': base });
    expect({ exitCode: first.exitCode, log: first.log }).toMatchObject({ exitCode: 0, log: expect.not.stringContaining('planted-token') });
    expect(first.outputs).toMatchObject({ 'changes': '1', 'highest-risk': 'size', 'no-op': 'false', 'comment-url': 'https://github.example/4' });
    expect(comments[3]?.body).toMatch(/^<!-- factory-ecs:plan:test -->\n## Deployment plan for test: 1 change, the riskiest: size\n/);
    expect(first.summary).toContain('| size | task definition `memory` | `512` | `1024` |');
    expect(JSON.parse(await readFile(first.outputs['plan-file'] ?? '', 'utf8'))).toMatchObject({ schemaVersion: 1, comparedWith: 'base', highestRisk: 'size' });

    calls.length = 0;
    const same = await plan({ 'release-file': await release('head', moreMemory), 'base-release-file': base });
    expect([same.outputs['comment-url'], calls.filter((call) => !call.startsWith('GET'))]).toEqual(['https://github.example/4', []]);

    const none = await plan({ 'release-file': await release('head'), 'base-release-file': base });
    expect(none.outputs).toMatchObject({ 'changes': '0', 'no-op': 'true' });
    expect(comments.map(({ body }) => body.includes('Nothing changes'))).toEqual([false, false, false, true]);
  }, 30_000);

  it.each<[string, () => Promise<BundleRun>, RegExp]>([
    ['a fork', async () => await plan({ 'release-file': await release('head', moreMemory), 'base-release-file': await release('base') }, { head: 'somebody/r' }), /the pull request comes from a fork, whose token may only read/],
    ['a token that may not write', async () => {
      status = 403;
      return await plan({ 'release-file': await release('head', moreMemory), 'base-release-file': await release('base') });
    }, /the token may not comment here: the job needs the permission pull-requests: write/],
    ['no token', async () => await plan({ 'release-file': await release('head'), 'base-release-file': await release('base'), 'github-token': '' }), /github-token is not set/],
    ['a GitHub that does not answer', async () => await plan({ 'release-file': await release('head'), 'base-release-file': await release('base') }, { variables: { GITHUB_API_URL: 'http://127.0.0.1:1' } }), /GitHub did not answer/],
    ['no pull request', async () => await plan({ 'release-file': await release('head'), 'base-release-file': await release('base') }, { variables: { GITHUB_EVENT_PATH: '' } }), /this run belongs to no pull request/],
  ])('leaves the plan in the summary, and says so: %s', async (_name, run, why) => {
    const { exitCode, summary, log, outputs } = await run();
    expect({ exitCode, url: outputs['comment-url'] }).toEqual({ exitCode: 0, url: '' });
    expect(summary).toMatch(/## Deployment plan for test/);
    expect(summary).toMatch(why);
    expect(log).toMatch(new RegExp(`::notice title=Deployment plan::.*${why.source}`));
    expect(comments).toEqual([]);
  }, 30_000);

  it('renders two trees and compares them', async () => {
    const templates = new TemplateCopy();
    mkdirSync(join(templates.directory, 'environments'));
    cpSync(join(checkout, 'environments/rehearsal.yml'), join(templates.directory, 'environments/rehearsal.yml'));
    cpSync(outputsFile, join(templates.directory, 'environments/rehearsal.outputs.json'));
    const base = new TemplateCopy();
    cpSync(join(templates.directory, 'environments'), join(base.directory, 'environments'), { recursive: true });
    templates.replace('task-definitions/web.yml', 'stopTimeout: ', 'stopTimeout: 1');
    const run = await plan({ 'environment': 'rehearsal', 'directory': templates.directory, 'base-directory': base.directory });
    templates.remove();
    base.remove();
    expect({ exitCode: run.exitCode, log: run.log }).toMatchObject({ exitCode: 0 });
    expect(run.summary).toMatch(/\| other \| task definition `containerDefinitions\[web\]\.stopTimeout` \| `\d+` \| `1\d+` \|/);
  }, 30_000);

  it('compares with what runs, free of what ECS fills in', async () => {
    const aws = await LocalAws.start();
    await deployRelease({ release: makeRelease('r1'), recordFile: await makeRecordFile(), onFailure: 'roll-back', onCancel: 'roll-back', force: false, run: { id: '1/1', url: null } }, makeContext(aws));
    const variables = { AWS_ENDPOINT_URL: aws.endpoint, AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' };
    const none = await plan({ 'release-file': await release('head'), 'compare-with': 'running', 'comment': 'false' }, { variables });
    expect({ exitCode: none.exitCode, summary: none.summary }).toMatchObject({ exitCode: 0, summary: expect.stringContaining('Nothing changes') });
    const some = await plan({ 'release-file': await release('head', moreMemory), 'compare-with': 'running', 'comment': 'false' }, { variables });
    await aws.stop();
    expect(some.outputs).toMatchObject({ 'changes': '1', 'highest-risk': 'size' });
    expect(some.summary).toContain('compared with what runs now');
  }, 30_000);

  it.each([
    [{}, /Set release-file, or environment to render for\./],
    [{ 'release-file': 'x.json' }, /Set base-release-file or base-directory, or compare-with: running\./],
    [{ 'release-file': 'x.json', 'compare-with': 'main' }, /compare-with must be one of base, running, got 'main'/],
    [{ 'release-file': 'x.json', 'base-release-file': 'y.json', 'price-vcpu-hour': '1' }, /Set both prices/],
    [{ 'release-file': 'x.json', 'base-release-file': 'y.json', 'pull-request': 'seven' }, /pull-request must be the number of a pull request, got 'seven'/],
  ])('refuses %j', async (inputs, message) => {
    const { exitCode, log } = await plan(inputs);
    expect(exitCode).toBe(1);
    expect(log).toMatch(message);
  }, 30_000);
});
