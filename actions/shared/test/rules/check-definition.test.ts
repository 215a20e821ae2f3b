import { describe, expect, it } from '@jest/globals';
import { checkDefinition, checkShapes } from '../../src/rules/check-definition.ts';
import type { RuleFinding } from '../../src/rules/rule-finding.ts';
import { parseYamlDocument } from '../../src/yaml-document.ts';

const target = { account: '123456789012', region: 'eu-west-1', profile: 'development' } as const;
const frame = `family: a
cpu: '256'
memory: '512'
requiresCompatibilities: [FARGATE]
networkMode: awsvpc
containerDefinitions:
  - name: api
    image: example.com/api:1
`;

function check(text: string): RuleFinding[] {
  return checkDefinition(parseYamlDocument(text, 'api.yml'), { part: 'api', target });
}

/** Of shapes, and of the rules that are named. */
function show(text: string, ...rules: string[]): string[] {
  return check(text).filter(({ rule }) => rule.startsWith('S') || rules.includes(rule)).map(({ rule, line, column, message }) => `${line}:${column} ${rule} ${message}`);
}

describe('checkDefinition', () => {
  it('finds no fault of shape in a small definition', () => {
    expect(show(frame)).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['an unknown key', `${frame}    imagee: x\n`, '9:5 S1 containerDefinitions[0].imagee: unknown key, did you mean image? AWS would drop it in silence'],
    ['a number that needs quotes', frame.replace("'256'", '256'), '2:6 S2 cpu: got 256, allowed: a text (put it in quotes)'],
    ['a switch that needs quotes', `${frame}    environment: [{ name: DEBUG, value: true }]\n`, '9:41 S2 containerDefinitions[0].environment[0].value: got true, allowed: a text (put it in quotes)'],
    ['a number in quotes', `${frame}    stopTimeout: '30'\n`, '9:18 S2 containerDefinitions[0].stopTimeout: got "30", allowed: a whole number (without quotes)'],
    ['a number with a fraction', `${frame}    stopTimeout: 30.5\n`, '9:18 S2 containerDefinitions[0].stopTimeout: got 30.5, allowed: a whole number'],
    ['a number of more than 32 bits', `${frame}    stopTimeout: 4294967296\n`, '9:18 S2 containerDefinitions[0].stopTimeout: got 4294967296, allowed: a whole number of 32 bits'],
    ['a switch in quotes', `${frame}    essential: 'false'\n`, '9:16 S2 containerDefinitions[0].essential: got "false", allowed: true or false (without quotes)'],
    ['nothing', `${frame}    user:\n`, '9:5 S2 containerDefinitions[0].user: got nothing (null), allowed: a text'],
    ['variables as a mapping', `${frame}    environment: { PORT: '80' }\n`, '9:18 S2 containerDefinitions[0].environment: got a mapping, allowed: a list of { name, value }'],
    ['a text for a list', `${frame}    command: node server.js\n`, '9:14 S2 containerDefinitions[0].command: got a text, allowed: a list'],
    ['a text for a mapping', `${frame}    healthCheck: curl\n`, '9:18 S2 containerDefinitions[0].healthCheck: got "curl", allowed: a mapping'],
    ['a missing key', `${frame}    secrets: [{ name: A }]\n`, '9:15 S3 containerDefinitions[0].secrets[0].valueFrom is missing'],
    ['a value of no enum', frame.replace('awsvpc', 'awsvcp'), '5:14 S4 networkMode: got "awsvcp", allowed: awsvpc, bridge, host, none'],
    ['too many entries', `${frame}tags: [${Array.from({ length: 51 }, (_, index) => `{ key: k${index}, value: v }`).join(', ')}]\n`, '9:7 S5 tags: got 51 entries, allowed: 0 to 50 entries'],
    ['a long text', `${frame}tags: [{ key: ${'k'.repeat(129)}, value: v }]\n`, `9:15 S5 tags[0].key: got "${'k'.repeat(78)}…, allowed: 1 to 128 characters`],
    ['a text', 'text', '1:1 S2 (document): got "text", allowed: a mapping'],
    ['an empty file', '', '1:1 S2 (document): got nothing (null), allowed: a mapping'],
  ])('tells of %s', (_what, text, expected) => {
    expect(show(text)).toEqual([expected]);
  });

  it('says nothing twice about a misspelt key: not that it is missing, nor what rules miss', () => {
    expect(show(frame.replace('networkMode', 'networkmode'), 'R4')).toEqual(['5:1 S1 networkmode: unknown key, did you mean networkMode? AWS would drop it in silence']);
    expect(show(frame.replace('image:', 'imgae:'), 'R34')).toEqual(['8:5 S1 containerDefinitions[0].imgae: unknown key, did you mean image? AWS would drop it in silence']);
  });

  it('does not repeat by a rule what is wrong with a shape', () => {
    expect(show(frame.replace("'256'", '256'), 'R1', 'R2')).toHaveLength(1);
    expect(show(`${frame}    portMappings: [{ containerPort: '80' }, 443]\n`, 'R18')).toHaveLength(2);
    expect(show('[]', 'R1', 'R4', 'R5')).toHaveLength(1);
  });

  it('reads rules where a shape is wrong elsewhere', () => {
    expect(show(`${frame.replace('awsvpc', 'bridge')}    stopTimeout: x\n`, 'R4')).toHaveLength(2);
  });

  it('takes references for values of any type, and judges nothing that they stand for', () => {
    const text = `${frame.replace("'256'", '${environment.cpu}')}    stopTimeout: \${environment.timeout}\n    portMappings: [{ containerPort: '\${environment.port}' }, '\${list(environment.ports)}']\n    environment: ['\${variables(environment.more)}']\n    essential: \${environment.essential}\n`;
    expect(show(text, 'R1', 'R2', 'R12', 'R18', 'R28', 'R33')).toEqual([]);
  });

  it('takes no text around a reference for another type', () => {
    expect(show(frame + "    command: 'node ${environment.name}'\n")).toEqual(['9:14 S2 containerDefinitions[0].command: got a text, allowed: a list']);
  });

  it('takes null for what is not there in an answer of AWS', () => {
    const text = `${frame}    user: null\n    environment: [{ name: A, value: null }]\nrevision: 3\npidMode: null\n`;
    expect(show(text, 'R61')).toEqual(['10:37 S2 containerDefinitions[0].environment[0].value: got nothing (null), allowed: a text', '11:1 R61 revision: AWS adds it to its answers and takes it from nobody; remove it']);
  });

  it('knows the whole answer of DescribeTaskDefinition', () => {
    expect(show('taskDefinition: { family: a }\nfamily: a\ncontainerDefinitions: []\n')).toEqual(['1:1 S1 taskDefinition: unknown key; in an answer of AWS the definition is what is below it, without this key']);
  });

  it('shows no value that may be a secret', () => {
    const secret = 'hunter2-9431';
    const places = [
      `environment: { DB_PASSWORD: ${secret} }`, `environment: DB_PASSWORD=${secret}`, `environment: [{ name: DB_PASSWORD, value: ${secret} }]`,
      `environment: [{ name: DB_PASSWORD, value: [${secret}] }]`, `secrets: [{ name: A, valueFrom: '${secret}!' }]`, `secrets: ['${secret}']`,
      `environment: [{ name: URL, value: 'postgres://user:${secret}@host/db' }]`, `command: --password=${secret}`,
      `logConfiguration: { logDriver: splunk, options: { splunk-token: ${secret} } }`, `logConfiguration: { logDriver: splunk, options: [${secret}] }`,
    ];
    for (const place of places) {
      const findings = check(`${frame}    ${place}\n`);
      expect(findings.filter(({ severity }) => severity !== 'note').length).toBeGreaterThan(0);
      expect(JSON.stringify(findings)).not.toContain(secret);
    }
    expect(JSON.stringify(check(`${frame}    environment: [{ name: DB_PASSWORD, value: 94319431 }]\n`))).not.toContain('94319431');
  });

  it('leaves a placeholder to the rule of placeholders', () => {
    const findings = check(frame.replace('example.com/api:1', '<IMAGE>')).filter(({ path }) => path === 'containerDefinitions[0].image');
    expect(findings.map(({ rule }) => rule)).toEqual(['R33']);
  });

  it('sorts by place, then by rule', () => {
    const findings = check(`${frame}    hostname: a\n    privileged: true\nipcMode: task\n`);
    const places = findings.map(({ line, column, rule }) => [line, column, Number(rule.slice(1))]);
    expect(places).toEqual([...places].sort((a, b) => a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0));
  });

  it('stops after many faults of shape', () => {
    const findings = check(`containerDefinitions: [${'{},'.repeat(20_000)}]`).filter(({ rule }) => rule.startsWith('S'));
    expect(findings).toHaveLength(501);
    expect(findings.map(({ message }) => message)).toContain('39501 more faults of its shape are not listed');
  });

  it.each([
    ['{'.repeat(60_000)], ['<'.repeat(60_000)], ['a://'.repeat(15_000)], ['a:'.repeat(30_000)], ['__A'.repeat(20_000)], ['eyJ'.repeat(20_000)], ['-----BEGIN '.repeat(5000)], ['sk-'.repeat(20_000)], ['aa-bb-'.repeat(10_000)], ['$('.repeat(30_000)],
  ])('reads a long text in time: %.12s…', (value) => {
    const text = JSON.stringify({
      family: 'a', containerDefinitions: [{ name: 'a', image: 'example.com/a:1', environment: [{ name: 'A_TOKEN', value }], command: [value], secrets: [{ name: 'B', valueFrom: value }], logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': value } } }],
    });
    const start = performance.now();
    check(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('takes time in proportion to the size', () => {
    const make = (variables: number): string => JSON.stringify({
      family: 'a', containerDefinitions: Array.from({ length: 10 }, (_, container) => ({
        name: `c${container}`, image: 'example.com/api:1', environment: Array.from({ length: variables }, (_entry, index) => ({ name: `NAME_${index}`, value: `value-${index}` })),
      })),
    });
    const timeMs = (text: string): number => Math.min(...Array.from({ length: 5 }, () => {
      const document = parseYamlDocument(text, 'api.yml');
      const start = performance.now();
      checkDefinition(document, { part: 'api', target });
      return performance.now() - start;
    }));
    timeMs(make(50));
    // Quadratic would be 16 times as long.
    expect(timeMs(make(800)) / timeMs(make(200))).toBeLessThan(9);
  });
});

describe('checkShapes', () => {
  it('reads services by the shape of CreateService', () => {
    const text = 'serviceName: a\ndesiredCount: two\nlaunchType: FARGAET\nloadBalancer: []\ndeploymentConfiguration: { deploymentCircuitBreaker: { enable: true } }\n';
    expect(checkShapes(parseYamlDocument(text, 'api.yml'), 'CreateServiceRequest').map(({ line, rule, message }) => `${line} ${rule} ${message}`)).toEqual([
      '2 S2 desiredCount: got "two", allowed: a whole number',
      '3 S4 launchType: got "FARGAET", allowed: EC2, EXTERNAL, FARGATE, MANAGED_INSTANCES',
      '4 S1 loadBalancer: unknown key, did you mean loadBalancers? AWS would drop it in silence',
      '5 S3 deploymentConfiguration.deploymentCircuitBreaker.rollback is missing',
    ]);
  });
});
