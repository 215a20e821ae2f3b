import type { EnvironmentFile } from '../../shared/src/environment-file.ts';
import type { TemplateScope } from '../../shared/src/render/template-scope.ts';
import type { YamlDocument } from '../../shared/src/yaml-document.ts';

const reference = /\b(infrastructure|images|release|taskDefinitions)\.([A-Za-z][\w-]*)/g;

/**
 * What a template may refer to. Where nobody gave a value, it is called by its own name: `infrastructure.AuthSessionSecretArn`
 * says more in a table than an invented ARN.
 */
export function makeScope(document: YamlDocument, { environment, outputs }: { environment: EnvironmentFile; outputs: Readonly<Record<string, string>> | undefined }): TemplateScope {
  const named = new Map<string, Record<string, string>>();
  for (const [text, root = '', name = ''] of JSON.stringify(document.value).matchAll(reference)) named.set(root, { ...named.get(root), [name]: text });
  return {
    roots: {
      environment: { ...environment },
      infrastructure: outputs === undefined ? { ...named.get('infrastructure') } : { ...outputs },
      images: { ...named.get('images') },
      release: { ...named.get('release') },
    },
    deferred: Object.keys(named.get('taskDefinitions') ?? {}),
  };
}
