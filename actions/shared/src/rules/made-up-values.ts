import { partitionOf, unknownValue, urlSuffixOf } from './template-stack.ts';
import type { StackResource, TemplateStack } from './template-stack.ts';

/** What a value of a resource is made of before anybody deployed it. */
export interface ResourceToName {
  readonly stack: TemplateStack;
  readonly logicalId: string;
  readonly resource: StackResource;
  /** The evaluated property; undefined where it is not set. */
  readonly property: (name: string) => unknown;
}

type Maker = (resource: ResourceToName) => unknown;

/** Attribute → the attribute that has the same value; '' is what `Ref` gives. */
const sameValues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'AWS::EC2::SecurityGroup': { GroupId: '', Id: '' },
  'AWS::EC2::Subnet': { SubnetId: '' },
  'AWS::EC2::VPC': { VpcId: '' },
  'AWS::SecretsManager::Secret': { Id: '', Arn: '' },
  'AWS::ElasticLoadBalancingV2::TargetGroup': { TargetGroupArn: '' },
  'AWS::ElasticLoadBalancingV2::LoadBalancer': { LoadBalancerArn: '' },
  'AWS::ElasticLoadBalancingV2::Listener': { ListenerArn: '' },
  'AWS::IAM::ManagedPolicy': { PolicyArn: '' },
  'AWS::KMS::Key': { KeyId: '' },
};

/** Type → the property that names the resource. Without it CloudFormation makes a name up, and so do we. */
export const nameProperties: Readonly<Record<string, string>> = {
  'AWS::IAM::Role': 'RoleName',
  'AWS::IAM::User': 'UserName',
  'AWS::IAM::ManagedPolicy': 'ManagedPolicyName',
  'AWS::ECS::Cluster': 'ClusterName',
  'AWS::Logs::LogGroup': 'LogGroupName',
  'AWS::ECR::Repository': 'RepositoryName',
  'AWS::SecretsManager::Secret': 'Name',
  'AWS::SSM::Parameter': 'Name',
  'AWS::S3::Bucket': 'BucketName',
  'AWS::ElasticLoadBalancingV2::LoadBalancer': 'Name',
  'AWS::ElasticLoadBalancingV2::TargetGroup': 'Name',
  'AWS::RDS::DBInstance': 'DBInstanceIdentifier',
  'AWS::RDS::DBCluster': 'DBClusterIdentifier',
  'AWS::ElastiCache::ReplicationGroup': 'ReplicationGroupId',
  'AWS::ElastiCache::ServerlessCache': 'ServerlessCacheName',
};

