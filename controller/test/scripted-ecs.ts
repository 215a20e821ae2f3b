import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JsonObject } from '../src/json.ts';

export interface ScriptedTask {
  readonly taskArn: string;
  readonly startedBy: string;
  readonly clientToken: string;
  readonly request: JsonObject;
  lastStatus: 'RUNNING' | 'STOPPED';
  createdAt: Date;
  stoppedAt?: Date;
  exitCode?: number;
  stopCode?: string;
  stoppedReason?: string;
}

/** What the endpoint does with the next call of an operation, instead of answering it as ECS would. */
export type Deviation =
  | { readonly kind: 'cut-before-effect' }
  | { readonly kind: 'cut-after-effect' }
  | { readonly kind: 'failures'; readonly reason: string }
  | { readonly kind: 'error'; readonly status: number; readonly type: string; readonly message: string; readonly resourceIds?: readonly string[] }
  | { readonly kind: 'hold'; readonly until: Promise<void> };

/** Answers of DescribeTasks and ListTasks as ECS gives them at times: from a moment ago. */
export interface StaleReads {
  /** Asked for each call. */
  readonly isNext: () => boolean;
  /** How old such an answer is: a younger task is not in it, and one that has ended since still runs. */
  readonly ageMs: number;
}

/** An answer with 400. */
class Refusal extends Error {
  override readonly name: string;

  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

export function secretArn(name: string): string {
  return `arn:aws:secretsmanager:eu-central-1:123456789012:secret:${name}-AbCdEf`;
}

/** The global mapping that `TestSite` makes. */
const usualSecrets = [{ name: 'GEMINI_API_KEY', valueFrom: `${secretArn('factory/test/runs/global/gemini-key')}:api_key::` }];

/** An endpoint of ECS, and of Secrets Manager without values (AWS JSON 1.1) that remembers every call and can misbehave on request. */
export class ScriptedEcs {
  readonly calls: { readonly operation: string; readonly body: JsonObject }[] = [];
  readonly tasks = new Map<string, ScriptedTask>();
  /** Called for each task started: the runner's part. */
  onTask: (task: ScriptedTask) => void = () => undefined;
  /** Exit code of tasks that `StopTask` ends; `undefined` leaves them running until `finish`. */
  stopExitCode: number | undefined = 137;
  /** Left out: every read is of now. */
  staleReads: StaleReads | undefined;
  /** Reads that were answered from a moment ago, and differed from now. */
  staleAnswers = 0;
  /** Names that Secrets Manager does not know; every other secret has a value. */
  readonly missingSecrets = new Set<string>();
  /** Tag `keys` of a secret; left out: it has no such tag. */
  readonly secretKeys = new Map<string, string>();
  /** Of the deployed runner: what a run of `TestSite` maps, so that its definition fits as it is. */
  baseSecrets: readonly JsonObject[] = usualSecrets;
  private readonly deviations = new Map<string, Deviation[]>();
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
    this.calls.length = 0;
    this.tasks.clear();
    this.deviations.clear();
    this.missingSecrets.clear();
    this.secretKeys.clear();
    this.baseSecrets = usualSecrets;
    this.onTask = () => undefined;
    this.stopExitCode = 137;
    this.staleReads = undefined;
    this.staleAnswers = 0;
  }

  next(operation: string, ...deviations: readonly Deviation[]): void {
    this.deviations.set(operation, [...(this.deviations.get(operation) ?? []), ...deviations]);
  }

  callsOf(operation: string): readonly JsonObject[] {
    return this.calls.filter((call) => call.operation === operation).map((call) => call.body);
  }

  tasksOf(runId: string): readonly ScriptedTask[] {
    return [...this.tasks.values()].filter((task) => task.startedBy === `factory-run/${runId}`);
  }

  finish(task: ScriptedTask, end: { readonly exitCode?: number; readonly stopCode?: string; readonly stoppedReason?: string }): void {
    Object.assign(task, { lastStatus: 'STOPPED', stoppedAt: new Date(), stopCode: 'EssentialContainerExited', stoppedReason: 'Essential container in task exited', ...end });
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const operation = (request.headers['x-amz-target'] ?? '').toString().split('.').at(-1) ?? '';
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as JsonObject;
    this.calls.push({ operation, body });
    const deviation = this.deviations.get(operation)?.shift();
    if (deviation?.kind === 'cut-before-effect') return void request.socket.destroy();
    if (deviation?.kind === 'hold') await deviation.until;
    if (deviation?.kind === 'failures') {
      send(response, 200, { tasks: [], failures: [{ reason: deviation.reason }] });
      return;
    }
    if (deviation?.kind === 'error') {
      send(response, deviation.status, { __type: deviation.type, message: deviation.message, ...(deviation.resourceIds ? { resourceIds: deviation.resourceIds } : {}) });
      return;
    }
    const result = this.tryPerform(operation, body);
    if (result instanceof Refusal) {
      send(response, 400, { __type: result.name, message: result.message });
      return;
    }
    if (deviation?.kind === 'cut-after-effect') request.socket.destroy();
    else send(response, 200, result);
  }

