import { PolicyDocument, type PolicyStatement, type RoleProps } from 'aws-cdk-lib/aws-iam';

/** A role's permissions inside the role itself: whoever reads the template sees both together. */
export function permissionsOf(statements: PolicyStatement[]): Pick<RoleProps, 'inlinePolicies'> {
  return statements.length === 0 ? {} : { inlinePolicies: { permissions: new PolicyDocument({ statements }) } };
}
