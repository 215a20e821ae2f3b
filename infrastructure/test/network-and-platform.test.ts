import { beforeAll, describe, expect, it } from '@jest/globals';
import { plain, productionSettings, propertiesOf, resourcesOf, synthesiseRehearsal, type SynthesisedEnvironment } from './synthesised-environment.ts';

let rehearsal: SynthesisedEnvironment;
let production: SynthesisedEnvironment;
beforeAll(async () => {
  [rehearsal, production] = await Promise.all([synthesiseRehearsal(), synthesiseRehearsal(productionSettings)]);
}, 60_000);

interface Rule {
  readonly CidrIp?: string;
  readonly SourceSecurityGroupId?: string;
  readonly FromPort?: number;
  readonly ToPort?: number;
}

/** Who may reach a group, as `source:port`. */
function admitted(environment: SynthesisedEnvironment, group: string): string[] {
  const { SecurityGroupIngress: rules = [] } = propertiesOf(environment.templates.network, 'AWS::EC2::SecurityGroup', group) as { SecurityGroupIngress?: Rule[] };
  for (const rule of rules) expect(rule.ToPort).toBe(rule.FromPort);
  return rules.map((rule) => `${rule.CidrIp ?? rule.SourceSecurityGroupId ?? '?'}:${String(rule.FromPort)}`).sort();
}

describe('NetworkStack', () => {
  it('spreads two public and two private subnets over the named zones', () => {
    const subnets = resourcesOf(rehearsal.templates.network, 'AWS::EC2::Subnet').map(([id, { Properties: properties }]) => `${id.includes('public') ? 'public' : 'private'} ${String(properties?.['AvailabilityZone'])}`);
    expect(subnets.sort()).toEqual(['private us-east-1a', 'private us-east-1b', 'public us-east-1a', 'public us-east-1b']);
  });

  it('admits the internet to the load balancer alone', () => {
    expect(admitted(rehearsal, 'LoadBalancer')).toEqual(['0.0.0.0/0:80']);
    expect(admitted(production, 'LoadBalancer')).toEqual(['0.0.0.0/0:443', '0.0.0.0/0:80']);
    for (const group of ['Api', 'Web', 'Controller', 'Runner', 'Database', 'Redis']) expect(admitted(production, group).join()).not.toContain('0.0.0.0');
  });

  it('admits the load balancer to api and web, and nobody to controller and runner', () => {
    expect(admitted(rehearsal, 'Api')).toEqual(['${LoadBalancerSecurityGroup.GroupId}:8080']);
    expect(admitted(rehearsal, 'Web')).toEqual(['${LoadBalancerSecurityGroup.GroupId}:3000']);
    expect(admitted(rehearsal, 'Controller')).toEqual([]);
    expect(admitted(rehearsal, 'Runner')).toEqual([]);
  });

  it('admits api, controller and runner to database and Redis, and not the web server', () => {
    const tasks = ['Api', 'Controller', 'Runner'].map((part) => `\${${part}SecurityGroup.GroupId}`);
    expect(admitted(rehearsal, 'Database')).toEqual(tasks.map((source) => `${source}:5432`));
    expect(admitted(rehearsal, 'Redis')).toEqual(tasks.map((source) => `${source}:6379`));
  });

  it('gives private subnets a way out only with a NAT gateway', () => {
    const privateRoutes = (environment: SynthesisedEnvironment): unknown[] => resourcesOf(environment.templates.network, 'AWS::EC2::Route').filter(([id]) => id.startsWith('Vpcprivate'));
    expect(resourcesOf(rehearsal.templates.network, 'AWS::EC2::NatGateway')).toHaveLength(0);
    expect(privateRoutes(rehearsal)).toHaveLength(0);
    expect(resourcesOf(production.templates.network, 'AWS::EC2::NatGateway')).toHaveLength(1);
    expect(privateRoutes(production)).toHaveLength(2);
  });

  it('sends S3 traffic of the private subnets through the free gateway endpoint', () => {
    const endpoint = propertiesOf(rehearsal.templates.network, 'AWS::EC2::VPCEndpoint');
    expect(endpoint).toMatchObject({ VpcEndpointType: 'Gateway', ServiceName: 'com.amazonaws.${AWS::Region}.s3' });
    expect(endpoint['RouteTableIds']).toHaveLength(2);
  });
});

