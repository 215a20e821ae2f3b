import { describe, expect, it } from '@jest/globals';
import type { RedirectActionConfig, Rule, RuleCondition } from '@aws-sdk/client-elastic-load-balancing-v2';
import { chooseRule, comparePriority, readAlbRule, redirectLocation, type AlbRequest } from '../../aws/alb-rule.ts';
import { applyRewrites } from '../../aws/alb-text.ts';
import { createGroupChoice } from '../../aws/group-choice.ts';

const request: AlbRequest = {
  ...{ method: 'GET', host: 'www.example', path: '/api/runs', query: 'page=2&Name=Anna' },
  ...{ headers: { 'x-kind': 'Canary-7', 'set-cookie': ['a', 'b'] }, sourceIp: '::ffff:10.0.0.9' },
};

function holds(condition: RuleCondition): boolean {
  return chooseRule([readAlbRule({ Priority: '1', Conditions: [condition] })], request) !== undefined;
}

describe('chooseRule', () => {
  it.each<[string, RuleCondition, boolean]>([
    ['a path', { Field: 'path-pattern', Values: ['/api/*'] }, true],
    ['a path in its configuration', { Field: 'path-pattern', PathPatternConfig: { Values: ['/x', '/api/run?'] } }, true],
    ['a path of another case', { Field: 'path-pattern', Values: ['/API/*'] }, false],
    ['a path by expression', { Field: 'path-pattern', PathPatternConfig: { RegexValues: ['^/api/(runs|jobs)$'] } }, true],
    ['an expression that cannot be read', { Field: 'path-pattern', PathPatternConfig: { RegexValues: ['('] } }, false],
    ['a host of another case', { Field: 'host-header', Values: ['*.EXAMPLE'] }, true],
    ['another host', { Field: 'host-header', HostHeaderConfig: { Values: ['example'] } }, false],
    ['a method', { Field: 'http-request-method', HttpRequestMethodConfig: { Values: ['POST', 'GET'] } }, true],
    ['another method', { Field: 'http-request-method', Values: ['POST'] }, false],
    ['a header', { Field: 'http-header', HttpHeaderConfig: { HttpHeaderName: 'X-Kind', Values: ['canary-*'] } }, true],
    ['one of a header’s values', { Field: 'http-header', HttpHeaderConfig: { HttpHeaderName: 'Set-Cookie', Values: ['b'] } }, true],
    ['an absent header', { Field: 'http-header', HttpHeaderConfig: { HttpHeaderName: 'X-None', Values: ['*'] } }, false],
    ['a query', { Field: 'query-string', QueryStringConfig: { Values: [{ Key: 'name', Value: 'anna' }] } }, true],
    ['a query by value alone', { Field: 'query-string', QueryStringConfig: { Values: [{ Value: '2' }] } }, true],
    ['a query of another key', { Field: 'query-string', QueryStringConfig: { Values: [{ Key: 'size', Value: '2' }] } }, false],
    ['a source', { Field: 'source-ip', SourceIpConfig: { Values: ['10.0.0.0/24'] } }, true],
    ['another source', { Field: 'source-ip', Values: ['10.0.1.0/24'] }, false],
    ['what nobody knows', { Field: 'moon-phase', Values: ['*'] }, false],
  ])('looks at %s', (_, condition, expected) => {
    expect(holds(condition)).toBe(expected);
  });

  it('takes the first by priority whose conditions all hold', () => {
    const rules: Rule[] = [
      { Priority: 'default' },
      { Priority: '20', Conditions: [{ Field: 'path-pattern', Values: ['/api/*'] }] },
      { Priority: '3', Conditions: [{ Field: 'path-pattern', Values: ['/api/*'] }, { Field: 'http-request-method', Values: ['PUT'] }] },
      { Priority: '100', Conditions: [{ Field: 'path-pattern', Values: ['*'] }] },
    ];
    const ordered = rules.map(readAlbRule).sort(comparePriority);
    expect(ordered.map(({ priority }) => priority)).toEqual(['3', '20', '100', 'default']);
    expect(chooseRule(ordered, request)?.priority).toBe('20');
    expect(chooseRule(ordered, { ...request, method: 'PUT' })?.priority).toBe('3');
    expect(chooseRule(ordered.slice(3), request)?.priority).toBe('default');
  });
});

