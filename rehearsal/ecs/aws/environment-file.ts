/**
 * Variables of an environment file as ECS reads it: `NAME=value` a line, spaces and quotation marks belong to the value,
 * lines that begin with `#` are comments (developer guide, "Pass an environment file"). Lines without a name or a value are passed over (?).
 */
export function parseEnvironmentFile(text: string): Readonly<Record<string, string>> {
  const variables: Record<string, string> = {};
  for (const line of text.split(/\r?\n/)) {
    const equals = line.indexOf('=');
    if (line.startsWith('#') || equals <= 0 || equals === line.length - 1) continue;
    variables[line.slice(0, equals)] = line.slice(equals + 1);
  }
  return variables;
}

/** Bucket and key of `arn:aws:s3:::bucket/key`. */
export function parseObjectArn(arn: string): { readonly bucket: string; readonly key: string } | undefined {
  const [, bucket, key] = /^arn:[^:]+:s3:::([^/]+)\/(.+)$/.exec(arn) ?? [];
  return bucket === undefined || key === undefined ? undefined : { bucket, key };
}
