import { describe, expect, it } from '@jest/globals';
import { readModelConfig } from '../src/model-config.ts';
import { providerSchemas, resolveProviderSecrets } from '../src/provider-secrets.ts';
import { resolveEnvironment } from '../src/run-environment.ts';
import type { EnvironmentRow, SecretRow } from '../src/run-store.ts';

const makeRow = (overrides: Partial<SecretRow> = {}): SecretRow => ({ scope: 'global', name: 'n', provider: 'google', secretName: 's', keyMappings: { apiKey: 'api_key' }, ...overrides });

describe('resolveProviderSecrets', () => {
  it('lets the project override the global mapping, and the last row of a scope the earlier', () => {
    const rows = [makeRow({ scope: 'project', secretName: 'a' }), makeRow({ scope: 'project', secretName: 'b' }), makeRow({ secretName: 'global' })];
    expect(resolveProviderSecrets(rows).get('google')).toEqual([{ variable: 'GEMINI_API_KEY', secretName: 'b', key: 'api_key' }]);
  });
  it('drops providers without a schema', () => {
    const rows = ['__arbitrary__', 'mistral', 'constructor'].map((provider) => makeRow({ provider }));
    expect(resolveProviderSecrets(rows).size).toBe(0);
  });
  it.each([
    [makeRow({ secretName: '' }), 'secretName is required'],
    [makeRow({ provider: 'github-app', keyMappings: { token: 't' } }), 'Missing required keys for github-app: appId, privateKey'],
    [makeRow({ provider: 'anthropic', keyMappings: {} }), 'Provider anthropic requires one of: apiKey, oauthToken'],
    [makeRow({ keyMappings: { apiKey: 'k', region: 'r' } }), 'Unknown logical key region for provider google'],
    [makeRow({ keyMappings: null }), 'Missing required keys for google: apiKey'],
  ])('refuses with Factory’s text: %#', (row, text) => {
    expect(() => resolveProviderSecrets([row])).toThrow(new Error(text));
  });
  it('knows the nine providers', () => {
    expect(Object.keys(providerSchemas)).toHaveLength(9);
  });
});

describe('readModelConfig', () => {
  it('takes what the runner knows', () => {
    const payload = { modelConfig: { provider: 'google', modelId: 'm', reasoningLevel: 'high', temperature: 0, maxTokens: 5, other: 1 } };
    expect(readModelConfig('r1', payload)).toEqual({ provider: 'google', modelId: 'm', reasoningLevel: 'high', temperature: 0, maxTokens: 5 });
  });
  it.each([[undefined], ['text'], [{}], [{ modelConfig: null }]])('says when it is missing: %j', (payload) => {
    expect(() => readModelConfig('r1', payload)).toThrow(new Error('RunQueued event missing modelConfig for run r1'));
  });
  it.each([[{ modelConfig: 'x' }], [{ modelConfig: { provider: 'google' } }]])('says when it is invalid: %j', (payload) => {
    expect(() => readModelConfig('r1', payload)).toThrow(new Error('RunQueued modelConfig invalid for run r1'));
  });
});

describe('resolveEnvironment', () => {
  const snapshot = { id: 'e', name: 'snapshot', kind: 'KUBERNETES_JOB', runnerImage: 'i', setupScript: 'true', resources: { limits: { cpu: '2' } } };
  const row: EnvironmentRow = { id: 'e', name: 'row', kind: 'KUBERNETES_JOB', runnerImage: 'j', setupScript: null, serviceAccountName: 'sa', resourcesJson: { limits: {} } };
  it('prefers a valid snapshot', () => {
    expect(resolveEnvironment({ environmentSnapshot: { ...snapshot, extra: 1 }, environmentRow: row }, 'f')).toEqual(snapshot);
  });
  it.each([[null], [[]], [{ ...snapshot, kind: 'LAMBDA' }], [{ ...snapshot, name: 1 }], [{ ...snapshot, setupScript: 1 }]])('falls back to the row: %j', (environmentSnapshot) => {
    expect(resolveEnvironment({ environmentSnapshot, environmentRow: row }, 'f')).toEqual({ id: 'e', name: 'row', kind: 'KUBERNETES_JOB', runnerImage: 'j', serviceAccountName: 'sa', resources: { limits: {} } });
  });
  it('falls back to a built-in one without a row', () => {
    expect(resolveEnvironment({ environmentSnapshot: null, environmentRow: null }, 'f')).toEqual({ id: 'legacy-default', name: 'legacy-default', kind: 'KUBERNETES_JOB', runnerImage: 'f' });
  });
});
