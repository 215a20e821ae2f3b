import { Annotations, CfnOutput, Fn, Stack, Validations, type StackProps } from 'aws-cdk-lib';
import { GatewayVpcEndpointAwsService, IpAddresses, SubnetType, Vpc, type IVpc, type SubnetSelection } from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';
import type { Environment } from './environment.ts';
import { environmentPrefix } from './names.ts';
import { addSecurityGroups, type SecurityGroups } from './security-groups.ts';

export interface NetworkStackProps extends StackProps {
  readonly environment: Environment;
}

/** VPC with public and private subnets, and who may talk to whom. */
export class NetworkStack extends Stack {
  readonly vpc: IVpc;
  readonly privateSubnets: SubnetSelection = { subnetGroupName: 'private' };
  readonly securityGroups: SecurityGroups;
  private readonly zones: readonly string[];

  constructor(scope: Construct, id: string, { environment, ...props }: NetworkStackProps) {
    super(scope, id, props);
    this.zones = environment.infrastructure.availabilityZones;
    Validations.of(this).acknowledge({ id: 'CloudFormation-Validate::W3010', reason: 'The environment file names its zones, so that no change elsewhere moves the subnets' });
    this.vpc = this.addVpc(environment);
    this.securityGroups = addSecurityGroups(this, this.vpc, environment);

    const { api, web, controller, runner } = this.securityGroups;
    new CfnOutput(this, 'VpcId', { value: this.vpc.vpcId });
    new CfnOutput(this, 'PrivateSubnetIds', { value: Fn.join(',', this.vpc.selectSubnets(this.privateSubnets).subnetIds) });
    for (const [name, group] of Object.entries({ Api: api, Web: web, Controller: controller, Runner: runner })) {
      new CfnOutput(this, `${name}SecurityGroupId`, { value: group.securityGroupId });
    }
  }

  /** The named ones: a look-up would need the account at synthesis, and could move the subnets. */
  override get availabilityZones(): string[] {
    return [...this.zones];
  }

  private addVpc(environment: Environment): IVpc {
    const { vpcCidr, availabilityZones, natGateways } = environment.infrastructure;
    const vpc = new Vpc(this, 'Vpc', {
      vpcName: environmentPrefix(environment),
      ipAddresses: IpAddresses.cidr(vpcCidr),
      maxAzs: availabilityZones.length,
      natGateways,
      subnetConfiguration: [
        { name: 'public', subnetType: SubnetType.PUBLIC, mapPublicIpOnLaunch: false },
        { name: 'private', subnetType: natGateways === 0 ? SubnetType.PRIVATE_ISOLATED : SubnetType.PRIVATE_WITH_EGRESS },
      ],
      // Emptying the default group takes a Lambda function; nothing uses that group.
      restrictDefaultSecurityGroup: false,
    });
    // Free of charge, and it carries image layers and artifacts past the NAT gateway.
    vpc.addGatewayEndpoint('S3', { service: GatewayVpcEndpointAwsService.S3, subnets: [this.privateSubnets] });
    if (natGateways === 0) {
      Annotations.of(this).addWarningV2(
        'factory:no-nat-gateway',
        'natGateways is 0: on AWS, tasks in the private subnets can then pull no image and reach no secret unless you add another way out.',
      );
    }
    // The CDK's own types do not fit together under exactOptionalPropertyTypes.
    return vpc as IVpc;
  }
}
