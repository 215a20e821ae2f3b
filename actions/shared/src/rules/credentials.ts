interface CredentialKind {
  readonly kind: string;
  readonly pattern: RegExp;
}

const notInsideAWord = '(?<![A-Za-z0-9_-])';

/** Texts that are credentials whatever they are called. */
const credentialKinds: readonly CredentialKind[] = [
  { kind: 'an AWS access key id', pattern: /(?<![A-Za-z0-9])A[KS]IA[A-Z0-9]{16}(?![A-Za-z0-9])/ },
  // Certificates and public keys are in PEM too, and public.
  { kind: 'a private key in PEM', pattern: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/ },
  { kind: 'a JSON Web Token', pattern: new RegExp(`${notInsideAWord}eyJ[\\w-]{8,}\\.eyJ[\\w-]{8,}\\.[\\w-]{8,}`) },
  { kind: 'a GitHub token', pattern: new RegExp(`${notInsideAWord}(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\\w{20,})`) },
  { kind: 'a GitLab token', pattern: new RegExp(`${notInsideAWord}glpat-[\\w-]{20,}`) },
  // Words joined by hyphens have no long run of letters and digits with a digit in it.
  { kind: 'an API key (sk-…)', pattern: new RegExp(`${notInsideAWord}sk-(?=[\\w-]*\\d)(?:[a-z0-9]{2,8}-){0,2}[A-Za-z0-9_]{16,}`) },
  { kind: 'a Stripe key', pattern: new RegExp(`${notInsideAWord}[sr]k_(?:live|test)_[A-Za-z0-9]{16,}`) },
  { kind: 'a Slack token', pattern: new RegExp(`${notInsideAWord}(?:xox[abcdeprs]|xapp)-[A-Za-z0-9-]{10,}`) },
];

const urlPassword = /[a-z][a-z0-9+.-]{0,30}:\/\/[^\s/:@?#]{0,200}:([^\s/@?#]{1,500})@/gi;

/** The kind of credential that the text holds, never the text. */
export function findCredential(text: string): string | undefined {
  const known = credentialKinds.find(({ pattern }) => pattern.test(text));
  if (known !== undefined) return known.kind;
  return [...text.matchAll(urlPassword)].some(([, password = '']) => !isStandIn(password)) ? 'a password in a URL' : undefined;
}

/** What a shell or a template puts a value in place of, and what documents print instead of one. */
function isStandIn(password: string): boolean {
  return /^(?:\$\{[^}]*\}|\$\([^)]*\)|\$\w+|<[^>]*>|\{\{.*\}\}|%\w*%?|\*+|x{3,})$/i.test(password);
}

const secretName = /(?:PASSWORD|PASSWD|SECRET|SECRET_?(?:ACCESS_?)?KEY|TOKEN|PRIVATE_?KEY|API_?KEY)$/i;
/** Kubernetes objects of that kind are named in variables; what a browser is given is no secret. */
const publicName = /(?:PULL_SECRET|TLS_SECRET)$|^(?:NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC)_/i;

export function isCredentialName(name: string): boolean {
  return secretName.test(name) && !publicName.test(name);
}

/** Whether a variable's name says that its value is a credential, and the value is one: no switch, no place where it is kept. */
export function isNamedCredential(name: string, value: string): boolean {
  if (!isCredentialName(name)) return false;
  const text = value.trim();
  if (text === '' || /^(?:[01]|true|false|yes|no|on|off|none|null|undefined|disabled|enabled|required|optional)$/i.test(text)) return false;
  if (/TOKEN$/i.test(name) && /^\d{1,7}$/.test(text)) return false;
  const isPointer = /^arn:/.test(text) || /^(?:\/[a-z0-9._-]+){2,}$/.test(text) || /^(?:https?|file|s3|ssm|vault|secretsmanager):\/\//.test(text);
  return !isPointer;
}
