import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { implementationAnswer, planAnswer } from '../answers.ts';
import { startModelServer, type ModelServer } from '../model-server.ts';

const keys = { project: 'sk-project', global: 'sk-global' };
const messages = [{ role: 'user', content: 'Plan it.' }];
let server: ModelServer;

beforeEach(async () => {
  server = await startModelServer({ keys, extraAddresses: ['127.0.0.2'] });
});

afterEach(() => server.stop());

interface Question {
  readonly key?: string;
  readonly body?: unknown;
  readonly host?: string;
}

async function ask({ key = keys.project, body = { model: 'gpt-5', messages }, host }: Question = {}): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${server.url(host)}/chat/completions`, { method: 'POST', headers: { authorization: `Bearer ${key}` }, body: typeof body === 'string' ? body : JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
}

describe('startModelServer', () => {
  it('answers a plan, and a diff to whoever asks for one', async () => {
    expect(await ask()).toMatchObject({ status: 200, body: { object: 'chat.completion', model: 'gpt-5', choices: [{ index: 0, message: { role: 'assistant', content: planAnswer }, finish_reason: 'stop' }] } });
    const answer = await ask({ body: { model: 'gpt-4.1', messages: [{ role: 'system', content: 'Answer with a unified diff.' }, ...messages] } });
    expect(answer).toMatchObject({ status: 200, body: { choices: [{ message: { content: implementationAnswer } }] } });
  });

  it('listens on every address at one port', async () => {
    expect((await ask({ host: '127.0.0.2' })).status).toBe(200);
  });

  it('records which key was right, and no key', async () => {
    await ask({ key: keys.global });
    await ask({ key: 'sk-wrong' });
    await ask({ key: '' });
    expect(server.calls).toEqual([{ key: 'global', model: 'gpt-5', kind: 'plan', messages }, { key: undefined }, { key: undefined }]);
    expect(JSON.stringify(server.calls)).not.toContain('sk-');
  });

  it('refuses a wrong key as OpenAI does, without repeating it', async () => {
    expect(await ask({ key: 'sk-wrong' })).toEqual({ status: 401, body: { error: { message: 'Incorrect API key provided.', type: 'invalid_request_error', param: null, code: 'invalid_api_key' } } });
  });

  it.each([
    ['{', 'The body must be a JSON object.'],
    [{ messages }, 'model must be a text.'],
    [{ model: 'gpt-5', messages: [] }, 'messages must be a list of {role, content}, both texts.'],
    [{ model: 'gpt-5', messages, stream: true }, 'stream must be false or left out; the stand-in does not stream.'],
  ])('refuses %j', async (body, message) => {
    expect(await ask({ body })).toMatchObject({ status: 400, body: { error: { message } } });
  });

  it('serves nothing else', async () => {
    expect((await fetch(`${server.url()}/models`)).status).toBe(404);
  });

  it('names the address that is taken', async () => {
    await expect(startModelServer({ keys, port: server.port })).rejects.toThrow(`The model server cannot listen on 127.0.0.1:${String(server.port)}`);
  });
});
