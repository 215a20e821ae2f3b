import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createPublicKey, createVerify, type JsonWebKey } from 'node:crypto';
import { startOidcIssuer, type OidcIssuer } from '../../aws/oidc-issuer.ts';

let issuer: OidcIssuer;
beforeEach(async () => {
  issuer = await startOidcIssuer({ repository: 'acme/factory', repositoryId: '42' });
});
afterEach(() => issuer.stop());

function decode(part: string | undefined): unknown {
  return JSON.parse(Buffer.from(part ?? '', 'base64url').toString());
}

describe('startOidcIssuer', () => {
  it('gives a signed token for the environment and the audience that was asked for', async () => {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = issuer.requestVariables('production');
    const answer = await fetch(`${url}&audience=sts.amazonaws.com`, { headers: { authorization: `bearer ${token}` } });
    const { value } = (await answer.json()) as { value: string };
    const [header, claims, signature] = value.split('.');
    expect(decode(claims)).toMatchObject({ iss: issuer.issuer, aud: 'sts.amazonaws.com', sub: 'repo:acme/factory:environment:production', repository_id: '42', environment: 'production' });

    const { jwks_uri: keysUrl } = (await (await fetch(`${issuer.issuer}/.well-known/openid-configuration`)).json()) as { jwks_uri: string };
    const { keys } = (await (await fetch(keysUrl)).json()) as { keys: JsonWebKey[] };
    const key = createPublicKey({ key: keys[0] ?? {}, format: 'jwk' });
    expect(decode(header)).toMatchObject({ alg: 'RS256' });
    expect(createVerify('RSA-SHA256').update(`${String(header)}.${String(claims)}`).verify(key, signature ?? '', 'base64url')).toBe(true);
  });

  it('names the branch where the job has no environment', async () => {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = issuer.requestVariables('');
    const { value } = (await (await fetch(url, { headers: { authorization: `Bearer ${token}` } })).json()) as { value: string };
    expect(decode(value.split('.')[1])).toMatchObject({ sub: 'repo:acme/factory:ref:refs/heads/main', aud: 'https://github.com/acme' });
  });

  it.each([undefined, 'bearer nonsense'])('refuses %s', async (authorization) => {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url } = issuer.requestVariables('production');
    const answer = await fetch(url, authorization === undefined ? {} : { headers: { authorization } });
    expect(answer.status).toBe(401);
  });
});
