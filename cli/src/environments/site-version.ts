import { describeAwsError } from '../../../actions/shared/src/ecs/aws-error.ts';
import { CheckFailure } from '../../../actions/shared/src/smoke-test/check.ts';
import { readSecret } from '../../../actions/shared/src/smoke-test/read-secret.ts';
import { mintSession } from '../../../actions/shared/src/smoke-test/session-token.ts';
import { describeAnswer, parseObject, Site, type Answer } from '../../../actions/shared/src/smoke-test/site.ts';

export type VersionAnswer = { readonly kind: 'known'; readonly version: string } | { readonly kind: 'unknown'; readonly why: string };

interface SignIn {
  readonly secretId: string | undefined;
  readonly domain: string | undefined;
}

const call = 'GET /api/status';
const sessionSeconds = 300;

/** The version of the API behind the URL; with a session of our own where the site asks for one. */
export async function askVersion(url: URL, signIn: SignIn): Promise<VersionAnswer> {
  try {
    const open = await new Site(url, null).request('/api/status');
    if (open.status !== 401) return readVersion(open, url);
    const session = await makeSession(url, signIn);
    if ('why' in session) return session;
    const answer = await new Site(url, session.token).request('/api/status');
    return answer.status === 401 ? { kind: 'unknown', why: `${url.origin} does not accept a session that is signed with ${session.secretId} for ${session.email}. --session-secret and --allowed-domain name other ones; a site with HTTP Basic cannot be asked.` } : readVersion(answer, url);
  } catch (error) {
    if (error instanceof CheckFailure) return { kind: 'unknown', why: `${url.origin}: ${error.message}. ${error.advice}` };
    throw error;
  }
}

function readVersion(answer: Answer, url: URL): VersionAnswer {
  if (answer.status !== 200) return { kind: 'unknown', why: `${call} of ${url.origin} answered ${describeAnswer(answer)} instead of 200. Is --site the address of Factory?` };
  const { version } = parseObject(answer, call);
  return typeof version === 'string' ? { kind: 'known', version } : { kind: 'unknown', why: `${call} of ${url.origin} answered without a version: it is no API of Factory.` };
}

type Session = { readonly token: string; readonly email: string; readonly secretId: string } | { readonly kind: 'unknown'; readonly why: string };

async function makeSession(url: URL, { secretId, domain }: SignIn): Promise<Session> {
  const missing = [...(secretId === undefined ? ['--session-secret, the secret that signs its sessions (output AuthSessionSecretArn)'] : []), ...(domain === undefined ? ['--allowed-domain, a domain that may sign in'] : [])];
  if (secretId === undefined || domain === undefined) return { kind: 'unknown', why: `${url.origin} asks for a sign-in, and the API's task definition does not say how. Give ${missing.join(', and ')}.` };
  const id = secretOf(secretId);
  const secret = await readSecret(id).catch((error: unknown) => ({ why: describeAwsError(error) }));
  if (typeof secret !== 'string') return { kind: 'unknown', why: `${url.origin} asks for a sign-in, and the secret ${id} cannot be read: ${secret.why}. It needs secretsmanager:GetSecretValue on it; --session-secret names another one.` };
  const email = `factory-ecs@${domain}`;
  return { token: mintSession(email, secret, Math.floor(Date.now() / 1000) + sessionSeconds), email, secretId: id };
}

/** Of a `valueFrom`, which may end in `:key:stage:version`. */
function secretOf(reference: string): string {
  return reference.startsWith('arn:') ? reference.split(':').slice(0, 7).join(':') : reference;
}
