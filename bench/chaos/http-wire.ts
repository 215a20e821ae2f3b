import type { Wire } from './wire.ts';

const headEnd = '\r\n\r\n';

/** HTTP/1.1 as the AWS SDK and a Node server speak it: bodies with a length, or in chunks. */
export function createHttpWire(): Wire {
  return {
    readRequest: (bytes) => {
      const length = measure(bytes);
      if (length === undefined) return undefined;
      const text = bytes.toString('utf8', 0, length);
      return { length, name: /^x-amz-target:.*\.(\w+)/im.exec(text)?.[1] ?? 'unknown', text, hasReply: true };
    },
    measureReply: measure,
  };
}

function measure(bytes: Buffer): number | undefined {
  const head = bytes.indexOf(headEnd);
  if (head < 0) return undefined;
  const begin = head + headEnd.length;
  const headers = bytes.toString('latin1', 0, begin);
  if (/^transfer-encoding:\s*chunked/im.test(headers)) return measureChunks(bytes, begin);
  const end = begin + Number(/^content-length:\s*(\d+)/im.exec(headers)?.[1] ?? 0);
  return end <= bytes.length ? end : undefined;
}

function measureChunks(bytes: Buffer, begin: number): number | undefined {
  let position = begin;
  for (;;) {
    const lineEnd = bytes.indexOf('\r\n', position);
    if (lineEnd < 0) return undefined;
    const size = Number.parseInt(bytes.toString('latin1', position, lineEnd), 16);
    position = lineEnd + 2 + size + 2;
    if (position > bytes.length) return undefined;
    if (size === 0) return position;
  }
}
