import { describe, it, expect } from '@jest/globals';
import { actArguments, type ActCall } from '../../push/act-arguments.ts';

const makeCall = (override: Partial<ActCall>): ActCall => ({
  repository: { name: 'acme/site', actions: [{ name: 'build', directory: '/pushed-actions/build' }, { name: 'test', directory: '/pushed-actions/test' }] },
  actions: { kind: 'stand-ins', localRepositories: ['actions/checkout@abc=/stand-ins/checkout'] },
  event: 'push',
  workflow: 'deploy.yml',
  folder: '/run-1',
  artifactServerPort: undefined,
  ...override,
});
const own = ['acme/site@self-build=/pushed-actions/build', 'acme/site@self-test=/pushed-actions/test'];
const online = makeCall({ actions: { kind: 'online', repositories: ['actions/checkout', 'actions/upload-artifact'] }, artifactServerPort: 4321 });

describe('actArguments', () => {
  it('maps the stand-ins and ourselves, and has no secrets and no artifact server', () => {
    const args = actArguments(makeCall({}));
    expect(valuesOf(args, '--local-repository')).toEqual(['actions/checkout@abc=/stand-ins/checkout', ...own]);
    expect(valuesOf(args, '--secret-file')).toEqual(['/dev/null']);
    expect(args.filter((arg) => arg.startsWith('--artifact-server') || arg.startsWith('--replace'))).toEqual([]);
  });

  it('maps ourselves alone with the real actions, and asks GitHub for those without the token', () => {
    const args = actArguments(online);
    expect(valuesOf(args, '--local-repository')).toEqual(own);
    expect(valuesOf(args, '--replace-ghe-action-with-github-com')).toEqual(['actions/checkout', 'actions/upload-artifact']);
    expect(valuesOf(args, '--secret-file')).toEqual(['/run-1/secrets.env']);
  });

  it('keeps artifacts in the run and their server on loopback', () => {
    const args = actArguments(online);
    expect(valuesOf(args, '--artifact-server-path')).toEqual(['/run-1/artifact-server']);
    expect(valuesOf(args, '--artifact-server-addr')).toEqual(['127.0.0.1']);
    expect(valuesOf(args, '--artifact-server-port')).toEqual(['4321']);
  });

  it.each([['stand-ins', makeCall({ event: 'workflow_dispatch', workflow: 'rollback.yml' })], ['online', { ...online, event: 'workflow_dispatch', workflow: 'rollback.yml' }]])('says event, workflow and folders of the run (%s)', (_mode, call) => {
    const args = actArguments(call);
    expect(args[0]).toBe('workflow_dispatch');
    expect(valuesOf(args, '--workflows')).toEqual(['.github/workflows/rollback.yml']);
    expect(valuesOf(args, '--eventpath')).toEqual(['/run-1/event.json']);
    expect(valuesOf(args, '--action-cache-path')).toEqual(['/run-1/cache']);
    expect(args).toContain('--no-skip-checkout');
  });
});

function valuesOf(args: readonly string[], option: string): string[] {
  return args.flatMap((arg, index) => (arg === option ? [args[index + 1] ?? ''] : []));
}
