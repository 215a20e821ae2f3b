import { Annotations, CfnOutput, Fn, Stack, type StackProps } from 'aws-cdk-lib';
import { GatewayVpcEndpointAwsService, IpAddresses, Peer, Port, SecurityGroup, SubnetType, Vpc, type IVpc, type SubnetSelection } from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';
import type { Environment } from './environment.ts';
import { apiPort, environmentPrefix, webPort } from './names.ts';

export const databasePort = 5432;
export const redisPort = 6379;

export interface NetworkStackProps extends StackProps {
  readonly environment: Environment;
}

/** VPC with public and private subnets, and who may talk to whom. */
export class NetworkStack extends Stack {
  readonly vpc: IVpc;
  readonly privateSubnets: SubnetSelection = { subnetGroupName: 'private' };
  readonly loadBalancerSecurityGroup: SecurityGroup;
  readonly databaseSecurityGroup: SecurityGroup;
  readonly redisSecurityGroup: SecurityGroup;
  private readonly zones: readonly string[];

  constructor(scope: Construct, id: string, props: NetworkStackProps) {
    super(scope, id, props);
    const { environment } = props;
    this.zones = environment.infrastructure.availabilityZones;
    this.vpc = this.addVpc(environment);

    const group = (name: string, description: string, allowAllOutbound: boolean): SecurityGroup =>
      new SecurityGroup(this, `${name}SecurityGroup`, {
        vpc: this.vpc,
        description,
        allowAllOutbound,
      });
    this.loadBalancerSecurityGroup = group('LoadBalancer', 'The internet to the load balancer', false);
    const api = group('Api', 'Tasks of the API, and the migration', true);
    const web = group('Web', 'Tasks of the web server', true);
    const controller = group('Controller', 'Tasks of the runner controller', true);
    const runner = group('Runner', 'Tasks of the runner', true);
    this.databaseSecurityGroup = group('Database', 'PostgreSQL', false);
    this.redisSecurityGroup = group('Redis', 'Redis', false);

    this.admitWeb(environment);
    // Peers by id keep the rules inside the group; a rule between two groups would become a resource of its own.
    api.addIngressRule(Peer.securityGroupId(this.loadBalancerSecurityGroup.securityGroupId), Port.tcp(apiPort), 'load balancer');
    web.addIngressRule(Peer.securityGroupId(this.loadBalancerSecurityGroup.securityGroupId), Port.tcp(webPort), 'load balancer');
    for (const [name, tasks] of Object.entries({ api, controller, runner })) {
      this.databaseSecurityGroup.addIngressRule(Peer.securityGroupId(tasks.securityGroupId), Port.tcp(databasePort), name);
      this.redisSecurityGroup.addIngressRule(Peer.securityGroupId(tasks.securityGroupId), Port.tcp(redisPort), name);
    }

    new CfnOutput(this, 'VpcId', { value: this.vpc.vpcId });
    new CfnOutput(this, 'PrivateSubnetIds', { value: Fn.join(',', this.vpc.selectSubnets(this.privateSubnets).subnetIds) });
    for (const [name, tasks] of Object.entries({ Api: api, Web: web, Controller: controller, Runner: runner })) {
      new CfnOutput(this, `${name}SecurityGroupId`, { value: tasks.securityGroupId });
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

  /** The load balancer is open to the internet, and reaches the ports of api and web in this VPC alone. */
  private admitWeb(environment: Environment): void {
    const { certificateArn, vpcCidr } = environment.infrastructure;
    this.loadBalancerSecurityGroup.addIngressRule(Peer.anyIpv4(), Port.tcp(80), 'HTTP');
    if (certificateArn !== null) this.loadBalancerSecurityGroup.addIngressRule(Peer.anyIpv4(), Port.tcp(443), 'HTTPS');
    // By address range: a rule for the groups of api and web would close a circle with theirs.
    for (const port of [apiPort, webPort]) this.loadBalancerSecurityGroup.addEgressRule(Peer.ipv4(vpcCidr), Port.tcp(port), 'tasks');
  }
}
