import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { synthesise } from '../../../../infrastructure/src/synthesise.ts';
import { readEnvironmentDocument } from '../../src/environment-file.ts';
import { readInfrastructure } from '../../src/rules/infrastructure.ts';
import { unknownValue } from '../../src/rules/template-stack.ts';
import { TemplateValues } from '../../src/rules/template-values.ts';
import { checkRelease } from '../../src/rules/check-release.ts';
import { prepareFiles } from '../../src/validate/checked-set.ts';
import { readYamlDocument } from '../../src/yaml-document.ts';
import { makeScratchFolder } from '../scratch-folder.ts';
import { makeStack } from './check-files.ts';

const target = { account: '123456789012', region: 'eu-central-1' };
const nobody = { account: undefined, region: undefined };

async function writeFolder(files: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = await makeScratchFolder();
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return folder;
}

describe('readInfrastructure', () => {
  it('reads what this repository\'s own app synthesises, and its files pass with it', async () => {
    const folder = await makeScratchFolder();
    await synthesise({ environment: 'rehearsal', outputDirectory: folder, validate: false });
    const { document, environment } = readEnvironmentDocument('environments/rehearsal.yml');
    const infrastructure = readInfrastructure([folder], nobody);
    expect(Object.values(infrastructure.outputs).filter((value) => value.includes('${'))).toEqual([]);
    const { ClusterName, ApiTaskRoleArn, PrivateSubnetIds, DatabaseUrlSecretArn, ApiTargetGroupArn } = infrastructure.outputs;
    expect({ ClusterName, ApiTaskRoleArn }).toEqual({ ClusterName: 'factory-rehearsal', ApiTaskRoleArn: 'arn:aws:iam::123456789012:role/factory-rehearsal-api-task' });
    expect(PrivateSubnetIds).toMatch(/^subnet-[0-9a-f]{17},subnet-[0-9a-f]{17}$/);
    expect(DatabaseUrlSecretArn).toMatch(/^arn:aws:secretsmanager:us-east-1:123456789012:secret:factory\/rehearsal\/database-url-[0-9a-f]{6}$/);
    expect(ApiTargetGroupArn).toMatch(/^arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup\/factory-rehearsal-api\/[0-9a-f]{16}$/);
    const documents = ['task-definitions/api', 'task-definitions/web', 'task-definitions/controller', 'task-definitions/runner', 'task-definitions/migrate', 'services/api', 'services/web', 'services/controller']
      .map((name) => readYamlDocument(`${name}.yml`));
    const { sets: [set], findings } = prepareFiles(documents, { environment, outputs: infrastructure.outputs, images: undefined });
    if (set === undefined) throw new Error('There must be one set of files.');
    expect(findings).toEqual([]);
    expect(checkRelease({ ...set, infrastructure, environment: { document, values: environment }, target: { account: environment.account, region: environment.region, profile: 'production' } })).toEqual([]);
  });

  it('takes the account and Region of the app before those of whoever asks', async () => {
    const template = { Resources: { Role: { Type: 'AWS::IAM::Role' } }, Outputs: { Arn: { Value: { 'Fn::GetAtt': 'Role.Arn' } }, Region: { Value: { Ref: 'AWS::Region' } } } };
    const manifest = { artifacts: { one: { environment: 'aws://123456789012/eu-north-1' }, two: { environment: 'aws://unknown-account/unknown-region' } } };
    const folder = await writeFolder({ 'one.template.json': template, 'two.template.json': { Resources: {} }, 'manifest.json': manifest });
    expect(readInfrastructure([folder], { account: '123456789012', region: 'us-east-1' }).outputs).toEqual({ Arn: 'arn:aws:iam::123456789012:role/one-Role', Region: 'eu-north-1' });
  });

  it('lets deployed values win, and ties them to the resources of the templates', async () => {
    const folder = await writeFolder({
      'net.template.json': {
        Resources: { A: { Type: 'AWS::EC2::Subnet', Properties: { CidrBlock: '10.0.0.0/24' } }, B: { Type: 'AWS::EC2::Subnet' }, Group: { Type: 'AWS::EC2::SecurityGroup' }, Front: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer' } },
        Outputs: {
          Subnets: { Value: { 'Fn::Join': [',', [{ Ref: 'A' }, { Ref: 'B' }]] } }, Url: { Value: { 'Fn::Join': ['', ['http://', { 'Fn::GetAtt': ['Front', 'DNSName'] }, '/']] } },
          GroupId: { Value: { 'Fn::GetAtt': ['Group', 'GroupId'] }, Export: { Name: { 'Fn::Sub': '${AWS::StackName}:Group' } } },
        },
      },
      'app.template.json': { Resources: {}, Outputs: { Host: { Value: 'not deployed yet' }, SameGroup: { Value: { 'Fn::ImportValue': 'net:Group' } } } },
      'outputs.json': { net: { Subnets: 'subnet-1,subnet-2', Url: 'http://lb.example.com/' }, app: { SameGroup: 'sg-1' }, other: { More: 'x' } },
    });
    const { outputs, resources } = readInfrastructure([folder, join(folder, 'outputs.json')], target);
    expect(outputs).toEqual({ Subnets: 'subnet-1,subnet-2', Url: 'http://lb.example.com/', GroupId: 'sg-1', Host: 'not deployed yet', SameGroup: 'sg-1', More: 'x' });
    expect(resources?.subnets).toEqual([{ id: 'subnet-1', cidr: '10.0.0.0/24' }, { id: 'subnet-2', cidr: undefined }]);
    expect(resources?.securityGroups[0]?.id).toBe('sg-1');
  });

  it('leaves a reference where it does not understand an output', async () => {
    const folder = await writeFolder({ 'a.template.json': { Resources: {}, Outputs: { Zone: { Value: { 'Fn::Select': [0, { 'Fn::GetAZs': '' }] } } } } });
    expect(readInfrastructure([folder], target).outputs).toEqual({ Zone: '${infrastructure.Zone}' });
  });

  it.each<[string, { files: Readonly<Record<string, unknown>>; path?: string; message: RegExp }]>([
    ['an empty folder', { files: {}, message: /holds no \*\.template\.json: name the folder that `cdk synth` writes/ }],
    ['a broken template', { files: { 'a.template.json': '{"Resources": ' }, message: /a\.template\.json is not JSON: .*Expected what `cdk synth` writes/ }],
    ['no template', { files: { 'a.template.json': [] }, message: /a\.template\.json is no CloudFormation template: it has no mapping Resources/ }],
    ['a resource without a type', { files: { 'a.template.json': { Resources: { X: {} } } }, message: /a\.template\.json: Resources\.X: got {}, allowed: a mapping with a Type/ }],
    ['outputs that are a list', { files: { 'a.template.json': { Resources: {}, Outputs: [] } }, message: /a\.template\.json: Outputs: got \[\], allowed: a mapping/ }],
    ['two values for one output', { files: { 'a.template.json': { Resources: {}, Outputs: { X: { Value: 'a' } } }, 'b.template.json': { Resources: {}, Outputs: { X: { Value: 'b' } } } }, message: /stacks a and b both have an output X/ }],
    ['a path that is not there', { files: {}, path: '/missing', message: /There is no infrastructure at .*missing\. Expected a folder/ }],
  ])('refuses %s by name', async (_name, { files, path = '', message }) => {
    const folder = await writeFolder(files);
    expect(() => readInfrastructure([folder + path], target)).toThrow(message);
  });

  it('reads outputs alone, which stand for nothing', async () => {
    const folder = await writeFolder({ 'outputs.json': { net: { VpcId: 'vpc-1' } } });
    expect(readInfrastructure([join(folder, 'outputs.json')], target)).toEqual({ outputs: { VpcId: 'vpc-1' } });
  });
});

describe('TemplateValues', () => {
  const stack = makeStack({
    Log: ['AWS::Logs::LogGroup', { LogGroupName: { 'Fn::Sub': ['/demo/${Part}', { Part: { Ref: 'Name' } }] } }],
    Loop: ['AWS::Logs::LogGroup', { LogGroupName: { Ref: 'Loop' } }],
  }, {
    parameters: { Name: { Type: 'String', Default: 'api' }, Image: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/image' } },
    mappings: { Sizes: { large: { cpu: 1024 } } },
    outputs: { Circle: { value: 'x', exportName: { 'Fn::ImportValue': 'Circle' } } },
  });
  const evaluate = (value: unknown): unknown => new TemplateValues([stack]).evaluate(value, stack);

  it.each([
    [{ Ref: 'Log' }, '/demo/api'], [{ 'Fn::GetAtt': ['Log', 'Arn'] }, 'arn:aws:logs:eu-central-1:123456789012:log-group:/demo/api:*'], [{ Ref: 'Name' }, 'api'],
    [{ 'Fn::Sub': 'a ${!literal} ${AWS::Region} ${Log}' }, 'a ${literal} eu-central-1 /demo/api'], [{ 'Fn::FindInMap': ['Sizes', 'large', 'cpu'] }, 1024],
    [{ 'Fn::Select': ['1', { 'Fn::Split': [',', 'a,b'] }] }, 'b'], [[{ Ref: 'AWS::NoValue' }, 1], [1]], [{ A: { Ref: 'AWS::NoValue' }, B: 2 }, { B: 2 }],
  ])('evaluates %j', (value, expected) => {
    expect(evaluate(value)).toEqual(expected);
  });

  it.each([
    { 'Fn::If': ['A', 'b', 'c'] }, { Ref: 'Nothing' }, { Ref: 'Image' }, { 'Fn::ImportValue': 'elsewhere' }, { 'Fn::ImportValue': 'Circle' }, { Ref: 'Loop' }, { 'Fn::GetAtt': ['Log', 'Nothing'] },
    { 'Fn::Join': ['', ['a', { 'Fn::GetAZs': '' }]] }, { 'Fn::Sub': '${Nothing}' }, { 'Fn::Transform': {} },
  ])('does not know %j', (value) => {
    expect(evaluate(value)).toBe(unknownValue);
  });

  it('ends where expressions nest deeply', () => {
    let value: unknown = 'x';
    for (let depth = 0; depth < 5000; depth += 1) value = { 'Fn::Join': ['', [value]] };
    expect(evaluate(value)).toBe(unknownValue);
  });

  it('makes up the same values in every run', () => {
    const template = 'actions/shared/test/rules/releases/base/infrastructure/demo-network.template.json';
    expect(readInfrastructure([template], target).outputs).toEqual(readInfrastructure([template], target).outputs);
  });
});
