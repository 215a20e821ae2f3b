/**
 * `string`, `integer`, `double` (any number), `boolean`, `timestamp` (seconds since the epoch), `any`, the name of a simple
 * shape or of a structure, a list or a map (its keys are always strings).
 */
export type TypeReference = string | ListType | MapType;

export interface ListType {
  readonly list: TypeReference;
  readonly min?: number;
  readonly max?: number;
  readonly sensitive?: boolean;
}

export interface MapType {
  readonly map: TypeReference;
}

export interface Structure {
  readonly required?: readonly string[];
  readonly sensitive?: boolean;
  readonly members: Readonly<Record<string, TypeReference>>;
}

export interface Simple {
  readonly type: string;
  readonly enum?: readonly string[];
  /** Of a number its value, of a string its length. */
  readonly min?: number;
  readonly max?: number;
  readonly sensitive?: boolean;
}

export interface ModelledOperation {
  readonly input: string;
  readonly output: string;
  /** Modelled errors; empty where botocore does not know the operation. */
  readonly errors: readonly string[];
}

export interface ServiceModel {
  readonly operations: Readonly<Record<string, ModelledOperation>>;
  readonly structures: Readonly<Record<string, Structure>>;
  readonly simples: Readonly<Record<string, Simple>>;
}

export const serviceModel: ServiceModel;
