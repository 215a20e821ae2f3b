import { Peer, Port, SecurityGroup, type IVpc } from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';
import type { Environment } from './environment.ts';
import { apiPort, databasePort, redisPort, webPort } from './names.ts';

export interface SecurityGroups {
  readonly loadBalancer: SecurityGroup;
  readonly api: SecurityGroup;
  readonly web: SecurityGroup;
  readonly controller: SecurityGroup;
  readonly runner: SecurityGroup;
  readonly database: SecurityGroup;
  readonly redis: SecurityGroup;
}

/** Who may talk to whom: the internet to the load balancer, that to api and web, tasks to database and Redis. */
export function addSecurityGroups(scope: Construct, vpc: IVpc, environment: Environment): SecurityGroups {
  const group = (id: string, description: string, allowAllOutbound: boolean): SecurityGroup => new SecurityGroup(scope, id, { vpc, description, allowAllOutbound });
  const groups = {
    loadBalancer: group('LoadBalancerSecurityGroup', 'The internet to the load balancer', false),
    api: group('ApiSecurityGroup', 'Tasks of the API, and the migration', true),
    web: group('WebSecurityGroup', 'Tasks of the web server', true),
    controller: group('ControllerSecurityGroup', 'Tasks of the runner controller', true),
    runner: group('RunnerSecurityGroup', 'Tasks of the runner', true),
    database: group('DatabaseSecurityGroup', 'PostgreSQL', false),
    redis: group('RedisSecurityGroup', 'Redis', false),
  };
  admitInternet(groups.loadBalancer, environment);
  admit(groups.api, apiPort, { 'load balancer': groups.loadBalancer });
  admit(groups.web, webPort, { 'load balancer': groups.loadBalancer });
  const { api, controller, runner } = groups;
  admit(groups.database, databasePort, { api, controller, runner });
  admit(groups.redis, redisPort, { api, controller, runner });
  return groups;
}

function admitInternet(loadBalancer: SecurityGroup, environment: Environment): void {
  const { certificateArn, vpcCidr } = environment.infrastructure;
  loadBalancer.addIngressRule(Peer.anyIpv4(), Port.tcp(80), 'HTTP');
  if (certificateArn !== null) loadBalancer.addIngressRule(Peer.anyIpv4(), Port.tcp(443), 'HTTPS');
  // By address range: a rule for the groups of api and web would close a circle with theirs.
  for (const port of [apiPort, webPort]) loadBalancer.addEgressRule(Peer.ipv4(vpcCidr), Port.tcp(port), 'tasks');
}

/** Peers by id keep the rules inside the group; a rule between two groups would become a resource of its own. */
function admit(group: SecurityGroup, port: number, sources: Readonly<Record<string, SecurityGroup>>): void {
  for (const [name, source] of Object.entries(sources)) group.addIngressRule(Peer.securityGroupId(source.securityGroupId), Port.tcp(port), name);
}
