import { describe, expect, it } from '@jest/globals';
import { releaseRules } from '../../src/rules/all-rules.ts';
import { checkReleaseFolder, readReleaseFaults } from './releases.ts';

const faults = readReleaseFaults();

describe('checkRelease', () => {
  it('has nothing to say about a release that is right', () => {
    expect(checkReleaseFolder({ name: 'base' })).toEqual([]);
  });

  it('has nothing to say about it before it was ever deployed', () => {
    expect(checkReleaseFolder({ name: 'base' }, { isDeployed: false })).toEqual([]);
  });

  it('has a release that is wrong for every rule', () => {
    expect(releaseRules.map(({ id }) => id).filter((id) => !faults.some(({ rule }) => rule === id))).toEqual([]);
  });

  it.each(faults.map((fault) => [fault.name, fault] as const))('finds %s', (_name, fault) => {
    const { rule, severity, file, line, at: path, also = [] } = fault;
    const findings = checkReleaseFolder(fault);
    const found = findings.map((finding) => ({ rule: finding.rule, severity: finding.severity, file: finding.file, line: finding.line, path: finding.path }));
    expect(found).toContainEqual({ rule, severity, file, line, path });
    const others = findings.filter((finding) => finding.rule !== rule || finding.file !== file || finding.path !== path);
    expect(others.filter((finding) => !also.includes(finding.rule))).toEqual([]);
    expect(also.filter((id) => !others.some((finding) => finding.rule === id))).toEqual([]);
  });

  it.each(faults.filter(({ rule }) => rule !== 'R74').map((fault) => [fault.name, fault] as const))('finds %s before anything was deployed', (_name, fault) => {
    const found = checkReleaseFolder(fault, { isDeployed: false });
    expect(found.filter(({ rule, path }) => rule === fault.rule && path === fault.at)).not.toEqual([]);
  });

  it('says what it found in words that name the value and what is allowed', () => {
    const messages = ['R68-container-misspelt', 'R76-secret-not-allowed', 'R78-small-subnets', 'R79-small-database'].map((name) => checkReleaseFolder({ name })[0]?.message);
    expect(messages).toMatchInlineSnapshot(`
[
  "containerName: got "apii", which is no container of the task definition, did you mean api?",
  "FACTORY_AUTH_SESSION_SECRET: the role demo-web-execution may not read the secret factory/demo/auth-session-secret (secretsmanager:GetSecretValue)",
  "a roll-out needs 15 addresses: api 4 (2 × 200 %), web 4 (2 × 200 %), controller 2 (1 × 200 %), runner 5 (5 at a time for one project); the 2 subnets have 6, without the 5 that AWS keeps in each",
  "a roll-out opens up to 161 connections: api 40 × (2 × 1 CPU + 1) + controller 2 × 8 + runner 5 × (2 × 2 CPU + 1); db.t4g.micro takes about 112, 3 of them for superusers",
]
`);
  });
});
