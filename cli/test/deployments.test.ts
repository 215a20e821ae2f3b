import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LocalAws, quickReal } from '../../actions/shared/test/deploy/local-aws.ts';
import { makeRelease } from '../../actions/shared/test/deploy/make-release.ts';
import { makeScratchFolder } from '../../actions/shared/test/scratch-folder.ts';
import { runCli } from './run-cli.ts';
import type { Run } from './run-cli.ts';

let aws: LocalAws;
let folder: string;

beforeEach(async () => {
  aws = await LocalAws.start(quickReal);
  folder = await makeScratchFolder();
});
afterEach(async () => await aws.stop());

async function run(...args: string[]): Promise<Run> {
  const place = { FACTORY_ECS_CLUSTER: 'factory-test', FACTORY_ECS_BUCKET: 'artifacts', FACTORY_ECS_ENVIRONMENT: 'test' };
  return await runCli(args, { AWS_ENDPOINT_URL: aws.endpoint, AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', ...place });
}

async function deploy(id: string, images: Parameters<typeof makeRelease>[1] = {}, ...args: string[]): Promise<Run> {
  const file = join(folder, `${id}.json`);
  await writeFile(file, JSON.stringify(makeRelease(id, images)));
  return await run('deploy', file, '--poll-seconds', '0.2', '--record-file', join(folder, 'record.json'), ...args);
}

describe('factory-ecs, when GitHub is down', () => {
  it('deploys, tells what runs, rolls a bad release back, tells why, and what has been', async () => {
    const good = await deploy('r1');
    expect({ code: good.code, error: good.error }).toEqual({ code: 0, error: '' });
    expect(good.out).toMatch(/Roll out factory-web\n {2}factory-web: creating it with factory-test-web:1 and 1 tasks[^]*\ncompleted {2}release r1, environment test\n {2}factory-api {16}not there → factory-test-api:1 {2}completed\n/);
    aws.logs.set('web', ['listening', 'TypeError: cannot read properties of undefined']);

    const bad = await deploy('r2', { web: 'crash' });
    expect(bad.code).toBe(1);
    expect(bad.error).toMatch(/^Deployment failed\n {2}factory-web: [^]*exit code 1[^]*TypeError/);
    expect(bad.out).toMatch(/\nrolled-back {2}release r2, environment test\n/);

    const status = await run('status');
    expect(status.out).toMatch(/^Cluster factory-test\nRelease r1, completed, commit commit-r1; before it none\nfactory-api {2}factory-test-api:1 {2}1 of 1 tasks {2}COMPLETED since [\d: -]+\n {2}release r1, commit commit-r1\n/);

    const why = await run('why', 'web');
    expect(why.code).toBe(0);
    expect(why.out).toMatch(/^Why\n {2}\d tasks? stopped: .*container web: exit code 1\n[^]*\| TypeError: cannot read[^]*Now\n {2}Safe: 1 of 1 tasks run factory-test-web:1, its deployment is COMPLETED\.\n$/);

    const logs = await run('logs', 'factory-web', '--lines', '1');
    expect(logs.out).toMatch(/^[0-9a-f]{8} web listening\n|TypeError/);

    const history = await run('history');
    expect(history.out).toMatch(/^r2 {2}rolled-back[^]*factory-web {2}factory-test-web:1 → factory-test-web:2 {2}rolled-back[^]*\nr1 {2}← current {2}completed\n/);
  }, 60_000);

  it('shows the plan of a roll-back, refuses to go on unasked, and rolls back with --yes', async () => {
    await deploy('r1');
    await deploy('r2');
    const plan = await run('roll-back', '--dry-run');
    expect({ code: plan.code, web: aws.revisionOf('factory-web') }).toEqual({ code: 0, web: 'factory-test-web:2' });
    expect(plan.out).toContain('factory-web: back to factory-test-web:1');
    const unasked = await run('roll-back');
    expect({ code: unasked.code, error: unasked.error }).toEqual({ code: 2, error: 'Nobody can be asked here: add --yes to roll back, or --dry-run to see what it would do.\n' });
    const done = await run('roll-back', '--yes', '--poll-seconds', '0.2');
    expect({ code: done.code, web: aws.revisionOf('factory-web') }).toEqual({ code: 0, web: 'factory-test-web:1' });
    expect((await run('roll-back', 'r2', '--yes')).out).toContain('nothing-to-do  release r2');
  }, 60_000);

  it.each([
    [['history'], { FACTORY_ECS_BUCKET: '' }, /^It is not known which deployment is meant:\n- bucket: set --bucket or FACTORY_ECS_BUCKET\n/],
    [['why', 'wep'], {}, /^There is no service wep in the cluster factory-test/],
    [['status', '--cluster', 'nowhere'], {}, /^ClusterNotFoundException: /],
    [['deploy', 'nowhere.json'], {}, /^Could not read the release nowhere\.json\./],
    [['deploy', 'r.json', '--on-cancel', 'stop'], {}, /Allowed choices are roll-back, leave/],
    [['status'], { AWS_ENDPOINT_URL: 'http://127.0.0.1:1' }, /the AWS endpoint does not answer/],
  ])('refuses %j', async (args, override, message) => {
    const { code, error } = await runCli(args, { AWS_ENDPOINT_URL: aws.endpoint, AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', FACTORY_ECS_CLUSTER: 'factory-test', FACTORY_ECS_ENVIRONMENT: 'test', ...override });
    expect(code).toBe(2);
    expect(error).toMatch(message);
  }, 30_000);
});
