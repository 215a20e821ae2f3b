import { ClusterNotFoundException, ServiceNotFoundException } from '@aws-sdk/client-ecs';
import type { RawAnswer } from '../raw-call.ts';
import type { ConformanceCase } from '../conformance-case.ts';
import { expectEqual, expectMatch, expectOneOf, expectPresent, expectRefusal, expectThat, Mismatch } from '../expectations.ts';

interface ErrorBody {
  readonly __type?: string;
  readonly message?: string;
}

/** An error as JSON 1.1 carries it: status 400, its name in `__type`, a text. */
function expectErrorAnswer(answer: RawAnswer, names: readonly string[]): ErrorBody {
  expectEqual('status', answer.status, 400);
  const body = parse(answer);
  const name = (body.__type ?? '').split('#').at(-1) ?? '';
  if (!names.includes(name)) throw new Mismatch('__type', names.join(' or '), answer.text);
  return body;
}

function parse(answer: RawAnswer): ErrorBody {
  try {
    return JSON.parse(answer.text) as ErrorBody;
  } catch (error) {
    throw new Error(`The body is no JSON: ${answer.text.slice(0, 200)}`, { cause: error });
  }
}

export const protocolCases: readonly ConformanceCase[] = [
  {
    id: 'protocol-unknown-action',
    title: 'An action that does not exist is an UnknownOperationException.',
    source: 'never compared with AWS',
    isSafe: true,
    run: async (context) => {
      expectErrorAnswer(await context.raw({ action: 'Nonsense', body: '{}' }), ['UnknownOperationException']);
    },
  },
  {
    id: 'protocol-unknown-target',
    title: "Another service's target is an UnknownOperationException.",
    source: 'never compared with AWS',
    run: async (context) => {
      expectErrorAnswer(await context.raw({ action: 'AmazonEC2ContainerServiceV20990101.ListClusters', body: '{}' }), ['UnknownOperationException']);
    },
  },
  {
    id: 'protocol-malformed',
    title: 'A body that is no JSON object is a SerializationException.',
    source: 'never compared with AWS',
    isSafe: true,
    run: async (context) => {
      for (const body of ['{', '[]', '3', '"text"', '{"maxResults":}', '\u0000']) expectErrorAnswer(await context.raw({ action: 'ListClusters', body }), ['SerializationException']);
    },
  },
  {
    id: 'protocol-wrong-type',
    title: 'A member of another type is a SerializationException.',
    source: 'never compared with AWS',
    isSafe: true,
    run: async (context) => {
      for (const body of ['{"maxResults":{}}', '{"nextToken":[1]}']) expectErrorAnswer(await context.raw({ action: 'ListClusters', body }), ['SerializationException']);
    },
  },
  {
    id: 'protocol-unknown-member',
    title: 'A member that the model does not know is refused and named (stricter than AWS, on purpose).',
    source: 'never compared with AWS',
    run: async (context) => {
      const body = JSON.stringify({ ...context.definition(), containerDefinition: [] });
      const { message } = expectErrorAnswer(await context.raw({ action: 'RegisterTaskDefinition', body }), ['ClientException', 'InvalidParameterException', 'SerializationException', 'ValidationException']);
      expectMatch('message', message, /containerDefinition/);
    },
  },
  {
    id: 'protocol-unknown-nested-member',
    title: 'So is one further inside, with its place.',
    source: 'never compared with AWS',
    run: async (context) => {
      const body = JSON.stringify(context.definition('runs', { containerDefinitions: [{ ...context.container(), enviroment: [] } as object] }));
      const { message } = expectErrorAnswer(await context.raw({ action: 'RegisterTaskDefinition', body }), ['ClientException', 'InvalidParameterException', 'SerializationException', 'ValidationException']);
      expectMatch('message', message, /enviroment/);
    },
  },
  {
    id: 'protocol-required-member',
    title: 'A required member that is missing is refused and named.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const { message } = expectErrorAnswer(await context.raw({ action: 'RegisterTaskDefinition', body: '{"containerDefinitions":[]}' }), ['ClientException', 'InvalidParameterException', 'ValidationException']);
      expectMatch('message', message, /family/i);
    },
  },
  {
    id: 'protocol-null-is-absent',
    title: 'null is as good as absent.',
    source: 'never compared with AWS',
    isSafe: true,
    run: async (context) => {
      expectEqual('status', (await context.raw({ action: 'ListClusters', body: '{"nextToken":null,"maxResults":null}' })).status, 200);
    },
  },
  {
    id: 'protocol-error-shape',
    title: 'An error has its name, a text, and a request id.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const answer = await context.raw({ action: 'ListServices', body: JSON.stringify({ cluster: context.name('nothing') }) });
      const { message } = expectErrorAnswer(answer, ['ClusterNotFoundException']);
      expectEqual('message', message, 'Cluster not found.');
      expectMatch('x-amzn-requestid', answer.headers['x-amzn-requestid'], /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      expectMatch('content-type', answer.headers['content-type'], /^application\/x-amz-json-1\.1/);
    },
  },
  {
    id: 'protocol-error-classes',
    title: "The SDK makes its own error classes of ECS's errors.",
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const cluster = await context.cluster();
      const noCluster = await expectRefusal(context.ecs.listServices({ cluster: context.name('nothing') }), 'ClusterNotFoundException');
      const noService = await expectRefusal(context.ecs.deleteService({ cluster, service: 'nothing' }), 'ServiceNotFoundException');
      expectThat(noCluster.error instanceof ClusterNotFoundException && noService.error instanceof ServiceNotFoundException, "instances of the SDK's classes", [noCluster.name, noService.name]);
      expectEqual('$fault, status', [noCluster.error['$fault'], noCluster.status], ['client', 400]);
    },
  },
  {
    id: 'protocol-request-ids',
    title: 'Each answer has a request id of its own.',
    source: 'SDK model',
    isSafe: true,
    run: async ({ ecs }) => {
      const answers = [await ecs.listClusters({}), await ecs.listClusters({})];
      const ids = answers.map(({ $metadata }) => expectPresent('requestId', $metadata.requestId));
      expectThat(ids[0] !== ids[1], 'two request ids', ids);
    },
  },
  {
    id: 'protocol-times',
    title: 'Times travel as numbers of seconds.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const { arn } = await context.register();
      const { text } = await context.raw({ action: 'DescribeTaskDefinition', body: JSON.stringify({ taskDefinition: arn }) });
      const { registeredAt } = (JSON.parse(text) as { taskDefinition: { registeredAt: unknown } }).taskDefinition;
      expectThat(typeof registeredAt === 'number' && registeredAt > 1e9 && registeredAt < 1e11, 'seconds since the epoch', registeredAt);
    },
  },
  {
    id: 'protocol-wrong-enum',
    title: 'A word that an enum does not know is refused.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      expectErrorAnswer(await context.raw({ action: 'ListTaskDefinitions', body: '{"sort":"SIDEWAYS"}' }), ['ClientException', 'InvalidParameterException', 'ValidationException']);
    },
  },
  {
    id: 'protocol-get',
    title: 'GET is no call.',
    source: 'never compared with AWS',
    run: async (context) => {
      const { status } = await context.raw({ method: 'GET', body: '' });
      expectOneOf('status', status, [400, 403, 404, 405]);
    },
  },
  {
    id: 'protocol-huge-body',
    title: 'A body of many megabytes is refused, and the endpoint lives on.',
    source: 'never compared with AWS',
    run: async (context) => {
      const answer = await context.raw({ action: 'ListClusters', body: JSON.stringify({ nextToken: 'x'.repeat(24_000_000) }) }).catch((error: unknown) => error);
      // The connection may be cut while the body is still on its way.
      if (!(answer instanceof Error)) expectOneOf('status', (answer as RawAnswer).status, [400, 413]);
      expectEqual('status afterwards', (await context.ecs.listClusters({})).$metadata.httpStatusCode, 200);
    },
  },
  {
    id: 'protocol-unicode',
    title: 'Text beyond ASCII comes back as it was.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const value = 'Größe “→” 漢字 😀';
      const { definition } = await context.register('runs', { containerDefinitions: [context.container('runs', { environment: [{ name: 'TEXT', value }] })] });
      expectEqual('value', definition.containerDefinitions?.[0]?.environment?.[0]?.value, value);
    },
  },
  {
    id: 'protocol-concurrent',
    title: 'Fifty calls at once are answered, each with its own answer.',
    source: 'never compared with AWS',
    run: async (context) => {
      const names = Array.from({ length: 50 }, (_, index) => context.name(`c${index}`));
      const answers = await Promise.all(names.map((name) => context.ecs.describeClusters({ clusters: [name] })));
      expectEqual('failures', answers.map(({ failures }) => failures?.[0]?.arn?.split('/').at(-1)), names);
    },
  },
];
