import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { UserError } from '../../../actions/shared/src/user-error.ts';
import { describeAwsError } from '../../../actions/shared/src/ecs/aws-error.ts';
import { parameterStore } from '../../../controller/src/ecs/secret-stores.ts';
import { checkValues, type OpenSecret, type SecretWriter } from './secret-writer.ts';

/** Of an advanced parameter; a standard one has 4096. */
const maxBytes = 8192;

/** One SecureString per key, below the mapping row's name. No value is read. */
export class ParameterStoreWriter implements SecretWriter {
  readonly title = 'Parameter Store';
  readonly #client: SSMClient;

  constructor(client = new SSMClient({ maxAttempts: 8 })) {
    this.#client = client;
  }

  async open(name: string): Promise<OpenSecret> {
    const keys = (await parameterStore(this.#client).find(name))?.keys ?? [];
    return {
      name, keys,
      problemsOf: (values) => [
        ...checkValues(values),
        // Secrets Manager takes more: https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-parameter-name-constraints.html
        ...(/^[A-Za-z0-9_./-]+$/.test(name) ? [] : [`${name} must be letters, digits and . _ - / to be a parameter's name`]),
        ...[...values].flatMap(([key, value]) => (Buffer.byteLength(value) > maxBytes ? [`${key} must be at most ${maxBytes} bytes`] : [])),
      ],
      save: async (values) => await this.#save(name, values),
    };
  }

  async #save(name: string, values: ReadonlyMap<string, string>): Promise<void> {
    const written: string[] = [];
    for (const [key, Value] of values) {
      try {
        await this.#client.send(new PutParameterCommand({ Name: `/${name}/${key}`, Value, Type: 'SecureString', Overwrite: true, Tier: 'Intelligent-Tiering' }));
        written.push(key);
      } catch (error) {
        if (written.length === 0) throw error;
        throw new UserError(`${describeAwsError(error)}\nOf ${name}, ${written.join(', ')} ${written.length === 1 ? 'was' : 'were'} written, ${key} and what follows was not: run this again.`);
      }
    }
  }
}
