import type { RunToLaunch } from '../dispatcher.ts';
import { NotReady } from '../not-ready.ts';
import type { SecretReference } from '../provider-secrets.ts';
import { Rejection } from '../rejection.ts';
import { namesOfRow } from '../secrets/secret-name.ts';
import { isRefusal } from './launch-answer.ts';

/** An entry of a container's `secrets`. */
export interface ContainerSecret {
  readonly name: string;
  readonly valueFrom: string;
}

export interface StoredSecret {
  /** `undefined`: they cannot be told without reading the values. */
  readonly keys: readonly string[] | undefined;
  readonly valueFrom: (key: string) => string;
}

/** A store of secrets as far as it can be asked without reading a value. */
export interface SecretStore {
  /** In its users' words. */
  readonly title: string;
  /** By name; `undefined` where there is none with a value. */
  find(name: string): Promise<StoredSecret | undefined>;
  /** The name in an ARN of this store; `undefined` for any other text. */
  readName(arn: string): string | undefined;
}

// A value is put or taken away by people; a run that begins in that minute may fail in ECS's words instead of ours.
const presentMs = 60_000;
// From then on, whoever asks gets the known answer and has the next one fetched: busy projects never wait.
const refreshMs = 30_000;
// Somebody has just been told that it is missing.
const absentMs = 2000;

interface Known {
  readonly secret: Promise<StoredSecret | undefined>;
  /** On the clock of `performance.now()`, as the others. */
  readonly since: number;
  until: number;
  refreshAt: number;
}

type Missing = { readonly reference: SecretReference; readonly what: string };

/** Where the values of a run's mapped variables are, known to exist. No value is read here. */
export class RunSecrets {
  private readonly prefix: string;
  private readonly store: SecretStore;
  private readonly known = new Map<string, Known>();

  constructor({ prefix, store }: { readonly prefix: string; readonly store: SecretStore }) {
    this.prefix = prefix;
    this.store = store;
  }

  /** Throws `Rejection` that names everything missing, and `NotReady` while the store cannot be asked. */
  async locate({ projectId, secrets }: Pick<RunToLaunch, 'projectId' | 'secrets'>): Promise<readonly ContainerSecret[]> {
    const found = await Promise.all(secrets.map((reference) => this.locateOne(reference, projectId)));
    const missing = found.filter((one) => 'what' in one);
    if (missing.length > 0) throw new Rejection(explain(missing));
    return found.filter((one) => 'valueFrom' in one);
  }

  private async locateOne(reference: SecretReference, projectId: string): Promise<ContainerSecret | Missing> {
    const { variable, key } = reference;
    const places = namesOfRow({ ...reference, projectId }, this.prefix, (arn) => this.store.readName(arn));
    if (places.kind === 'refused') return { reference, what: places.why };
    for (const name of places.names) {
      const secret = await this.find(name, key);
      if (secret === undefined) continue;
      if (lacks(secret, key)) return { reference, what: `${name} in ${this.store.title} has no key ${key} (it has ${secret.keys?.join(', ') ?? ''})` };
      return { name: variable, valueFrom: secret.valueFrom(key) };
    }
    return { reference, what: `${places.names.join(' or ')} has no value in ${this.store.title}` };
  }

  /** What is known of a secret that lacks the key may be older than the key. */
  private async find(name: string, key: string): Promise<StoredSecret | undefined> {
    const since = this.known.get(name)?.since ?? Infinity;
    const secret = await this.look(name);
    if (secret === undefined || !lacks(secret, key) || since > performance.now() - absentMs) return secret;
    return await this.keep(name, this.ask(name));
  }

  /** One look at a time for each name; what a failure leaves is forgotten. */
  private look(name: string): Promise<StoredSecret | undefined> {
    const now = performance.now();
    const known = this.known.get(name);
    if (known === undefined || known.until <= now) return this.keep(name, this.ask(name));
    if (known.refreshAt <= now) {
      known.refreshAt = known.until;
      const next = this.ask(name);
      next.then(() => this.keep(name, next)).catch(() => undefined);
    }
    return known.secret;
  }

  private keep(name: string, secret: Promise<StoredSecret | undefined>): Promise<StoredSecret | undefined> {
    const since = performance.now();
    const entry = { secret, since, until: since + presentMs, refreshAt: Infinity };
    this.known.set(name, entry);
    secret.then(
      (found) => {
        const answeredAt = performance.now();
        entry.until = answeredAt + (found === undefined ? absentMs : presentMs);
        if (found !== undefined) entry.refreshAt = answeredAt + refreshMs;
      },
      () => this.known.delete(name),
    );
    return secret;
  }

  private async ask(name: string): Promise<StoredSecret | undefined> {
    try {
      return await this.store.find(name);
    } catch (error) {
      if (isRefusal(error)) throw new Rejection(`AWS does not let the controller look for the secret ${name} in ${this.store.title}: ${error.name}. Check its task role.`);
      const failed = Promise.reject(error instanceof Error ? error : new Error(String(error)));
      // Of several secrets that cannot be asked for, one is told.
      failed.catch(() => undefined);
      throw new NotReady(`${this.store.title} cannot be asked`, failed);
    }
  }
}

function lacks({ keys }: StoredSecret, key: string): boolean {
  return keys?.includes(key) === false;
}

function explain(missing: readonly Missing[]): string {
  const found = missing.map(({ reference: { provider, variable }, what }) => `provider ${provider} (${variable}): ${what}`);
  return `A secret that the run is given is missing. ${[...new Set(found)].join('; ')}. Put it there with \`factory-ecs secrets put\`; \`factory-ecs secrets check\` lists every mapping without a value.`;
}
