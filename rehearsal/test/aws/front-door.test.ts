import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import { signInPath, startFrontDoor, type FrontDoor } from '../../aws/front-door.ts';
import { closeServer, listen } from '../../aws/loopback-server.ts';
import { findFreePort } from '../../machine/free-port.ts';
import { echoUpgrades, expectEcho } from './expect-upgrade.ts';

const NAME = 'site-1234.us-east-1.elb.amazonaws.com';
let balancer: Server;
let door: FrontDoor;

beforeEach(async () => {
  balancer = createServer((request, response) => response.end(`${request.headers.host ?? ''} ${request.method ?? ''} ${request.url ?? ''}`));
  const ecsPort = await listen(balancer, { what: 'The load balancer', host: '127.0.0.1', port: 0 });
  door = await startFrontDoor({ ecsPort, sessionToken: 'signed' });
});
afterEach(async () => {
  await Promise.all([door.stop(), closeServer(balancer)]);
});

async function get(path: string): Promise<string> {
  const answer = await fetch(`${door.url}${path}`);
  return `${String(answer.status)} ${await answer.text()}`;
}

describe('the front door', () => {
  it('answers 503 before it knows the load balancer', async () => {
    expect(await get('/')).toBe('503 The front door has no answer: the site has no load balancer yet\n');
  });

  it('sends requests to the load balancer under its name', async () => {
    door.connectTo(NAME);
    expect(await get('/api/projects?a=b')).toBe(`200 ${NAME} GET /api/projects?a=b`);
  });

  it('says why there is no answer, and repeats nothing', async () => {
    const port = await findFreePort();
    const deaf = await startFrontDoor({ ecsPort: port });
    deaf.connectTo(NAME);
    const answer = await fetch(deaf.url);
    await deaf.stop();
    expect(answer.status).toBe(502);
    expect(await answer.text()).toBe(`The front door has no answer: 127.0.0.1:${String(port)} does not answer: ECONNREFUSED\n`);
  });

  it('signs visitors in without Google', async () => {
    const answer = await fetch(`${door.url}${signInPath}`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location'), answer.headers.get('set-cookie')]).toEqual([302, '/', 'factory_auth_session=signed; Path=/; HttpOnly; SameSite=Lax']);
  });

  it('hands upgraded connections through', async () => {
    echoUpgrades(balancer);
    door.connectTo(NAME);
    await expectEcho(door.port);
  });
});
