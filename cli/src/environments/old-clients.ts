import { EcsGateway } from '../../../actions/shared/src/ecs/ecs-gateway.ts';
import { isJsonObject, objectsIn, type JsonObject } from '../../../actions/shared/src/json-object.ts';
import type { TaskObservation } from '../../../actions/shared/src/ecs/observation.ts';
import { askVersion } from './site-version.ts';

export interface SiteToAsk {
  readonly site: URL;
  readonly cluster: string;
  readonly service: string;
  /** Instead of what the API's task definition has. */
  readonly sessionSecret: string | undefined;
  readonly allowedDomain: string | undefined;
}

/** On the API's container, by the environment file's `environmentKind`. */
const kindsLabel = 'factory.environment-kinds';

interface ApiTask {
  readonly id: string;
  readonly definition: string;
  readonly kinds: string | undefined;
  readonly version: string | undefined;
  readonly image: string;
  readonly container: JsonObject;
}

/** Everything that shows, or leaves open, that an API without the kind ECS_TASK is in use. Empty: there is none. */
export async function findOldClients(asked: SiteToAsk): Promise<readonly string[]> {
  const tasks = await readApiTasks(asked);
  const [first] = tasks;
  if (first === undefined) return [`No task of the service ${asked.service} in the cluster ${asked.cluster} runs: nothing shows which API is in use. --api-service names another service.`];
  const old = tasks.filter(({ kinds }) => !(kinds ?? '').split(',').map((kind) => kind.trim()).includes('ECS_TASK'));
  return [...(old.length === 0 ? [] : [describeOld(old, { service: asked.service, all: tasks.length })]), ...(await compareVersions(asked, tasks))];
}

async function readApiTasks({ cluster, service }: SiteToAsk): Promise<readonly ApiTask[]> {
  const ecs = new EcsGateway(cluster);
  const tasks = (await ecs.serviceTasks(service, 'RUNNING')).filter(({ lastStatus }) => lastStatus !== 'STOPPED');
  const arns = [...new Set(tasks.map(({ taskDefinition }) => taskDefinition))];
  const definitions = new Map(await Promise.all(arns.map(async (arn) => [arn, (await ecs.describeTaskDefinition(arn)).definition] as const)));
  return tasks.map((task) => readApiTask(task, definitions.get(task.taskDefinition) ?? {}));
}

/** The API's container is the one with a FACTORY_VERSION or with the label. */
function readApiTask(task: TaskObservation, definition: JsonObject): ApiTask {
  const containers = objectsIn(definition['containerDefinitions']);
  const container = containers.find((candidate) => kindsOf(candidate) !== undefined) ?? containers.find((candidate) => variableOf(candidate, 'FACTORY_VERSION') !== undefined) ?? containers[0] ?? {};
  const running = task.containers.find(({ name }) => name === container['name']);
  return {
    ...{ id: task.id, definition: task.taskDefinition.slice(task.taskDefinition.lastIndexOf('/') + 1), container },
    ...{ kinds: kindsOf(container), version: variableOf(container, 'FACTORY_VERSION'), image: [running?.image ?? String(container['image']), running?.imageDigest ?? ''].filter((part) => part !== '').join(' ') },
  };
}

function kindsOf(container: JsonObject): string | undefined {
  const labels = container['dockerLabels'];
  const kinds = isJsonObject(labels) ? labels[kindsLabel] : undefined;
  return typeof kinds === 'string' ? kinds : undefined;
}

function variableOf(container: JsonObject, name: string): string | undefined {
  const found = objectsIn(container['environment']).find((variable) => variable['name'] === name)?.['value'];
  return typeof found === 'string' && found !== '' ? found : undefined;
}

function describeOld(old: readonly ApiTask[], { service, all }: { readonly service: string; readonly all: number }): string {
  const tasks = old.map(({ id, definition, image, kinds }) => `  task ${id} of ${definition}, image ${image}: ${kinds === undefined ? `no label ${kindsLabel}` : `${kindsLabel}=${kinds}`}`);
  return [`${old.length} of ${all} tasks of the service ${service} run an API that does not know ECS_TASK; it would fail on every list of environments:`, ...tasks, '  Deploy a Factory that knows it (environmentKind: native in the environment file), and wait until the old tasks are gone.'].join('\n');
}

/** Another API than those tasks' may be behind the URL, say one that still runs in Kubernetes. */
async function compareVersions(asked: SiteToAsk, tasks: readonly ApiTask[]): Promise<readonly string[]> {
  const versions = [...new Set(tasks.flatMap(({ version }) => version ?? []))];
  if (versions.length === 0) return [`The task definitions of the service ${asked.service} have no FACTORY_VERSION: it cannot be told whether they are what ${asked.site.origin} shows.`];
  const answer = await askVersion(asked.site, readSignIn(asked, tasks[0]?.container ?? {}));
  if (answer.kind === 'unknown') return [answer.why];
  if (versions.includes(answer.version)) return [];
  return [`GET ${asked.site.origin}/api/status answers version ${answer.version}, and the tasks of the service ${asked.service} are of version ${versions.join(' and ')}: another API is behind this URL, perhaps one that still runs in Kubernetes. End it first.`];
}

/** As the API itself gets them. */
function readSignIn({ sessionSecret, allowedDomain }: SiteToAsk, container: JsonObject): { readonly secretId: string | undefined; readonly domain: string | undefined } {
  const reference = objectsIn(container['secrets']).find(({ name }) => name === 'FACTORY_AUTH_SESSION_SECRET')?.['valueFrom'];
  return { secretId: sessionSecret ?? (typeof reference === 'string' ? reference : undefined), domain: allowedDomain ?? variableOf(container, 'FACTORY_AUTH_ALLOWED_DOMAIN') };
}
