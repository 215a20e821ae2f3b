import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { at, expectKeys, listAt, textAt, type Check } from '../check.ts';
import { uniqueName, type ContractContext } from '../context.ts';
import { createAttractor, createProject, MODEL, taskGraph } from '../factory-fixture.ts';
import { expectError, expectStatus } from '../http-client.ts';

const FIELDS = [
  ...['id', 'projectId', 'scope', 'name', 'repoPath', 'contentPath', 'contentVersion', 'defaultRunType', 'modelConfig', 'description'],
  ...['active', 'createdAt', 'updatedAt'],
];

const INVALID_GRAPHS: Readonly<Record<string, string>> = {
  'no start': 'digraph g { start; done [shape=Msquare]; start -> done; }',
  'two starts': 'digraph g { a [shape=Mdiamond]; b [shape=Mdiamond]; done [shape=Msquare]; a -> done; b -> done; }',
  'no exit': 'digraph g { a [shape=Mdiamond]; b; a -> b; }',
  'an edge into the start': 'digraph g { a [shape=Mdiamond]; b; done [shape=Msquare]; a -> b -> done; b -> a; }',
  'an edge out of the exit': 'digraph g { a [shape=Mdiamond]; b; done [shape=Msquare]; a -> b -> done; done -> b; }',
  'an unreachable node': 'digraph g { a [shape=Mdiamond]; b; done [shape=Msquare]; a -> done; b -> done; }',
  'a node without a path to the exit': 'digraph g { a [shape=Mdiamond]; b; done [shape=Msquare]; a -> done; a -> b; }',
  'two statements on a line': 'digraph g { a [shape=Mdiamond] done [shape=Msquare] a -> done }',
};

