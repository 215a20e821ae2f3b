import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { deployRelease } from '../../actions/shared/src/deploy/deploy-release.ts';
import { LocalAws } from '../../actions/shared/test/deploy/local-aws.ts';
import { makeContext } from '../../actions/shared/test/deploy/make-context.ts';
import { makeRelease } from '../../actions/shared/test/deploy/make-release.ts';
import { makeScratchFolder } from '../../actions/shared/test/scratch-folder.ts';
import { runCli, runInTerminal } from './run-cli.ts';
import type { OnPrint, Run } from './run-cli.ts';

let aws: LocalAws;
beforeEach(async () => {
  aws = await LocalAws.start();
});
afterEach(async () => await aws.stop());

function environment(): Record<string, string> {
  const place = { FACTORY_ECS_CLUSTER: 'factory-test', FACTORY_ECS_BUCKET: 'artifacts', FACTORY_ECS_ENVIRONMENT: 'test' };
  return { AWS_ENDPOINT_URL: aws.endpoint, AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', ...place };
}

async function run(args: readonly string[], onPrint?: OnPrint): Promise<Run> {
  const result = await runCli(args, environment(), onPrint);
  return { ...result, out: withoutTimes(result.out) };
}

/** The local ECS begins at the time of day, and its tasks have ids of their own. */
function withoutTimes(text: string): string {
  return text.replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/g, '<time>').replaceAll(/\d\d:\d\d:\d\d {2}/g, '<time>  ').replaceAll(/\(\d+ s\)/g, '(<seconds> s)').replaceAll(/ecs-svc\/\d+/g, '<deployment>').replaceAll(/[0-9a-f]{32}/g, '<task>');
}

async function deploy(id: string, images: Parameters<typeof makeRelease>[1] = {}): Promise<string> {
  const options = { release: makeRelease(id, images), recordFile: join(await makeScratchFolder(), 'record.json'), onFailure: 'roll-back', onCancel: 'roll-back', force: false, run: { id: '1/1', url: null } } as const;
  return (await deployRelease(options, makeContext(aws))).outcome;
}

/** As a pattern. */
const screenOfWeb = `Cluster factory-test
Release r1, completed, commit commit-r1; before it none
factory-web  factory-test-web:1  1 of 1 tasks  COMPLETED since <time>
  release r1, commit commit-r1
  web web:r1@sha256:875484a11d1d…
  \\(service factory-web\\) has reached a steady state.
`;

const key = (release: string): string => `/artifacts/releases/test/${release}.json`;

function changeRecord(release: string, change: object): void {
  aws.bucket.write(key(release), JSON.stringify({ ...aws.json(key(release)), ...change }));
}

describe('factory-ecs status', () => {
  it('shows release, revisions, digests, tasks, deployments and the last event of all services, or of named ones', async () => {
    await deploy('r1');
    await deploy('r2');
    expect(await run(['status'])).toEqual({ code: 0, error: '', out: `Cluster factory-test
Release r2, completed, commit commit-r2; before it r1
factory-api  factory-test-api:2  1 of 1 tasks  COMPLETED since <time>
  release r2, commit commit-r2
  api api:r2@sha256:d357e6276169…
  (service factory-api) has reached a steady state.
factory-runner-controller  factory-test-controller:2  1 of 1 tasks  COMPLETED since <time>
  release r2, commit commit-r2
  controller controller:r2@sha256:73042b8dcccb…
  (service factory-runner-controller) has reached a steady state.
factory-web  factory-test-web:2  1 of 1 tasks  COMPLETED since <time>
  release r2, commit commit-r2
  web web:r2@sha256:41867e02ebe6…
  (service factory-web) has reached a steady state.
` });
    expect((await run(['status', 'web', 'factory-wab'])).out).toBe(`Cluster factory-test
Release r2, completed, commit commit-r2; before it r1
factory-web  factory-test-web:2  1 of 1 tasks  COMPLETED since <time>
  release r2, commit commit-r2
  web web:r2@sha256:41867e02ebe6…
  (service factory-web) has reached a steady state.
factory-wab  is not there
`);
  }, 30_000);

  it.each([
    ['rolling-back', 'It is unfinished. Where its run 1/1 is no longer at work: deploy it again to go on, or `factory-ecs roll-back r1`.'],
    ['roll-back-failed', 'Its roll-back failed: factory-web did not go back. Then `factory-ecs roll-back r1`.'],
  ])('says of a release that is %s what to do', async (status, advice) => {
    await deploy('r1');
    changeRecord('r1', { status, reason: 'factory-web did not go back.' });
    expect((await run(['status', 'web'])).out.split('\n').slice(0, 3)).toEqual(['Cluster factory-test', `Release r1, ${status}, commit commit-r1; before it none`, advice]);
  }, 30_000);

  it('with --watch prints only what changes where no screen is, goes on after a bad answer, and ends well with Ctrl-C', async () => {
    await deploy('r1');
    let seen = '';
    const result = await run(['status', 'web', '--watch', '--poll-seconds', '0.2'], (printed, child) => {
      if (seen === '' && printed.includes('steady state')) {
        seen = 'screen';
        aws.fault = ({ name }) => (name === 'ecs:DescribeServices' ? { code: 'ServerException', message: 'Service Unavailable. Please try again later.', status: 400 } : null);
      } else if (seen === 'screen' && printed.includes('looking again')) {
        seen = 'error';
        aws.fault = () => null;
        void aws.call('UpdateService', { cluster: 'factory-test', service: 'factory-web', desiredCount: 2 });
      } else if (/[01] of 2 tasks/.test(printed)) child.kill('SIGINT');
    });
    expect(result.code).toBe(0);
    expect(result.error).toMatch(/^(ServerException: Service Unavailable\. Please try again later\. \(the AWS endpoint does not answer\): looking again\.\n)+$/);
    expect(result.out).toMatch(new RegExp(`^${screenOfWeb}<time>  factory-web  factory-test-web:1  [01] of 2 tasks(, 1 pending)?  (COMPLETED|IN_PROGRESS) since <time>\n$`));
  }, 60_000);

  it('with --watch draws the screen again where a person looks, without colours if so wished', async () => {
    await deploy('r1');
    let interrupted = false;
    const { code, out } = await runInTerminal(['status', 'web', '--watch', '--poll-seconds', '0.2'], { ...environment(), NO_COLOR: '1' }, (printed, child) => {
      if (interrupted || printed.split('steady state').length < 3) return;
      interrupted = true;
      child.stdin?.write('\u0003');
    });
    expect(code).toBe(0);
    const [before, first, second] = withoutTimes(out).replaceAll('\r\n', '\n').split('\u001B[H\u001B[J');
    expect([before, first]).toEqual(['', expect.stringMatching(new RegExp(`^${screenOfWeb}$`))]);
    expect(second).toMatch(new RegExp(`^${screenOfWeb}`));
  }, 60_000);
});

