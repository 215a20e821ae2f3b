import { CfnOIDCProvider, Role, WebIdentityPrincipal, type PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Environment } from './environment.ts';
import { permissionsOf } from './inline-policy.ts';

const issuer = 'token.actions.githubusercontent.com';
const audience = 'sts.amazonaws.com';

export interface GithubTrust {
  readonly principal: WebIdentityPrincipal;
  /** Present where this stack creates the provider: the roles must come after it. */
  readonly provider?: CfnOIDCProvider;
}

/** Jobs of this one repository that run in the GitHub environment of the same name, and nobody else. */
export function addGithubTrust(scope: Construct, environment: Environment): GithubTrust {
  const { repository, repositoryId, ownerId, oidcProviderArn } = environment.infrastructure.github;
  const [owner, name] = repository.split('/');
  const conditions = {
    StringEquals: {
      [`${issuer}:aud`]: audience,
      // GitHub's older subject, and the one with ids for repositories created or renamed since July 2026.
      [`${issuer}:sub`]: [
        `repo:${repository}:environment:${environment.name}`,
        `repo:${String(owner)}@${ownerId}/${String(name)}@${repositoryId}:environment:${environment.name}`,
      ],
      // A name can be taken over by someone else after a deletion or transfer, an id cannot.
      [`${issuer}:repository_id`]: repositoryId,
    },
  };
  if (oidcProviderArn !== null) return { principal: new WebIdentityPrincipal(oidcProviderArn, conditions) };
  const provider = new CfnOIDCProvider(scope, 'GithubOidcProvider', { url: `https://${issuer}`, clientIdList: [audience] });
  // The ARN by its fixed form: the trust policies then read the same whoever created the provider.
  const arn = Stack.of(scope).formatArn({ service: 'iam', region: '', resource: 'oidc-provider', resourceName: issuer });
  return { principal: new WebIdentityPrincipal(arn, conditions), provider };
}

export interface GithubRoleProps {
  readonly id: string;
  readonly roleName: string;
  readonly description: string;
  readonly statements: PolicyStatement[];
}

export function addGithubRole(scope: Construct, trust: GithubTrust, props: GithubRoleProps): Role {
  const role = new Role(scope, props.id, {
    roleName: props.roleName,
    description: props.description,
    assumedBy: trust.principal,
    ...permissionsOf(props.statements),
  });
  if (trust.provider !== undefined) role.node.addDependency(trust.provider);
  return role;
}
