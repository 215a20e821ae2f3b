import { App } from 'aws-cdk-lib';
import { UserError } from '../../actions/shared/src/user-error.ts';
import { readEnvironment } from './environment.ts';
import { addFactoryStacks } from './factory-stacks.ts';

const app = new App({ analyticsReporting: false, treeMetadata: false });
try {
  const environment: unknown = app.node.tryGetContext('environment');
  if (typeof environment !== 'string' || environment === '') {
    throw new UserError('Which environment? Add -c environment=<name>, the name of a file environments/<name>.yml.');
  }
  addFactoryStacks(app, readEnvironment(environment));
  app.synth();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
