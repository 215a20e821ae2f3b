import assert from 'node:assert/strict';
import { at, expectKeys, listAt, textAt, type Check } from '../check.ts';
import { uniqueName } from '../context.ts';
import { createProject, createSecret } from '../factory-fixture.ts';
import { expectError, expectStatus } from '../http-client.ts';

const PROVIDERS = ['anthropic', 'github-app', 'google', 'google-vertex', 'groq', 'openai', 'openai-codex', 'openrouter', 'xai'];

export const secretChecks: readonly Check[] = [
  {
    section: '2.6',
    title: 'GET /api/secrets/providers lists the providers of 6.3, sorted',
    run: async ({ api }) => {
      const providers = listAt(await api.getBody('/api/secrets/providers'), 'providers');
      assert.deepEqual(providers.map((provider) => textAt(provider, 'provider')), PROVIDERS);
      const anthropic = providers[0];
      assert.deepEqual(at(anthropic, 'envByLogicalKey'), { apiKey: 'ANTHROPIC_API_KEY', oauthToken: 'ANTHROPIC_OAUTH_TOKEN' });
      assert.deepEqual(at(anthropic, 'requiredAny'), ['apiKey', 'oauthToken']);
    },
  },
  {
    section: '2.6',
    title: 'a project secret is a mapping without values, named after project scope; saving it again updates the row',
    run: async (context) => {
      const projectId = await createProject(context);
      const first = await createSecret(context, projectId, { name: 'My LLM_key!' });
      expectKeys(first, ['id', 'projectId', 'name', 'provider', 'k8sSecretName', 'keyMappings', 'createdAt', 'updatedAt']);
      assert.equal(textAt(first, 'k8sSecretName'), 'factory-secret-my-llm-key-');
      const arn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:llm';
      const second = await createSecret(context, projectId, { name: 'My LLM_key!', k8sSecretName: arn });
      assert.equal(textAt(second, 'id'), textAt(first, 'id'));
      assert.equal(textAt(second, 'k8sSecretName'), arn);
      assert.equal(listAt(await context.api.getBody(`/api/projects/${projectId}/secrets`), 'secrets').length, 1);
    },
  },
  {
    section: '2.6',
    title: 'without Kubernetes the write succeeds and the values are gone',
    run: async (context) => {
      const projectId = await createProject(context);
      const id = textAt(await createSecret(context, projectId), 'id');
      assert.deepEqual(await context.api.getBody(`/api/projects/${projectId}/secrets/${id}/values`), { values: {} });
    },
  },
  {
    section: '2.6',
    title: 'empty keyMappings become the identity; a blank provider becomes __arbitrary__',
    run: async (context) => {
      const secret = await createSecret(context, await createProject(context), { provider: ' ', keyMappings: {}, values: { a: '1', b: '2' } });
      assert.equal(textAt(secret, 'provider'), '__arbitrary__');
      assert.deepEqual(at(secret, 'keyMappings'), { a: 'a', b: 'b' });
    },
  },
  {
    section: '2.6',
    title: 'the texts for missing values, missing keys, missing alternatives, unknown keys and unknown projects',
    run: async (context) => {
      const projectId = await createProject(context);
      const save = async (values: Record<string, unknown>, project = projectId) => context.api.post(`/api/projects/${project}/secrets`, { name: 'llm', ...values });
      expectError(await save({ provider: 'google', keyMappings: { apiKey: 'k1', x: 'k2' }, values: { other: '1' } }), 400, 'Secret values missing keys referenced by keyMappings: k1, k2');
      expectError(await save({ provider: 'google-vertex', keyMappings: { googleApplicationCredentials: 'a' }, values: { a: '1' } }), 400, 'Missing required keys for google-vertex: googleCloudProject, googleCloudLocation');
      expectError(await save({ provider: 'anthropic', keyMappings: { colour: 'a' }, values: { a: '1' } }), 400, 'Unknown logical key colour for provider anthropic');
      expectStatus(await save({ provider: 'anthropic', values: {} }), 400);
      expectError(await save({ provider: 'anthropic', values: { apiKey: '1' } }, 'unknown'), 404, 'project not found');
    },
  },
  {
    section: '2.6',
    title: 'a provider without a schema is accepted unchecked',
    run: async (context) => {
      const secret = await createSecret(context, await createProject(context), { provider: 'mistral', keyMappings: { whatever: 'a' }, values: { a: '1' } });
      assert.equal(textAt(secret, 'provider'), 'mistral');
    },
  },
  {
    section: '2.6',
    title: 'global secrets: upsert on the name, listed, no values',
    run: async ({ api }) => {
      const name = uniqueName('global');
      const save = async () => expectStatus(await api.post('/api/secrets/global', { name, provider: '', values: { a: '1' } }), 201).body;
      const first = await save();
      assert.equal(textAt(first, 'k8sSecretName'), `factory-global-${name}`);
      assert.equal(textAt(await save(), 'id'), textAt(first, 'id'));
      const listed = listAt(await api.getBody('/api/secrets/global'), 'secrets');
      assert.equal(listed.filter((secret) => textAt(secret, 'name') === name).length, 1);
      assert.deepEqual(await api.getBody(`/api/secrets/global/${textAt(first, 'id')}/values`), { values: {} });
    },
  },
];
