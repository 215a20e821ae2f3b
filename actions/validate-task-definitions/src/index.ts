import { runAction } from '../../shared/src/run-action.ts';
import { readInputs } from './inputs.ts';

await runAction(async () => {
  const inputs = readInputs();
  // A chunk of its own keeps the entry small.
  const { run } = await import('./main.ts');
  await run(inputs);
});
