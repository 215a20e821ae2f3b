import { serviceModel, type TypeReference } from '../../protocol/service-model.generated.js';

/** One place of a request: how to get there, and what belongs there. */
export interface Place {
  readonly action: string;
  /** Member names; `[0]` is the first entry of a list, `["key"]` one of a map. */
  readonly steps: readonly string[];
  readonly type: TypeReference;
}

/** Every place of every request that ECS knows. Structures that hold themselves are followed once. */
export function listPlaces(): Place[] {
  return Object.entries(serviceModel.operations).flatMap(([action, { input }]) => placesBelow({ action, steps: [], type: input }, new Set()));
}

function placesBelow(place: Place, within: ReadonlySet<string>): Place[] {
  const { action, steps, type } = place;
  if (typeof type !== 'string') {
    const [step, inner] = 'list' in type ? ['[0]', type.list] : ['["key"]', type.map];
    return [place, ...placesBelow({ action, steps: [...steps, step], type: inner }, within)];
  }
  const structure = serviceModel.structures[type];
  if (structure === undefined || within.has(type)) return [place];
  const deeper = new Set([...within, type]);
  return [place, ...Object.entries(structure.members).flatMap(([name, member]) => placesBelow({ action, steps: [...steps, name], type: member }, deeper))];
}

/** A request that has nothing but this value at this place; required members are missing. */
export function requestWith({ action, steps }: Place, value: unknown): unknown {
  let type: TypeReference = serviceModel.operations[action]?.input ?? '';
  const wrappers: ((inner: unknown) => unknown)[] = [];
  for (const step of steps) {
    if (typeof type !== 'string' && 'list' in type) {
      wrappers.push((inner) => [inner]);
      type = type.list;
    } else {
      const name = typeof type === 'string' ? step : 'key';
      wrappers.push((inner) => ({ [name]: inner }));
      type = typeof type === 'string' ? (serviceModel.structures[type]?.members[step] ?? '') : type.map;
    }
  }
  return wrappers.reduceRight((inner, wrap) => wrap(inner), value);
}

/** Values of every JSON type that do not belong there. */
export function wrongValues({ type }: Place): unknown[] {
  const kind = typeof type === 'string' ? (serviceModel.structures[type] === undefined ? (serviceModel.simples[type]?.type ?? type) : 'structure') : 'list' in type ? 'list' : 'structure';
  const all: Readonly<Record<string, unknown>> = { string: 'text', double: 7.5, boolean: true, list: [[]], structure: { some: {} } };
  const isRight = (name: string): boolean => kind === 'any' || name === kind || (name === 'double' && kind === 'timestamp');
  return Object.entries(all).flatMap(([name, value]) => (isRight(name) ? [] : [value]));
}
