import type { IncomingMessage, ServerResponse } from 'node:http';
import { isForm, nameOperation } from '../../aws/aws-call.ts';
import { forwardRequest, NoAnswerError } from '../../aws/forward-request.ts';
import type { AlbDataPlane } from './alb-data-plane.ts';
import type { KnownTarget } from './load-balancing.ts';
import { mergeTargetHealth, parseTargetHealthQuestion } from './target-health-answer.ts';

export interface PassThroughOptions {
  /** The local AWS: `http://host:port`. */
  readonly awsEndpoint: string;
  readonly loadBalancing: { targetHealth(targetGroupArn: string): readonly KnownTarget[] };
  /** Takes the requests to load balancers; without it the local AWS does. */
  readonly dataPlane?: AlbDataPlane;
  /** A call of that service may have changed something; told when it has been answered. */
  readonly onChange?: (service: 'events' | 'elasticloadbalancing') => void;
}

/** Everything that is not ECS's: requests to load balancers, and calls of the other services, which stream to the local AWS. */
export function createPassThrough(options: PassThroughOptions): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    handle(options, request, response).catch((error: unknown) => answerFailure(response, error));
  };
}

async function handle(options: PassThroughOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if ((await options.dataPlane?.handle(request, response)) === true) return;
  const { hostname, port } = new URL(options.awsEndpoint);
  const target = { host: hostname, port: Number(port === '' ? 80 : port) };
  const operation = nameOperation({ method: request.method ?? 'GET', url: request.url ?? '/', headers: request.headers });
  if (operation?.service !== 'elasticloadbalancing') {
    await forwardRequest(request, response, target);
    if (operation?.service === 'events' && !/^(List|Describe|Test)/.test(operation.action)) options.onChange?.('events');
    return;
  }
  const form = readForm(request);
  const rewriteBody = (body: string): string => {
    const asked = form();
    // Before the caller has the answer: the next request must find what it changed.
    if (!(asked.get('Action') ?? '').startsWith('Describe')) options.onChange?.('elasticloadbalancing');
    const question = parseTargetHealthQuestion(asked);
    return question === undefined ? body : mergeTargetHealth(body, options.loadBalancing.targetHealth(question.targetGroupArn), question);
  };
  await forwardRequest(request, response, { ...target, rewriteBody });
}

/** The parameters of a Query-protocol call, complete once it has been answered. Copied on its way: such a call is small. */
function readForm(request: IncomingMessage): () => URLSearchParams {
  const { searchParams } = new URL(request.url ?? '/', 'http://local');
  const chunks: Buffer[] = [];
  if (isForm(request.headers)) request.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => (searchParams.has('Action') ? searchParams : new URLSearchParams(Buffer.concat(chunks).toString()));
}

function answerFailure(response: ServerResponse, error: unknown): void {
  const reason = error instanceof NoAnswerError ? error.message : String(error);
  if (response.headersSent) response.destroy();
  else response.writeHead(502, { 'content-type': 'text/plain' }).end(`The local AWS gave no answer: ${reason}\n`);
}
