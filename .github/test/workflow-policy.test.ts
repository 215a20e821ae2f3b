import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, expect } from '@jest/globals';
import { parse } from 'yaml';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly uses?: string;
  readonly steps?: readonly Step[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly 'runs-on'?: string;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly env?: unknown;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean };
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = '.github/workflows';
const workflows = readdirSync(folder)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return { name, text, workflow: parse(text) as Workflow };
  });
const jobs = workflows.flatMap(({ name, workflow }) => Object.entries(workflow.jobs).map(([id, job]) => ({ name: `${name} ${id}`, job })));
const steps = jobs.flatMap(({ name, job }) => (job.steps ?? []).map((step) => ({ name: `${name} “${step.name ?? ''}”`, step })));

describe('every workflow', () => {
  it.each(workflows)('$name gives no permission at the top', ({ workflow }) => {
    expect(workflow.permissions).toEqual({});
  });

  it.each(workflows)('$name has no trigger that runs foreign code with our credentials', ({ workflow }) => {
    expect(Object.keys(workflow.on)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(pull_request_target|workflow_run)$/)]));
  });

  it.each(workflows)('$name pins third-party actions to a commit, with the version as a comment', ({ text }) => {
    const uses = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
    const loose = uses.filter((line) => !/uses: \$\/(actions|\.github\/workflows)\/\S+$/.test(line) && !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line));
    expect(loose).toEqual([]);
  });

  it.each(workflows)('$name keeps secrets and environment off the workflow level', ({ workflow, text }) => {
    expect(workflow.env).toBeUndefined();
    expect(text).not.toMatch(/toJSON\(secrets\)|secrets: inherit/);
  });
});

describe('every job', () => {
  it.each(jobs)('$name has a deadline and a pinned runner, or calls a workflow that has', ({ job }) => {
    if (job.uses !== undefined) return;
    expect(job['timeout-minutes']).toBeGreaterThan(0);
    expect(job['runs-on']).toBe('ubuntu-24.04');
  });

  it.each(jobs)('$name may write nothing but its identity token, and the plan of a pull request', ({ name, job }) => {
    const writable = Object.entries(job.permissions ?? {}).filter(([, level]) => level === 'write');
    expect(writable.map(([permission]) => permission).filter((permission) => permission !== 'id-token')).toEqual(name.startsWith('check-task-definitions.yml') ? ['pull-requests'] : []);
  });

  it.each(jobs)('$name asks for an identity token exactly where AWS is called', ({ job }) => {
    if (job.uses !== undefined) return;
    const callsAws = (job.steps ?? []).some((step) => step.uses?.startsWith('aws-actions/') === true);
    expect(job.permissions?.['id-token']).toBe(callsAws ? 'write' : undefined);
  });
});

describe('every step', () => {
  it.each(steps.filter(({ step }) => step.uses?.startsWith('actions/checkout@') === true))('$name leaves no token in the checkout', ({ step }) => {
    expect(step.with?.['persist-credentials']).toBe(false);
  });

  it.each(steps.filter(({ step }) => step.uses?.startsWith('aws-actions/configure-aws-credentials@') === true))('$name checks the account', ({ step }) => {
    expect(step.with?.['allowed-account-ids']).toMatch(/\S/);
  });

  it('takes no expression into a shell', () => {
    expect(steps.filter(({ step }) => step.run?.includes('${{') === true).map(({ name }) => name)).toEqual([]);
  });
});

describe('deploy.yml and rollback.yml', () => {
  it('share one concurrency group per environment, and neither cancels the other', () => {
    const of = (name: string): Workflow['concurrency'] => workflows.find((workflow) => workflow.name === name)?.workflow.concurrency;
    expect(of('deploy.yml')).toEqual({ group: 'factory-${{ vars.FACTORY_ENVIRONMENT }}', 'cancel-in-progress': false });
    expect(of('rollback.yml')).toEqual({ group: 'factory-${{ inputs.environment }}', 'cancel-in-progress': false });
  });
});
