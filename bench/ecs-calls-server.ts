// The process that bench/ecs-calls.ts measures: `node bench/ecs-calls-server.ts ecs|unchecked|echo`, as a child with a
// channel. Tells its port, answers every message with the CPU time it has used, and runs until the channel closes.
import { startEcs } from '../rehearsal/ecs/start-ecs.ts';
import { readBody } from '../rehearsal/ecs/protocol/read-body.ts';
import { startHttpServer } from '../rehearsal/ecs/protocol/http-server.ts';

const [kind] = process.argv.slice(2);
const port = kind === 'echo' ? await startEcho() : await startLocalEcs(kind !== 'unchecked');
process.on('message', () => process.send?.({ cpuMs: cpuMs() }));
process.on('disconnect', () => process.exit(0));
process.send?.({ port });

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Tasks of a second, as short runs are; they live and end beside the calls that are measured. */
async function startLocalEcs(checksAnswers: boolean): Promise<number> {
  const ecs = await startEcs({ accountId: '123456789012', region: 'us-east-1', runtime: { kind: 'scripted' }, checksAnswers });
  return ecs.port;
}

/** The least that a node:http server can do with JSON: read it, parse it, and send it back. */
async function startEcho(): Promise<number> {
  const server = await startHttpServer((request, response) => {
    void readBody(request, 1024 * 1024).then((body) => {
      if (body.kind !== 'complete') return;
      const text = JSON.stringify(JSON.parse(body.bytes.toString('utf8')));
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1', 'content-length': Buffer.byteLength(text) });
      response.end(text);
    });
  });
  return server.port;
}