const makers: Readonly<Record<string, Readonly<Record<string, Maker>>>> = {
  'AWS::IAM::Role': { Arn: (of) => text('arn:', partition(of), ':iam::', of.stack.account, ':role', rolePath(of), nameOf(of)), RoleId: (of) => `AROA${hex(of, 17).toUpperCase()}` },
  'AWS::IAM::ManagedPolicy': { '': (of) => text('arn:', partition(of), ':iam::', of.stack.account, ':policy/', nameOf(of)) },
  'AWS::ECS::Cluster': { Arn: (of) => arn(of, 'ecs', 'cluster/', nameOf(of)) },
  'AWS::Logs::LogGroup': { Arn: (of) => arn(of, 'logs', 'log-group:', nameOf(of), ':*') },
  'AWS::ECR::Repository': {
    Arn: (of) => arn(of, 'ecr', 'repository/', nameOf(of)),
    RepositoryUri: (of) => text(of.stack.account, '.dkr.ecr.', of.stack.region, '.', urlSuffixOf(of.stack.region), '/', nameOf(of)),
  },
  // Secrets Manager puts a hyphen and six characters after the name.
  'AWS::SecretsManager::Secret': { '': (of) => arn(of, 'secretsmanager', 'secret:', nameOf(of), '-', hex(of, 6)) },
  'AWS::S3::Bucket': {
    Arn: (of) => text('arn:', partition(of), ':s3:::', nameOf(of)),
    DomainName: (of) => text(nameOf(of), '.s3.', urlSuffixOf(of.stack.region)),
    RegionalDomainName: (of) => text(nameOf(of), '.s3.', of.stack.region, '.', urlSuffixOf(of.stack.region)),
  },
  'AWS::KMS::Key': { '': keyId, Arn: (of) => arn(of, 'kms', 'key/', keyId(of)) },
  'AWS::SSM::Parameter': { Value: (of) => of.property('Value'), Type: (of) => of.property('Type') },
  'AWS::EC2::VPC': { '': (of) => `vpc-${hex(of, 17)}`, CidrBlock: (of) => of.property('CidrBlock') },
  'AWS::EC2::Subnet': { '': (of) => `subnet-${hex(of, 17)}`, CidrBlock: (of) => of.property('CidrBlock'), AvailabilityZone: (of) => of.property('AvailabilityZone') },
  'AWS::EC2::SecurityGroup': { '': (of) => `sg-${hex(of, 17)}`, VpcId: (of) => of.property('VpcId') },
  'AWS::ElasticLoadBalancingV2::TargetGroup': {
    '': (of) => arn(of, 'elasticloadbalancing', 'targetgroup/', nameOf(of), '/', hex(of, 16)),
    TargetGroupName: nameOf,
    TargetGroupFullName: (of) => text('targetgroup/', nameOf(of), '/', hex(of, 16)),
  },
  'AWS::ElasticLoadBalancingV2::LoadBalancer': {
    '': (of) => arn(of, 'elasticloadbalancing', 'loadbalancer/app/', nameOf(of), '/', hex(of, 16)),
    DNSName: (of) => text(lowerCase(nameOf(of)), `-${Number.parseInt(hex(of, 7), 16)}.`, of.stack.region, '.elb.', urlSuffixOf(of.stack.region)),
    LoadBalancerName: nameOf,
  },
  'AWS::ElasticLoadBalancingV2::Listener': { '': (of) => arn(of, 'elasticloadbalancing', 'listener/app/', hex(of, 16), '/', hex(of, 16)) },
  'AWS::RDS::DBInstance': {
    'Endpoint.Address': (of) => text(lowerCase(nameOf(of)), '.', hex(of, 12), '.', of.stack.region, '.rds.', urlSuffixOf(of.stack.region)),
    'Endpoint.Port': (of) => text(of.property('Port') ?? '5432'),
  },
  'AWS::ElastiCache::ReplicationGroup': {
    'PrimaryEndPoint.Address': (of) => text('master.', lowerCase(nameOf(of)), '.', hex(of, 6), '.cache.', urlSuffixOf(of.stack.region)),
    'PrimaryEndPoint.Port': (of) => text(of.property('Port') ?? '6379'),
  },
};

/** The attribute under which the value is kept; '' is what `Ref` gives. */
export function canonicalAttribute(type: string, attribute: string): string {
  return sameValues[type]?.[attribute] ?? attribute;
}

/** A value of the right form: whoever renders before the first deployment gets definitions that can be checked. */
export function makeUpValue(resource: ResourceToName, attribute: string): unknown {
  const maker = makers[resource.resource.type]?.[attribute];
  if (maker !== undefined) return maker(resource);
  return attribute === '' ? nameOf(resource) : unknownValue;
}

function nameOf(of: ResourceToName): unknown {
  const property = nameProperties[of.resource.type];
  const given = property === undefined ? undefined : of.property(property);
  if (given !== undefined) return given;
  const name = `${of.stack.name}-${of.logicalId}`;
  return of.resource.type === 'AWS::S3::Bucket' ? name.toLowerCase() : name;
}

function rolePath(of: ResourceToName): unknown {
  return of.property('Path') ?? '/';
}

function arn(of: ResourceToName, service: string, ...rest: unknown[]): unknown {
  return text('arn:', partition(of), ':', service, ':', of.stack.region, ':', of.stack.account, ':', ...rest);
}

/** Unknown as soon as a part is. */
function text(...parts: unknown[]): unknown {
  return parts.every((part) => typeof part === 'string' || typeof part === 'number') ? parts.join('') : unknownValue;
}

function lowerCase(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function partition(of: ResourceToName): string {
  return partitionOf(of.stack.region);
}

function keyId(of: ResourceToName): string {
  const digits = hex(of, 32);
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-');
}

/** The same for the same resource, other for any other: two runs render the same bytes. */
function hex(of: ResourceToName, length: number): string {
  // Loaded here: it takes longer to load than most checks to run, and outputs of a deployed stack need none of it.
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(`${of.stack.name}/${of.logicalId}`).digest('hex').slice(0, length);
}