describe('PlatformStack', () => {
  it('sends /api/healthz to the API as /healthz, /api to the API, the rest to web', () => {
    const { templates } = rehearsal;
    const rules = resourcesOf(templates.platform, 'AWS::ElasticLoadBalancingV2::ListenerRule').map(([, { Properties: properties }]) => plain(properties));
    const listenerArn = '${LoadBalancerHttp}';
    const actions = [{ Type: 'forward', TargetGroupArn: '${ApiTargetGroup}' }];
    expect(rules).toEqual([
      {
        Priority: 10,
        ListenerArn: listenerArn,
        Actions: actions,
        Conditions: [{ Field: 'path-pattern', PathPatternConfig: { Values: ['/api/healthz'] } }],
        Transforms: [{ Type: 'url-rewrite', UrlRewriteConfig: { Rewrites: [{ Regex: '^/api/healthz', Replace: '/healthz' }] } }],
      },
      { Priority: 20, ListenerArn: listenerArn, Actions: actions, Conditions: [{ Field: 'path-pattern', PathPatternConfig: { Values: ['/api', '/api/*'] } }] },
    ]);
    expect(propertiesOf(templates.platform, 'AWS::ElasticLoadBalancingV2::Listener')).toMatchObject({ Port: 80, DefaultActions: [{ Type: 'forward', TargetGroupArn: '${WebTargetGroup}' }] });
  });

  it('gives no two rules of a listener one priority', () => {
    for (const { templates } of [rehearsal, production]) {
      const keys = resourcesOf(templates.platform, 'AWS::ElasticLoadBalancingV2::ListenerRule').map(([, { Properties: properties }]) => JSON.stringify([properties?.['ListenerArn'], properties?.['Priority']]));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('redirects to HTTPS where there is a certificate, and serves the rules there', () => {
    const { platform } = production.templates;
    const listeners = resourcesOf(platform, 'AWS::ElasticLoadBalancingV2::Listener').map(([, { Properties: properties }]) => plain(properties));
    expect(listeners).toMatchObject([
      { Port: 80, DefaultActions: [{ Type: 'redirect', RedirectConfig: { Protocol: 'HTTPS', Port: '443' } }] },
      { Port: 443, Protocol: 'HTTPS', Certificates: [{ CertificateArn: productionSettings.certificateArn }], DefaultActions: [{ Type: 'forward' }] },
    ]);
    for (const [, { Properties: properties }] of resourcesOf(platform, 'AWS::ElasticLoadBalancingV2::ListenerRule')) {
      expect(plain(properties)).toMatchObject({ ListenerArn: '${LoadBalancerHttps}' });
    }
  });

  it('checks targets by address on /healthz and lets them go quickly', () => {
    for (const [part, port] of [['api', 8080], ['web', 3000]] as const) {
      const group = propertiesOf(rehearsal.templates.platform, 'AWS::ElasticLoadBalancingV2::TargetGroup', part === 'api' ? 'Api' : 'Web');
      expect(group).toMatchObject({ Name: `factory-rehearsal-${part}`, TargetType: 'ip', Port: port, Protocol: 'HTTP', HealthCheckPath: '/healthz' });
      expect(group['TargetGroupAttributes']).toContainEqual({ Key: 'deregistration_delay.timeout_seconds', Value: '15' });
    }
  });

  it('stands in the public subnets, tasks in the private ones', () => {
    const { Subnets: subnets, Scheme: scheme } = propertiesOf(rehearsal.templates.platform, 'AWS::ElasticLoadBalancingV2::LoadBalancer') as { Subnets: string[]; Scheme: string };
    expect(scheme).toBe('internet-facing');
    expect(subnets).toHaveLength(2);
    for (const subnet of subnets) expect(subnet).toContain('Vpcpublic');
    expect(plain(rehearsal.templates.network.Outputs?.['PrivateSubnetIds']?.Value)).toBe('${VpcprivateSubnet1Subnet},${VpcprivateSubnet2Subnet}');
  });

  it('keeps tagged images for ever: tags are immutable and only untagged images expire', () => {
    const repositories = resourcesOf(rehearsal.templates.platform, 'AWS::ECR::Repository').map(([, { Properties: properties }]) => properties ?? {});
    expect(repositories.map((properties) => properties['RepositoryName'])).toEqual(['factory-api', 'factory-web', 'factory-runner-controller', 'factory-runner']);
    for (const properties of repositories) {
      expect(properties).toMatchObject({ ImageTagMutability: 'IMMUTABLE', ImageScanningConfiguration: { ScanOnPush: true } });
      const policy = JSON.parse((properties['LifecyclePolicy'] as { LifecyclePolicyText: string }).LifecyclePolicyText) as { rules: { selection: { tagStatus: string } }[] };
      expect(policy.rules.map(({ selection }) => selection.tagStatus)).toEqual(['untagged']);
    }
  });
});
