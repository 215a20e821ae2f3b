import { CfnOutput, Duration, Fn, RemovalPolicy, SecretValue, Stack, type StackProps } from 'aws-cdk-lib';
import { InstanceType } from 'aws-cdk-lib/aws-ec2';
import { CfnReplicationGroup, CfnSubnetGroup } from 'aws-cdk-lib/aws-elasticache';
import { Credentials, DatabaseInstance, DatabaseInstanceEngine, PostgresEngineVersion, StorageType } from 'aws-cdk-lib/aws-rds';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { CfnSecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import type { Environment } from './environment.ts';
import { databasePort, redisPort } from './names.ts';
import type { NetworkStack } from './network-stack.ts';

const databaseUser = 'factory';
const databaseName = 'factory';

/** The secrets that task definitions name. */
export interface FactorySecrets {
  readonly databaseUrl: CfnSecret;
  readonly redisUrl: CfnSecret;
  readonly authGoogleClientSecret: CfnSecret;
  readonly authSessionSecret: CfnSecret;
  readonly authBasicPasswordHash: CfnSecret;
}

export interface DataStackProps extends StackProps {
  readonly environment: Environment;
  readonly network: NetworkStack;
}

/** Everything that must survive: database, Redis, artifact bucket, and the secrets that lead to them. */
export class DataStack extends Stack {
  readonly bucket: Bucket;
  readonly secrets: FactorySecrets;
  private readonly environmentName: string;

  constructor(scope: Construct, id: string, { environment, network, ...props }: DataStackProps) {
    super(scope, id, props);
    this.environmentName = environment.name;
    this.bucket = this.addBucket();
    this.secrets = {
      databaseUrl: this.addDatabase(environment, network),
      redisUrl: this.addRedis(environment, network),
      // Without a value: a task that needs it does not start, and says so, until somebody has put Google's.
      authGoogleClientSecret: this.addSecret('AuthGoogleClientSecret', { name: 'auth-google-client-secret', description: 'Client secret of the Google OAuth client' }),
      authSessionSecret: this.addSecret('AuthSessionSecret', { name: 'auth-session-secret', description: 'Signs session cookies', generate: 64 }),
      // Without a value as well: only a Factory that uses HTTP Basic asks for it.
      authBasicPasswordHash: this.addSecret('AuthBasicPasswordHashSecret', { name: 'auth-basic-password-hash', description: 'Hash of the password for HTTP Basic' }),
    };
    this.addSecretOutputs();
    this.addSmokePlaceholder();
    new CfnOutput(this, 'ArtifactBucketName', { value: this.bucket.bucketName });
  }

  private addSecretOutputs(): void {
    new CfnOutput(this, 'DatabaseUrlSecretArn', { value: this.secrets.databaseUrl.attrId });
    new CfnOutput(this, 'RedisUrlSecretArn', { value: this.secrets.redisUrl.attrId });
    new CfnOutput(this, 'AuthGoogleClientSecretArn', { value: this.secrets.authGoogleClientSecret.attrId });
    new CfnOutput(this, 'AuthSessionSecretArn', { value: this.secrets.authSessionSecret.attrId });
    new CfnOutput(this, 'AuthBasicPasswordHashSecretArn', { value: this.secrets.authBasicPasswordHash.attrId });
  }

  /** What the smoke test's project maps its model provider to. Its run calls no model, so that any value will do. */
  private addSmokePlaceholder(): void {
    const secret = this.addSecret('SmokePlaceholderSecret', {
      name: 'runs/global/factory-smoke-placeholder',
      description: 'Run secret of the smoke test; calls nothing',
      value: JSON.stringify({ api_key: 'unused' }),
    });
    // The controller looks for keys here, because it may not read values.
    secret.tags.setTag('keys', 'api_key');
  }

  private addBucket(): Bucket {
    return new Bucket(this, 'ArtifactBucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      encryption: BucketEncryption.S3_MANAGED,
      versioned: true,
      lifecycleRules: [
        { id: 'abandoned-uploads', abortIncompleteMultipartUploadAfter: Duration.days(7) },
        { id: 'replaced-versions', noncurrentVersionExpiration: Duration.days(90) },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  private addDatabase(environment: Environment, network: NetworkStack): CfnSecret {
    const { database } = environment.infrastructure;
    // Not RDS's managed password: that one changes every seven days, and running tasks would keep the old one.
    const password = this.addSecret('DatabasePassword', { name: 'database-password', description: 'Password of the database user factory', generate: 40 });
    const instance = new DatabaseInstance(this, 'Database', {
      engine: DatabaseInstanceEngine.postgres({ version: PostgresEngineVersion.VER_16 }),
      instanceType: new InstanceType(database.instanceClass),
      allocatedStorage: database.allocatedStorageGiB,
      storageType: StorageType.GP3,
      storageEncrypted: true,
      multiAz: database.multiAz,
      databaseName,
      credentials: Credentials.fromPassword(databaseUser, valueOf(password)),
      vpc: network.vpc,
      vpcSubnets: network.privateSubnets,
      securityGroups: [network.securityGroups.database],
      port: databasePort,
      backupRetention: Duration.days(7),
      copyTagsToSnapshot: true,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.SNAPSHOT,
    });
    const address = `${instance.dbInstanceEndpointAddress}:${String(databasePort)}`;
    return this.addSecret('DatabaseUrlSecret', {
      name: 'database-url',
      description: 'PostgreSQL connection string',
      value: `postgresql://${databaseUser}:${valueOf(password).unsafeUnwrap()}@${address}/${databaseName}?sslmode=require`,
    });
  }

  private addRedis(environment: Environment, network: NetworkStack): CfnSecret {
    const token = this.addSecret('RedisToken', { name: 'redis-token', description: 'AUTH token of Redis', generate: 40 });
    const subnetGroup = new CfnSubnetGroup(this, 'RedisSubnets', {
      description: 'Private subnets',
      subnetIds: network.vpc.selectSubnets(network.privateSubnets).subnetIds,
    });
    const redis = new CfnReplicationGroup(this, 'Redis', {
      replicationGroupDescription: `Run queue and events of the environment ${environment.name}`,
      engine: 'valkey',
      engineVersion: '8.0',
      cacheNodeType: environment.infrastructure.redis.nodeType,
      numCacheClusters: 1,
      automaticFailoverEnabled: false,
      transitEncryptionEnabled: true,
      atRestEncryptionEnabled: true,
      authToken: valueOf(token).unsafeUnwrap(),
      port: redisPort,
      securityGroupIds: [network.securityGroups.redis.securityGroupId],
      cacheSubnetGroupName: subnetGroup.ref,
      snapshotRetentionLimit: 7,
    });
    return this.addSecret('RedisUrlSecret', {
      name: 'redis-url',
      description: 'Redis connection string',
      value: Fn.join('', ['rediss://:', valueOf(token).unsafeUnwrap(), '@', redis.attrPrimaryEndPointAddress, `:${String(redisPort)}`]),
    });
  }

  /** With `generate`, a random value of that many letters and digits: they need no escaping in a URL. */
  private addSecret(id: string, options: { name: string; description: string; generate?: number; value?: string }): CfnSecret {
    const secret = new CfnSecret(this, id, {
      name: `factory/${this.environmentName}/${options.name}`,
      description: options.description,
      ...(options.generate === undefined ? {} : { generateSecretString: { passwordLength: options.generate, excludePunctuation: true } }),
      ...(options.value === undefined ? {} : { secretString: options.value }),
    });
    secret.applyRemovalPolicy(RemovalPolicy.RETAIN);
    return secret;
  }
}

/** A reference that CloudFormation resolves while it creates a resource; the value is in no template. */
function valueOf(secret: CfnSecret): SecretValue {
  return SecretValue.secretsManager(secret.attrId);
}
