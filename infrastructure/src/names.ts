import { repositories } from '../../actions/shared/src/image-repositories.ts';
import type { Environment } from './environment.ts';

export const parts = ['api', 'web', 'controller', 'runner', 'migrate'] as const;
export type Part = (typeof parts)[number];

export const services = { api: 'factory-api', web: 'factory-web', controller: 'factory-runner-controller' } as const;

export { repositories };
export type ImageKey = keyof typeof repositories;

/** The images each part runs. The migration runs the api's; the side-car for artifacts is of the controller's. */
export const imagesOfPart: Readonly<Record<Part, readonly ImageKey[]>> = {
  api: ['api', 'controller'], web: ['web'], controller: ['controller'], runner: ['runner', 'controller'], migrate: ['api'],
};

export const apiPort = 8080;
export const webPort = 3000;
export const databasePort = 5432;
export const redisPort = 6379;

export function capitalise(part: string): string {
  return part.charAt(0).toUpperCase() + part.slice(1);
}

/** Name of the cluster, the load balancer and of everything else that an environment has once. */
export function environmentPrefix(environment: Pick<Environment, 'name'>): string {
  return `factory-${environment.name}`;
}

export function familyOf(environment: Pick<Environment, 'name'>, part: Part): string {
  return `${environmentPrefix(environment)}-${part}`;
}

/** What all secrets of runs begin with; the controller's RUN_SECRETS_PREFIX. */
export function runSecretsPrefixOf(environment: Pick<Environment, 'name'>): string {
  return `factory/${environment.name}/runs`;
}

/** Events of runner tasks, for the controller. */
export function taskEventsQueueOf(environment: Pick<Environment, 'name'>): string {
  return `${environmentPrefix(environment)}-task-events`;
}

export function logGroupOf(environment: Pick<Environment, 'name'>, part: Part): string {
  return `/factory/${environment.name}/${part}`;
}
