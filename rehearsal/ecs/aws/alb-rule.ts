import type { Action, RewriteConfig, Rule, RuleCondition } from '@aws-sdk/client-elastic-load-balancing-v2';
import { isInRange } from './address-range.ts';
import { compileRegex, matchesPattern, type Rewrite } from './alb-text.ts';

/** A listener's rule, ready to be applied. */
export interface AlbRule {
  readonly priority: string;
  readonly conditions: readonly AlbCondition[];
  readonly urlRewrites: readonly Rewrite[];
  readonly hostRewrites: readonly Rewrite[];
  readonly action: AlbAction;
}

/** All conditions of a rule must hold. */
export type AlbCondition = (request: AlbRequest) => boolean;

export type AlbAction =
  | { readonly kind: 'forward'; readonly groups: readonly WeightedGroup[] }
  | { readonly kind: 'fixed-response'; readonly status: number; readonly contentType: string; readonly body: string }
  | { readonly kind: 'redirect'; readonly status: number; readonly protocol: string; readonly host: string; readonly port: string; readonly path: string; readonly query: string }
  /** Sign-in, which the front door cannot do. */
  | { readonly kind: 'unsupported'; readonly type: string };

export interface WeightedGroup {
  readonly arn: string;
  readonly weight: number;
}

/** What rules look at: the request as it came. */
export interface AlbRequest {
  readonly method: string;
  /** Without port. */
  readonly host: string;
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly sourceIp: string;
}

export function readAlbRule(rule: Rule): AlbRule {
  const transforms = rule.Transforms ?? [];
  return {
    priority: rule.Priority ?? 'default',
    conditions: (rule.Conditions ?? []).map(readCondition),
    urlRewrites: transforms.flatMap(({ UrlRewriteConfig }) => UrlRewriteConfig?.Rewrites ?? []).flatMap(readRewrite),
    hostRewrites: transforms.flatMap(({ HostHeaderRewriteConfig }) => HostHeaderRewriteConfig?.Rewrites ?? []).flatMap(readRewrite),
    action: readAction(rule.Actions ?? []),
  };
}

/** The rule that decides: the first by priority whose conditions all hold, the default rule last. */
export function chooseRule(rules: readonly AlbRule[], request: AlbRequest): AlbRule | undefined {
  return rules.find(({ conditions }) => conditions.every((holds) => holds(request)));
}

/** The order in which a listener looks at its rules. */
export function comparePriority(one: AlbRule, other: AlbRule): number {
  const order = ({ priority }: AlbRule): number => (priority === 'default' ? Number.MAX_SAFE_INTEGER : Number(priority));
  return order(one) - order(other);
}

function readCondition(condition: RuleCondition): AlbCondition {
  const { Field: field = '', Values: plain = [], RegexValues: topRegexes = [] } = condition;
  const { PathPatternConfig: path, HostHeaderConfig: host, HttpRequestMethodConfig: method, HttpHeaderConfig: header, SourceIpConfig: source, QueryStringConfig: query } = condition;
  switch (field) {
    case 'path-pattern':
      return textCondition({ patterns: [...plain, ...(path?.Values ?? [])], regexes: [...topRegexes, ...(path?.RegexValues ?? [])], ignoresCase: false }, (request) => [request.path]);
    case 'host-header':
      return textCondition({ patterns: [...plain, ...(host?.Values ?? [])], regexes: [...topRegexes, ...(host?.RegexValues ?? [])], ignoresCase: true }, (request) => [request.host]);
    case 'http-request-method':
      return (request) => [...plain, ...(method?.Values ?? [])].includes(request.method);
    case 'http-header':
      return textCondition({ patterns: header?.Values ?? [], regexes: [...topRegexes, ...(header?.RegexValues ?? [])], ignoresCase: true }, (request) => headerValues(request, header?.HttpHeaderName ?? ''));
    case 'query-string': {
      const wanted = query?.Values ?? [];
      return (request) => [...new URLSearchParams(request.query)].some(([key, value]) => wanted.some(({ Key, Value = '' }) => (Key === undefined || matchesIgnoringCase(key, Key)) && matchesIgnoringCase(value, Value)));
    }
    case 'source-ip':
      return (request) => [...plain, ...(source?.Values ?? [])].some((range) => isInRange(request.sourceIp, range));
    default:
      // A rule that cannot be understood must not take requests.
      return () => false;
  }
}

