import { requiredInput } from '../../shared/src/action-inputs.ts';
import { runAction } from '../../shared/src/run-action.ts';
import { run } from './main.ts';

await runAction(async () => await run({ releaseFile: requiredInput('release-file') }));
