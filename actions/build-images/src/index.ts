import { enterStep, savedState } from '../../shared/src/post-state.ts';
import { runAction } from '../../shared/src/run-action.ts';
import { Docker } from './docker.ts';
import { readInputs } from './inputs.ts';
import { buildImages } from './main.ts';

await runAction(async () => {
  const docker = new Docker();
  if (enterStep() === 'post') {
    const registry = savedState('registry');
    if (registry !== undefined) await docker.logOut(registry);
    return;
  }
  const inputs = readInputs(process.env);
  // In a chunk of its own: the post step needs no SDK.
  const { EcrRegistry } = await import('./ecr-registry.ts');
  await buildImages(inputs, { ecr: new EcrRegistry(), docker });
});
