import { runAction } from '../../shared/src/run-action.ts';
import { readInputs } from './inputs.ts';
import { smokeTest } from './main.ts';

await runAction(async () => {
  const inputs = readInputs();
  // In a chunk of its own: an open site needs no SDK.
  const readSecret = async (id: string): Promise<string> => await (await import('../../shared/src/smoke-test/read-secret.ts')).readSecret(id);
  if (!(await smokeTest(inputs, readSecret))) process.exitCode = 1;
});
