import type { Site } from '../../actions/shared/src/smoke-test/site.ts';
import { isJsonObject } from '../../actions/shared/src/json-object.ts';

export const projectName = 'kinds';
export const mappingName = 'kinds-model';
/** The mapping's keys in its secret: of the model's key, and of the address that it is sent to. */
export const secretKeys = { apiKey: 'api_key', baseUrl: 'base_url' } as const;

/** Asks a model at its one node. */
const attractor = 'digraph kinds { start [shape=Mdiamond]; think [shape=box, prompt="Say what is to be done."]; done [shape=Msquare]; start -> think; think -> done; }';

export interface PreparedProject {
  readonly projectId: string;
  readonly attractorId: string;
  readonly environmentId: string;
  readonly environmentName: string;
}

/** An environment, a project and a mapping for its model, as people make them in the web app; the values that they type there go nowhere. */
export async function prepareProject(site: Site, repository: string): Promise<PreparedProject> {
  const { runnerImage } = await site.requestObject('/api/healthz', 200);
  const environmentName = projectName;
  const environment = await site.requestObject('/api/environments', 201, { method: 'POST', body: { name: environmentName, runnerImage: String(runnerImage), resourcesJson: { limits: { cpu: '1', memory: '2Gi' } } } });
  const made = await site.requestObject('/api/bootstrap/self', 201, {
    method: 'POST',
    body: {
      ...{ name: projectName, repoFullName: repository, defaultBranch: 'main', defaultEnvironmentId: idOf(environment), attractorName: projectName, attractorContent: attractor },
      modelConfig: { provider: 'openai', modelId: 'gpt-5' },
    },
  });
  const projectId = idOf(made['project']);
  await site.requestObject(`/api/projects/${projectId}/secrets`, 201, {
    method: 'POST',
    body: { name: mappingName, provider: 'openai', keyMappings: secretKeys, values: { [secretKeys.apiKey]: 'typed into the web app', [secretKeys.baseUrl]: 'typed as well' } },
  });
  return { projectId, attractorId: idOf(made['attractor']), environmentId: idOf(environment), environmentName };
}

function idOf(value: unknown): string {
  if (isJsonObject(value) && typeof value['id'] === 'string') return value['id'];
  throw new Error(`Factory answered without an id: ${JSON.stringify(value)}`);
}
