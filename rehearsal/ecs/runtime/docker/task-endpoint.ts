import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RoleService } from '../../aws/aws-services.ts';
import type { Clock } from '../../clock/clock.ts';
import { credentialsBody, TaskCredentials } from './task-credentials.ts';
import { describeContainer, describeTask, type TaskView } from './task-metadata.ts';
import type { TaskLaunch } from '../task-runtime.ts';

/** What tasks ask at 169.254.170.2: the credentials of their role, and their metadata (version 4). */
export interface TaskEndpoint {
  /** From now on the task is known. The path of its credentials is undefined for a task without a role. */
  publish(task: PublishedTask): { readonly credentialsPath: string | undefined; readonly withdraw: () => void };
  /** Answers a request for `/v2/credentials/…` or `/v4/…`; false for any other, which is left alone. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
}

export interface PublishedTask {
  readonly launch: TaskLaunch;
  /** Of each container; the metadata's address ends in it. */
  readonly runtimeIds: readonly string[];
  view(): TaskView;
  /** The engine's numbers of one container, null for one that does not run. */
  stats(runtimeId: string): Promise<unknown>;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Agents answer what they do not know with a text of their own; SDKs read the status (?). */
const UNKNOWN_CREDENTIALS: Answer = { status: 400, body: { code: 'InvalidIdInRequest', message: 'CredentialsV2Request: ID not found', HTTPErrorCode: 400 } };
const UNKNOWN_TASK: Answer = { status: 404, body: 'V4 metadata: no task has this id' };

export function createTaskEndpoint({ roles, clock }: { readonly roles: RoleService; readonly clock: Clock }): TaskEndpoint {
  const credentials = new Map<string, TaskCredentials>();
  const tasks = new Map<string, PublishedTask>();
  const answer = async (path: string): Promise<Answer> => {
    const [version, first = '', ...rest] = path.split('/').slice(1);
    if (version === 'v2') return answerCredentials(credentials.get(rest[0] ?? ''));
    const task = tasks.get(first);
    return task === undefined ? UNKNOWN_TASK : answerMetadata(task, { runtimeId: first, what: rest.join('/'), nowMs: clock.now() });
  };
  return {
    publish: (task) => {
      const { taskRoleArn, taskId } = task.launch;
      const own = taskRoleArn === undefined ? undefined : new TaskCredentials({ roles, clock, roleArn: taskRoleArn, sessionName: taskId });
      if (own !== undefined) credentials.set(own.id, own);
      for (const id of task.runtimeIds) tasks.set(id, task);
      const withdraw = (): void => {
        if (own !== undefined) credentials.delete(own.id);
        for (const id of task.runtimeIds) tasks.delete(id);
      };
      return { credentialsPath: own === undefined ? undefined : `/v2/credentials/${own.id}`, withdraw };
    },
    handle: (request, response) => {
      const path = (request.url ?? '').split('?')[0] ?? '';
      if (!/^\/(v2\/credentials|v4)\//.test(path)) return false;
      request.resume();
      void answer(path)
        // What the engine or STS said is none of the task's business.
        .catch((): Answer => ({ status: 500, body: { code: 'InternalServerError', message: 'The local ECS could not answer; its log says why.' } }))
        .then(({ status, body }) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)));
      return true;
    },
  };
}

async function answerCredentials(credentials: TaskCredentials | undefined): Promise<Answer> {
  if (credentials === undefined) return UNKNOWN_CREDENTIALS;
  return { status: 200, body: credentialsBody(await credentials.get()) };
}

async function answerMetadata(task: PublishedTask, { runtimeId, what, nowMs }: { readonly runtimeId: string; readonly what: string; readonly nowMs: number }): Promise<Answer> {
  const view = task.view();
  const container = view.containers.find((one) => one.runtimeId === runtimeId);
  if (container === undefined) return UNKNOWN_TASK;
  switch (what) {
    case '':
      return { status: 200, body: describeContainer(view, container) };
    // Tags would need ListTagsForResource by the task's role; the task's own are not known here.
    case 'task':
    case 'taskWithTags':
      return { status: 200, body: describeTask(view, nowMs) };
    case 'stats':
      return { status: 200, body: await task.stats(runtimeId) };
    case 'task/stats': {
      const stats = view.containers.map(async (one): Promise<[string, unknown]> => [one.runtimeId, await task.stats(one.runtimeId)]);
      return { status: 200, body: Object.fromEntries(await Promise.all(stats)) };
    }
    default:
      return UNKNOWN_TASK;
  }
}
