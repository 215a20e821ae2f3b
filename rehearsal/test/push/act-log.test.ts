import { describe, it, expect } from '@jest/globals';
import { emptyActLog, readLine } from '../../push/act-log.ts';

const step = { job: 'deploy.yml/Build', step: 'Make', stage: 'Main', level: 'info' };

describe('readLine', () => {
  it('keeps results of main steps with their time', () => {
    const log = emptyActLog();
    readLine(log, JSON.stringify({ ...step, msg: '  ✅  Success - Main Make', stepResult: 'success', executionTime: 4_200_000 }));
    readLine(log, JSON.stringify({ ...step, stage: 'Post', msg: 'Success - Post Make', stepResult: 'success', executionTime: 1 }));
    expect(log.steps).toEqual([{ job: 'deploy.yml/Build', step: 'Make', result: 'success', milliseconds: 4.2 }]);
  });

  it('tells when a step starts', () => {
    expect(readLine(emptyActLog(), JSON.stringify({ ...step, msg: '⭐ Run Main Make' }))).toEqual({ kind: 'step-started', job: 'deploy.yml/Build', step: 'Make' });
  });

  it('keeps nothing of the fields that act does not mask', () => {
    const log = emptyActLog();
    readLine(log, JSON.stringify({ ...step, command: 'add-mask', arg: 's3cret', raw: '::add-mask::s3cret', msg: '  ⚙  ***' }));
    readLine(log, JSON.stringify({ ...step, command: 'summary', content: '## s3cret', msg: '  ⚙  Summary - ## ***\n| a |\n' }));
    expect(JSON.stringify(log)).not.toContain('s3cret');
    expect(log.summaries).toEqual([{ job: 'deploy.yml/Build', step: 'Make', markdown: '## ***\n| a |' }]);
  });

  it('keeps annotations as errors without their position, and complaints that are no JSON', () => {
    const log = emptyActLog();
    readLine(log, JSON.stringify({ ...step, level: 'error', command: 'error', msg: '  ❗  ::error file=a.txt,line=3,title=a%3Ab::bad thing%0A100%25\n' }));
    readLine(log, 'Error: no such workflow');
    expect(log.errors).toEqual(['[deploy.yml/Build] bad thing\n100%', 'Error: no such workflow']);
  });

  it('keeps the results of jobs', () => {
    const log = emptyActLog();
    readLine(log, JSON.stringify({ job: 'Deploy/Build', msg: '🏁  Job failed', jobResult: 'failure', level: 'info' }));
    expect([...log.jobs]).toEqual([['Deploy/Build', 'failure']]);
  });
});
