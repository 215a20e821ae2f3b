import { setOutput } from '../../shared/src/workflow-commands.ts';
import type { EnvironmentSettings } from './main.ts';

/** `deployerRoleArn` becomes the output `deployer-role-arn`. */
export function setOutputs(settings: EnvironmentSettings): void {
  for (const [name, value] of Object.entries(settings)) setOutput(name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value as string);
}
