import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';

// GitHub runs the same program again after the job, with what it saved as STATE_<name>.

export function isPostStep(): boolean {
  return process.env['STATE_isPost'] === 'true';
}

/** The registry that the main step began to log in to. */
export function savedRegistry(): string | undefined {
  return process.env['STATE_registry'] === '' ? undefined : process.env['STATE_registry'];
}

/** Makes the post step log out of the registry. Call it before the log-in, so that a failure in between is covered. */
export function logOutInPostStep(registry: string): void {
  saveState('isPost', 'true');
  saveState('registry', registry);
}

function saveState(name: string, value: string): void {
  const file = process.env['GITHUB_STATE'];
  if (file === undefined || file === '') return;
  const delimiter = `delimiter_${randomUUID()}`;
  appendFileSync(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}
