/** A mapping row of Factory, as far as it says where its values are kept. */
export interface SecretRowPlace {
  readonly scope: 'global' | 'project';
  /** Whose run asks; of no meaning for a global row. */
  readonly projectId: string;
  /** The row's `k8sSecretName`. */
  readonly secretName: string;
}

/** What all names of run secrets begin with, without a slash at either end: `factory/<environment>/runs`. */
export const secretsPrefixPattern = /^[A-Za-z0-9_.+=@-]+(\/[A-Za-z0-9_.+=@-]+)*$/;

/** Characters that Secrets Manager and Parameter Store both take, and no slash: a name must not reach into another project's. */
const namePattern = /^[A-Za-z0-9_.-]{1,200}$/;

export type SecretNames = { readonly kind: 'named'; readonly names: readonly [string, ...string[]] } | { readonly kind: 'refused'; readonly why: string };

/**
 * The names under which a row's values are looked for, those of its own scope first: a project may use a global secret, as in Kubernetes,
 * where global ones are copied into its namespace. Factory's own names are unique per namespace only, hence the project in them.
 * `prefix`: of all run secrets, without a slash at either end. `readName`: the name in an ARN of the store.
 */
export function namesOfRow({ scope, projectId, secretName }: SecretRowPlace, prefix: string, readName: (arn: string) => string | undefined): SecretNames {
  const folders = [...(scope === 'project' ? [`${prefix}/projects/${projectId}/`] : []), `${prefix}/global/`];
  if (namePattern.test(secretName)) {
    const [first = '', ...others] = folders.map((folder) => `${folder}${secretName}`);
    return { kind: 'named', names: [first, ...others] };
  }
  // The one way in which a row can point past its own project.
  const name = readName(secretName);
  if (name !== undefined && folders.some((folder) => name.startsWith(folder))) return { kind: 'named', names: [name] };
  return { kind: 'refused', why: `k8sSecretName must be 1 to 200 letters, digits and . _ -, or the ARN of a secret whose name begins with ${folders.join(' or ')}; got ${secretName}` };
}
