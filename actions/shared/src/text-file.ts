import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { FindingsError } from './finding.ts';
import { UserError } from './user-error.ts';

/** Far above any file of ours, and ECS takes 64 KiB; far below what takes a second to parse. */
const maxFileBytes = 512 * 1024;

/** As errors and annotations name it: relative to the working directory where it lies below. */
export function displayPath(path: string): string {
  // Most are as short as they can be; to find that out by the working directory costs more than reading the file.
  if (/^\w[\w./-]*$/.test(path) && !/\/[./]/.test(path)) return path;
  const fromHere = relative('.', path);
  return fromHere === '' || fromHere.startsWith('..') ? path : fromHere;
}

/** The text of a file in UTF-8, without its byte order mark. */
export function readTextFile(path: string): string {
  const file = displayPath(path);
  const bytes = readBytes(path, file);
  if (isUtf8(bytes)) return withoutMark(bytes.toString('utf8'));
  throw new FindingsError(`${file} is not UTF-8:`, [{ file, ...placeOfWrongByte(bytes), message: describeEncoding(bytes) }]);
}

function readBytes(path: string, file: string): Buffer {
  let isFile: boolean, size: number;
  try {
    const status = statSync(path);
    [isFile, size] = [status.isFile(), status.size];
  } catch (error) {
    throw new UserError(`${file} cannot be read: ${codeOf(error) === 'ENOENT' ? 'there is no such file' : codeOf(error)}.`, { cause: error });
  }
  if (!isFile) throw new UserError(`${file} is not a file.`);
  if (size > maxFileBytes) throw new UserError(`${file} has ${size} bytes, allowed: at most ${maxFileBytes}. It is probably not the file that was meant.`);
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UserError(`${file} cannot be read: ${codeOf(error)}.`, { cause: error });
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** Decoding puts three bytes in place of a wrong one: there the bytes first differ from what they decode to. */
function placeOfWrongByte(bytes: Buffer): { line: number; column: number } {
  const decoded = Buffer.from(bytes.toString('utf8'), 'utf8');
  const wrong = bytes.findIndex((byte, index) => decoded[index] !== byte);
  const before = bytes.subarray(0, wrong < 0 ? bytes.length : wrong);
  const lineStart = before.lastIndexOf(0x0a) + 1;
  return { line: before.filter((byte) => byte === 0x0a).length + 1, column: before.subarray(lineStart).toString('utf8').length + 1 };
}

function describeEncoding(bytes: Buffer): string {
  const start = bytes.subarray(0, 2).toString('hex');
  if (start === 'fffe' || start === 'feff') return 'it is UTF-16; save it as UTF-8';
  return 'a byte that is not UTF-8; save the file as UTF-8';
}