describe('factory-ecs why', () => {
  it('says that nothing is wrong', async () => {
    await deploy('r1');
    expect(await run(['why', 'web'])).toEqual({ code: 0, error: '', out: `Why
  No task of factory-web failed in the last hour.
  Events of the service:
    (service factory-web) has reached a steady state.
    (service factory-web) (deployment <deployment>) deployment completed.
    (service factory-web) has started 1 tasks: (task <task>).
Now
  Safe: 1 of 1 tasks run factory-test-web:1, its deployment is COMPLETED.
` });
  }, 30_000);

  it('is not content where one of two target groups finds no task healthy', async () => {
    await aws.call('RegisterTaskDefinition', { ...makeRelease('r1').taskDefinitions['web'] });
    const group = (name: string): object => ({ targetGroupArn: `arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/${name}/0123456789abcdef`, containerName: 'web', containerPort: 80 });
    await aws.call('CreateService', { cluster: 'factory-test', ...makeRelease('r1').services['web'], taskDefinition: 'factory-test-web', loadBalancers: [group('inside'), group('outside')] });
    await aws.ecs.advance(60_000);
    aws.targetState = (looks) => (looks % 2 === 0 ? 'healthy' : 'unhealthy');
    const { code, out } = await run(['why', 'web']);
    expect(code).toBe(1);
    // Which of the two is asked first is not said.
    expect(out).toMatch(/\nNow\n {2}Not safe: 1 of 1 tasks run factory-test-web:1, its deployment is COMPLETED, (1 of 1 targets healthy in inside, 0 of 1 targets healthy in outside|0 of 1 targets healthy in inside, 1 of 1 targets healthy in outside)\.\n$/);
  }, 30_000);
});

describe('factory-ecs history', () => {
  it('tells what became of each release, the newest first, and hides none behind one that cannot be read', async () => {
    await deploy('r1');
    await deploy('r2', { web: 'crash' });
    await deploy('r3');
    changeRecord('r1', { status: 'sleeping' });
    expect(await run(['history'])).toEqual({ code: 0, error: '', out: `r1  cannot be read
  s3://artifacts/releases/test/r1.json is no release record:
  - status must be one of in-progress, rolling-back, completed, rolled-back, roll-back-failed, failed, cancelled
r3  ← current  completed
  <time> UTC (<seconds> s), commit commit-r3
  factory-api  factory-test-api:1 → factory-test-api:3  completed
  factory-web  factory-test-web:1 → factory-test-web:3  completed
  factory-runner-controller  factory-test-controller:1 → factory-test-controller:3  completed
r2  rolled-back (rolled-back-by-ecs)
  <time> UTC (<seconds> s), commit commit-r2
  factory-web: ECS deployment circuit breaker: tasks failed to start.
  factory-api  factory-test-api:1 → factory-test-api:2  rolled-back
  factory-web  factory-test-web:1 → factory-test-web:2  rolled-back-by-ecs
` });
  }, 30_000);
});
