/** What GitHub would send; act reads it as the event file. Fields that nobody reads here are left out. */
export type GitHubEvent =
  | { readonly kind: 'push'; readonly before: string; readonly after: string; readonly message: string }
  | { readonly kind: 'pull_request'; readonly number: number; readonly base: string; readonly head: string; readonly title: string }
  | { readonly kind: 'workflow_dispatch'; readonly workflow: string; readonly inputs: Readonly<Record<string, string>> };

/** What pull requests of the rehearsal come from. */
export const PROPOSAL_BRANCH = 'proposal';

/** The payload of `event` for a repository `owner/name`. */
export function eventPayload(event: GitHubEvent, repository: string): Record<string, unknown> {
  const [owner] = repository.split('/');
  const common = {
    repository: { full_name: repository, name: repository.split('/')[1], default_branch: 'main', owner: { login: owner } },
    sender: { login: 'rehearsal' },
  };
  switch (event.kind) {
    case 'push':
      return {
        ...common,
        ref: 'refs/heads/main',
        before: event.before,
        after: event.after,
        head_commit: { id: event.after, message: event.message },
        commits: [{ id: event.after, message: event.message }],
        pusher: { name: 'rehearsal' },
      };
    case 'pull_request':
      return {
        ...common,
        action: 'opened',
        number: event.number,
        pull_request: {
          number: event.number,
          title: event.title,
          base: { ref: 'main', sha: event.base, repo: common.repository },
          head: { ref: PROPOSAL_BRANCH, sha: event.head, repo: common.repository },
        },
      };
    case 'workflow_dispatch':
      return { ...common, ref: 'refs/heads/main', workflow: event.workflow, inputs: event.inputs };
    default: {
      const unreachable: never = event;
      return unreachable;
    }
  }
}
