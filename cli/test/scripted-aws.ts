import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isJsonObject, type JsonObject } from '../../actions/shared/src/json-object.ts';

export interface ScriptedSecret {
  value: string | undefined;
  tags: Record<string, string>;
  deleted?: boolean;
}

export interface Refusal {
  readonly type: string;
  readonly message: string;
}

/** A running task of the service `factory-api`. */
export interface ScriptedApiTask {
  readonly id: string;
  readonly revision: number;
  readonly imageDigest: string;
}

class AwsError extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

/** Secrets Manager, Parameter Store and a little of ECS over AWS JSON 1.1. Remembers every call. */
export class ScriptedAws {
  readonly calls: { readonly operation: string; readonly body: JsonObject }[] = [];
  readonly secrets = new Map<string, ScriptedSecret>();
  readonly parameters = new Map<string, { value: string; type: string; tier: string }>();
  readonly tasks: ScriptedApiTask[] = [];
  /** By family:revision, as DescribeTaskDefinition has them. */
  readonly definitions = new Map<string, JsonObject>();
  readonly clusters = new Map<string, JsonObject>();
  /** By operation: every such call is refused. */
  readonly refusals = new Map<string, Refusal>();
  private readonly server = createServer((request, response) => void this.answer(request, response));

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', () => resolve()));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  reset(): void {
    for (const map of [this.secrets, this.parameters, this.definitions, this.clusters, this.refusals]) map.clear();
    this.calls.length = 0;
    this.tasks.length = 0;
  }

  operations(): readonly string[] {
    return this.calls.map(({ operation }) => operation);
  }

  valuesOf(name: string): unknown {
    return JSON.parse(this.secrets.get(name)?.value ?? 'null');
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const operation = (request.headers['x-amz-target'] ?? '').toString().split('.').at(-1) ?? '';
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as JsonObject;
    this.calls.push({ operation, body });
    try {
      const refusal = this.refusals.get(operation);
      if (refusal !== undefined) throw new AwsError(refusal.type, refusal.message);
      send(response, 200, this.perform(operation, body));
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      send(response, 400, { __type: error.type, message: error.message });
    }
  }

  private perform(operation: string, body: JsonObject): JsonObject {
    switch (operation) {
      case 'CreateSecret': case 'DescribeSecret': case 'GetSecretValue': case 'PutSecretValue': case 'TagResource': case 'UntagResource': return this.performSecret(operation, body);
      case 'PutParameter':
        this.parameters.set(String(body['Name']), { value: String(body['Value']), type: String(body['Type']), tier: String(body['Tier']) });
        return { Version: 1 };
      case 'DescribeParameters': return { Parameters: [...this.parameters.keys()].map((Name) => ({ Name, ARN: `arn:aws:ssm:us-east-1:123456789012:parameter${Name}` })) };
      case 'ListTasks': return { taskArns: this.tasks.map(({ id }) => taskArn(id)) };
      case 'DescribeTasks': return { tasks: this.tasks.map((task) => ({ taskArn: taskArn(task.id), lastStatus: 'RUNNING', taskDefinitionArn: `arn:aws:ecs:us-east-1:123456789012:task-definition/api:${task.revision}`, containers: [{ name: 'artifacts', image: 'controller:1' }, { name: 'api', image: 'api:1', imageDigest: task.imageDigest }] })) };
      case 'DescribeTaskDefinition': return { taskDefinition: this.definitionOf(String(body['taskDefinition'])) };
      case 'DescribeClusters': return { clusters: (body['clusters'] as string[]).flatMap((name) => this.clusters.get(name) ?? []) };
      default: throw new AwsError('InvalidAction', `${operation} is not scripted`);
    }
  }

  private performSecret(operation: string, body: JsonObject): JsonObject {
    const name = String(body['Name'] ?? body['SecretId']);
    const arn = `arn:aws:secretsmanager:us-east-1:123456789012:secret:${name}-AbCdEf`;
    const found = this.secrets.get(name.startsWith('arn:') ? (/:secret:(.*)-\w{6}$/.exec(name)?.[1] ?? '') : name);
    if (operation === 'CreateSecret') {
      if (found !== undefined) throw new AwsError('ResourceExistsException', 'It exists.');
      this.secrets.set(name, { value: String(body['SecretString']), tags: readTags(body['Tags']) });
      return { ARN: arn };
    }
    if (found === undefined) throw new AwsError('ResourceNotFoundException', 'Secrets Manager can\'t find the specified secret.');
    switch (operation) {
      case 'GetSecretValue': return { ARN: arn, SecretString: found.value };
      case 'PutSecretValue': found.value = String(body['SecretString']); break;
      case 'TagResource': Object.assign(found.tags, readTags(body['Tags'])); break;
      case 'UntagResource': found.tags = Object.fromEntries(Object.entries(found.tags).filter(([key]) => !(body['TagKeys'] as string[]).includes(key))); break;
      default: return {
        ARN: arn, Tags: Object.entries(found.tags).map(([Key, Value]) => ({ Key, Value })),
        ...(found.value === undefined ? {} : { VersionIdsToStages: { v1: ['AWSCURRENT'] } }), ...(found.deleted === true ? { DeletedDate: 1_700_000_000 } : {}),
      };
    }
    return { ARN: arn };
  }

  private definitionOf(wanted: string): JsonObject {
    const found = this.definitions.get(wanted.slice(wanted.lastIndexOf('/') + 1));
    if (found === undefined) throw new AwsError('ClientException', 'Unable to describe task definition.');
    return { status: 'ACTIVE', taskDefinitionArn: wanted, ...found };
  }
}

function taskArn(id: string): string {
  return `arn:aws:ecs:us-east-1:123456789012:task/factory/${id}`;
}

function readTags(tags: unknown): Record<string, string> {
  return Object.fromEntries((Array.isArray(tags) ? tags.filter(isJsonObject) : []).map(({ Key, Value }) => [String(Key), String(Value)]));
}

function send(response: ServerResponse, status: number, body: JsonObject): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
}
