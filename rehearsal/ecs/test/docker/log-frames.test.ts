import { describe, expect, it } from '@jest/globals';
import { LogFrames, type LogLine } from '../../runtime/docker/log-frames.ts';

const TIME = '2026-01-02T03:04:05.000000006Z';

function frame(stream: number, text: Buffer | string): Buffer {
  const body = Buffer.concat([Buffer.from(`${TIME} `), Buffer.from(text)]);
  const header = Buffer.alloc(8);
  header.writeUInt8(stream, 0);
  header.writeUInt32BE(body.length, 4);
  return Buffer.concat([header, body]);
}

/** Fed in pieces of that many bytes. */
function read(bytes: Buffer, size: number, hasTerminal = false): string[] {
  const lines: LogLine[] = [];
  const frames = new LogFrames({ hasTerminal, onLine: (line) => lines.push(line) });
  for (let at = 0; at < bytes.length; at += size) frames.add(bytes.subarray(at, at + size));
  frames.end();
  expect(lines.every(({ timestamp }) => timestamp === TIME)).toBe(true);
  return lines.map(({ text }) => text);
}

describe('LogFrames', () => {
  it.each([1, 3, 7, 1000])('finds lines in pieces of %s bytes', (size) => {
    expect(read(Buffer.concat([frame(1, 'one\n'), frame(2, 'two \n'), frame(1, '\n'), frame(1, 'no end')]), size)).toEqual(['one', 'two ', '', 'no end']);
  });

  it('joins the frames of one long line, apart for each stream, and keeps a character whole that lies between them', () => {
    const euro = Buffer.from('€');
    const frames = [frame(1, Buffer.concat([Buffer.from('a'), euro.subarray(0, 1)])), frame(2, 'error\n'), frame(1, Buffer.concat([euro.subarray(1), Buffer.from('b\n')]))];
    expect(read(Buffer.concat(frames), 5)).toEqual(['error', 'a€b']);
  });

  it('goes on where it was when it gets everything once more', () => {
    const lines: string[] = [];
    const frames = new LogFrames({ hasTerminal: false, onLine: ({ text }) => lines.push(text) });
    const all = [frame(1, 'one\n'), frame(1, 'half '), frame(1, 'and half\n'), frame(2, 'three\n')];
    for (const count of [2, 2, 4]) {
      frames.rewind();
      frames.add(Buffer.concat(all.slice(0, count)));
    }
    frames.end();
    expect(lines).toEqual(['one', 'half and half', 'three']);
  });

  it('reads the output of a terminal, which has no frames', () => {
    expect(read(Buffer.from(`${TIME} one\r\n${TIME} two\r\n${TIME} rest`), 4, true)).toEqual(['one', 'two', 'rest']);
  });
});
