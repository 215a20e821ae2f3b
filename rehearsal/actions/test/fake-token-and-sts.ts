import { createServer, type Server } from 'node:http';

export interface FakeIdentityServices {
  readonly url: string;
  /** Variables that lead the credentials action here. */
  readonly variables: Readonly<Record<string, string>>;
  readonly requests: { readonly path: string; readonly authorization: string | undefined; readonly form: URLSearchParams }[];
  close(): Promise<void>;
}

export const issuedSecrets = { idToken: 'header.payload.signature', accessKeyId: 'ASIAEXAMPLE', secretAccessKey: 'secret/key+value', sessionToken: 'session-token-value' };

/** GitHub's token service and STS on one port. `refusal` makes STS answer 403 with that message. */
export async function startFakeIdentityServices(refusal?: string): Promise<FakeIdentityServices> {
  const requests: FakeIdentityServices['requests'] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      requests.push({ path: request.url ?? '', authorization: request.headers.authorization, form: new URLSearchParams(body) });
      if (request.url?.startsWith('/token?') === true) response.end(JSON.stringify({ value: issuedSecrets.idToken }));
      else if (refusal === undefined) response.end(sessionXml(new URLSearchParams(body)));
      else response.writeHead(403).end(`<ErrorResponse><Error><Code>AccessDenied</Code><Message>${refusal}</Message></Error></ErrorResponse>`);
    });
  });
  const url = `http://127.0.0.1:${String(await listen(server))}`;
  return {
    url,
    variables: { ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?run=1`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token', AWS_ENDPOINT_URL: url },
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The system gave no port number.');
  return address.port;
}

function sessionXml(form: URLSearchParams): string {
  const [, , , , account = '', resource = ''] = (form.get('RoleArn') ?? '').split(':');
  const session = `arn:aws:sts::${account}:assumed-role/${resource.replace('role/', '')}/${form.get('RoleSessionName') ?? ''}`;
  return `<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult>
    <Credentials><AccessKeyId>${issuedSecrets.accessKeyId}</AccessKeyId><SecretAccessKey>${issuedSecrets.secretAccessKey}</SecretAccessKey>
    <SessionToken>${issuedSecrets.sessionToken}</SessionToken><Expiration>2030-01-01T00:00:00Z</Expiration></Credentials>
    <AssumedRoleUser><Arn>${session}</Arn><AssumedRoleId>AROAEXAMPLE:session</AssumedRoleId></AssumedRoleUser>
  </AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;
}
