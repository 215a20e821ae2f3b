import { setOutputs } from './outputs.ts';
import { readEnvironmentSettings } from './main.ts';
import { readInputs } from './inputs.ts';
import { runAction } from '../../shared/src/run-action.ts';

await runAction(() => setOutputs(readEnvironmentSettings(readInputs())));
