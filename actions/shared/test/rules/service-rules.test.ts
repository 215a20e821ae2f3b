import { describe, expect, it } from '@jest/globals';
import { serviceRules } from '../../src/rules/service-rules.ts';
import { checkFiles, makeDefinition, makeInfrastructure, makeService } from './check-files.ts';
import type { CheckedFiles } from './check-files.ts';

const check = (files: CheckedFiles): string[] => checkFiles(serviceRules, files);
const targetGroup = (properties: object): CheckedFiles['infrastructure'] => makeInfrastructure({ Group: ['AWS::ElasticLoadBalancingV2::TargetGroup', { Name: 'demo', ...properties }] });
const arnOfGroup = targetGroup({})?.resources?.targetGroups[0]?.arn ?? '';
const behind = (loadBalancer: object = {}): object => makeService({ loadBalancers: [{ targetGroupArn: arnOfGroup, containerName: 'api', containerPort: 8080, ...loadBalancer }], healthCheckGracePeriodSeconds: 60 });
const api = makeDefinition('api', { port: 8080 });

describe('serviceRules', () => {
  it('have nothing to say about a service without its task definition, and about one alone', () => {
    expect(check({ services: { api: behind() } })).toEqual([]);
    expect(check({ definitions: { api } })).toEqual([]);
  });

  it('take a port inside a range of ports', () => {
    const definition = { ...api, containerDefinitions: [{ name: 'api', image: 'api', portMappings: [{ containerPortRange: '8000-8100' }] }] };
    expect(check({ definitions: { api: definition }, services: { api: behind() } })).toEqual([]);
    expect(check({ definitions: { api: definition }, services: { api: behind({ containerPort: 8101 }) } })).toEqual(['R68 services/api loadBalancers[0].containerPort']);
  });

  it('ask for both names of a load balancer, and for the port names of Service Connect', () => {
    const service = makeService({ loadBalancers: [{ targetGroupArn: arnOfGroup }], healthCheckGracePeriodSeconds: 0, serviceConnectConfiguration: { enabled: true, services: [{ portName: 'http' }] } });
    expect(check({ definitions: { api }, services: { api: service } })).toEqual([
      'R68 services/api loadBalancers[0].containerName', 'R68 services/api loadBalancers[0].containerPort', 'R68 services/api serviceConnectConfiguration.services[0].portName',
    ].sort());
  });

  it('do not judge references that nobody resolved, nor values of another type', () => {
    const service = makeService({
      loadBalancers: [{ targetGroupArn: '${infrastructure.ApiTargetGroupArn}', containerName: '${environment.container}', containerPort: '${environment.port}' }],
      healthCheckGracePeriodSeconds: '${environment.grace}',
      networkConfiguration: { awsvpcConfiguration: { subnets: '${list(infrastructure.PrivateSubnetIds)}', securityGroups: '${list(infrastructure.Groups)}' } },
    });
    expect(check({ definitions: { api }, services: { api: service }, infrastructure: targetGroup({ TargetType: 'instance' }), previous: { services: { api: behind() } } })).toEqual([]);
  });

  it('do not judge a target group whose properties are expressions', () => {
    const unknown = { 'Fn::If': ['IsProduction', 'ip', 'instance'] };
    expect(check({ definitions: { api }, services: { api: behind() }, infrastructure: targetGroup({ TargetType: unknown, HealthCheckPath: unknown, HealthCheckPort: unknown, Matcher: unknown }) })).toEqual([]);
  });

  it('need target type ip only with awsvpc, which is where tasks have addresses', () => {
    const bridge = { ...api, networkMode: 'bridge' };
    expect(check({ definitions: { api: bridge }, services: { api: behind() }, infrastructure: targetGroup({ HealthCheckPath: '/healthz' }) })).toEqual([]);
    expect(check({ definitions: { api }, services: { api: behind() }, infrastructure: targetGroup({ HealthCheckPath: '/healthz' }) })).toEqual(['R70 services/api loadBalancers[0].targetGroupArn']);
  });
  const signIn = { FACTORY_AUTH_ALLOWED_DOMAIN: 'example.com' };
  it.each([
    { part: 'api', path: '/api/status', environment: {}, isServed: true }, { part: 'api', path: '/', environment: {}, isServed: false }, { part: 'api', path: '/api/status', environment: signIn, isServed: false },
    { part: 'api', path: '/healthz?deep=1', environment: signIn, isServed: true }, { part: 'web', path: '/', environment: {}, isServed: true }, { part: 'worker', path: '/', environment: {}, isServed: true },
  ])('know whether $part answers $path with $environment: $isServed', ({ part, path, environment, isServed }) => {
    const service = makeService({ loadBalancers: [{ targetGroupArn: arnOfGroup, containerName: part, containerPort: 8080 }], healthCheckGracePeriodSeconds: 60 });
    const found = check({ definitions: { [part]: makeDefinition(part, { port: 8080, environment }) }, services: { [part]: service }, infrastructure: targetGroup({ TargetType: 'ip', HealthCheckPath: path }) });
    expect(found).toEqual(isServed ? [] : [`R71 services/${part} loadBalancers[0].targetGroupArn`]);
  });

  it('compare a fixed port of the health check with the container\'s', () => {
    const check8081 = check({ definitions: { api }, services: { api: behind() }, infrastructure: targetGroup({ TargetType: 'ip', HealthCheckPath: '/healthz', HealthCheckPort: '8081' }) });
    expect(check8081).toEqual(['R71 services/api loadBalancers[0].targetGroupArn']);
  });

  it.each([
    [{ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0 }, []], [{ strategy: 'LINEAR', linearConfiguration: { stepPercent: 3 } }, []], [{ strategy: 'CANARY', canaryConfiguration: { canaryPercent: 0.1 } }, []],
    [{ strategy: 'LINEAR' }, []], [{ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 1441 }, ['bakeTimeInMinutes']], [{ strategy: 'CANARY', canaryConfiguration: { canaryPercent: 0.05 } }, ['canaryConfiguration.canaryPercent']],
    [{ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5, linearConfiguration: { stepPercent: 10 } }, ['linearConfiguration']],
  ])('judge the deployment configuration %j', (deploymentConfiguration, paths) => {
    expect(check({ services: { api: makeService({ deploymentConfiguration }) } })).toEqual(paths.map((path) => `R73 services/api deploymentConfiguration.${path}`));
  });

  it('let a service be new, and a load balancer be added', () => {
    const files = { definitions: { api }, services: { api: behind() } };
    expect(check({ ...files, previous: { services: {} } })).toEqual([]);
    expect(check({ ...files, previous: { services: { api: makeService() } } })).toEqual([]);
    expect(check({ ...files, previous: { services: { api: behind({ containerName: 'factory-api' }) } } })).toEqual(['R74 services/api loadBalancers[0].containerName']);
  });
});
