export interface ShapeError {
  /** A JSON Pointer. */
  instancePath: string;
  keyword: 'type' | 'required' | 'additionalProperties' | 'enum' | 'minimum' | 'maximum' | 'minItems' | 'maxItems' | 'pattern';
  /** Of the key, where one is missing or unknown. */
  name?: string;
}

export function definitionErrors(value: unknown): ShapeError[];
export function serviceErrors(value: unknown): ShapeError[];
