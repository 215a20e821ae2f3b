import { isJsonObject } from '../../../actions/shared/src/json-object.ts';
import { chooseDisk, chooseSize } from '../../../controller/src/ecs/runner-size.ts';
import { checkEcsTaskSettings, type EcsTaskSettings } from '../../../controller/src/environments/ecs-task-settings.ts';
import type { StoredEnvironment } from '../../../controller/src/environments/environment-settings-store.ts';
import { Rejection } from '../../../controller/src/rejection.ts';
import { chooseImage } from '../../../controller/src/run-environment.ts';
import { placeOf, settingsOf } from './find-environment.ts';

/** Factory's default for environments that name none; the deployed runner's role is meant. */
const defaultServiceAccount = 'factory-runner';
// Any size will do: what is asked is whether there is one.
const base = { cpu: 256, memory: 512 };

/** What a launch would refuse, by the database alone. Without service accounts, roles are not checked. */
export function checkEnvironment(environment: StoredEnvironment, serviceAccounts: ReadonlyMap<string, string> | undefined): readonly string[] {
  const found = settingsOf(environment) ?? {};
  const problems = checkEcsTaskSettings(found).map((problem) => `${placeOf(environment)}: ${problem}`);
  const settings: EcsTaskSettings = isJsonObject(found) ? found : {};
  return [
    ...problems,
    ...(['KUBERNETES_JOB', 'ECS_TASK'].includes(environment.kind) ? [] : [`kind must be KUBERNETES_JOB or ECS_TASK; got ${environment.kind}.`]),
    ...checkResources(environment, settings),
    ...checkImage(environment, settings),
    ...(serviceAccounts === undefined ? [] : checkRoles(environment, { settings, serviceAccounts })),
  ];
}

/** cpu and memory of the settings go before the environment's resources. */
function checkResources({ resourcesJson }: StoredEnvironment, settings: EcsTaskSettings): readonly string[] {
  if (resourcesJson === null || resourcesJson === undefined) return [];
  if (!isJsonObject(resourcesJson)) return ['resourcesJson must be an object with requests and limits.'];
  return [
    ...(settings.cpu === undefined ? refusalOf(() => chooseSize(resourcesJson, base)) : []),
    ...(settings.ephemeralStorage === undefined ? refusalOf(() => chooseDisk(resourcesJson)) : []),
  ];
}

function refusalOf(choose: () => unknown): readonly string[] {
  try {
    choose();
    return [];
  } catch (error) {
    if (error instanceof Rejection) return [error.message];
    throw error;
  }
}

/** Factory's own rule; its API lets nothing else in. */
function checkImage(environment: StoredEnvironment, settings: EcsTaskSettings): readonly string[] {
  const image = settings.runnerImage === undefined ? chooseImage(environment, {}) : undefined;
  if (image === undefined || /@sha256:[0-9a-f]{64}$/.test(image) || /^[^\s@]*[^/\s@:]:\w[\w.-]{0,127}$/.test(image)) return [];
  return [`runnerImage must include a tag or digest, like ghcr.io/org/image:1.0 or ghcr.io/org/image@sha256:…; got ${JSON.stringify(image)}.`];
}

function checkRoles({ serviceAccountName }: StoredEnvironment, { settings, serviceAccounts }: { readonly settings: EcsTaskSettings; readonly serviceAccounts: ReadonlyMap<string, string> }): readonly string[] {
  const roles = [...new Set(serviceAccounts.values())];
  if (settings.taskRoleArn !== undefined) return roles.includes(settings.taskRoleArn) ? [] : [`taskRoleArn must be ${roles.length === 0 ? 'left out' : `one of ${roles.join(', ')}, or left out`}; got ${settings.taskRoleArn}.`];
  if (serviceAccountName === null || serviceAccountName === '' || serviceAccountName === defaultServiceAccount || serviceAccounts.has(serviceAccountName)) return [];
  return [`serviceAccountName must be one of ${[defaultServiceAccount, ...serviceAccounts.keys()].join(', ')}, or empty; got ${serviceAccountName}.`];
}
