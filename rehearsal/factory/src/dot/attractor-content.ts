import { createHash } from 'node:crypto';
import type { Attributes, Graph } from './graph.ts';
import { lintGraph, type Diagnostic } from './lint-graph.ts';
import { parseDot } from './parse-dot.ts';
import { DotSyntaxError } from './tokens.ts';

export interface Validation {
  readonly valid: boolean;
  readonly errorCount: number;
  readonly warningCount: number;
  readonly diagnostics: readonly Diagnostic[];
}

export interface AttractorContent {
  /** The canonical text; undefined where the text does not parse. */
  readonly canonical?: string;
  readonly validation: Validation;
}

/** Parses, lints and rewrites an attractor in its canonical form. */
export function readAttractorContent(source: string): AttractorContent {
  try {
    const graph = parseDot(source);
    return { canonical: writeCanonical(graph), validation: summarise(lintGraph(graph)) };
  } catch (error) {
    if (!(error instanceof DotSyntaxError)) throw error;
    return { validation: summarise([{ rule: 'syntax', severity: 'error', message: error.message }]) };
  }
}

export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function summarise(diagnostics: readonly Diagnostic[]): Validation {
  const errorCount = diagnostics.filter(({ severity }) => severity === 'error').length;
  return { valid: errorCount === 0, errorCount, warningCount: diagnostics.length - errorCount, diagnostics };
}

function writeCanonical(graph: Graph): string {
  const lines = [
    ...(Object.keys(graph.attributes).length === 0 ? [] : [`graph${writeAttributes(graph.attributes)};`]),
    ...graph.nodes.map((node) => `${writeName(node.id)}${writeAttributes(node.attributes)};`),
    ...graph.edges.map((edge) => `${writeName(edge.from)} -> ${writeName(edge.to)}${writeAttributes(edge.attributes)};`),
  ];
  return `digraph ${graph.name === '' ? '' : `${writeName(graph.name)} `}{\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}

function writeAttributes(attributes: Attributes): string {
  const entries = Object.entries(attributes).map(([key, value]) => `${writeName(key)}=${JSON.stringify(value)}`);
  return entries.length === 0 ? '' : ` [${entries.join(', ')}]`;
}

function writeName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) ? name : JSON.stringify(name);
}
