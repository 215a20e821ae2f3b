import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';

// GitHub runs an action's program once more after the job, with what it saved as STATE_<name>.

/** Which of the two this is. Call it first: a main step that fails at once must not be taken up by its post step. */
export function enterStep(): 'main' | 'post' {
  if (savedState('step') === 'main') return 'post';
  saveState('step', 'main');
  return 'main';
}

/** undefined where the main step saved nothing, as in the main step itself. */
export function savedState(name: string): string | undefined {
  const value = process.env[`STATE_${name}`];
  return value === '' ? undefined : value;
}

/** Call it before what the post step has to undo begins, so that a failure in between is covered. */
export function saveState(name: string, value: string): void {
  const file = process.env['GITHUB_STATE'];
  if (file === undefined || file === '') return;
  const delimiter = `delimiter_${randomUUID()}`;
  appendFileSync(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}