describe('readAlbRule', () => {
  it.each<[string, Rule['Actions'], unknown]>([
    ['one group', [{ Type: 'forward', TargetGroupArn: 'a' }], { kind: 'forward', groups: [{ arn: 'a', weight: 1 }] }],
    ['weighted groups', [{ Type: 'forward', ForwardConfig: { TargetGroups: [{ TargetGroupArn: 'a', Weight: 9 }, { TargetGroupArn: 'b', Weight: 0 }] } }], { kind: 'forward', groups: [{ arn: 'a', weight: 9 }, { arn: 'b', weight: 0 }] }],
    ['a fixed response', [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404', ContentType: 'text/html', MessageBody: 'no' } }], { kind: 'fixed-response', status: 404, contentType: 'text/html', body: 'no' }],
    ['sign-in before', [{ Type: 'forward', Order: 2, TargetGroupArn: 'a' }, { Type: 'authenticate-oidc', Order: 1 }], { kind: 'unsupported', type: 'authenticate-oidc' }],
  ])('reads %s', (_, Actions, expected) => {
    expect(readAlbRule({ ...(Actions === undefined ? {} : { Actions }) }).action).toEqual(expected);
  });

  it('reads rewrites', () => {
    const rewrite = { Regex: '^/old/(.*)$', Replace: '/new/$1' };
    const rule = readAlbRule({ Transforms: [{ Type: 'url-rewrite', UrlRewriteConfig: { Rewrites: [rewrite] } }, { Type: 'host-header-rewrite', HostHeaderRewriteConfig: { Rewrites: [{ Regex: '^www\\.', Replace: '' }] } }] });
    expect(applyRewrites('/old/a?b=c', rule.urlRewrites)).toBe('/new/a?b=c');
    expect(applyRewrites('/other', rule.urlRewrites)).toBe('/other');
    expect(applyRewrites('www.example', rule.hostRewrites)).toBe('example');
  });
});

describe('redirectLocation', () => {
  it('keeps what the rule does not name', () => {
    const read = (config: Partial<RedirectActionConfig>): string => {
      const { action } = readAlbRule({ Actions: [{ Type: 'redirect', RedirectConfig: { StatusCode: 'HTTP_301', ...config } }] });
      if (action.kind !== 'redirect') throw new Error(action.kind);
      return redirectLocation(action, { ...request, protocol: 'http', port: 80 });
    };
    expect(read({ Protocol: 'HTTPS', Port: '443' })).toBe('https://www.example:443/api/runs?page=2&Name=Anna');
    expect(read({ Host: 'new.#{host}', Path: '/v2/#{path}', Query: '' })).toBe('http://new.www.example:80/v2/api/runs');
  });
});

describe('createGroupChoice', () => {
  it('takes groups by weight and targets in turn', () => {
    const choice = createGroupChoice();
    const groups = [{ arn: 'a', weight: 3 }, { arn: 'b', weight: 0 }, { arn: 'c', weight: 1 }];
    expect(Array.from({ length: 8 }, () => choice.chooseGroup(groups))).toEqual(['a', 'a', 'a', 'c', 'a', 'a', 'a', 'c']);
    expect(choice.chooseGroup([{ arn: 'a', weight: 0 }])).toBeUndefined();
    expect(Array.from({ length: 4 }, () => choice.chooseTarget('g', [1, 2, 3]))).toEqual([1, 2, 3, 1]);
    expect(choice.chooseTarget<number>('g', [])).toBeUndefined();
  });
});
