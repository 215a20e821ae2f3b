/** Where a mapping row's values are kept. Factory's own names are unique per Kubernetes namespace only, hence the project in it. */
export interface SecretPlace {
  /** Of all run secrets of this deployment, without a slash at either end: `factory/<environment>/runs`. */
  readonly prefix: string;
  readonly scope: 'global' | 'project';
  readonly projectId: string;
}

/** Characters that both stores take, and no slash: a name must not reach into another project's. */
export const secretNamePattern = /^[A-Za-z0-9_.+=@-]{1,200}$/;
export const allowedSecretName = '1 to 200 letters, digits and . _ - + = @';

/** The name of a row's secret in Secrets Manager; in Parameter Store each key is a parameter below it. */
export function nameSecret(place: SecretPlace, secretName: string): string {
  return `${folderOf(place)}/${secretName}`;
}

export function folderOf({ prefix, scope, projectId }: SecretPlace): string {
  return scope === 'global' ? `${prefix}/global` : `${prefix}/projects/${projectId}`;
}
