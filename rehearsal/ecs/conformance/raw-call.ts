import { ListClustersCommand, type ECS } from '@aws-sdk/client-ecs';

export interface RawRequest {
  /** The action, or the whole value of the header where it holds a dot. */
  readonly action?: string;
  /** As it is sent. */
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

interface HttpRequest {
  method: string;
  headers: Record<string, string>;
  body: unknown;
}
interface HttpResponse {
  statusCode: number;
  headers: Record<string, string>;
  body: AsyncIterable<Uint8Array>;
}

/** Thrown in the middle of the SDK's reading of an answer, which goes no further. */
class Answered extends Error {
  readonly answer: RawAnswer;

  constructor(answer: RawAnswer) {
    super('answered');
    this.answer = answer;
  }
}

/**
 * Sends what the SDK would never send, by the SDK: signed and addressed as any other call (so that AWS would take it), with
 * another action and body, and hands back what came before the SDK reads it.
 */
export async function callRaw(ecs: ECS, request: RawRequest): Promise<RawAnswer> {
  const command = new ListClustersCommand({});
  // After the SDK has serialized, before it computes the length and signs.
  command.middlewareStack.add((next) => (args) => {
    rewrite(args.request as HttpRequest, request);
    return next(args);
  }, { step: 'build', priority: 'high' });
  // The last step before the network: the answer goes by the deserializer.
  command.middlewareStack.add((next) => async (args) => {
    const { response } = await next(args);
    throw new Answered(await readAnswer(response as HttpResponse));
  }, { step: 'deserialize', priority: 'low' });
  try {
    await ecs.send(command);
  } catch (error) {
    if (error instanceof Answered) return error.answer;
    throw error;
  }
  throw new Error('The SDK read the answer of a raw call.');
}

function rewrite(http: HttpRequest, request: RawRequest): void {
  http.body = request.body;
  if (request.method !== undefined) http.method = request.method;
  if (request.action !== undefined) http.headers['x-amz-target'] = request.action.includes('.') ? request.action : `AmazonEC2ContainerServiceV20141113.${request.action}`;
  for (const [name, value] of Object.entries(request.headers ?? {})) http.headers[name] = value;
}

async function readAnswer(response: HttpResponse): Promise<RawAnswer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of response.body) chunks.push(chunk);
  return { status: response.statusCode, headers: response.headers, text: Buffer.concat(chunks).toString('utf8') };
}
