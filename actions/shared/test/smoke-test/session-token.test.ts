import { describe, expect, it } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { belongsToDomain, normaliseDomain } from '../../src/allowed-domain.ts';
import { mintSession } from '../../src/smoke-test/session-token.ts';

describe('mintSession', () => {
  it('signs the payload with the trimmed secret, without padding', () => {
    const [payload = '', signature, ...more] = mintSession('a@example.com', ' secret\n', 1_700_000_000).split('.');
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toEqual({ email: 'a@example.com', exp: 1_700_000_000 });
    expect(signature).toBe(createHmac('sha256', 'secret').update(payload).digest('base64url'));
    expect(more).toEqual([]);
    expect(payload).not.toContain('=');
  });
});

describe('normaliseDomain', () => {
  it.each([[' Example.COM ', 'example.com'], ['@@example.com', 'example.com'], ['example.com..', 'example.com'], ['localhost', 'localhost']])('reads %j as %s', (text, domain) => {
    expect(normaliseDomain(text)).toBe(domain);
  });
});

describe('belongsToDomain', () => {
  it.each([
    ['a@example.com', 'example.com', true],
    ['a@team.example.com', '@Example.com.', true],
    ['a@badexample.com', 'example.com', false],
    ['a@b@example.com', 'example.com', true],
    ['a@example.org', 'example.com', false],
  ])('%s of %s: %s', (email, domain, expected) => {
    expect(belongsToDomain(email, domain)).toBe(expected);
  });
});
