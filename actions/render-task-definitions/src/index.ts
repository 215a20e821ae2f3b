import { runAction } from '../../shared/src/run-action.ts';
import { readInputs } from './inputs.ts';
import { run } from './main.ts';

await runAction(async () => await run(readInputs()));
// All is written when it returns; taking the heap apart in order would take longer than writing a release does. After a failure
// the annotations may still be on their way to a pipe that is slow.
if (process.exitCode === undefined) process.exit();
