import assert from 'node:assert/strict';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { at, expectKeys, textAt, type Check } from '../check.ts';
import { uniqueName, type ContractContext } from '../context.ts';
import { createSite, queueRun } from '../factory-fixture.ts';
import { expectError, expectStatus } from '../http-client.ts';
import { poll } from '../poll.ts';

const RUN_FIELDS = [
  ...['id', 'projectId', 'attractorDefId', 'taskTemplateId', 'taskTemplateLaunchMode', 'attractorContentPath', 'attractorContentVersion'],
  ...['attractorContentSha256', 'githubIssueId', 'githubPullRequestId', 'environmentId', 'runType', 'sourceBranch', 'targetBranch', 'status'],
  ...['specBundleId', 'environmentSnapshot', 'prUrl', 'error', 'createdAt', 'startedAt', 'finishedAt'],
  ...['githubIssue', 'githubPullRequest', 'environment', 'events'],
];

export const readRunChecks: readonly Check[] = [
  {
    section: '2.9',
    title: 'GET /api/runs/:id answers the row with environment and events; 404 for an unknown run',
    run: async (context) => {
      const site = await createSite(context);
      const id = await queueRun(context, site);
      const run = await context.api.getBody(`/api/runs/${id}`);
      expectKeys(run, RUN_FIELDS);
      assert.equal(textAt(run, 'environment', 'id'), site.environmentId);
      assert.equal(textAt(run, 'events', 0, 'type'), 'RunQueued');
      await context.api.post(`/api/runs/${id}/cancel`, {});
      expectError(await context.api.get('/api/runs/unknown'), 404, 'run not found');
      expectError(await context.api.get('/api/runs/unknown/events'), 404, 'run not found');
    },
  },
  {
    section: '2.9',
    title: 'only the first 200 events are returned, oldest first',
    needs: ['database'],
    run: async (context) => {
      const id = await queueRun(context, await createSite(context));
      await context.database.query(
        `INSERT INTO "RunEvent" ("id", "runId", "ts", "type", "payload")
         SELECT $1 || n, $1, (now() AT TIME ZONE 'UTC') + n * interval '1 second', 'Filler', '{}' FROM generate_series(1, 250) AS n`,
        [id],
      );
      const { events } = (await context.api.getBody(`/api/runs/${id}`)) as { events: { type: string; id: string }[] };
      assert.equal(events.length, 200);
      assert.equal(events[0]?.type, 'RunQueued');
      assert.equal(events[199]?.id, `${id}199`);
      await context.api.post(`/api/runs/${id}/cancel`, {});
    },
  },
  {
    section: '2.9 SSE',
    title: 'stored events, then live ones in the same form; the stream does not end with the run',
    run: async (context) => {
      const id = await queueRun(context, await createSite(context));
      const abort = new AbortController();
      const answer = await context.api.open(`/api/runs/${id}/events`, abort.signal);
      assert.match(answer.headers.get('content-type') ?? '', /^text\/event-stream/);
      assert.equal(answer.headers.get('cache-control'), 'no-cache');
      const stream = follow(answer);
      await poll('the stored RunQueued', () => stream.text().includes('RunQueued') || undefined);
      // Events between the stored ones and the subscription are missed, so the live one may need a second attempt.
      await poll('the live event', async () => {
        if (context.target.redisUrl === undefined) await context.api.post(`/api/runs/${id}/cancel`, {});
        else await context.redis.publish(`runs:events:${id}`, '{"type":"ContractLive"}');
        return /data: \{"type":"ContractLive"\}\n\n|RunCanceled/.test(stream.text()) || undefined;
      });
      assert.equal(stream.isEnded(), false);
      const blocks = stream.text().split('\n\n').filter((block) => block !== '');
      for (const block of blocks) assert.match(block, /^data: \{.*\}$/);
      assert.deepEqual(Object.keys(JSON.parse((blocks[0] ?? '').slice(6)) as object).sort(), ['id', 'payload', 'runId', 'ts', 'type']);
      abort.abort();
      await context.api.post(`/api/runs/${id}/cancel`, {});
    },
  },
  {
    section: '2.9',
    title: 'artifacts of an unknown run are an empty list',
    run: async ({ api }) => assert.deepEqual(await api.getBody('/api/runs/unknown/artifacts'), { artifacts: [], specBundle: null }),
  },
  {
    section: '2.9',
    title: 'artifacts are listed, previewed and downloaded; 404 for an unknown one',
    needs: ['database', 'objects'],
    run: async (context) => {
      const runId = await queueRun(context, await createSite(context));
      const text = 'Grüße aus dem Lauf\n'.repeat(10);
      const artifactId = await insertArtifact(context, runId, text);
      const sizeBytes = Buffer.byteLength(text);
      const listed = await context.api.getBody(`/api/runs/${runId}/artifacts`);
      expectKeys(at(listed, 'artifacts', 0), ['id', 'runId', 'key', 'path', 'contentType', 'sizeBytes', 'createdAt']);
      assert.equal(at(listed, 'specBundle'), null);

      const path = `/api/runs/${runId}/artifacts/${artifactId}`;
      const whole = await context.api.getBody(`${path}/content`);
      assert.deepEqual([at(whole, 'content'), at(whole, 'truncated'), at(whole, 'bytesRead'), at(whole, 'encoding')], [text, false, sizeBytes, 'utf-8']);
      expectKeys(at(whole, 'artifact'), ['id', 'key', 'path', 'contentType', 'sizeBytes']);
      const start = await context.api.getBody(`${path}/content?previewBytes=5`);
      assert.deepEqual([at(start, 'truncated'), at(start, 'bytesRead')], [true, 5]);

      const download = expectStatus(await context.api.get(`${path}/download`), 200);
      assert.equal(download.text, text);
      assert.match(download.headers.get('content-type') ?? '', /^text\/markdown/);
      assert.equal(download.headers.get('content-length'), String(sizeBytes));
      assert.equal(download.headers.get('content-disposition'), 'attachment; filename="report.md"');
      for (const end of ['content', 'download']) expectError(await context.api.get(`/api/runs/${runId}/artifacts/unknown/${end}`), 404, 'artifact not found for run');
      await context.api.post(`/api/runs/${runId}/cancel`, {});
    },
  },
];

async function insertArtifact(context: ContractContext, runId: string, text: string): Promise<string> {
  const id = uniqueName('artifact');
  const path = `runs/contract/${runId}/report.md`;
  await context.s3.send(new PutObjectCommand({ Bucket: context.target.bucket, Key: path, Body: text, ContentType: 'text/markdown' }));
  const values = [id, runId, 'report.md', path, 'text/markdown', Buffer.byteLength(text)];
  await context.database.query('INSERT INTO "Artifact" ("id", "runId", "key", "path", "contentType", "sizeBytes") VALUES ($1, $2, $3, $4, $5, $6)', values);
  return id;
}

/** Collects a body that goes on. */
function follow(answer: Response): { text: () => string; isEnded: () => boolean } {
  let text = '';
  let isEnded = false;
  const read = async (): Promise<void> => {
    const decoder = new TextDecoder();
    for await (const chunk of answer.body ?? []) text += decoder.decode(chunk as Uint8Array, { stream: true });
    isEnded = true;
  };
  read().catch(() => undefined);
  return { text: () => text, isEnded: () => isEnded };
}
