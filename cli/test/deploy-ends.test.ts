import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LocalAws, quickReal } from '../../actions/shared/test/deploy/local-aws.ts';
import { makeRelease } from '../../actions/shared/test/deploy/make-release.ts';
import { makeScratchFolder } from '../../actions/shared/test/scratch-folder.ts';
import { runCli, runInTerminal } from './run-cli.ts';
import type { OnPrint, Run } from './run-cli.ts';

let aws: LocalAws;
let folder: string;
beforeEach(async () => {
  aws = await LocalAws.start(quickReal);
  folder = await makeScratchFolder();
});
afterEach(async () => await aws.stop());

function environment(): Record<string, string> {
  const place = { FACTORY_ECS_CLUSTER: 'factory-test', FACTORY_ECS_BUCKET: 'artifacts', FACTORY_ECS_ENVIRONMENT: 'test' };
  return { AWS_ENDPOINT_URL: aws.endpoint, AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', ...place };
}

async function deploy(id: string, options: { images?: Parameters<typeof makeRelease>[1]; args?: readonly string[]; onPrint?: OnPrint } = {}): Promise<Run> {
  const file = join(folder, `${id}.json`);
  await writeFile(file, JSON.stringify(makeRelease(id, options.images)));
  return await runCli(['deploy', file, '--poll-seconds', '0.2', '--record-file', join(folder, 'record.json'), ...(options.args ?? [])], environment(), options.onPrint);
}

const recordOf = (id: string): Record<string, unknown> => aws.json(`/artifacts/releases/test/${id}.json`);
const rollBack = ['roll-back', '--poll-seconds', '0.2'];

/** No service can be changed any more. */
function refuseUpdates(): void {
  aws.fault = ({ name }) => (name === 'ecs:UpdateService' ? { code: 'InvalidParameterException', message: 'The service is locked.', status: 400 } : null);
}

describe('factory-ecs deploy', () => {
  it.each([
    ['roll-back', { status: 'rolled-back', verdict: 'cancelled' }, 'factory-test-web:1'],
    ['leave', { status: 'cancelled', verdict: 'cancelled' }, 'factory-test-web:2'],
  ])('with --on-cancel %s ends after Ctrl-C with 1, and says what runs', async (onCancel, record, revision) => {
    await deploy('r1');
    let interrupted = false;
    const { code, out } = await deploy('r2', { images: { web: 'hang' }, args: ['--on-cancel', onCancel], onPrint: (printed, child) => {
      if (interrupted || !printed.includes('factory-web: ')) return;
      interrupted = aws.revisionOf('factory-web') === 'factory-test-web:2';
      if (interrupted) child.kill('SIGINT');
    } });
    expect(recordOf('r2')).toMatchObject(record);
    expect({ code, web: aws.revisionOf('factory-web') }).toEqual({ code: 1, web: revision });
    expect(out).toContain(`\n${record.status}  release r2, environment test\n`);
  }, 60_000);

  it('says that there is nothing to do, and with --force does it', async () => {
    await deploy('r1');
    expect((await deploy('r1')).out).toContain('\nnothing-to-do  release r1, environment test\n');
    const before = aws.changes().length;
    expect((await deploy('r1', { args: ['--force'] })).code).toBe(0);
    expect(aws.changes().slice(before)).toContain('ecs:UpdateService');
  }, 60_000);

  it('ends with 3 and the commands where an unfinished release cannot be rolled back first', async () => {
    await deploy('r1');
    await deploy('r2');
    aws.bucket.write('/artifacts/releases/test/r2.json', JSON.stringify({ ...recordOf('r2'), status: 'in-progress', finishedAt: null }));
    refuseUpdates();
    const { code, error } = await deploy('r3');
    expect({ code, status: recordOf('r2')['status'] }).toEqual({ code: 3, status: 'roll-back-failed' });
    expect(error).toMatch(/^A person has to act:\nRelease r2 could not be rolled back, so nothing of this one was begun: [^]*\naws ecs update-service [^]*factory-test-web:1/);
    expect(error).not.toMatch(/^ {4}at /m);
  }, 60_000);
});

describe('factory-ecs roll-back', () => {
  it('shows the plan in a terminal, asks, and changes nothing unless it is told yes', async () => {
    await deploy('r1');
    await deploy('r2');
    const answer = (text: string): OnPrint => {
      let answered = false;
      return (printed, child) => {
        if (answered || !printed.includes('[y/N]')) return;
        answered = true;
        child.stdin?.write(`${text}\r`);
      };
    };
    const no = await runInTerminal(rollBack, environment(), answer('no'));
    expect({ code: no.code, web: aws.revisionOf('factory-web') }).toEqual({ code: 1, web: 'factory-test-web:2' });
    expect(no.out).toMatch(/factory-web: back to factory-test-web:1[^]*Roll back release r2 in test\? \[y\/N\] [^]*Nothing was changed\./);
    const yes = await runInTerminal(rollBack, environment(), answer('y'));
    expect({ code: yes.code, web: aws.revisionOf('factory-web') }).toEqual({ code: 0, web: 'factory-test-web:1' });
  }, 60_000);

  it('ends with 3 and the commands for a person where ECS refuses', async () => {
    await deploy('r1');
    await deploy('r2');
    refuseUpdates();
    const { code, out } = await runCli([...rollBack, '--yes'], environment());
    expect(code).toBe(3);
    expect(out).toMatch(/\nroll-back-failed {2}release r2, environment test\n[^]*\nA person has to run:\n( {2}aws ecs update-service .*\n)+$/);
  }, 60_000);

  it('is not interrupted by one Ctrl-C', async () => {
    await deploy('r1');
    await deploy('r2');
    let interrupted = false;
    const { code, error } = await runCli([...rollBack, '--yes'], environment(), (_printed, child) => {
      if (interrupted || aws.callsOf('ecs:UpdateService').length < 4) return;
      interrupted = child.kill('SIGINT');
    });
    expect({ code, interrupted, web: aws.revisionOf('factory-web') }).toEqual({ code: 0, interrupted: true, web: 'factory-test-web:1' });
    expect(error).toBe('The roll-back goes on. Ctrl-C once more ends this program; then `factory-ecs roll-back r2` finishes what is left.\n');
  }, 60_000);

  it('names all that is missing at once', async () => {
    const { code, error } = await runCli(['roll-back'], { ...environment(), FACTORY_ECS_BUCKET: '', FACTORY_ECS_ENVIRONMENT: '' });
    expect({ code, lines: error.split('\n').slice(0, 3) }).toEqual({ code: 2, lines: [
      'It is not known which deployment is meant:', '- bucket: set --bucket or FACTORY_ECS_BUCKET', '- environment: set --environment or FACTORY_ECS_ENVIRONMENT',
    ] });
  });
});
