/** Where `secrets[].valueFrom` points. */
export type SecretReference =
  | {
      readonly kind: 'secrets-manager';
      /** Without what follows the name. */
      readonly arn: string;
      readonly region: string;
      readonly jsonKey: string | undefined;
      readonly versionStage: string | undefined;
      readonly versionId: string | undefined;
    }
  /** Name or ARN of a parameter; without a Region it is in the task's own. */
  | { readonly kind: 'parameter'; readonly name: string; readonly region: string | undefined };

/** `arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME[:json-key:version-stage:version-id]`, a parameter's ARN, or its name. */
export function parseSecretReference(valueFrom: string): SecretReference {
  const parts = valueFrom.split(':');
  const [scheme, , service, region] = parts;
  if (scheme !== 'arn' || region === undefined) return { kind: 'parameter', name: valueFrom, region: undefined };
  if (service !== 'secretsmanager') return { kind: 'parameter', name: valueFrom, region };
  const [jsonKey, versionStage, versionId] = parts.slice(7).map((part) => (part === '' ? undefined : part));
  return { kind: 'secrets-manager', arn: parts.slice(0, 7).join(':'), region, jsonKey, versionStage, versionId };
}
