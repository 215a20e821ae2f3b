/** A resource type that the local CloudFormation does not know; a template that holds one is refused as a whole. */
export interface RefusedResourceType {
  readonly type: string;
  /** Why the rehearsal can do without it. */
  readonly reason: string;
  /** Properties of other resources, `<type>.<property>`, that are left out with it because they refer to it. */
  readonly dropsReferencesIn: readonly string[];
}

/** Checked against the real thing by a test, which fails when an entry has become unnecessary. */
export const refusedResourceTypes: readonly RefusedResourceType[] = [
  {
    type: 'AWS::IAM::OIDCProvider',
    reason: "The local STS takes the tokens of the rehearsal's own issuer; trust policies name the provider by its fixed ARN.",
    dropsReferencesIn: [],
  },
  {
    type: 'AWS::EC2::EIP',
    reason: 'Only the NAT gateway needs it.',
    dropsReferencesIn: [],
  },
  {
    type: 'AWS::EC2::NatGateway',
    reason: "Containers reach the network through this machine's engine.",
    dropsReferencesIn: ['AWS::EC2::Route.NatGatewayId'],
  },
];
