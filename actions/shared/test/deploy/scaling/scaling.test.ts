import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { ApplicationAutoScalingClient } from '@aws-sdk/client-application-auto-scaling';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createScalingService } from '../../../../../rehearsal/aws/application-autoscaling.ts';
import { applyScaling } from '../../../src/deploy/scaling/apply-scaling.ts';
import { createScalingGateway } from '../../../src/deploy/scaling/scaling-gateway.ts';
import type { ScalingGateway } from '../../../src/deploy/deploy-context.ts';
import type { Release } from '../../../src/release.ts';
import { makeRelease } from '../make-release.ts';

let server: Server;
let scaling: ScalingGateway;
let actions: string[];

beforeEach(async () => {
  actions = [];
  const service = createScalingService();
  server = createServer((request, response) => {
    const action = String(request.headers['x-amz-target']).split('.').at(-1) ?? '';
    actions.push(action);
    void text(request).then((body) => {
      const answer = service(action, body);
      response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.1' }).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  scaling = createScalingGateway('factory-test', new ApplicationAutoScalingClient({ endpoint, region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' }, maxAttempts: 1 }));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function apply(release: Release): Promise<string[]> {
  const lines: string[] = [];
  const say = (line: string): void => void lines.push(line);
  await applyScaling(release, { scaling, reporter: { info: say, warning: say, error: say, startGroup: say, endGroup: () => undefined } });
  return lines;
}

describe('applyScaling', () => {
  it('registers targets and policy once, and says what changed', async () => {
    const release = { ...makeRelease('r1'), scaling: { web: { minCapacity: 1, maxCapacity: 4, cpuPercent: 60 } } };
    expect(await scaling.targets(['factory-web'])).toEqual(new Map());
    expect(await apply(release)).toEqual(['factory-web scales from 1 to 4 tasks (not registered before).']);
    expect(await scaling.targets(['factory-api', 'factory-web'])).toEqual(new Map([['factory-web', { minCapacity: 1, maxCapacity: 4 }]]));
    actions.length = 0;
    expect(await apply(release)).toEqual([]);
    expect(actions).not.toContain('PutScalingPolicy');
    expect(await apply({ ...release, scaling: { web: { minCapacity: 2, maxCapacity: 4, cpuPercent: 50 } } })).toEqual(['factory-web scales from 2 to 4 tasks (1 to 4 before).']);
    expect(actions).toContain('PutScalingPolicy');
  });

  it('asks nothing where nothing is declared', async () => {
    await apply(makeRelease('r1'));
    expect(actions).toEqual([]);
  });

  it('warns where a target is refused: the release itself is good', async () => {
    const lines = await apply({ ...makeRelease('r1'), scaling: { web: { minCapacity: 5, maxCapacity: 4 } } });
    expect(lines.join()).toMatch(/The release is good, but its scaling could not be registered: .*Maximum capacity cannot be less/);
  });
});
