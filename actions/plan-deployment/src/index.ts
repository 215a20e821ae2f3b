import { runAction } from '../../shared/src/run-action.ts';
import { readInputs } from './inputs.ts';
import { planDeployment } from './main.ts';

await runAction(async () => await planDeployment(readInputs(process.env)));
