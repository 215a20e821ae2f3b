import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DescribeTaskDefinitionCommand, DescribeTasksCommand, type TaskDefinition } from '@aws-sdk/client-ecs';
import pg from 'pg';
import { askTerminal } from '../observe/ask-terminal.ts';
import { watchAnswers } from '../observe/watch-answers.ts';
import { watchArguments } from '../observe/watch-arguments.ts';
import type { Expectations } from '../report/expectations.ts';
import type { Progress } from '../report/progress.ts';
import type { Delivery } from '../report/report.ts';
import type { Change, Scene } from '../scenario.ts';
import { playRuns, type PlayedRun } from './play-runs.ts';
import { mappingName, prepareProject, projectName, secretKeys, type PreparedProject } from './prepare-project.ts';

type Kind = 'KUBERNETES_JOB' | 'ECS_TASK';

/** What a phase of the play is called, and what is to be seen of its tasks. */
interface Phase {
  readonly title: string;
  readonly branch: string;
  readonly kind: Kind;
  readonly size: { readonly cpu: number; readonly memory: number };
  readonly hasSideCar: boolean;
  readonly key: keyof Scene['model']['keys'];
}

const compatible: Phase = { title: 'Factory as it is', branch: 'kinds/compatible', kind: 'KUBERNETES_JOB', size: { cpu: 1024, memory: 3072 }, hasSideCar: true, key: 'first' };
const native: Phase = { title: 'a Factory that knows ECS_TASK', branch: 'kinds/native', kind: 'ECS_TASK', size: { cpu: 512, memory: 1024 }, hasSideCar: false, key: 'second' };

/** A file of the stand-in Factory's image: which Factory it is. */
const variantFile = 'rehearsal/factory/src/variant.json';

/** An unmodified Factory: its environments by settings of ours, its secrets by the terminal, its artifacts by the side-car. */
export async function playCompatible(scene: Scene, progress: Progress, expectations: Expectations): Promise<PreparedProject> {
  const { site } = scene;
  return await progress.step('Factory as it is: task, planning and implementation', async (say) => {
    const project = await prepareProject(site, scene.smokeRepository);
    const before = await tryTerminal(scene, ['secrets', 'check']);
    expectations.expect('factory-ecs secrets check names the mapping whose values the web app dropped', before.includes(mappingName), lastLines(before));
    const put = await putKey(scene, compatible);
    expectations.expect('factory-ecs secrets put writes them and prints none', !put.includes(scene.model.keys.first), lastLines(put));
    await terminal(scene, ['environments', 'set', project.environmentName, '--cpu', String(compatible.size.cpu), '--memory', String(compatible.size.memory)]);
    const refused = await tryTerminal(scene, ['environments', 'set', project.environmentName, '--kind', 'ECS_TASK', '--site', scene.siteUrl]);
    expectations.expect('the switch to ECS_TASK is refused while this Factory runs', /stays KUBERNETES_JOB; nothing was written/.test(refused), lastLines(refused));
    await playPhase(scene, { phase: compatible, project, say, expectations });
    return project;
  });
}

/** The next Factory: a release with its images, its migrations and no side-car, then the switch of one environment. */
export async function playNative(scene: Scene, progress: Progress, { expectations, deliver, project }: { expectations: Expectations; deliver: (title: string, change: Change) => Promise<Delivery>; project: PreparedProject }): Promise<Delivery> {
  const file = `environments/${scene.environment}.yml`;
  const text = await readFile(join(scene.workflows.repository.directory, file), 'utf8');
  const settings = 'environmentKind: native\nartifacts: native\n';
  const environment = `${text.replace(/^(environmentKind|artifacts):.*\n/gm, '')}\n${settings}`;
  const variant = `${JSON.stringify({ environmentKinds: ['KUBERNETES_JOB', 'ECS_TASK'], artifacts: 'aws' })}\n`;
  const delivery = await deliver('Push to main: a Factory that knows ECS_TASK, without a side-car', { push: 'Take the Factory that knows ECS_TASK', files: { [file]: environment, [variantFile]: variant } });
  if (!delivery.succeeded) return delivery;
  await progress.step('A Factory that knows ECS_TASK: task, planning and implementation', async (say) => {
    // The environment names the runner of before, which would look for a side-car that is not there, and hang.
    const { runnerImage } = await scene.site.requestObject('/api/healthz', 200);
    await scene.site.requestObject(`/api/environments/${project.environmentId}`, 200, { method: 'PATCH', body: { runnerImage: String(runnerImage) } });
    const { cpu, memory } = native.size;
    const switched = await terminal(scene, ['environments', 'set', project.environmentName, '--kind', 'ECS_TASK', '--site', scene.siteUrl, '--cpu', String(cpu), '--memory', String(memory)]);
    expectations.expect('the switch to ECS_TASK is made once every task of the api knows it', switched.includes('ECS_TASK'), lastLines(switched));
    // Rotated: the next task is to have it.
    await putKey(scene, native);
    await playPhase(scene, { phase: native, project, say, expectations });
  });
  return delivery;
}

function putKey(scene: Scene, { key }: Phase): Promise<string> {
  const values = JSON.stringify({ [secretKeys.apiKey]: scene.model.keys[key], [secretKeys.baseUrl]: scene.model.url });
  return terminal(scene, ['secrets', 'put', '--project', projectName, mappingName, '--stdin', '--yes'], values);
}

interface Play {
  readonly phase: Phase;
  readonly project: PreparedProject;
  readonly say: (line: string) => void;
  readonly expectations: Expectations;
}

