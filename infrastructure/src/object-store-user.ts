import { Stack } from 'aws-cdk-lib';
import { CfnAccessKey, PolicyDocument, CfnUser } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { artifactStatements } from './artifact-statements.ts';
import type { Environment } from './environment.ts';
import { environmentPrefix } from './names.ts';

/**
 * Factory signs its S3 calls with a fixed key pair, it does not know task roles. So there is a user who may do what the
 * api's and the runner's task roles may do with the bucket. Returns the secret's value; the key is in no template.
 */
export function addObjectStoreUser(scope: Construct, props: { environment: Environment; bucketArn: string }): string {
  const user = new CfnUser(scope, 'ObjectStoreUser', {
    userName: `${environmentPrefix(props.environment)}-object-store`,
    policies: [{ policyName: 'artifacts', policyDocument: new PolicyDocument({ statements: artifactStatements(props.bucketArn) }) }],
  });
  // Raise `serial` to replace the key; the secret follows, then deploy once more so that tasks read it.
  const key = new CfnAccessKey(scope, 'ObjectStoreKey', { userName: user.ref, serial: 1 });
  return Stack.of(scope).toJsonString({ accessKey: key.ref, secretKey: key.attrSecretAccessKey });
}
