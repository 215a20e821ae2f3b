import { FindingsError } from '../../shared/src/finding.ts';
import type { Finding } from '../../shared/src/finding.ts';
import { isJsonObject } from '../../shared/src/json-object.ts';
import type { JsonObject } from '../../shared/src/json-object.ts';
import { containersOf } from '../../shared/src/render/definition-rules.ts';
import { shapeFindings } from '../../shared/src/rules/shape-findings.ts';
import { outputKey, outputKeys } from '../../shared/src/rules/shape-rules.ts';
import { parseYamlDocument, readYamlDocument } from '../../shared/src/yaml-document.ts';
import type { YamlDocument } from '../../shared/src/yaml-document.ts';
import { changeDefinition, containersWithNewImage, nameOf } from './change-definition.ts';
import type { DefinitionChanges, DefinitionInputs } from './definition-inputs.ts';
import { nameClashes } from './name-clashes.ts';

export interface RenderedDefinition {
  definition: JsonObject;
  /** Their names. */
  containers: string[];
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
  throwIfAny(wrongShapes(document, changes));
  const { value, dropped } = withoutOutputKeys(document.value);
  // Its shape is right now.
  const definition = changeDefinition(value as JsonObject, changes);
  throwIfAny(nameClashes(document, definition));
  return { definition, containers: containersOf(definition).map(nameOf), dropped };
}

async function readRegistered(id: string): Promise<YamlDocument> {
  const { describeDefinition } = await import('./describe-definition.ts');
  return parseYamlDocument(JSON.stringify(await describeDefinition(id)), id);
}

/** AWS's answers have null for what is not there, too. */
function withoutOutputKeys(value: unknown): { value: unknown; dropped: string[] } {
  const dropped = isJsonObject(value) ? Object.keys(value).filter((key) => outputKeys.includes(key)) : [];
  if (dropped.length === 0 || !isJsonObject(value)) return { value, dropped };
  return { value: withoutNulls(Object.fromEntries(Object.entries(value).filter(([key]) => !dropped.includes(key)))), dropped };
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== null).map(([key, entry]) => [key, withoutNulls(entry)]));
}

/** Where the inputs bring an image, the definition may leave it out or have a placeholder. */
function wrongShapes(document: YamlDocument, changes: DefinitionChanges): Finding[] {
  const definition = isJsonObject(document.value) ? document.value : {};
  const getImage = containersWithNewImage(definition, changes);
  const paths = containersOf(definition).flatMap((container, index) => (getImage.includes(nameOf(container)) ? [`containerDefinitions[${index}].image`] : []));
  const { findings } = shapeFindings(document, 'RegisterTaskDefinitionRequest');
  return findings.filter(({ rule, severity, path }) => severity === 'error' && rule !== outputKey.id && !paths.includes(path));
}
