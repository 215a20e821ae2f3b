import { describe, expect, it } from '@jest/globals';
import { formatFinding } from '../../src/finding.ts';
import { renderTemplate } from '../../src/render/template.ts';
import type { TemplateScope } from '../../src/render/template-scope.ts';
import { parseYamlDocument } from '../../src/yaml-document.ts';

const scope: TemplateScope = {
  roots: {
    environment: { name: 'test', sizes: { cpu: 256 }, auth: { mode: 'open' }, nothing: null, more: { B: '2', A: '1=x' }, none: {}, kind: 'one' },
    infrastructure: { PrivateSubnetIds: 'subnet-1, subnet-2', Empty: '' },
    images: { api: 'repository/api@sha256:1' },
  },
  deferred: ['runner'],
  choices: { 'environment.kind': ['one', 'two'] },
};

function render(text: string): unknown {
  const { value, findings } = renderTemplate(parseYamlDocument(text, 't.yml'), scope);
  return findings.length === 0 ? value : findings.map(formatFinding);
}

describe('renderTemplate', () => {
  it.each<[string, string, unknown]>([
    ['keeps the type of a plain reference', 'a: ${environment.sizes.cpu}', { a: 256 }],
    ['makes text of a quoted reference', "a: '${environment.sizes.cpu}'", { a: '256' }],
    ['replaces references in a text', 'a: x-${environment.name}-${environment.sizes.cpu}', { a: 'x-test-256' }],
    ['keeps null', 'a: ${environment.nothing}', { a: null }],
    ['makes a list', 'a: ${list(infrastructure.PrivateSubnetIds)}', { a: ['subnet-1', 'subnet-2'] }],
    ['makes an empty list', 'a: ${list(infrastructure.Empty)}', { a: [] }],
    ['puts the entries of a list in place', 'a: [x, "${list(infrastructure.PrivateSubnetIds)}", y]', { a: ['x', 'subnet-1', 'subnet-2', 'y'] }],
    ['puts variables in place', 'a:\n - name: Z\n - ${variables(environment.more)}', { a: [{ name: 'Z' }, { name: 'B', value: '2' }, { name: 'A', value: '1=x' }] }],
    ['puts secrets in place', 'a:\n - ${secrets(environment.more)}', { a: [{ name: 'B', valueFrom: '2' }, { name: 'A', valueFrom: '1=x' }] }],
    ['puts nothing in place of no variables', 'a: ["${variables(environment.none)}"]', { a: [] }],
    ['leaves what the deployment fills in', 'a: ${taskDefinitions.runner}\nb: "<${taskDefinitions.runner}>"', { a: '${taskDefinitions.runner}', b: '<${taskDefinitions.runner}>' }],
    ['takes $${ literally', 'a: $${HOME} $${environment.name}', { a: '${HOME} ${environment.name}' }],
    ['leaves other dollars alone', 'a: $HOME $(b) 5$', { a: '$HOME $(b) 5$' }],
    ['keeps entries whose condition holds', 'a:\n - when: { environment.auth.mode: open }\n   b: 1', { a: [{ b: 1 }] }],
    ['drops entries whose condition does not hold', 'a:\n - when: { environment.auth.mode: google }\n   b: ${environment.auth.clientId}\n - c', { a: ['c'] }],
    ['wants every condition to hold', 'a:\n - when: { environment.auth.mode: open, environment.name: other }\n   b: 1', { a: [] }],
    ['makes JSON of a mapping, by name', 'a: ${json(environment.more)}', { a: '{"A":"1=x","B":"2"}' }],
    ['makes JSON of an empty mapping', "a: '${json(environment.none)}'", { a: '{}' }],
    ['chooses by a value', 'a: { case: environment.auth.mode, open: 1, google: 2 }', { a: 1 }],
    ['renders what it chose, and nothing else', 'a:\n  case: environment.auth.mode\n  open: ["x-${environment.name}"]\n  google: ${environment.auth.clientId}', { a: ['x-test'] }],
    ['does not render keys', '${environment.name}: 1', { '${environment.name}': 1 }],
    ['does not render what it put in place', 'a: ${environment.more.A}', { a: '1=x' }],
  ])('%s', (_name, text, expected) => {
    expect(render(text)).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ['an unknown root', 'a: ${enviroment.name}', 't.yml:1:4 ${enviroment.name}: there is no enviroment, did you mean environment?'],
    ['an unknown name', '\n\nab: ${images.apii}', 't.yml:3:5 ${images.apii}: images has no apii, did you mean api?'],
    ['a name far from all', 'a: ${images.something}', 't.yml:1:4 ${images.something}: images has no something, allowed: api'],
    ['a path that goes too far', 'a: ${environment.name.first}', 't.yml:1:4 ${environment.name.first}: environment.name has nothing below it'],
    ['an inherited name', 'a: ${environment.constructor}', 'environment has no constructor'],
    ['a mapping in a text', "a: 'x ${environment.auth}'", 't.yml:1:4 ${environment.auth}: a mapping or list cannot be part of a text'],
    ['null in a text', "a: 'x ${environment.nothing}'", 'it is null'],
    ['a list of something else', 'a: ${list(environment.auth)}', 'got {"mode":"open"}, allowed: a comma-separated text'],
    ['JSON of a text', 'a: ${json(environment.name)}', 'got "test", allowed: a mapping'],
    ['a choice by no path', 'a: { case: [open], open: 1 }', 't.yml:1:12 case: got ["open"], allowed: a path'],
    ['a choice by a path with a typo', 'a: { case: environment.auth.mod, open: 1 }', 'environment.auth has no mod, did you mean mode?'],
    ['a choice without the value that there is', 'a: { case: environment.auth.mode, google: 1 }', 't.yml:1:12 case: environment.auth.mode can be open, for which there is no value'],
    ['a choice without a value that there can be', 'a: { case: environment.kind, one: 1 }', 'case: environment.kind can be two, for which there is no value'],
    ['a choice of what there never is', 'a: { case: environment.kind, one: 1, two: 2, tow: 3 }', 't.yml:1:51 case: environment.kind is never "tow", did you mean two?'],
    ['an unknown function', 'a: ${upper(environment.name)}', 'not understood'],
    ['code', 'a: ${process.exit()}', 'not understood'],
    ['an empty reference', 'a: ${}', 'not understood'],
    ['another task definition', 'a: ${taskDefinitions.api}', 'there is no such task definition to refer to, allowed: runner'],
    ['a condition that is a text', 'a:\n - when: environment.auth.mode\n   b: 1', 't.yml:2:10 when: got "environment.auth.mode", allowed: paths'],
    ['a condition with a typo', 'a:\n - when: { environment.auth.mod: open }\n   b: 1', 'environment.auth has no mod, did you mean mode?'],
  ])('finds %s', (_name, text, expected) => {
    expect(String((render(text) as string[])[0])).toContain(expected);
  });

  it('places a finding at the source, although entries came and went', () => {
    const text = 'a:\n - ${variables(environment.more)}\n - when: { environment.name: other }\n   b: 1\n - b: two';
    const template = renderTemplate(parseYamlDocument(text, 't.yml'), scope);
    expect(template.finding(['a', 2, 'b'], 'here')).toEqual({ file: 't.yml', line: 5, column: 7, message: 'here' });
    expect(template.finding(['a', 1, 'name'], 'there')).toMatchObject({ line: 2 });
  });
});
