import {
  CreateSecretCommand, DescribeSecretCommand, GetSecretValueCommand, PutSecretValueCommand, SecretsManagerClient, TagResourceCommand, UntagResourceCommand,
} from '@aws-sdk/client-secrets-manager';
import type { DescribeSecretCommandOutput } from '@aws-sdk/client-secrets-manager';
import { isJsonObject } from '../../../actions/shared/src/json-object.ts';
import { UserError } from '../../../actions/shared/src/user-error.ts';
import { hasValue, keysTag, readKeysTag } from '../../../controller/src/ecs/secret-stores.ts';
import { checkValues, type OpenSecret, type SecretWriter } from './secret-writer.ts';

const maxBytes = 65_536;
const maxTagLength = 256;

/** One secret per mapping row, a JSON object `{key: value}`, with its keys in a tag. */
export class SecretsManagerWriter implements SecretWriter {
  readonly title = 'Secrets Manager';
  readonly #client: SecretsManagerClient;

  constructor(client = new SecretsManagerClient({ maxAttempts: 5 })) {
    this.#client = client;
  }

  async open(name: string): Promise<OpenSecret> {
    const described = await this.#describe(name);
    const present = described !== undefined && hasValue(described) ? await this.#read(name) : new Map<string, string>();
    const merge = (values: ReadonlyMap<string, string>): ReadonlyMap<string, string> => new Map([...present, ...values]);
    return {
      name,
      keys: [...present.keys()],
      problemsOf: (values) => [...checkValues(values), ...(Buffer.byteLength(toText(merge(values))) > maxBytes ? [`all values of a secret together must be at most ${maxBytes} bytes, as JSON`] : [])],
      save: async (values) => {
        const merged = merge(values);
        if (described === undefined) await this.#create(name, merged);
        else await this.#replace(name, merged, readKeysTag(described));
      },
    };
  }

  async #describe(name: string): Promise<DescribeSecretCommandOutput | undefined> {
    try {
      const described = await this.#client.send(new DescribeSecretCommand({ SecretId: name }));
      if (described.DeletedDate !== undefined) throw new UserError(`The secret ${name} is to be deleted. Restore it first: aws secretsmanager restore-secret --secret-id ${name}`);
      return described;
    } catch (error) {
      if (error instanceof Error && error.name === 'ResourceNotFoundException') return undefined;
      throw error;
    }
  }

  /** No error carries a part of what it holds. */
  async #read(name: string): Promise<ReadonlyMap<string, string>> {
    const { SecretString } = await this.#client.send(new GetSecretValueCommand({ SecretId: name })).catch((error: unknown) => {
      if (error instanceof Error && error.name === 'AccessDeniedException') throw new UserError(`The secret ${name} has a value already, and AWS refuses secretsmanager:GetSecretValue: it is needed to keep the keys that are not written.`);
      throw error;
    });
    const entries = parseEntries(SecretString ?? '');
    if (entries === undefined) throw new UserError(`The secret ${name} holds something else than a JSON object of texts: it was not written by this program. Nothing was changed; delete it, or let the mapping name another.`);
    return new Map(entries);
  }

  async #create(name: string, values: ReadonlyMap<string, string>): Promise<void> {
    const keys = describeKeys(values);
    await this.#client.send(new CreateSecretCommand({ Name: name, SecretString: toText(values), Description: 'For runners of Factory; written by factory-ecs secrets put', ...(keys === undefined ? {} : { Tags: [{ Key: keysTag, Value: keys }] }) }));
  }

  /** The tag last: until then the controller takes a new key for missing, and never a missing one for there. */
  async #replace(name: string, values: ReadonlyMap<string, string>, tagged: string | undefined): Promise<void> {
    await this.#client.send(new PutSecretValueCommand({ SecretId: name, SecretString: toText(values) }));
    const keys = describeKeys(values);
    if (keys === tagged) return;
    if (keys === undefined) await this.#client.send(new UntagResourceCommand({ SecretId: name, TagKeys: [keysTag] }));
    else await this.#client.send(new TagResourceCommand({ SecretId: name, Tags: [{ Key: keysTag, Value: keys }] }));
  }
}

/** undefined where it is too long for a tag: then nothing is said of the keys. */
function describeKeys(values: ReadonlyMap<string, string>): string | undefined {
  const text = [...values.keys()].join(' ');
  return text.length > maxTagLength ? undefined : text;
}

function toText(values: ReadonlyMap<string, string>): string {
  return JSON.stringify(Object.fromEntries(values));
}

function parseEntries(text: string): readonly [string, string][] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const entries = isJsonObject(value) ? Object.entries(value) : [['', undefined] as const];
    return entries.every((entry): entry is [string, string] => typeof entry[1] === 'string') ? entries : undefined;
  } catch {
    // The parser's message would repeat the text.
    return undefined;
  }
}
