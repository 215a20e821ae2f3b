import type { getOctokit } from '@actions/github';
import type { PullRequest } from './pull-request.ts';

/** Why there is no comment, or where it is. */
export type CommentOutcome = { kind: 'written' | 'unchanged'; url: string } | { kind: 'none'; why: string };

type Octokit = ReturnType<typeof getOctokit>;

/** Where GitHub answers nothing at all, as where there is no network, a plan is no reason to wait long. */
const requestTimeoutMs = 10_000;

/** Keeps one comment of the pull request, found by the marker in it, up to date. What goes wrong is an outcome: the plan is in the summary all the same. */
export async function keepComment(pullRequest: PullRequest, { token, marker, body }: { token: string; marker: string; body: string }): Promise<CommentOutcome> {
  // Loaded here: a plan without a comment needs no client.
  const github = await import('@actions/github');
  const octokit = github.getOctokit(token, { request: { fetch: fetchWithin } });
  try {
    return await writeComment(octokit, pullRequest, { marker, body: `${marker}\n${body}` });
  } catch (error) {
    return { kind: 'none', why: describe(error) };
  }
}

const fetchWithin: typeof fetch = async (input, init) => await fetch(input, { ...init, signal: AbortSignal.timeout(requestTimeoutMs) });

async function writeComment({ rest, paginate }: Octokit, { owner, repository: repo, number }: PullRequest, { marker, body }: { marker: string; body: string }): Promise<CommentOutcome> {
  const comments = await paginate(rest.issues.listComments, { owner, repo, issue_number: number, per_page: 100 });
  const own = comments.find((comment) => comment.body?.startsWith(marker) === true);
  if (own === undefined) {
    const { data } = await rest.issues.createComment({ owner, repo, issue_number: number, body });
    return { kind: 'written', url: data.html_url };
  }
  if (own.body === body) return { kind: 'unchanged', url: own.html_url };
  const { data } = await rest.issues.updateComment({ owner, repo, comment_id: own.id, body });
  return { kind: 'written', url: data.html_url };
}

function describe(error: unknown): string {
  const status = (error as { status?: unknown }).status;
  if (status === 403 || status === 404) return 'the token may not comment here: the job needs the permission pull-requests: write';
  if (status === 401) return 'GitHub did not accept the token';
  return `GitHub did not answer: ${error instanceof Error ? error.message : String(error)}`;
}
