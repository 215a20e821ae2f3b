import { EcsError } from '../../ecs-error.ts';

/** `Code: message` of the error that the work ends in; fails where it does not end in an error of the API. */
export function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof EcsError) return `${error.code}: ${error.message}`;
    throw error;
  }
  throw new Error('It was not refused.');
}
