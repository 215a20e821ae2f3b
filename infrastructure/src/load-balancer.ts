import { Duration } from 'aws-cdk-lib';
import {
  type ApplicationListener,
  ApplicationLoadBalancer,
  ApplicationProtocol,
  ApplicationTargetGroup,
  CfnListenerRule,
  ListenerAction,
  ListenerCertificate,
  SslPolicy,
  TargetType,
} from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import type { Construct } from 'constructs';
import type { Environment } from './environment.ts';
import { apiPort, environmentPrefix, webPort } from './names.ts';
import type { NetworkStack } from './network-stack.ts';

export interface LoadBalancerProps {
  readonly environment: Environment;
  readonly network: NetworkStack;
}

export interface LoadBalancerParts {
  readonly loadBalancer: ApplicationLoadBalancer;
  readonly apiTargetGroup: ApplicationTargetGroup;
  readonly webTargetGroup: ApplicationTargetGroup;
  readonly publicUrl: string;
}

/** One load balancer for the site: /api goes to the API, everything else to the web server. */
export function addLoadBalancer(scope: Construct, { environment, network }: LoadBalancerProps): LoadBalancerParts {
  const loadBalancer = new ApplicationLoadBalancer(scope, 'LoadBalancer', {
    loadBalancerName: environmentPrefix(environment),
    vpc: network.vpc,
    internetFacing: true,
    securityGroup: network.securityGroups.loadBalancer,
    dropInvalidHeaderFields: true,
  });
  const apiTargetGroup = addTargetGroup(scope, { environment, network, part: 'api', port: apiPort });
  const webTargetGroup = addTargetGroup(scope, { environment, network, part: 'web', port: webPort });
  const listener = addSiteListener(loadBalancer, { environment, webTargetGroup });
  addRules(scope, { listenerArn: listener.listenerArn, apiTargetGroupArn: apiTargetGroup.targetGroupArn });
  const { domainName } = environment.infrastructure;
  const publicUrl = domainName === null ? `http://${loadBalancer.loadBalancerDnsName}` : `https://${domainName}`;
  return { loadBalancer, apiTargetGroup, webTargetGroup, publicUrl };
}

function addTargetGroup(scope: Construct, props: LoadBalancerProps & { part: 'api' | 'web'; port: number }): ApplicationTargetGroup {
  return new ApplicationTargetGroup(scope, props.part === 'api' ? 'ApiTargetGroup' : 'WebTargetGroup', {
    targetGroupName: `${environmentPrefix(props.environment)}-${props.part}`,
    vpc: props.network.vpc,
    targetType: TargetType.IP,
    protocol: ApplicationProtocol.HTTP,
    port: props.port,
    // A release waits this long for the old tasks; requests here take far less.
    deregistrationDelay: Duration.seconds(15),
    healthCheck: { path: '/healthz', healthyHttpCodes: '200', interval: Duration.seconds(10), timeout: Duration.seconds(5), healthyThresholdCount: 2, unhealthyThresholdCount: 3 },
  });
}

/** HTTPS with a redirect from HTTP where there is a certificate, plain HTTP otherwise. */
function addSiteListener(
  loadBalancer: ApplicationLoadBalancer,
  { environment, webTargetGroup }: { environment: Environment; webTargetGroup: ApplicationTargetGroup },
): ApplicationListener {
  const { certificateArn } = environment.infrastructure;
  const toWeb = ListenerAction.forward([webTargetGroup]);
  // open: the security group has its rules already.
  if (certificateArn === null) return loadBalancer.addListener('Http', { protocol: ApplicationProtocol.HTTP, open: false, defaultAction: toWeb });
  loadBalancer.addListener('Http', {
    protocol: ApplicationProtocol.HTTP,
    open: false,
    defaultAction: ListenerAction.redirect({ protocol: 'HTTPS', port: '443', permanent: true }),
  });
  return loadBalancer.addListener('Https', {
    protocol: ApplicationProtocol.HTTPS,
    open: false,
    certificates: [ListenerCertificate.fromArn(certificateArn)],
    sslPolicy: SslPolicy.RECOMMENDED_TLS,
    defaultAction: toWeb,
  });
}

function addRules(scope: Construct, { listenerArn, apiTargetGroupArn }: { listenerArn: string; apiTargetGroupArn: string }): void {
  const actions = [{ type: 'forward', targetGroupArn: apiTargetGroupArn }];
  new CfnListenerRule(scope, 'ApiHealthRule', {
    listenerArn,
    priority: 10,
    conditions: [{ field: 'path-pattern', pathPatternConfig: { values: ['/api/healthz'] } }],
    // Factory's API answers /healthz, and knows no /api/healthz.
    transforms: [{ type: 'url-rewrite', urlRewriteConfig: { rewrites: [{ regex: '^/api/healthz', replace: '/healthz' }] } }],
    actions,
  });
  new CfnListenerRule(scope, 'ApiRule', {
    listenerArn,
    priority: 20,
    conditions: [{ field: 'path-pattern', pathPatternConfig: { values: ['/api', '/api/*'] } }],
    actions,
  });
}
