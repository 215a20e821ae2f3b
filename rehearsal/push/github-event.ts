/** What GitHub would send; act reads it as the event file. Fields that nobody reads here are left out. */
export type GitHubEvent =
  | { readonly kind: 'push'; readonly before: string; readonly after: string; readonly message: string }
  | { readonly kind: 'workflow_dispatch'; readonly workflow: string; readonly inputs: Readonly<Record<string, string>> };

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
    case 'workflow_dispatch':
      return { ...common, ref: 'refs/heads/main', workflow: event.workflow, inputs: event.inputs };
    default: {
      const unreachable: never = event;
      return unreachable;
    }
  }
}
