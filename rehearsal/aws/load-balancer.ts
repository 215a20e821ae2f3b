import { DescribeListenersCommand, DescribeLoadBalancersCommand, DescribeRulesCommand, DescribeTargetHealthCommand, ElasticLoadBalancingV2Client, type Rule } from '@aws-sdk/client-elastic-load-balancing-v2';

/** What the front door knows of the site's load balancer. */
export interface LoadBalancer {
  readonly dnsName: string;
  /** In the order of their priorities, the default rule last. */
  readonly rules: readonly ListenerRule[];
  /** Address and port of the targets registered with a target group now. */
  listTargets(targetGroupArn: string): Promise<readonly Target[]>;
}

export interface ListenerRule {
  readonly priority: string;
  readonly conditions: readonly RuleCondition[];
  readonly urlRewrites: readonly UrlRewrite[];
  /** Undefined for a rule that answers itself. */
  readonly targetGroupArn: string | undefined;
}

export interface RuleCondition {
  readonly field: 'path-pattern' | 'host-header' | 'http-request-method';
  readonly values: readonly string[];
}

export interface UrlRewrite {
  readonly regex: string;
  readonly replace: string;
}

export interface Target {
  readonly host: string;
  readonly port: number;
}

/** Reads the only load balancer, or the one with that DNS name, and the rules of its first listener. */
export async function readLoadBalancer(options: { endpoint: string; region: string; dnsName?: string }): Promise<LoadBalancer> {
  const client = new ElasticLoadBalancingV2Client({ endpoint: options.endpoint, region: options.region, credentials: { accessKeyId: 'rehearsal', secretAccessKey: 'rehearsal' } });
  const { LoadBalancers = [] } = await client.send(new DescribeLoadBalancersCommand({}));
  const found = LoadBalancers.find(({ DNSName }) => options.dnsName === undefined || DNSName === options.dnsName);
  if (found?.DNSName === undefined) throw new Error(`The local AWS has no load balancer ${options.dnsName ?? ''}; it has ${String(LoadBalancers.length)} others. Is the infrastructure created?`);
  const { Listeners = [] } = await client.send(new DescribeListenersCommand({ LoadBalancerArn: found.LoadBalancerArn }));
  const { Rules = [] } = await client.send(new DescribeRulesCommand({ ListenerArn: Listeners[0]?.ListenerArn }));
  return {
    dnsName: found.DNSName,
    rules: Rules.map(toListenerRule).sort((a, b) => priorityOf(a) - priorityOf(b)),
    listTargets: async (targetGroupArn) => {
      const { TargetHealthDescriptions = [] } = await client.send(new DescribeTargetHealthCommand({ TargetGroupArn: targetGroupArn }));
      return TargetHealthDescriptions.map(({ Target }) => ({ host: Target?.Id ?? '', port: Target?.Port ?? 80 }));
    },
  };
}

/** The rule by which the load balancer decides, as AWS: on the request as it came, before any rewrite. */
export function matchRule(rules: readonly ListenerRule[], request: { method: string; host: string; path: string }): ListenerRule | undefined {
  const subject = { 'path-pattern': request.path, 'host-header': request.host.split(':')[0]?.toLowerCase() ?? '', 'http-request-method': request.method };
  return rules.find(({ conditions }) => conditions.every(({ field, values }) => values.some((value) => matchesPattern(subject[field], field === 'host-header' ? value.toLowerCase() : value))));
}

/** Path and query after a rule's rewrites; as they came where no expression matches. */
export function rewriteUrl(url: string, rewrites: readonly UrlRewrite[]): string {
  return rewrites.reduce((result, { regex, replace }) => result.replace(new RegExp(regex), replace), url);
}

/** `*` stands for any characters, `?` for one. */
function matchesPattern(text: string, pattern: string): boolean {
  const source = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's').test(text);
}

function toListenerRule(rule: Rule): ListenerRule {
  const forward = rule.Actions?.find(({ Type }) => Type === 'forward');
  return {
    priority: rule.Priority ?? 'default',
    conditions: (rule.Conditions ?? []).map(({ Field, Values, PathPatternConfig, HostHeaderConfig, HttpRequestMethodConfig, RegexValues }) => {
      if ((Field !== 'path-pattern' && Field !== 'host-header' && Field !== 'http-request-method') || (RegexValues ?? []).length > 0) {
        throw new Error(`The front door cannot apply the rule with priority ${String(rule.Priority)}: it knows path-pattern, host-header and http-request-method with values, not ${String(Field)}.`);
      }
      return { field: Field, values: [...new Set([...(Values ?? []), ...(PathPatternConfig?.Values ?? []), ...(HostHeaderConfig?.Values ?? []), ...(HttpRequestMethodConfig?.Values ?? [])])] };
    }),
    urlRewrites: (rule.Transforms ?? []).flatMap(({ UrlRewriteConfig }) => UrlRewriteConfig?.Rewrites ?? []).map(({ Regex, Replace }) => ({ regex: Regex ?? '', replace: Replace ?? '' })),
    targetGroupArn: forward?.TargetGroupArn ?? forward?.ForwardConfig?.TargetGroups?.[0]?.TargetGroupArn,
  };
}

function priorityOf({ priority }: ListenerRule): number {
  return priority === 'default' ? Number.POSITIVE_INFINITY : Number(priority);
}
