import type { JsonObject } from '../../shared/src/json-object.ts';
import type { Release } from '../../shared/src/release.ts';
import { containersOf } from '../../shared/src/render/definition-rules.ts';

/** Markdown table of what was rendered. */
export function summarise(release: Release): string {
  return [
    `## Rendered release \`${release.id}\` for ${release.environment}`,
    '',
    '| part | cpu | memory (MiB) | tasks at creation | image |',
    '|---|---|---|---|---|',
    ...Object.entries(release.taskDefinitions).map(([part, definition]) => summaryRow({ part, definition, service: release.services[part] })),
    '',
    `Site: ${release.publicUrl}`,
    '',
  ].join('\n');
}

function summaryRow({ part, definition, service }: { part: string; definition: JsonObject; service: JsonObject | undefined }): string {
  const images = containersOf(definition).map(({ image }) => `\`${shortImage(String(image))}\``).join('<br>');
  return `| ${[part, String(definition['cpu']), String(definition['memory']), showCount(service), images].join(' | ')} |`;
}

function showCount(service: JsonObject | undefined): string {
  return typeof service?.['desiredCount'] === 'number' ? String(service['desiredCount']) : '–';
}

/** Repository and the first digits of the digest: enough to recognise it. */
function shortImage(image: string): string {
  const [repository = '', digest = ''] = image.split('@sha256:');
  return `${repository.slice(repository.lastIndexOf('/') + 1)}@${digest.slice(0, 12)}`;
}