async function playPhase(scene: Scene, play: Play): Promise<void> {
  const { phase, project, say, expectations } = play;
  const paths = ['/api/environments', '/api/projects', `/api/projects/${project.projectId}/runs`, `/api/projects/${project.projectId}/secrets`, '/api/status'];
  const answers = watchAnswers(scene.site, paths, 250);
  const processes = watchArguments(scene.secrets, 250);
  const callsBefore = scene.model.keysOfCalls().length;
  const runs = await playRuns({ site: scene.site, failure: scene.failure, ...project }, phase.branch, say).finally(() => Promise.all([answers.stop(), processes.stop()]));
  const [asked, watched] = [await answers.stop(), await processes.stop()];
  const what = `${phase.title}: `;
  const outcome = runs.map(({ runType, status, error }) => `${runType} ${status}${error === '' ? '' : ` (${error})`}`).join(', ');
  expectations.expect(`${what}task, planning and implementation runs SUCCEEDED`, runs.length === 3 && runs.every(({ status }) => status === 'SUCCEEDED'), outcome);
  const calls = scene.model.keysOfCalls().slice(callsBefore);
  expectations.expect(`${what}each asked the model with the key that its secret has now`, calls.length >= 3 && calls.every((key) => key === phase.key), `${String(calls.length)} calls, ${String(calls.filter((key) => key === phase.key).length)} with the ${phase.key} key`);
  for (const run of runs) if (run.error.startsWith('has not ended')) say(await tryTerminal(scene, ['run', run.id]));
  await expectResults(scene, play, runs);
  await expectTasks(scene, play, runs);
  expectations.expect(`${what}the api never answered 500 or above`, asked.asked > 0 && asked.failed.length === 0, asked.failed.join('; ') || `${String(asked.asked)} requests`);
  expectations.expect(`${what}no secret value in the arguments of a process`, watched.leaks.length === 0, watched.leaks.map(({ secret }) => secret).join(', ') || `${String(watched.seen)} different argument lists`);
}

/** The plan in the bucket, and the implementation on its branch. */
async function expectResults(scene: Scene, { phase, expectations }: Play, runs: readonly PlayedRun[]): Promise<void> {
  const planning = runs.find(({ runType }) => runType === 'planning');
  const key = `spec-bundles/${String(planning?.row['projectId'])}/${planning?.id ?? ''}/plan.md`;
  const plan = await scene.readObject(key).catch((error: unknown) => String(error));
  expectations.expect(`${phase.title}: the model's plan is in the bucket`, plan.includes(scene.model.planText), `${key}: ${plan.slice(0, 60).replaceAll('\n', ' ')}`);
  const implementation = runs.find(({ runType }) => runType === 'implementation');
  const subject = await scene.git('log', '-1', '--format=%s', phase.branch).catch((error: unknown) => String(error));
  expectations.expect(`${phase.title}: the implementation is pushed to its branch`, subject.includes(implementation?.id ?? 'no run'), `${phase.branch}: ${subject.trim()}`);
}

/** Size, kind and containers of the tasks that were started. */
async function expectTasks(scene: Scene, { phase, expectations }: Play, runs: readonly PlayedRun[]): Promise<void> {
  const dispatched = await readDispatches(scene.databaseUrl, runs.map(({ id }) => id));
  const { tasks = [] } = await scene.ecs.send(new DescribeTasksCommand({ cluster: scene.cluster, tasks: dispatched.map(({ taskArn }) => taskArn) }));
  const definitions = await Promise.all(tasks.map(async ({ taskDefinitionArn }) => (await scene.ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: taskDefinitionArn }))).taskDefinition));
  const isSized = (definition: TaskDefinition | undefined): boolean => definition?.cpu === String(phase.size.cpu) && definition.memory === String(phase.size.memory);
  const sizes = definitions.map((definition) => `${definition?.cpu ?? '–'}/${definition?.memory ?? '–'}`);
  expectations.expect(`${phase.title}: tasks have the size that is set for the environment`, tasks.length === runs.length && definitions.every(isSized), sizes.join(', '));
  const kinds = dispatched.map(({ kind }) => kind);
  expectations.expect(`${phase.title}: its runs are of kind ${phase.kind}`, kinds.length === runs.length && kinds.every((kind) => kind === phase.kind), kinds.join(', '));
  const containers = definitions.map((definition) => (definition?.containerDefinitions ?? []).map(({ name }) => name).join('+'));
  expectations.expect(`${phase.title}: artifacts go ${phase.hasSideCar ? 'through a side-car' : 'to the bucket without a side-car'}`, containers.every((names) => names.includes('artifacts') === phase.hasSideCar), containers.join(', '));
  const secrets = definitions.flatMap((definition) => definition?.containerDefinitions?.find(({ name }) => name === 'runner')?.secrets ?? []).filter(({ name }) => name?.startsWith('OPENAI_'));
  expectations.expect(`${phase.title}: the model's key is a reference in the definition`, secrets.length === 2 * runs.length && secrets.every(({ valueFrom }) => valueFrom?.includes(':secret:factory/') === true), `${String(secrets.length)} references`);
}

async function readDispatches(databaseUrl: string, runIds: readonly string[]): Promise<readonly { taskArn: string; kind: string }[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const result = await client.query<{ taskArn: string; kind: string }>(
      `SELECT event."payload" ->> 'jobName' AS "taskArn", event."payload" -> 'environment' ->> 'kind' AS kind FROM "RunEvent" event WHERE event."type" = 'RunDispatched' AND event."runId" = ANY ($1)`,
      [runIds],
    );
    return result.rows;
  } finally {
    await client.end();
  }
}

async function terminal(scene: Scene, args: readonly string[], input?: string): Promise<string> {
  return await askTerminal(scene, args, input);
}

/** What it prints where it is to fail. */
async function tryTerminal(scene: Scene, args: readonly string[]): Promise<string> {
  return await terminal(scene, args).catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-3).join(' ');
}
