/** One line, as PutLogEvents takes it. */
export interface LogEvent {
  readonly timestamp: number;
  readonly message: string;
}

// PutLogEvents (API reference): 10,000 events and 1,048,576 bytes a call, counting 26 more bytes an event; 256 KiB an event;
// within a call events are in the order of time and span at most 24 hours.
const EVENT_OVERHEAD = 26;
const MAX_BATCH_EVENTS = 10_000;
const MAX_BATCH_BYTES = 1_048_576;
const MAX_MESSAGE_BYTES = 262_144 - EVENT_OVERHEAD;
const MAX_SPAN_MS = 86_400_000;

/** A line in pieces that each fit into an event; none for an empty line, which PutLogEvents refuses. */
export function splitLine(line: string): string[] {
  if (line === '') return [];
  // Four bytes a character at most: only a long line needs to be counted.
  if (line.length * 4 <= MAX_MESSAGE_BYTES) return [line];
  const pieces: string[] = [];
  let begin = 0;
  let size = 0;
  let end = 0;
  for (const character of line) {
    const bytes = Buffer.byteLength(character);
    if (size + bytes > MAX_MESSAGE_BYTES) {
      pieces.push(line.slice(begin, end));
      begin = end;
      size = 0;
    }
    size += bytes;
    end += character.length;
  }
  return [...pieces, line.slice(begin)];
}

/** How many of the first events one call may carry. */
export function batchLength(events: readonly LogEvent[]): number {
  let bytes = 0;
  let earliest = Number.POSITIVE_INFINITY;
  let latest = Number.NEGATIVE_INFINITY;
  for (const [index, { timestamp, message }] of events.entries()) {
    bytes += eventBytes(message);
    earliest = Math.min(earliest, timestamp);
    latest = Math.max(latest, timestamp);
    if (index >= MAX_BATCH_EVENTS || bytes > MAX_BATCH_BYTES || latest - earliest > MAX_SPAN_MS) return index;
  }
  return events.length;
}

export function eventBytes(message: string): number {
  return Buffer.byteLength(message) + EVENT_OVERHEAD;
}
