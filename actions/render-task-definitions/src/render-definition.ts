import { FindingsError } from '../../shared/src/finding.ts';
import type { Finding } from '../../shared/src/finding.ts';
import { isJsonObject } from '../../shared/src/json-object.ts';
import type { JsonObject } from '../../shared/src/json-object.ts';
import { shapeFindings } from '../../shared/src/rules/shape-findings.ts';
import { outputKeys } from '../../shared/src/rules/shape-rules.ts';
import { parseYamlDocument, readYamlDocument } from '../../shared/src/yaml-document.ts';
import type { YamlDocument } from '../../shared/src/yaml-document.ts';
import { changeDefinition, containersOf, containersWithNewImage, nameOf } from './change-definition.ts';
import type { DefinitionChanges, DefinitionInputs } from './definition-inputs.ts';
import { nameClashes } from './name-clashes.ts';

export interface RenderedDefinition {
  definition: JsonObject;
  /** Keys of AWS's answers that were there and went: AWS takes them from nobody. */
  dropped: string[];
}

/** Throws a FindingsError or UserError with what ECS or the inputs do not allow. */
export async function renderDefinition({ source, changes }: DefinitionInputs): Promise<RenderedDefinition> {
  const document = source.kind === 'file' ? readYamlDocument(source.path) : await readRegistered(source.id);
  const throwIfAny = (findings: readonly Finding[]): void => {
    if (findings.length === 0) return;
    const headline = `${document.file} was not rendered:`;
    // What is registered has no lines to point at.
    throw source.kind === 'file' ? new FindingsError(headline, findings) : new FindingsError(headline, [], findings.map(({ message }) => message));
  };
  const { value, dropped } = withoutOutputKeys(document.value);
  throwIfAny(wrongShapes({ ...document, value }, changes));
  // Its shape is right now.
  const definition = changeDefinition(value as JsonObject, changes);
  throwIfAny(nameClashes(document, definition));
  return { definition, dropped };
}

async function readRegistered(id: string): Promise<YamlDocument> {
  const { describeDefinition } = await import('./describe-definition.ts');
  return parseYamlDocument(JSON.stringify(await describeDefinition(id)), id);
}

function withoutOutputKeys(value: unknown): { value: unknown; dropped: string[] } {
  if (!isJsonObject(value)) return { value, dropped: [] };
  const kept = Object.entries(value).filter(([key]) => !outputKeys.includes(key));
  return { value: Object.fromEntries(kept), dropped: Object.keys(value).filter((key) => outputKeys.includes(key)) };
}

/** Where the inputs bring an image, the definition may leave it out or have a placeholder. */
function wrongShapes(document: YamlDocument, changes: DefinitionChanges): Finding[] {
  const definition = isJsonObject(document.value) ? document.value : {};
  const getImage = containersWithNewImage(definition, changes);
  const paths = containersOf(definition).flatMap((container, index) => (getImage.includes(nameOf(container)) ? [`containerDefinitions[${index}].image`] : []));
  return shapeFindings(document, 'RegisterTaskDefinitionRequest').findings.filter(({ severity, path }) => severity === 'error' && !paths.includes(path));
}
