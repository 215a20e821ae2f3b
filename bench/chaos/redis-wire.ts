import type { Wire } from './wire.ts';

/** Redis's RESP2. */
export function createRedisWire(): Wire {
  return {
    readRequest: (bytes) => {
      const length = measure(bytes, 0);
      if (length === undefined) return undefined;
      const words = readWords(bytes.subarray(0, length));
      return { length, name: nameCommand(words), text: words.slice(1).join('\n'), hasReply: true };
    },
    measureReply: (bytes) => measure(bytes, 0),
  };
}

/** The end of the value that begins at `start`. */
function measure(bytes: Buffer, start: number): number | undefined {
  const lineEnd = bytes.indexOf('\r\n', start);
  if (lineEnd < 0) return undefined;
  const type = String.fromCharCode(bytes[start] ?? 0);
  const afterLine = lineEnd + 2;
  const count = Number(bytes.toString('latin1', start + 1, lineEnd));
  if (type === '$') return count < 0 ? afterLine : complete(bytes, afterLine + count + 2);
  if (type !== '*') return afterLine;
  let position: number | undefined = afterLine;
  for (let index = 0; index < count && position !== undefined; index += 1) position = measure(bytes, position);
  return position;
}

function complete(bytes: Buffer, end: number): number | undefined {
  return end <= bytes.length ? end : undefined;
}

function readWords(bytes: Buffer): readonly string[] {
  const words: string[] = [];
  let position = bytes.indexOf('\r\n') + 2;
  while (position < bytes.length) {
    const lineEnd = bytes.indexOf('\r\n', position);
    const length = Number(bytes.toString('latin1', position + 1, lineEnd));
    words.push(bytes.toString('utf8', lineEnd + 2, lineEnd + 2 + length));
    position = lineEnd + 2 + length + 2;
  }
  return words;
}

/** The command and its first key without ids; of a script, what it calls. */
function nameCommand(words: readonly string[]): string {
  const command = (words[0] ?? '').toUpperCase();
  if (command !== 'EVAL') return [command, withoutIds(words[1] ?? '')].join(' ').trim();
  const calls = [...(words[1] ?? '').matchAll(/redis\.call\('(\w+)'/g)].map((match) => match[1] ?? '');
  return `EVAL ${calls.join('+')} ${withoutIds(words[3] ?? '')}`;
}

function withoutIds(key: string): string {
  return key.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\bchaos[0-9a-f]+/g, '*');
}
