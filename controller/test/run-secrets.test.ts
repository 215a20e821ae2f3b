import { describe, expect, it } from '@jest/globals';
import { RunSecrets, type SecretStore, type StoredSecret } from '../src/ecs/run-secrets.ts';
import { NotReady } from '../src/not-ready.ts';
import type { SecretReference } from '../src/provider-secrets.ts';

const arnOf = (name: string): string => `arn:aws:secretsmanager:eu-central-1:123456789012:secret:${name}-AbCdEf`;

class FakeStore implements SecretStore {
  readonly title = 'the store';
  readonly asked: string[] = [];
  readonly secrets = new Map<string, readonly string[] | undefined>();
  failure: Error | undefined;

  find(name: string): Promise<StoredSecret | undefined> {
    this.asked.push(name);
    if (this.failure !== undefined) return Promise.reject(this.failure);
    return Promise.resolve(this.secrets.has(name) ? { keys: this.secrets.get(name), valueFrom: (key) => `${arnOf(name)}:${key}::` } : undefined);
  }

  readName(arn: string): string | undefined {
    return /:secret:(.+)-AbCdEf$/.exec(arn)?.[1];
  }
}

const reference = (overrides: Partial<SecretReference> = {}): SecretReference => ({ variable: 'GEMINI_API_KEY', provider: 'google', scope: 'project', secretName: 'gemini', key: 'api_key', ...overrides });

function open(secrets: Record<string, readonly string[] | undefined>): { store: FakeStore; locate: (...references: SecretReference[]) => Promise<unknown> } {
  const store = new FakeStore();
  for (const [name, keys] of Object.entries(secrets)) store.secrets.set(name, keys);
  const runSecrets = new RunSecrets({ prefix: 'f/runs', store });
  return { store, locate: (...references) => runSecrets.locate({ projectId: 'p1', secrets: references }) };
}

describe('RunSecrets', () => {
  it('looks for a project’s secret under the project, so that two projects may use one name', async () => {
    const { locate } = open({ 'f/runs/projects/p1/gemini': undefined, 'f/runs/projects/p2/gemini': undefined, 'f/runs/global/gemini': undefined });
    expect(await locate(reference())).toEqual([{ name: 'GEMINI_API_KEY', valueFrom: `${arnOf('f/runs/projects/p1/gemini')}:api_key::` }]);
  });
  it('looks for a project’s secret among the global ones next, and for a global one there alone', async () => {
    const { locate } = open({ 'f/runs/global/gemini': undefined });
    expect(await locate(reference())).toEqual([{ name: 'GEMINI_API_KEY', valueFrom: `${arnOf('f/runs/global/gemini')}:api_key::` }]);
    const other = open({ 'f/runs/projects/p1/gemini': undefined });
    await expect(other.locate(reference({ scope: 'global' }))).rejects.toThrow('provider google (GEMINI_API_KEY): f/runs/global/gemini has no value in the store.');
  });
  it('names every missing one, its provider, and a missing key', async () => {
    const { locate } = open({ 'f/runs/projects/p1/gemini': ['other'] });
    await expect(locate(reference(), reference({ provider: 'groq', variable: 'GROQ_API_KEY', secretName: 'groq' }))).rejects.toThrow(
      'A secret that the run is given is missing. provider google (GEMINI_API_KEY): f/runs/projects/p1/gemini in the store has no key api_key (it has other); ' +
        'provider groq (GROQ_API_KEY): f/runs/projects/p1/groq or f/runs/global/groq has no value in the store. Put it there with `factory-ecs secrets put`; `factory-ecs secrets check` lists every mapping without a value.',
    );
  });
  it('takes an ARN below the project’s own names or the global ones, and no other', async () => {
    const { locate } = open({ 'f/runs/projects/p1/gemini': undefined, 'f/runs/global/gemini': undefined, 'f/runs/projects/p2/gemini': undefined, 'f/database-url': undefined });
    for (const name of ['f/runs/projects/p1/gemini', 'f/runs/global/gemini']) expect(await locate(reference({ secretName: arnOf(name) }))).toEqual([{ name: 'GEMINI_API_KEY', valueFrom: `${arnOf(name)}:api_key::` }]);
    for (const name of ['f/runs/projects/p2/gemini', 'f/database-url']) await expect(locate(reference({ secretName: arnOf(name) }))).rejects.toThrow(`got ${arnOf(name)}.`);
    await expect(locate(reference({ scope: 'global', secretName: arnOf('f/runs/projects/p1/gemini') }))).rejects.toThrow('whose name begins with f/runs/global/; got');
  });
  it.each(['../p2/gemini', 'a/b', 'a b', 'a=b', ''])('does not let the name %j reach anywhere', async (secretName) => {
    const { store, locate } = open({});
    await expect(locate(reference({ secretName }))).rejects.toThrow('k8sSecretName must be 1 to 200 letters, digits and . _ -');
    expect(store.asked).toEqual([]);
  });
  it('asks once for a name, also for many at once', async () => {
    const { store, locate } = open({ 'f/runs/projects/p1/gemini': undefined });
    await Promise.all([locate(reference()), locate(reference()), locate(reference({ key: 'b', variable: 'B' }))]);
    await locate(reference());
    expect(store.asked).toEqual(['f/runs/projects/p1/gemini']);
  });
  it('lets runs wait while the store cannot be asked, and asks again', async () => {
    const { store, locate } = open({ 'f/runs/projects/p1/gemini': undefined });
    store.failure = new Error('connect ECONNREFUSED');
    await expect(locate(reference(), reference({ secretName: 'other' }))).rejects.toThrow(NotReady);
    store.failure = undefined;
    expect(await locate(reference())).toHaveLength(1);
  });
  it('tells the run when AWS refuses the look', async () => {
    const { store, locate } = open({});
    store.failure = Object.assign(new Error('no'), { name: 'AccessDeniedException', $metadata: { httpStatusCode: 400 } });
    await expect(locate(reference())).rejects.toThrow('AWS does not let the controller look for the secret f/runs/projects/p1/gemini in the store: AccessDeniedException. Check its task role.');
  });
});
