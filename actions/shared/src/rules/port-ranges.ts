import { showPath } from '../schema-findings.ts';
import type { DocumentPath } from '../yaml-document.ts';
import type { PlacedMapping } from './network-rules.ts';

interface PortRange {
  readonly first: number;
  readonly last: number;
}

/** undefined where the text is no range of ports. */
export function parseRange(text: string): PortRange | undefined {
  const [, first, last] = /^(\d{1,5})-(\d{1,5})$/.exec(text) ?? [];
  const range = { first: Number(first), last: Number(last) };
  return range.first >= 1 && range.last <= 65_535 && range.first < range.last ? range : undefined;
}

export interface Overlap {
  readonly path: DocumentPath;
  readonly text: string;
  /** The mapping that it has ports in common with. */
  readonly other: string;
}

/** Ranges that share a port of one protocol with a range or a port before or after them. Two equal ports are none. */
export function overlapsOf(mappings: readonly PlacedMapping[]): Overlap[] {
  const spans = mappings.flatMap(({ mapping: { containerPort, containerPortRange, protocol = 'tcp' }, path }) => {
    const range = containerPortRange === undefined ? undefined : parseRange(containerPortRange);
    if (range !== undefined) return [{ ...range, protocol, path, text: containerPortRange }];
    return containerPort === undefined || containerPortRange !== undefined ? [] : [{ first: containerPort, last: containerPort, protocol, path, text: undefined }];
  });
  const sorted = spans.sort((a, b) => a.first - b.first || a.last - b.last);
  const widest = new Map<string, (typeof spans)[number]>();
  return sorted.flatMap((span) => {
    const before = widest.get(span.protocol);
    if (before === undefined || span.last > before.last) widest.set(span.protocol, span);
    if (before === undefined || before.last < span.first) return [];
    const [range, other] = span.text === undefined ? [before, span] : [span, before];
    return range.text === undefined ? [] : [{ path: range.path, text: range.text, other: showPath(other.path) }];
  });
}
