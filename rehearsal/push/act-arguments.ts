import { join } from 'node:path';
import { ownActionRef, type OwnAction } from './own-actions.ts';

/** Where other people's actions come from. */
export type ActionSource =
  /** `--local-repository` values: `OWNER/REPO@COMMIT=DIRECTORY`. */
  | { readonly kind: 'stand-ins'; readonly localRepositories: readonly string[] }
  /** Repositories on GitHub, `owner/name`, of which act fetches the pinned commits. */
  | { readonly kind: 'online'; readonly repositories: readonly string[] };

export interface ActCall {
  readonly repository: { readonly name: string; readonly actions: readonly OwnAction[] };
  readonly actions: ActionSource;
  /** `push` or `workflow_dispatch`. */
  readonly event: string;
  /** File name under `.github/workflows`. */
  readonly workflow: string;
  /** What this run keeps to itself: event, variables, caches, artifacts. */
  readonly folder: string;
  /** Where act's artifact server listens on loopback, which only the real actions need. */
  readonly artifactServerPort: number | undefined;
}

/** act's command line for one run. */
export function actArguments(call: ActCall): string[] {
  const { repository, folder } = call;
  return [
    ...[call.event, '--workflows', join('.github/workflows', call.workflow), '--no-recurse', '--eventpath', join(folder, 'event.json')],
    ...['--platform', 'ubuntu-24.04=-self-hosted', '--defaultbranch', 'main', '--no-skip-checkout'],
    ...['--env-file', join(folder, 'steps.env'), '--var-file', join(folder, 'variables.env'), '--input-file', '/dev/null'],
    ...actionArguments(call),
    ...repository.actions.flatMap(({ name, directory }) => ['--local-repository', `${repository.name}@${ownActionRef(name)}=${directory}`]),
    ...['--action-cache-path', join(folder, 'cache'), '--no-cache-server', '--pull=false', '--rm', '--concurrent-jobs', '1', '--json'],
  ];
}

function actionArguments({ actions, folder, artifactServerPort }: ActCall): string[] {
  if (actions.kind === 'stand-ins') return ['--secret-file', '/dev/null', ...actions.localRepositories.flatMap((mapping) => ['--local-repository', mapping])];
  return [
    ...['--secret-file', join(folder, 'secrets.env')],
    // act would log in to GitHub with the secret GITHUB_TOKEN, which is made up; for these repositories it asks without a token.
    ...actions.repositories.flatMap((name) => ['--replace-ghe-action-with-github-com', name]),
    ...['--artifact-server-path', join(folder, 'artifact-server'), '--artifact-server-addr', '127.0.0.1', '--artifact-server-port', String(artifactServerPort)],
  ];
}
