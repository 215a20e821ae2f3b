import { PolicyStatement } from 'aws-cdk-lib/aws-iam';

/** The smoke test signs itself a session; it reads that one secret and nothing else. */
export function smokeTestStatements(sessionSecretArn: string): PolicyStatement[] {
  return [new PolicyStatement({ sid: 'SessionSecret', actions: ['secretsmanager:GetSecretValue'], resources: [sessionSecretArn] })];
}
