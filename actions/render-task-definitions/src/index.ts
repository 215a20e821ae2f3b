import { runAction } from '../../shared/src/run-action.ts';
import { readInputs } from './inputs.ts';
import { run } from './main.ts';

await runAction(async () => await run(readInputs()));