  private tryPerform(operation: string, body: JsonObject): JsonObject | Refusal {
    try {
      return this.perform(operation, body);
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  }

  private perform(operation: string, body: JsonObject): JsonObject {
    switch (operation) {
      case 'RunTask':
        return this.runTask(body);
      case 'StopTask': {
        const task = this.tasks.get(String(body['task']));
        if (task !== undefined && this.stopExitCode !== undefined) this.finish(task, { exitCode: this.stopExitCode, stopCode: 'UserInitiated', stoppedReason: String(body['reason']) });
        return { task: task === undefined ? {} : describe(task) };
      }
      case 'ListTasks':
        return { taskArns: [...this.read().values()].filter((task) => (body['startedBy'] === undefined || task.startedBy === body['startedBy']) && task.lastStatus === body['desiredStatus']).map((task) => task.taskArn) };
      case 'DescribeTasks': {
        const arns = body['tasks'] as string[];
        const tasks = this.read();
        return {
          tasks: arns.flatMap((arn) => tasks.get(arn) ?? []).map(describe),
          failures: arns.filter((arn) => !tasks.has(arn)).map((arn) => ({ arn, reason: 'MISSING' })),
        };
      }
      case 'DescribeTaskDefinition': {
        const taskDefinitionArn = String(body['taskDefinition']);
        const registered = this.calls.find((call) => call.operation === 'RegisterTaskDefinition' && taskDefinitionArn.includes(`/${String(call.body['family'])}:`));
        const base = { family: 'factory-test-runner', cpu: '1024', memory: '2048', containerDefinitions: [{ name: 'runner', image: 'runner@sha256:base', secrets: this.baseSecrets, logConfiguration: { options: { 'awslogs-group': '/factory/test/runner', 'awslogs-stream-prefix': 'run' } } }] };
        return { taskDefinition: { ...(registered?.body ?? base), taskDefinitionArn } };
      }
      case 'RegisterTaskDefinition': {
        const family = String(body['family']);
        const revision = this.calls.filter((call) => call.operation === operation && call.body['family'] === family).length;
        return { taskDefinition: { ...body, revision, taskDefinitionArn: `arn:aws:ecs:eu-central-1:123456789012:task-definition/${family}:${revision}` } };
      }
      case 'DescribeSecret': {
        const name = String(body['SecretId']);
        if (this.missingSecrets.has(name)) throw new Refusal('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
        const keys = this.secretKeys.get(name);
        return { ARN: secretArn(name), Name: name, VersionIdsToStages: { v1: ['AWSCURRENT'] }, Tags: keys === undefined ? [] : [{ Key: 'keys', Value: keys }] };
      }
      case 'DeregisterTaskDefinition':
        return { taskDefinition: { taskDefinitionArn: body['taskDefinition'], status: 'INACTIVE' } };
      default:
        throw new Error(`The scripted ECS has no ${operation}.`);
    }
  }

  /** The tasks as the next read sees them. */
  private read(): ReadonlyMap<string, ScriptedTask> {
    if (this.staleReads?.isNext() !== true) return this.tasks;
    const then = Date.now() - this.staleReads.ageMs;
    const seen = [...this.tasks.values()].filter((task) => task.createdAt.getTime() <= then).map((task) => (task.stoppedAt !== undefined && task.stoppedAt.getTime() > then ? asRunning(task) : task));
    if (seen.length < this.tasks.size || seen.some((task) => this.tasks.get(task.taskArn) !== task)) this.staleAnswers += 1;
    return new Map(seen.map((task) => [task.taskArn, task]));
  }

  private runTask(body: JsonObject): JsonObject {
    const clientToken = String(body['clientToken']);
    const known = [...this.tasks.values()].find((task) => task.clientToken === clientToken);
    if (known !== undefined) return { tasks: [describe(known)], failures: [] };
    const taskArn = `arn:aws:ecs:eu-central-1:123456789012:task/${String(body['cluster']).split('/').at(-1) ?? ''}/${(this.tasks.size + 1).toString(16).padStart(32, '0')}`;
    const task: ScriptedTask = { taskArn, startedBy: String(body['startedBy']), clientToken, request: body, lastStatus: 'RUNNING', createdAt: new Date() };
    this.tasks.set(taskArn, task);
    this.onTask(task);
    return { tasks: [describe(task)], failures: [] };
  }
}

function asRunning({ taskArn, startedBy, clientToken, request, createdAt }: ScriptedTask): ScriptedTask {
  return { taskArn, startedBy, clientToken, request, createdAt, lastStatus: 'RUNNING' };
}

function describe(task: ScriptedTask): JsonObject {
  const { taskArn, startedBy, lastStatus, stopCode, stoppedReason, exitCode, createdAt, request } = task;
  return { taskArn, taskDefinitionArn: request['taskDefinition'], startedBy, lastStatus, createdAt: createdAt.getTime() / 1000, tags: request['tags'], stopCode, stoppedReason, containers: [{ name: 'runner', exitCode }] };
}

function send(response: ServerResponse, status: number, body: JsonObject): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': 'test' }).end(JSON.stringify(body));
}
