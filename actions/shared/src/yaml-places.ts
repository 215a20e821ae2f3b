import { EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';

/** Where a value of a YAML document stands, and what is below it. */
export interface PlacedNode {
  /** Where it begins in the text; undefined where it is nothing (`key:`). */
  readonly offset: number | undefined;
  readonly isQuoted: boolean;
  readonly entries: Map<string, { readonly keyOffset: number | undefined; readonly value: PlacedNode }> | undefined;
  readonly items: PlacedNode[] | undefined;
  /** How many values it is, with each alias counted as all that it stands for. */
  size: number;
}

/** What js-yaml takes and we do not. */
export interface PlaceProblem {
  readonly offset: number;
  readonly message: string;
}

/** More than any definition has; what it says in few bytes by aliases of aliases would fill the memory when it is written out. */
const maxSize = 100_000;

interface Frame {
  readonly node: PlacedNode;
  /** Of the entry whose value comes next; undefined in a list. */
  key: string | undefined;
  keyOffset: number | undefined;
}

/** The tree of one document. */
export class PlacedDocument {
  readonly root: PlacedNode | undefined;
  readonly problems: PlaceProblem[] = [];
  readonly #text: string;
  readonly #anchors = new Map<string, PlacedNode>();
  readonly #open: Frame[] = [];

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    let root: PlacedNode | undefined;
    for (const event of events) {
      const node = this.#take(event);
      root ??= node;
      // Its size doubles with every alias: stop while it is still a number.
      if (this.problems.length > 0) break;
    }
    this.root = root;
  }

  #take(event: Event): PlacedNode | undefined {
    switch (event.type) {
      case EVENT_ID.DOCUMENT: return undefined;
      case EVENT_ID.POP:
        this.#close();
        return undefined;
      case EVENT_ID.ALIAS: return this.#follow(event);
      case EVENT_ID.SCALAR: return this.#takeScalar(event);
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING: return this.#enter(event);
    }
  }

  #enter(event: SequenceEvent | MappingEvent): PlacedNode {
    const isMapping = event.type === EVENT_ID.MAPPING;
    const node = this.#remember(event, { offset: event.start, isQuoted: false, entries: isMapping ? new Map() : undefined, items: isMapping ? undefined : [], size: 1 });
    this.#place(node);
    this.#open.push({ node, key: undefined, keyOffset: undefined });
    return node;
  }

  #close(): void {
    const closed = this.#open.pop();
    const parent = this.#open.at(-1);
    if (closed === undefined) return;
    if (parent !== undefined) parent.node.size += closed.node.size;
    if (closed.node.size > maxSize) {
      this.problems.push({ offset: closed.node.offset ?? 0, message: `with its aliases written out it has more than ${maxSize} values; write them out where they are few, and leave them out where they are many` });
    }
  }

  #follow({ anchorStart, anchorEnd }: { anchorStart: number; anchorEnd: number }): PlacedNode {
    const name = this.#text.slice(anchorStart, anchorEnd);
    const node = this.#anchors.get(name) ?? makeScalar(anchorStart, false);
    if (this.#open.some((frame) => frame.node === node)) this.problems.push({ offset: anchorStart - 1, message: `*${name} stands inside of &${name}, so that it would contain itself` });
    const parent = this.#open.at(-1);
    if (parent !== undefined) parent.node.size += node.size;
    this.#place(node);
    return node;
  }

  #takeScalar(event: ScalarEvent): PlacedNode {
    const parent = this.#open.at(-1);
    const offset = this.#offsetOf(event);
    const isPlain = event.style === SCALAR_STYLE.PLAIN;
    if (parent?.node.entries !== undefined && parent.key === undefined) {
      const name = event.valueStart < 0 ? 'null' : getScalarValue(this.#text, event);
      if (name === '<<' && isPlain) this.problems.push({ offset: offset ?? 0, message: '<<: merge keys are YAML 1.1 and not read; write the entries out' });
      parent.key = name;
      parent.keyOffset = offset;
      return this.#remember(event, makeScalar(offset, !isPlain));
    }
    const node = this.#remember(event, makeScalar(offset, !isPlain));
    if (parent !== undefined) parent.node.size += 1;
    this.#place(node);
    return node;
  }

  #remember(event: { anchorStart: number; anchorEnd: number }, node: PlacedNode): PlacedNode {
    if (event.anchorStart >= 0) this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), node);
    return node;
  }

  #place(node: PlacedNode): void {
    const parent = this.#open.at(-1);
    if (parent === undefined) return;
    parent.node.items?.push(node);
    if (parent.key === undefined) return;
    parent.node.entries?.set(parent.key, { keyOffset: parent.keyOffset, value: node });
    parent.key = undefined;
  }

  /** The library points behind the quotation mark, and below the line that begins a block: comments about it stand on that line. */
  #offsetOf({ valueStart, style }: ScalarEvent): number | undefined {
    if (valueStart < 0) return undefined;
    switch (style) {
      case SCALAR_STYLE.SINGLE_QUOTED:
      case SCALAR_STYLE.DOUBLE_QUOTED: return valueStart - 1;
      case SCALAR_STYLE.LITERAL_BLOCK:
      case SCALAR_STYLE.FOLDED_BLOCK: return this.#blockStart(valueStart);
      case SCALAR_STYLE.PLAIN: return valueStart;
    }
  }

  #blockStart(contentStart: number): number {
    const lineStart = this.#text.lastIndexOf('\n', contentStart - 2) + 1;
    const indicator = this.#text.slice(lineStart, contentStart).search(/[|>][-+1-9]{0,2}(?:[ \t]+#.*)?\s*$/);
    return indicator < 0 ? contentStart : lineStart + indicator;
  }
}

function makeScalar(offset: number | undefined, isQuoted: boolean): PlacedNode {
  return { offset, isQuoted, entries: undefined, items: undefined, size: 1 };
}
