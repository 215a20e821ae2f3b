import { describe, expect, it } from '@jest/globals';
import type { Resource, Template } from '../../../../infrastructure/src/synthesise.ts';
import { leaveOutResources } from '../leave-out-resources.ts';
import type { RefusedResourceType } from '../refused-resource-types.ts';

const refused: RefusedResourceType[] = [{ type: 'AWS::Test::Refused', reason: 'not needed here', dropsReferencesIn: ['AWS::Test::Kept.Optional'] }];

function makeTemplate(resource: Partial<Resource>, outputs: Template['Outputs'] = {}): Template {
  return {
    Description: 'kept',
    Resources: {
      Gone: { Type: 'AWS::Test::Refused', Properties: { From: { Ref: 'AlsoGone' } } },
      AlsoGone: { Type: 'AWS::Test::Refused' },
      Stays: { Type: 'AWS::Test::Kept', ...resource },
      Other: { Type: 'AWS::Test::Kept' },
    },
    Outputs: outputs,
  };
}

describe('leaveOutResources', () => {
  it('takes the listed types out, and counts them with the reason', () => {
    const { template, leftOut } = leaveOutResources(makeTemplate({ Properties: { Name: 'x', Needs: { Ref: 'Other' } }, DeletionPolicy: 'Retain' }), refused);
    expect(template).toEqual({
      Description: 'kept',
      Resources: { Stays: { Type: 'AWS::Test::Kept', Properties: { Name: 'x', Needs: { Ref: 'Other' } }, DeletionPolicy: 'Retain' }, Other: { Type: 'AWS::Test::Kept' } },
      Outputs: {},
    });
    expect(leftOut).toEqual([{ type: 'AWS::Test::Refused', count: 2, reason: 'not needed here' }]);
  });

  it('reports nothing for a template without such types', () => {
    expect(leaveOutResources({ Resources: { A: { Type: 'AWS::Test::Kept' } } }, refused)).toEqual({ template: { Resources: { A: { Type: 'AWS::Test::Kept' } } }, leftOut: [] });
  });

  it('drops dependencies on what it took out, and keeps the others', () => {
    expect(leaveOutResources(makeTemplate({ DependsOn: ['Gone', 'Other'] }), refused).template.Resources['Stays']).toEqual({ Type: 'AWS::Test::Kept', DependsOn: ['Other'] });
    expect(leaveOutResources(makeTemplate({ DependsOn: 'Gone' }), refused).template.Resources['Stays']).toEqual({ Type: 'AWS::Test::Kept' });
  });

  it.each([
    { how: 'Ref', value: { Ref: 'Gone' } },
    { how: 'Fn::GetAtt with a list', value: { 'Fn::GetAtt': ['Gone', 'Arn'] } },
    { how: 'Fn::GetAtt with a string', value: { 'Fn::GetAtt': 'Gone.Arn' } },
    { how: 'Fn::Sub', value: { 'Fn::Sub': 'arn:${AWS::Partition}:${Gone.Arn}' } },
    { how: 'Fn::Sub with variables', value: { 'Fn::Sub': ['${Local}', { Local: { Ref: 'Gone' } }] } },
    { how: 'a value deep inside', value: { 'Fn::Join': ['', ['a', { Nested: [{ Ref: 'Gone' }] }]] } },
  ])('drops a listed property that refers to it by $how, and refuses any other property', ({ value }) => {
    expect(leaveOutResources(makeTemplate({ Properties: { Optional: value, Name: 'x' } }), refused).template.Resources['Stays']?.Properties).toEqual({ Name: 'x' });
    expect(() => leaveOutResources(makeTemplate({ Properties: { Required: value } }), refused)).toThrow(
      "AWS::Test::Kept.Required of Stays refers to Gone, a AWS::Test::Refused that the local CloudFormation refuses. If the rehearsal can do without it, add 'AWS::Test::Kept.Required' to dropsReferencesIn",
    );
  });

  it('refuses an output that refers to what it took out', () => {
    expect(() => leaveOutResources(makeTemplate({}, { Id: { Value: { Ref: 'Gone' } } }), refused)).toThrow('output Id refers to Gone');
  });
});
