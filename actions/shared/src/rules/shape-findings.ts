import { isJsonObject, valueAt } from '../json-object.ts';
import { nearestName } from '../nearest-name.ts';
import { parsePointer, showPath } from '../schema-findings.ts';
import type { DocumentPath } from '../yaml-document.ts';
import { ecsShapes } from './ecs-shapes.generated.js';
import type { CheckedDocument, RuleFinding } from './rule-finding.ts';
import { isReference } from './rule.ts';
import { shapeErrors } from './shape-errors.ts';
import type { ShapeError } from './shape-errors.ts';
import { missingKey, outOfBounds, outputKey, outputKeys, unknownKey, unknownValue, wrongType } from './shape-rules.ts';
import { describeUnknownKey, describeValue } from './shape-texts.ts';
import { typeAt } from './shape-types.ts';
import type { RootShape } from './typed-definition.ts';

/** A person corrects these first; a file of garbage must not cost minutes. */
const maxFindings = 500;

export interface ShapeFindings {
  readonly findings: RuleFinding[];
  /** Paths of which more cannot be said: of wrong and unknown values, missing keys, and keys that a misspelt one was probably meant to be. */
  readonly covered: readonly DocumentPath[];
}

/** Keys that ECS does not know, keys that are missing, and values of another type or beyond what is allowed. */
export function shapeFindings(document: CheckedDocument, root: RootShape): ShapeFindings {
  const errors = shapeErrors(document.value, root);
  const faults = errors.slice(0, maxFindings).flatMap((error) => readFault(error, { document, root }));
  // Where a key is misspelt, it is not missing as well; a value of another type is not outside of the enum as well.
  const meant = new Set(faults.flatMap(({ instead }) => (instead === undefined ? [] : [showPath(instead)])));
  const mistyped = new Set(faults.flatMap(({ rule, path }) => (rule === wrongType ? [showPath(path)] : [])));
  // AWS's answers have null for what is not there, and the SDK sends none of it.
  const isAnswer = faults.some(({ rule }) => rule === outputKey);
  const told = faults.filter(({ rule, path, isEmptyMember = false }) => !(isAnswer && isEmptyMember) && !(rule === missingKey && meant.has(showPath(path))) && !(rule === unknownValue && mistyped.has(showPath(path))));
  const findings = told.flatMap((fault) => toFinding(document, fault));
  if (errors.length > maxFindings) findings.push(...toFinding(document, { rule: wrongType, path: [], message: `${errors.length - maxFindings} more faults of its shape are not listed`, at: 'key' }));
  return { findings, covered: told.map(({ path, instead }) => instead ?? path) };
}

interface Fault {
  rule: typeof wrongType;
  path: DocumentPath;
  /** undefined where the value is not known yet: a reference has a finding of its own, or will have a value. */
  message: string | undefined;
  at: 'key' | 'value';
  /** The path that an unknown key was probably meant to be. */
  instead?: DocumentPath;
  /** null, where nothing has to be. */
  isEmptyMember?: boolean;
}

function toFinding(document: CheckedDocument, { rule, path, message, at }: Fault): RuleFinding[] {
  if (message === undefined) return [];
  const { id, severity, help } = rule;
  return [{ ...document.finding(path, message, at), rule: id, severity, path: showPath(path), help }];
}

const wholeReference = /^\$\{[^}]*\}$/;

function readFault({ instancePath, keyword, name }: ShapeError, { document, root }: { document: CheckedDocument; root: RootShape }): Fault[] {
  const { path, value } = parsePointer(instancePath, document.value);
  if (name !== undefined) return readKeyFault(name, { path, value, isMissing: keyword === 'required', root });
  // Text around a reference stays text; within it, an enum or a length cannot be judged.
  const isUnknown = value === undefined || (typeof value === 'string' && isReference(value) && (keyword !== 'type' || wholeReference.test(value)));
  const rule = keyword === 'type' ? wrongType : keyword === 'enum' ? unknownValue : outOfBounds;
  return [{ rule, path, message: isUnknown ? undefined : describeValue({ path, value, keyword, type: typeAt(path, root), variable: nameBeside(path, document.value) }), at: 'value', isEmptyMember: value === null && !isRequired(path, root) }];
}

function isRequired(path: DocumentPath, root: RootShape): boolean {
  const owner = typeAt(path.slice(0, -1), root);
  const last = path.at(-1);
  return typeof last !== 'string' || (typeof owner === 'string' && (ecsShapes[owner]?.required ?? []).includes(last));
}

/** Of the mapping that the path leads into. */
function nameBeside(path: DocumentPath, root: unknown): string | undefined {
  const owner = valueAt(root, path.slice(0, -1));
  return isJsonObject(owner) && typeof owner['name'] === 'string' ? owner['name'] : undefined;
}

function readKeyFault(name: string, { path, value, isMissing, root }: { path: DocumentPath; value: unknown; isMissing: boolean; root: RootShape }): Fault[] {
  const keyPath = [...path, name];
  if (isMissing) {
    const isUnresolved = isJsonObject(value) && Object.hasOwn(value, name);
    return [{ rule: missingKey, path: keyPath, message: isUnresolved ? undefined : `${showPath(keyPath)} is missing`, at: 'key' }];
  }
  const type = typeAt(path, root);
  const known = Object.keys((typeof type === 'string' ? ecsShapes[type]?.members : undefined) ?? {});
  // Such a key is no slip: people copy AWS's answers.
  if (path.length === 0 && known.includes('containerDefinitions') && outputKeys.includes(name)) {
    return [{ rule: outputKey, path: keyPath, message: `${name}: AWS adds it to its answers and takes it from nobody; remove it`, at: 'key' }];
  }
  if (path.length === 0 && name === 'taskDefinition' && known.includes('containerDefinitions')) {
    return [{ rule: unknownKey, path: keyPath, message: 'taskDefinition: unknown key; in an answer of AWS the definition is what is below it, without this key', at: 'key' }];
  }
  const nearest = nearestName(name, known);
  const isThereToo = nearest !== undefined && isJsonObject(value) && Object.hasOwn(value, nearest);
  const instead = nearest === undefined || isThereToo ? undefined : [...path, nearest];
  return [{ rule: unknownKey, path: keyPath, message: `${showPath(keyPath)}: unknown key, ${describeUnknownKey(name, known)}`, at: 'key', ...(instead && { instead }) }];
}
