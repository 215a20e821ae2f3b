import type { EnvironmentFile } from '../environment-file.ts';
import { suggestName } from '../nearest-name.ts';
import { UserError } from '../user-error.ts';

export const parts = ['api', 'web', 'controller', 'runner', 'migrate'] as const;
/** The API's routes are there before the web app that calls them; the controller comes last, with the runner it starts. */
export const rollOutOrder = ['api', 'web', 'controller'] as const;
type ServiceKey = (typeof rollOutOrder)[number];

/** The database schema is the api's, and a controller without its runner has nothing to start. */
const neededBy: Readonly<Record<ServiceKey, readonly string[]>> = { api: ['api', 'migrate'], web: ['web'], controller: ['controller', 'runner'] };

/** Name → file. */
export interface Templates {
  readonly definitions: ReadonlyMap<string, string>;
  readonly services: ReadonlyMap<string, string>;
}

export interface Wanted {
  /** undefined: all that have a template, and a size in the environment. */
  readonly services: readonly string[] | undefined;
  readonly environment: EnvironmentFile;
  readonly directories: { readonly taskDefinitionsDirectory: string; readonly servicesDirectory: string };
}

/** The templates of the services of this release, with the parts that they need. */
export function chooseTemplates(found: Templates, { services, environment, directories }: Wanted): Templates {
  const sized: Readonly<Record<string, unknown>> = environment.sizes;
  const wanted = services ?? [...found.services.keys()].filter((key) => sized[key] !== undefined);
  const chosen = rollOutOrder.filter((key) => wanted.includes(key));
  const needed = parts.filter((part) => chosen.some((key) => neededBy[key].includes(part)));
  const problems = [
    ...wanted.filter((key) => !rollOutOrder.some((known) => known === key)).map((key) => `services: there is no service ${key}, ${suggestName(key, rollOutOrder)}`),
    ...chosen.filter((key) => !found.services.has(key)).map((key) => `services: ${key} has no template ${directories.servicesDirectory}/${key}.yml`),
    ...needed.filter((part) => !found.definitions.has(part)).map((part) =>
      `There is no template ${directories.taskDefinitionsDirectory}/${part}.yml, which the service ${chosen.find((key) => neededBy[key].includes(part)) ?? ''} needs`),
  ];
  if (wanted.length === 0) problems.push(`No service is left to render: ${directories.servicesDirectory} has ${[...found.services.keys()].join(', ') || 'no template'}.`);
  if (problems.length > 0) throw new UserError(problems.join('\n'));
  return { definitions: pick(found.definitions, needed), services: pick(found.services, chosen) };
}

function pick(files: ReadonlyMap<string, string>, names: readonly string[]): Map<string, string> {
  return new Map([...files].filter(([name]) => names.includes(name)));
}