export const attractorChecks: readonly Check[] = [
  {
    section: '2.7',
    title: 'POST stores the row; the same name again updates it; the same graph adds no version',
    run: async (context) => {
      const projectId = await createProject(context);
      const name = uniqueName('graph');
      const save = async (content: string) => expectStatus(await context.api.post(`/api/projects/${projectId}/attractors`, { name, content, defaultRunType: 'task', modelConfig: MODEL }), 201).body;
      const first = await save(taskGraph('one'));
      expectKeys(first, FIELDS);
      assert.equal(textAt(first, 'scope'), 'PROJECT');
      assert.equal(textAt(first, 'contentPath'), `attractors/projects/${projectId}/${name}/v1.dot`);
      const same = await save(`// a comment\n${taskGraph('one')}`);
      assert.deepEqual([textAt(same, 'id'), at(same, 'contentVersion')], [textAt(first, 'id'), 1]);
      const changed = await save(taskGraph('two'));
      assert.deepEqual([textAt(changed, 'id'), at(changed, 'contentVersion')], [textAt(first, 'id'), 2]);
      assert.equal(textAt(changed, 'contentPath'), `attractors/projects/${projectId}/${name}/v2.dot`);
    },
  },
  {
    section: '2.7',
    title: 'the canonical text is in the bucket, its SHA-256 and size in the version row',
    needs: ['objects', 'database'],
    run: async (context) => {
      const id = await createAttractor(context, await createProject(context));
      const { rows } = await context.database.query<Record<string, unknown>>('SELECT * FROM "AttractorDefVersion" WHERE "attractorDefId" = $1', [id]);
      const object = await context.s3.send(new GetObjectCommand({ Bucket: context.target.bucket, Key: textAt(rows[0], 'contentPath') }));
      const text = (await object.Body?.transformToString()) ?? '';
      assert.equal(object.ContentType, 'text/vnd.graphviz');
      assert.equal(createHash('sha256').update(text).digest('hex'), textAt(rows[0], 'contentSha256'));
      assert.equal(Buffer.byteLength(text), at(rows[0], 'sizeBytes'));
    },
  },
  ...Object.entries(INVALID_GRAPHS).map(
    ([problem, content]): Check => ({
      section: '2.7',
      title: `a graph with ${problem} is 400 with its validation`,
      run: async (context) => expectInvalid(context, content),
    }),
  ),
  {
    section: '2.7',
    title: 'every shape is accepted; an exit may be named exit or end',
    run: async (context) => {
      const projectId = await createProject(context);
      const middle = ['box', 'parallelogram', 'hexagon', 'diamond', 'house'].map((shape) => `n_${shape} [shape=${shape}]`).join('\n');
      const chain = ['box', 'parallelogram', 'hexagon', 'diamond', 'house'].map((shape) => `n_${shape}`).join(' -> ');
      for (const exit of ['exit', 'end']) {
        await createAttractor(context, projectId, { content: `digraph g {\n begin [shape=Mdiamond]\n ${middle}\n begin -> ${chain} -> ${exit}\n}` });
      }
    },
  },
  {
    section: '2.7',
    title: 'the texts for unknown providers and models and for settings out of range',
    run: async (context) => {
      const projectId = await createProject(context);
      const save = async (modelConfig: Record<string, unknown>) =>
        context.api.post(`/api/projects/${projectId}/attractors`, { name: 'g', content: taskGraph('true'), defaultRunType: 'task', modelConfig });
      expectError(await save({ provider: 'nobody', modelId: 'x' }), 400, 'Unknown provider: nobody');
      expectError(await save({ ...MODEL, modelId: 'x' }), 400, 'Unknown model x for provider anthropic');
      expectError(await save({ ...MODEL, temperature: 2.1 }), 400, 'temperature must be between 0 and 2');
      expectError(await save({ ...MODEL, maxTokens: 0 }), 400, 'maxTokens must be a positive integer');
      expectStatus(await save({ ...MODEL, reasoningLevel: 'huge' }), 400);
      expectStatus(await save({ provider: 'anthropic' }), 400);
    },
  },
  {
    section: '2.7',
    title: 'an unknown project is 500 (foreign key)',
    run: async ({ api }) => {
      expectStatus(await api.post('/api/projects/unknown/attractors', { name: 'g', content: taskGraph('true'), defaultRunType: 'task', modelConfig: MODEL }), 500);
    },
  },
  {
    section: '2.7',
    title: 'GET one answers attractor, content and validation; GET all lists it',
    run: async (context) => {
      const projectId = await createProject(context);
      const id = await createAttractor(context, projectId);
      const one = await context.api.getBody(`/api/projects/${projectId}/attractors/${id}`);
      assert.equal(textAt(one, 'attractor', 'id'), id);
      assert.match(textAt(one, 'content'), /git rev-parse HEAD/);
      assert.equal(at(one, 'validation', 'valid'), true);
      assert.deepEqual(listAt(await context.api.getBody(`/api/projects/${projectId}/attractors`), 'attractors').map((row) => textAt(row, 'id')).includes(id), true);
    },
  },
  {
    section: '2.7',
    title: 'PATCH changes fields and content; a stale expectedContentVersion is 409',
    run: async (context) => {
      const projectId = await createProject(context);
      const path = `/api/projects/${projectId}/attractors/${await createAttractor(context, projectId)}`;
      const changed = expectStatus(await context.api.patch(path, { content: taskGraph('two'), active: false, expectedContentVersion: 1 }), 200).body;
      assert.match(JSON.stringify(changed), /"contentVersion":2/);
      expectStatus(await context.api.patch(path, { content: taskGraph('three'), expectedContentVersion: 1 }), 409);
    },
  },
  {
    section: '2.7',
    title: 'a global attractor reaches old and new projects with scope GLOBAL and cannot be changed there',
    needs: ['throw-away'],
    run: async (context) => {
      const before = await createProject(context);
      const name = uniqueName('global');
      expectStatus(await context.api.post('/api/attractors/global', { name, content: taskGraph('true'), defaultRunType: 'task', modelConfig: MODEL }), 201);
      for (const projectId of [before, await createProject(context)]) {
        const listed = listAt(await context.api.getBody(`/api/projects/${projectId}/attractors`), 'attractors');
        const copy = listed.find((row) => textAt(row, 'name') === name);
        assert.equal(textAt(copy, 'scope'), 'GLOBAL');
        assert.equal(textAt(copy, 'contentPath'), `attractors/global/${name}/v1.dot`);
        expectStatus(await context.api.patch(`/api/projects/${projectId}/attractors/${textAt(copy, 'id')}`, { active: false }), 409);
      }
    },
  },
];

async function expectInvalid(context: ContractContext, content: string): Promise<void> {
  const projectId = await createProject(context);
  const answer = await context.api.post(`/api/projects/${projectId}/attractors`, { name: 'g', content, defaultRunType: 'task', modelConfig: MODEL });
  expectError(answer, 400, 'attractor content failed validation');
  assert.equal(at(answer.body, 'validation', 'valid'), false);
  assert.ok(listAt(answer.body, 'validation', 'diagnostics').length > 0);
  assert.ok(Number(at(answer.body, 'validation', 'errorCount')) > 0);
}
