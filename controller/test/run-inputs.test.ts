import { describe, expect, it } from '@jest/globals';
import { readModelConfig } from '../src/model-config.ts';
import { providerSchemas, resolveProviderSecrets } from '../src/provider-secrets.ts';
import { requireSettings, resolveEnvironment, type ResolvedEnvironment } from '../src/run-environment.ts';
import type { EnvironmentRow, SecretRow } from '../src/run-store.ts';

const makeRow = (overrides: Partial<SecretRow> = {}): SecretRow => ({ scope: 'global', name: 'n', provider: 'google', secretName: 's', keyMappings: { apiKey: 'api_key' }, ...overrides });

describe('resolveProviderSecrets', () => {
  it('lets the project override the global mapping, and the last row of a scope the earlier', () => {
    const rows = [makeRow({ scope: 'project', secretName: 'a' }), makeRow({ scope: 'project', secretName: 'b' }), makeRow({ secretName: 'global' })];
    expect(resolveProviderSecrets(rows).get('google')).toEqual([{ variable: 'GEMINI_API_KEY', provider: 'google', scope: 'project', secretName: 'b', key: 'api_key' }]);
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
  const row: EnvironmentRow = { id: 'e', name: 'row', kind: 'KUBERNETES_JOB', runnerImage: 'j', setupScript: null, serviceAccountName: 'sa', resourcesJson: { limits: {} }, ecsJson: null };
  const rowAsEnvironment = { id: 'e', name: 'row', kind: 'KUBERNETES_JOB', runnerImage: 'j', serviceAccountName: 'sa', resources: { limits: {} } };
  const resolve = (run: Partial<Parameters<typeof resolveEnvironment>[0]>): ResolvedEnvironment => resolveEnvironment({ environmentSnapshot: null, environmentRow: null, environmentSettings: null, ...run }, 'f');
  it('prefers a valid snapshot', () => {
    expect(resolve({ environmentSnapshot: { ...snapshot, extra: 1 }, environmentRow: row })).toEqual({ environment: snapshot, settings: undefined });
  });
  it.each([[null], [[]], [{ ...snapshot, kind: 'LAMBDA' }], [{ ...snapshot, name: 1 }], [{ ...snapshot, setupScript: 1 }]])('falls back to the row: %j', (environmentSnapshot) => {
    expect(resolve({ environmentSnapshot, environmentRow: row }).environment).toEqual(rowAsEnvironment);
  });
  it('falls back to a built-in one without a row', () => {
    expect(resolve({})).toEqual({ environment: { id: 'legacy-default', name: 'legacy-default', kind: 'KUBERNETES_JOB', runnerImage: 'f' }, settings: undefined });
  });
  it('takes the settings of factory_ecs for a KUBERNETES_JOB, and the snapshot’s for an ECS_TASK', () => {
    const [here, there] = [{ cpu: 256 }, { cpu: 512 }];
    expect(resolve({ environmentSnapshot: { ...snapshot, ecs: there }, environmentSettings: here }).settings).toEqual(here);
    expect(resolve({ environmentSnapshot: { ...snapshot, kind: 'ECS_TASK', ecs: there }, environmentSettings: here }).settings).toEqual(there);
    expect(resolve({ environmentSnapshot: { ...snapshot, kind: 'ECS_TASK' }, environmentSettings: here }).settings).toBeUndefined();
  });
  it('lets an ECS_TASK’s snapshot win over later edits of its row', () => {
    expect(resolve({ environmentSnapshot: { ...snapshot, kind: 'ECS_TASK', ecs: { cpu: 512 } }, environmentRow: { ...row, kind: 'ECS_TASK', ecsJson: { cpu: 1024 } } }).settings).toEqual({ cpu: 512 });
    expect(resolve({ environmentRow: { ...row, kind: 'ECS_TASK', ecsJson: { cpu: 1024 } } })).toEqual({ environment: { ...rowAsEnvironment, kind: 'ECS_TASK' }, settings: { cpu: 1024 } });
  });
});

describe('requireSettings', () => {
  const compatible: ResolvedEnvironment = { environment: { id: 'e', name: 'large', kind: 'KUBERNETES_JOB', runnerImage: 'i:1' }, settings: undefined };
  const native: ResolvedEnvironment = { ...compatible, environment: { ...compatible.environment, kind: 'ECS_TASK' } };
  it('lets an ECS_TASK pass whatever is said of the other kind', () => {
    for (const jobs of ['ALL', 'LISTED', 'NONE'] as const) expect(requireSettings({ ...native, settings: { cpu: 256, memory: 512 } }, jobs)).toEqual({ cpu: 256, memory: 512 });
  });
  it('lets a KUBERNETES_JOB pass when all are dispatched, or it is listed', () => {
    expect(requireSettings(compatible, 'ALL')).toEqual({});
    expect(requireSettings({ ...compatible, settings: {} }, 'LISTED')).toEqual({});
  });
  it.each([['NONE', 'none of these'], ['LISTED', 'only the listed ones of these']] as const)('refuses a KUBERNETES_JOB with %s, and says what to do', (jobs, text) => {
    expect(() => requireSettings(compatible, jobs)).toThrow(`The environment large is of kind KUBERNETES_JOB, and this controller is told to dispatch ${text} to ECS. Switch it (\`factory-ecs environments set large --kind ECS_TASK\`)`);
  });
  it('refuses settings that cannot be, naming all of them and their place', () => {
    const attempt = (resolved: ResolvedEnvironment) => () => requireSettings({ ...resolved, settings: { cpu: 300, memory: 512, subnets: ['x'] } }, 'ALL');
    expect(attempt(native)).toThrow(/^The environment large cannot be launched with the ECS settings that the environment's snapshot in the run has: .*subnets\[0\] must be .* cpu must be .*got 300\.$/s);
    expect(attempt(compatible)).toThrow('that factory_ecs.environment has: ');
  });
});