function textCondition(wanted: { readonly patterns: readonly string[]; readonly regexes: readonly string[]; readonly ignoresCase: boolean }, read: (request: AlbRequest) => readonly string[]): AlbCondition {
  const regexes = wanted.regexes.flatMap((source) => compileRegex(source, wanted.ignoresCase ? 'i' : '') ?? []);
  const matches = wanted.ignoresCase ? matchesIgnoringCase : matchesPattern;
  return (request) => read(request).some((text) => wanted.patterns.some((pattern) => matches(text, pattern)) || regexes.some((regex) => regex.test(text)));
}

function readRewrite({ Regex = '', Replace = '' }: RewriteConfig): Rewrite[] {
  const regex = compileRegex(Regex);
  return regex === undefined ? [] : [{ regex, replace: Replace }];
}

function headerValues({ headers }: AlbRequest, name: string): readonly string[] {
  const value = headers[name.toLowerCase()];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

function matchesIgnoringCase(text: string, pattern: string): boolean {
  return matchesPattern(text.toLowerCase(), pattern.toLowerCase());
}

/** What ends the chain of actions; those before it (sign-in) cannot be done here. */
function readAction(actions: readonly Action[]): AlbAction {
  const [first, ...more] = [...actions].sort((a, b) => (a.Order ?? 0) - (b.Order ?? 0));
  if (first === undefined) return { kind: 'unsupported', type: 'none' };
  if (more.length > 0) return { kind: 'unsupported', type: first.Type ?? '' };
  // Widened: the SDK's list of types is not complete for ever.
  const type: string = first.Type ?? '';
  const { ForwardConfig: forward, FixedResponseConfig: fixed, RedirectConfig: redirect, TargetGroupArn: arn } = first;
  switch (type) {
    case 'forward': {
      const groups = (forward?.TargetGroups ?? []).map(({ TargetGroupArn, Weight }) => ({ arn: TargetGroupArn ?? '', weight: Weight ?? 1 }));
      return { kind: 'forward', groups: groups.length > 0 ? groups : arn === undefined ? [] : [{ arn, weight: 1 }] };
    }
    case 'fixed-response':
      return { kind: 'fixed-response', status: Number(fixed?.StatusCode ?? 200), contentType: fixed?.ContentType ?? 'text/plain', body: fixed?.MessageBody ?? '' };
    case 'redirect': {
      const { Protocol: protocol = '#{protocol}', Host: host = '#{host}', Port: port = '#{port}', Path: path = '/#{path}', Query: query = '#{query}', StatusCode: status } = redirect ?? {};
      return { kind: 'redirect', status: status === 'HTTP_301' ? 301 : 302, protocol, host, port, path, query };
    }
    default:
      return { kind: 'unsupported', type };
  }
}

/** The address that a redirect names. */
export function redirectLocation(action: AlbAction & { kind: 'redirect' }, request: Pick<AlbRequest, 'host' | 'path' | 'query'> & { readonly protocol: string; readonly port: number }): string {
  const fill = (text: string): string =>
    text.replace(/#\{(protocol|host|port|path|query)\}/g, (_, name: string) => {
      if (name === 'protocol') return request.protocol;
      if (name === 'port') return String(request.port);
      // `/#{path}` is the default, so the path comes without its slash.
      return name === 'path' ? request.path.replace(/^\//, '') : name === 'host' ? request.host : request.query;
    });
  const query = fill(action.query);
  return `${fill(action.protocol).toLowerCase()}://${fill(action.host)}:${fill(action.port)}${fill(action.path)}${query === '' ? '' : `?${query}`}`;
}
