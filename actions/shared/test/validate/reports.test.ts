import { describe, expect, it } from '@jest/globals';
import { groupFindings } from '../../src/validate/annotate-findings.ts';
import { countFindings, describeCounts, isFailure } from '../../src/validate/count-findings.ts';
import { helpAddress } from '../../src/validate/help-address.ts';
import { checkIgnored, knownRules } from '../../src/validate/known-rules.ts';
import { toSarif } from '../../src/validate/sarif.ts';
import { summarise } from '../../src/validate/summary-table.ts';
import { makeFinding } from './make-finding.ts';

describe('toSarif', () => {
  const findings = [makeFinding(), makeFinding({ severity: 'error', file: 'a b/ü.yml', path: '' }), ...knownRules.map(({ id }) => makeFinding({ rule: id }))];
  const log = JSON.parse(toSarif({ findings, rules: knownRules, helpUri: helpAddress('https://github.com/o/r/blob/main/README.md') })) as Sarif;
  const [run] = log.runs;

  it('is SARIF 2.1.0 of one run', () => {
    expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringMatching(/^https:.*sarif-2\.1\.0\.json$/) });
    expect(log.runs).toHaveLength(1);
    expect(run?.tool.driver).toMatchObject({ name: 'factory-ecs', semanticVersion: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
  });

  it('describes every rule with help, an address and a level', () => {
    for (const rule of run?.tool.driver.rules ?? []) {
      expect(rule.helpUri).toBe(`https://github.com/o/r/blob/main/README.md#${rule.id.toLowerCase()}`);
      expect(rule.name).toMatch(/^[A-Z][A-Za-z0-9]+$/);
      expect(['error', 'warning', 'note']).toContain(rule.defaultConfiguration.level);
      for (const text of [rule.shortDescription.text, rule.fullDescription.text, rule.help.text, rule.help.markdown]) expect(text).toMatch(/\S/);
    }
    expect(new Set(run?.tool.driver.rules.map(({ id }) => id)).size).toBe(knownRules.length);
  });

  it('gives each result its rule, its level and a relative place', () => {
    expect(run?.results[0]).toMatchObject({
      ruleId: 'R36', level: 'warning',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'task-definitions/api.yml', uriBaseId: '%SRCROOT%' }, region: { startLine: 12, startColumn: 5 } }, logicalLocations: [{ fullyQualifiedName: 'containerDefinitions[0].image' }] }],
    });
    expect(run?.results[1]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('a%20b/%C3%BC.yml');
    for (const { ruleId, ruleIndex } of run?.results ?? []) expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });
});

interface Sarif {
  version: string;
  runs: {
    tool: { driver: { name: string; rules: { id: string; name: string; helpUri: string; shortDescription: { text: string }; fullDescription: { text: string }; help: { text: string; markdown: string }; defaultConfiguration: { level: string } }[] } };
    results: { ruleId: string; ruleIndex: number; locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[];
  }[];
}

describe('groupFindings', () => {
  it('counts by file and rule', () => {
    expect(groupFindings([makeFinding(), makeFinding({ line: 3 }), makeFinding({ rule: 'R40' }), makeFinding({ file: 'b.yml' })])).toEqual(['task-definitions/api.yml: R36 (2 times), R40', 'b.yml: R36']);
  });

  it('cuts a list of very many files', () => {
    const groups = groupFindings(Array.from({ length: 50 }, (_, index) => makeFinding({ file: `${index}.yml` })));
    expect(groups).toHaveLength(31);
    expect(groups.at(-1)).toBe('and 20 more files');
  });
});

describe('summarise', () => {
  it('begins with the worst', () => {
    const findings = (['note', 'error', 'warning', 'error'] as const).map((severity, index) => makeFinding({ severity, line: index + 1 }));
    const rows = summarise({ findings, fileCount: 1, notes: [] }).split('\n').filter((line) => /^\| (note|error|warning) /.test(line));
    expect(rows.map((row) => /^\| (\w+) .*:(\d+):/.exec(row)?.slice(1, 3).join(' '))).toEqual(['error 2', 'error 4', 'warning 3', 'note 1']);
  });

  it('lists findings so that their text stays text', () => {
    const summary = summarise({ findings: [makeFinding({ message: 'image: got "a|b<script>`*[x](y)"\nnext' })], fileCount: 2, notes: ['No registry was asked.'] });
    expect(summary).toContain('0 errors, 1 warning in 2 files.');
    expect(summary).toContain('| warning | R36 | task-definitions/api.yml:12:5 | image: got "a&#124;b&lt;script>&#96;&#42;&#91;x&#93;(y)" next | Name a digest. |');
    expect(summary).toContain('- No registry was asked.');
  });

  it('stays below 1 MiB and says how many findings do not fit', () => {
    const summary = summarise({ findings: Array.from({ length: 20_000 }, (_, line) => makeFinding({ line })), fileCount: 1, notes: [] });
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    const [, left] = /^(\d+) more findings do not fit here/m.exec(summary) ?? [];
    expect(Number(left) + summary.split('| warning |').length - 1).toBe(20_000);
  });
});

describe('isFailure', () => {
  it.each([['error', 'error', true], ['error', 'warning', true], ['warning', 'error', false], ['warning', 'warning', true], ['note', 'warning', false]] as const)('of one %s, failing on %s, is %s', (severity, failOn, expected) => {
    expect(isFailure(countFindings([makeFinding({ severity })]), failOn)).toBe(expected);
  });
});

describe('describeCounts', () => {
  it('names what is there', () => {
    expect(describeCounts({ errors: 1, warnings: 2, notes: 0 }, 1)).toBe('1 error, 2 warnings in 1 file');
    expect(describeCounts({ errors: 0, warnings: 0, notes: 1 }, 5)).toBe('0 errors, 0 warnings, 1 note in 5 files');
  });
});

describe('checkIgnored', () => {
  it('names the nearest rule for one that does not exist, and keeps Y1', () => {
    expect(() => checkIgnored(['R366'])).toThrow('ignore: there is no rule R366, did you mean R36?');
    expect(() => checkIgnored(['Y1'])).toThrow('Y1 cannot be ignored');
    expect(checkIgnored(['R36', 'S1'])).toEqual(['R36', 'S1']);
  });
});

describe('knownRules', () => {
  it('has the whole catalogue, each id once', () => {
    const ids = knownRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Array.from({ length: 88 }, (_, index) => `R${index + 1}`).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
