import { App } from 'aws-cdk-lib';
import { readEnvironment } from './environment.ts';
import { addFactoryStacks } from './factory-stacks.ts';

const app = new App({ analyticsReporting: false, treeMetadata: false });
const environment: unknown = app.node.tryGetContext('environment');
if (typeof environment !== 'string' || environment === '') {
  throw new Error('Which environment? Add -c environment=<name>, the name of a file environments/<name>.yml.');
}
addFactoryStacks(app, readEnvironment(environment));
app.synth();
